import type { Mention } from '../knowledge/matching/types';
import type { BlockRole } from '../knowledge/text/block';
import type { NewsVerdict, TabDescription } from '../messaging/protocol';
import { blockToMatch } from './asking/match-client';
import type { OpenPage } from './open-page';
import type { Detection } from './page-view';
import type { Topic } from './registry';

/** A block that was read. `mentions` is null until the worker has answered. */
export interface ReportedBlock {
  readonly text: string;
  readonly role: BlockRole;
  readonly lang: string | null;
  readonly paintable: boolean;
  readonly mentions: readonly Mention[] | null;
}

export interface PageReport {
  readonly verdict: NewsVerdict;
  readonly isWanted: boolean;
  /** Nothing is left to be read, unless the page changes. */
  readonly isSettled: boolean;
  /** Null before the article script runs. */
  readonly description: TabDescription | null;
  /** In reading order. */
  readonly blocks: readonly ReportedBlock[];
}

/**
 * What the extension knows of the page now, for debugging and for `npm run pages`. In the isolated world:
 * `globalThis[Symbol.for('backgrounder')].values.get('report')()`. Published by the detect script, then by the article script.
 */
export const REPORT: Topic<() => PageReport> = { name: 'report' };

export const reportVerdict = ({ view: { verdict, state } }: Detection): PageReport => ({
  verdict,
  isWanted: state === 'wanted',
  isSettled: false,
  description: null,
  blocks: [],
});

export function reportPage(detection: Detection, page: OpenPage): PageReport {
  const blocks = page.records().map(({ block, mentions }) => ({
    ...blockToMatch(block),
    paintable: block.paintable,
    mentions,
  }));
  return {
    ...reportVerdict(detection),
    isSettled: page.isSettled(),
    description: page.describe(),
    blocks,
  };
}
