/** What a pack takes from the paragraphs of its articles, in words. */
import type { OpenReason, ParagraphUse } from '../../knowledge/drafting/review/coverage';
import type { MessageKey } from '../design/text';
import type { Words } from '../words/words';

export const OPEN_KEYS: Readonly<Record<OpenReason, MessageKey>> = {
  waiting: 'builder_open_waiting',
  left: 'builder_open_left',
  unkept: 'builder_open_unkept',
  none: 'builder_open_none',
};

/** "3 of 9 paragraphs have a fact" */
export function covered(uses: readonly ParagraphUse[], words: Words): string {
  const count = (wanted: ParagraphUse['use']) => uses.filter(({ use }) => use === wanted).length;
  const cited = count('cited');
  return words.t('builder_covered', words.number(cited), words.number(cited + count('open')));
}
