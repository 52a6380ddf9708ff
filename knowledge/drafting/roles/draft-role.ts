import type { DraftEvidence } from '../article-text';

/** What articles call a person. */
export interface DraftRole {
  readonly text: string;
  /** Year or month that an article states, else the day of the first article that has it; empty where that has none, or where the role had ended by then. */
  readonly from: string;
  /** Year, month or day of its end. */
  readonly to?: string;
  /** `to` is only the day of the article that reports the end. */
  readonly isEndReported?: true;
  readonly evidence: readonly DraftEvidence[];
}
