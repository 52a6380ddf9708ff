import type { NameKind } from '../types';
import type { Candidate } from './candidates';
import type { Scores } from './scores';

/** A name as it is written in one article, with all its mentions. */
export interface NameGroup {
  readonly key: string;
  readonly mentions: Candidate[];
  readonly scores: Scores;
  kind: NameKind | 'none';
  /** The whole name that this one abbreviates in brackets. */
  whole?: NameGroup;
  /** 0 to 1. */
  score: number;
  /** One word that is an everyday word too. */
  readonly isEveryday: boolean;
}
