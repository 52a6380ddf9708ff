import { NUMBER } from '../../../knowledge/drafting/differences/number-facts';
import { isStatement } from '../../../knowledge/drafting/facts';
import { ADDED, type ReviewedFact } from '../../../knowledge/drafting/review/facts';
import { type MessageKey, plain } from '../../design/text';
import type { Words } from '../../words/words';
import { ItemProblems } from '../ItemProblems';
import { KeyButton } from '../KeyButton';
import { reviewKeyOf } from '../review-keys';
import type { useCurrent } from '../use-current';
import type { BuilderActions, BuilderView } from '../view';
import { FactForm } from './FactForm';
import { OtherNumbers } from './OtherNumbers';
import { speakerLabel } from './speakers';

const RULE_KEYS: Readonly<Record<string, MessageKey>> = {
  pack: 'builder_pack_rule',
  reading: 'builder_reading_rule',
  [ADDED]: 'builder_added_rule',
  [NUMBER]: 'builder_number_rule',
  'statement-unnamed': 'builder_unnamed_rule',
};
const ruleKeyOf = (candidate: ReviewedFact['candidate']): MessageKey =>
  RULE_KEYS[candidate.rule] ??
  (isStatement(candidate) ? 'builder_statement_rule' : 'builder_speaker_rule');
const QUOTATION_MARK = /["“”„«»‘「『]/;
/** The article has the words in quotation marks: only then are they the speaker's own. */
function canQuote({ candidate, article }: ReviewedFact, { articles }: BuilderView): boolean {
  const { rule, evidence, start } = candidate;
  if (isStatement(candidate) || rule === ADDED || rule === NUMBER || rule === 'pack') return false;
  const paragraph = articles[article]?.paragraphs[(evidence[0]?.paragraph ?? 1) - 1] ?? '';
  return QUOTATION_MARK.test(paragraph.slice(Math.max(0, start - 1), start + 1));
}

/** "Paragraph 6 · The Alder Gazette, 2 May 2031" */
function placeOf(
  { candidate, article, base }: ReviewedFact,
  { articles }: BuilderView,
  { t, number, day }: Words,
): string | null {
  const { publisher, date } = articles[article] ?? {};
  if (base) return null;
  const outlet = [publisher && plain(publisher.value, 60), date && day(date.value)]
    .filter(Boolean)
    .join(', ');
  return [t('builder_paragraph', number(candidate.evidence[0]?.paragraph ?? 1)), outlet]
    .filter(Boolean)
    .join(' · ');
}

interface Props {
  readonly fact: ReviewedFact;
  readonly current: ReturnType<typeof useCurrent<ReviewedFact>>;
  readonly view: BuilderView;
  readonly words: Words;
  readonly actions: BuilderActions;
}

/** The statement under review, with the field for one's own words. */
export function FactCard({ fact, current, view, words, actions }: Props) {
  const { t } = words;
  const { box, step, advance, focus } = current;
  const isQuoted = canQuote(fact, view);
  const mayQuote = view.mayQuote && isQuoted;
  const toField = (field: string) => () => box.current?.querySelector<HTMLElement>(field)?.focus();
  const write = toField('[data-own-words]');
  const leave = () => {
    actions.leaveFact(fact.key);
    advance();
  };
  const quote = () => {
    if (mayQuote) {
      actions.quoteFact(fact.key);
      advance();
    }
  };
  const setBeside = () => {
    for (const { key, isSet } of fact.others ?? []) if (!isSet) actions.setBeside(fact.key, key);
  };
  const does = {
    keep: write,
    edit: write,
    leave,
    undo: actions.undo,
    next: () => step(1),
    previous: () => step(-1),
  };
  const own: Readonly<Record<string, () => void>> = {
    KeyQ: quote,
    KeyD: setBeside,
    KeyW: toField('[data-speaker]'),
  };
  const press = (event: KeyboardEvent) => {
    const isOwn =
      event.target === event.currentTarget && !event.ctrlKey && !event.metaKey && !event.altKey;
    const key = reviewKeyOf(event);
    const deed =
      isOwn && Object.hasOwn(own, event.code)
        ? own[event.code]
        : key && Object.hasOwn(does, key)
          ? does[key as keyof typeof does]
          : undefined; // looked up just before
    if (!deed) return;
    event.preventDefault();
    deed();
  };
  const who = speakerLabel(fact, view, words);
  return (
    <section
      ref={box}
      class="card-now"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys of the review are heard here
      tabIndex={0}
      aria-label={t('builder_fact_under_review', plain(who, 80))}
      onKeyDown={press}
      data-state={fact.state}
    >
      <p class="eyebrow">{placeOf(fact, view, words)}</p>
      <h3 class="title">
        <bdi>{plain(who, 100)}</bdi>
      </h3>
      <blockquote class="prose" dir="auto">
        {!isQuoted ? plain(fact.candidate.words, 600) : `“${plain(fact.candidate.words, 300)}”`}
      </blockquote>
      <p class="small">{t(ruleKeyOf(fact.candidate))}</p>
      <OtherNumbers
        fact={fact}
        view={view}
        words={words}
        onSet={(other) => {
          actions.setBeside(fact.key, other);
          focus();
        }}
      />
      <ItemProblems item={fact.key} view={view} words={words} />
      <FactForm
        key={`${fact.key} ${fact.state}`}
        fact={fact}
        view={view}
        words={words}
        actions={actions}
        onDone={(isDecided) => (isDecided ? advance : focus)()}
      >
        <KeyButton label={t('builder_quote')} shortcut="Q" isDisabled={!mayQuote} onClick={quote} />
        <KeyButton label={t('builder_leave')} shortcut="X" onClick={leave} />
        <KeyButton
          label={t('builder_undo')}
          shortcut="U"
          isDisabled={!view.canUndo}
          onClick={actions.undo}
        />
      </FactForm>
    </section>
  );
}
