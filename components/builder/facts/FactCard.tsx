import { NUMBER } from '../../../knowledge/drafting/differences/number-facts';
import { isStatement } from '../../../knowledge/drafting/facts';
import { ADDED, type ReviewedFact } from '../../../knowledge/drafting/review/facts';
import { type MessageKey, plain } from '../../design/text';
import type { Words } from '../../words/words';
import { ItemProblems } from '../checks/ItemProblems';
import { ItemCard } from '../ItemCard';
import { KeyButton } from '../KeyButton';
import { OutletAndDay } from '../OutletAndDay';
import type { ReviewKeys } from '../review-keys';
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
function Place({
  fact: { candidate, article, base },
  view,
  words,
}: Pick<Props, 'fact' | 'view' | 'words'>) {
  const one = base ? undefined : view.articles[article];
  if (!one) return null;
  return (
    <p class="eyebrow">
      {words.t('builder_paragraph', words.number(candidate.evidence[0]?.paragraph ?? 1))} ·{' '}
      <OutletAndDay article={one} words={words} />
    </p>
  );
}

/** Who says it and where, in the article's words, and why it is proposed. */
function Statement({
  fact,
  view,
  words,
  isQuoted,
}: Omit<Props, 'current' | 'actions'> & { readonly isQuoted: boolean }) {
  return (
    <>
      <Place fact={fact} view={view} words={words} />
      <h3 class="title">
        <bdi>{plain(speakerLabel(fact, view, words), 100)}</bdi>
      </h3>
      <blockquote class="prose" dir="auto">
        {isQuoted ? `“${plain(fact.candidate.words, 300)}”` : plain(fact.candidate.words, 600)}
      </blockquote>
      <p class="small">{words.t(ruleKeyOf(fact.candidate))}</p>
    </>
  );
}

interface Props {
  readonly fact: ReviewedFact;
  readonly current: ReturnType<typeof useCurrent<ReviewedFact>>;
  readonly view: BuilderView;
  readonly words: Words;
  readonly actions: BuilderActions;
}

/** What the keys of the review do to a statement. */
function keysOf({ fact, current, view, actions }: Props, isQuoted: boolean) {
  const { box, step, advance } = current;
  const toField = (field: string) => () => box.current?.querySelector<HTMLElement>(field)?.focus();
  const write = toField('[data-own-words]');
  return {
    keep: write,
    edit: write,
    leave: () => {
      actions.leaveFact(fact.key);
      advance();
    },
    quote: () => {
      if (!isQuoted) return;
      // The question that comes first: it stands below the item.
      if (!view.mayQuote) return document.querySelector<HTMLElement>('[data-may-quote]')?.focus();
      actions.quoteFact(fact.key);
      advance();
    },
    'set-beside': () => {
      for (const { key, isSet } of fact.others ?? []) if (!isSet) actions.setBeside(fact.key, key);
    },
    speaker: toField('[data-speaker]'),
    undo: actions.undo,
    next: () => step(1),
    previous: () => step(-1),
  } satisfies ReviewKeys;
}

/** The statement under review, with the field for one's own words. */
export function FactCard(props: Props) {
  const { fact, current, view, words, actions } = props;
  const { t } = words;
  const isQuoted = canQuote(fact, view);
  const keys = keysOf(props, isQuoted);
  const setBeside = (other: string) => {
    actions.setBeside(fact.key, other);
    current.focus();
  };
  const shared = { fact, view, words, actions };
  return (
    <ItemCard
      box={current.box}
      label={t('builder_fact_under_review', plain(speakerLabel(fact, view, words), 80))}
      state={fact.state}
      keys={keys}
    >
      <Statement fact={fact} view={view} words={words} isQuoted={isQuoted} />
      <OtherNumbers fact={fact} view={view} words={words} onSet={setBeside} />
      <ItemProblems item={fact.key} view={view} words={words} />
      <FactForm
        key={`${fact.key} ${fact.state}`}
        {...shared}
        onDone={(isDecided) => (isDecided ? current.advance : current.focus)()}
      >
        {isQuoted && <KeyButton label={t('builder_quote')} shortcut="Q" onClick={keys.quote} />}
        <KeyButton label={t('builder_leave')} shortcut="X" onClick={keys.leave} />
        <KeyButton
          label={t('builder_undo')}
          shortcut="U"
          isDisabled={!view.canUndo}
          onClick={keys.undo}
        />
      </FactForm>
    </ItemCard>
  );
}
