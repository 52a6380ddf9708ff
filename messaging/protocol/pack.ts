import type { PackEdges } from '../../knowledge/briefing/types';
import type { Article } from '../../knowledge/schema/types';

/** A pack as the options page shows it; its edges are measured against today. */
export interface PackState extends PackEdges {
  readonly version: string;
  readonly licence: string;
  readonly description: string;
  readonly counts: { readonly entities: number; readonly names: number; readonly facts: number };
  /** What it was built from, newest first. */
  readonly sources: readonly Pick<Article, 'id' | 'publisher' | 'title' | 'date' | 'url'>[];
}
