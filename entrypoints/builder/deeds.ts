import type { BuilderView } from '../../components/builder/view';
import { plain } from '../../components/design/text';
import type { Words } from '../../components/words/words';
import type { ReviewDecision } from '../../knowledge/drafting/review/decisions';
import { nameByKey } from '../../knowledge/drafting/review/speaker';

type Items = Pick<BuilderView, 'names' | 'facts'>;

const labelOf = ({ names }: Items, key: string) => plain(nameByKey(names, key)?.label ?? '', 80);

/** The fact's sentence, else the article's words; without quotation marks and the last full stop, which the texts put around it. */
function factText({ facts }: Items, key: string): string {
  const fact = facts.find((one) => one.key === key);
  return plain((fact?.text || fact?.candidate.words || '').replace(/^“|\.?”?$/g, ''), 80);
}

function keptName(items: Items, key: string, { t }: Words): string {
  const isBare = nameByKey(items.names, key)?.identity.trim() === '';
  return t(isBare ? 'builder_did_keep_bare' : 'builder_did_keep', labelOf(items, key));
}

/**
 * What a decision did, in words; null where it shows itself.
 * @param items as they are after the decision
 * @param before as they were: what was merged is gone after it
 */
export function deedOf(
  decision: ReviewDecision,
  items: Items,
  before: Items,
  words: Words,
): string | null {
  const { t } = words;
  switch (decision.kind) {
    case 'keep':
    case 'edit':
    case 'add-name':
      return keptName(items, decision.item, words);
    case 'leave':
    case 'not-a-name':
      return t('builder_did_leave', labelOf(before, decision.item));
    case 'keep-all':
      return words.count(decision.items.length, (form) => `builder_did_keep_all_${form}`);
    case 'merge':
      return t('builder_did_merge', labelOf(before, decision.item), labelOf(before, decision.into));
    case 'add-role':
      return t('builder_did_keep', plain(decision.role, 80));
    case 'leave-role':
      return t('builder_did_leave', plain(decision.role, 80));
    case 'write-fact':
    case 'quote-fact':
      return t('builder_did_keep', factText(items, decision.item));
    case 'leave-fact':
      return t('builder_did_leave', factText(before, decision.item));
    default:
      return null;
  }
}
