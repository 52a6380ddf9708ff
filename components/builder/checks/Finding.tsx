import type { ItemProblem } from '../../../knowledge/drafting/review/source-writer';
import type { TitledComplaint } from '../../../knowledge/schema/check/complaint-code';
import { isPartialDate } from '../../../knowledge/schema/dates';
import { dateText } from '../../design/dates';
import { type MessageKey, plain } from '../../design/text';
import type { Words } from '../../words/words';

const KEYS: Readonly<Record<TitledComplaint['code'], MessageKey>> = {
  agency: 'check_agency',
  'background-later': 'check_background_later',
  backwards: 'check_backwards',
  'blocked-name': 'check_blocked_name',
  borrowed: 'check_borrowed',
  confusable: 'check_confusable',
  'empty-pack': 'check_empty_pack',
  'event-place': 'check_event_place',
  'fact-too-early': 'check_fact_too_early',
  hedge: 'builder_hedged',
  'hedge-role': 'check_hedge_role',
  'no-card': 'check_no_card',
  'no-such-day': 'check_no_such_day',
  'quotation-absent': 'check_quotation_absent',
  'quotation-long': 'check_quotation_long',
  'shared-name': 'check_shared_name',
  'skipped-cited': 'check_skipped_cited',
  'too-many': 'check_too_many',
  undated: 'check_undated',
  weekday: 'check_weekday',
};

/** Days are written as the reader's language does; a year alone is a number as it stands. */
const argIn = (arg: string, { lang }: Words): string =>
  isPartialDate(arg) && arg.includes('-') ? dateText(arg, lang) : plain(arg, 120);

/** What a check says, in the language of the page; in English where only those who write sources come upon it. */
export function Finding({
  found: { what, coded },
  words,
}: {
  readonly found: Pick<ItemProblem, 'what' | 'coded'>;
  readonly words: Words;
}) {
  if (!coded)
    return (
      <span lang="en" dir="ltr">
        {plain(what, 300)}
      </span>
    );
  const text = words.t(KEYS[coded.code], ...coded.args.map((arg) => argIn(arg, words)));
  // It may begin with a name in another script, which must not turn the sentence.
  return <bdi dir={words.dir}>{text}</bdi>;
}
