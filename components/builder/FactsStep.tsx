import { useState } from 'preact/hooks';
import { NUMBER } from '../../knowledge/drafting/differences/number-facts';
import { isStatement } from '../../knowledge/drafting/facts';
import type { FactStatus } from '../../knowledge/drafting/review/decisions';
import { ADDED, type ReviewedFact } from '../../knowledge/drafting/review/facts';
import { useId } from '../design/ids';
import { type MessageKey, plain } from '../design/text';
import type { Words } from '../words/words';
import { ArticlePane } from './ArticlePane';
import { BasePane } from './BasePane';
import { ItemList } from './ItemList';
import { ItemProblems } from './ItemProblems';
import { KeyButton } from './KeyButton';
import { Progress } from './NamesStep';
import { OtherNumbers } from './OtherNumbers';
import { reviewKeyOf } from './review-keys';
import { useCurrent } from './use-current';
import type { BuilderActions, BuilderView } from './view';

interface Props {
  readonly view: BuilderView;
  readonly words: Words;
  readonly actions: BuilderActions;
}

const STATUSES = ['claimed', 'denied', 'reported', 'unconfirmed', 'disputed'] as const;
const STATUS_KEYS = { claimed: 'builder_status_claimed', denied: 'builder_status_denied', reported: 'builder_status_reported', unconfirmed: 'builder_status_unconfirmed', disputed: 'builder_status_disputed' } as const; // biome-ignore format: a table
/** Paragraphs of running text that no kept fact cites and that are not skipped. */
const uncovered = ({ uses }: BuilderView): number =>
  uses.flat().filter(({ use }) => use === 'open').length;

const RULE_KEYS: Readonly<Record<string, MessageKey>> = { pack: 'builder_pack_rule', reading: 'builder_reading_rule', [ADDED]: 'builder_added_rule', [NUMBER]: 'builder_number_rule' }; // biome-ignore format: a table
const ruleKeyOf = (candidate: ReviewedFact['candidate']): MessageKey => RULE_KEYS[candidate.rule] ?? (isStatement(candidate) ? 'builder_statement_rule' : 'builder_speaker_rule'); // biome-ignore format: one line
const QUOTATION_MARK = /["“”„«»‘「『]/;
/** The article has the words in quotation marks: only then are they the speaker's own. */
function canQuote({ candidate, article }: ReviewedFact, { articles }: BuilderView): boolean {
  const { rule, evidence, start } = candidate;
  if (isStatement(candidate) || rule === ADDED || rule === NUMBER || rule === 'pack') return false;
  const paragraph = articles[article]?.paragraphs[(evidence[0]?.paragraph ?? 1) - 1] ?? '';
  return QUOTATION_MARK.test(paragraph.slice(Math.max(0, start - 1), start + 1));
}

interface FormProps {
  readonly fact: ReviewedFact;
  readonly words: Words;
  readonly actions: BuilderActions;
  readonly onDone: (isDecided: boolean) => void;
}

/** The sentence in one's own words, checked as one types. Enter keeps it. */
function FactForm({ fact, words: { t }, actions, onDone }: FormProps) {
  const isQuotation = fact.text.startsWith('“');
  const [text, setText] = useState(isQuotation ? '' : fact.text);
  const [day, setDay] = useState(fact.day);
  const [status, setStatus] = useState<FactStatus>(fact.status);
  const noteId = useId();
  const borrowed = actions.borrowed(text);
  const save = () => {
    if (borrowed || text.trim() === '') return;
    actions.writeFact(fact.key, { text, day, status });
    onDone(true);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone(false);
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    save();
  };
  return (
    <form class="edit" onSubmit={(event) => { event.preventDefault(); save(); }}>
      <label class="field grow">
        <span class="eyebrow">{t('builder_own_words')}</span>
        <textarea rows={3} maxLength={400} value={text} data-own-words aria-invalid={borrowed !== null} aria-describedby={noteId} onInput={(event) => setText(event.currentTarget.value)} onKeyDown={press} />
        <span id={noteId} role="status" class={`small ${borrowed ? 'missing' : ''}`}>
          {borrowed ? t('builder_borrowed', plain(borrowed, 120)) : t('builder_own_words_note')}
        </span>
      </label>
      <div class="finder">
        <label class="field">
          <span class="eyebrow">{t('builder_said_on')}</span>
          <input type="date" value={day} onChange={(event) => setDay(event.currentTarget.value)} />
        </label>
        <label class="field">
          <span class="eyebrow">{t('builder_status')}</span>
          <select value={status} onChange={(event) => setStatus(event.currentTarget.value as FactStatus)}>
            {STATUSES.map((one) => <option key={one} value={one}>{t(STATUS_KEYS[one])}</option>)}
          </select>
        </label>
      </div>
      <p class="handles">
        <button type="submit" class="button primary" disabled={borrowed !== null || text.trim() === ''}>{t('builder_keep_fact')} <span class="key" aria-hidden="true">Enter</span></button>
      </p>
    </form>
  );
} // biome-ignore format: one field a line

interface CardProps extends Props {
  readonly fact: ReviewedFact;
  readonly current: ReturnType<typeof useCurrent<ReviewedFact>>;
}

/** The statement under review, with the field for one's own words. */
function FactCard({ fact, current, view, words, actions }: CardProps) {
  const { t } = words;
  const { box, step, advance, focus } = current;
  const isQuoted = canQuote(fact, view);
  const mayQuote = view.mayQuote && isQuoted;
  const write = () => box.current?.querySelector<HTMLElement>('[data-own-words]')?.focus();
  const leave = () => { actions.leaveFact(fact.key); advance(); };
  const quote = () => { if (mayQuote) { actions.quoteFact(fact.key); advance(); } };
  const setBeside = () => { for (const { key, isSet } of fact.others ?? []) if (!isSet) actions.setBeside(fact.key, key); };
  const does = { keep: write, edit: write, leave, undo: actions.undo, next: () => step(1), previous: () => step(-1) };
  const press = (event: KeyboardEvent) => {
    const isOwn = event.target === event.currentTarget && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isOwn && event.code === 'KeyQ') return quote();
    if (isOwn && event.code === 'KeyD') return setBeside();
    const key = reviewKeyOf(event);
    if (!key || !Object.hasOwn(does, key)) return;
    event.preventDefault();
    does[key as keyof typeof does](); // looked up just before
  };
  const { who } = fact.candidate.assertedBy;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys of the review are heard here
    <section ref={box} class="card-now" tabIndex={0} aria-label={t('builder_fact_under_review', plain(who, 80))} onKeyDown={press} data-state={fact.state}>
      <h3 class="title"><bdi>{[ADDED, NUMBER].includes(fact.candidate.rule) ? t('builder_outlet_itself') : plain(who, 100)}</bdi></h3>
      <blockquote class="prose" dir="auto">{!isQuoted ? plain(fact.candidate.words, 600) : `“${plain(fact.candidate.words, 300)}”`}</blockquote>
      <p class="small">{t(ruleKeyOf(fact.candidate))}</p>
      <OtherNumbers fact={fact} view={view} words={words} onSet={(other) => { actions.setBeside(fact.key, other); focus(); }} />
      <ItemProblems item={fact.key} view={view} words={words} />
      <FactForm key={`${fact.key} ${fact.state}`} fact={fact} words={words} actions={actions} onDone={(isDecided) => (isDecided ? advance : focus)()} />
      <div class="handles">
        <KeyButton label={t('builder_write')} shortcut="A" onClick={write} />
        <KeyButton label={t('builder_quote')} shortcut="Q" isDisabled={!mayQuote} onClick={quote} />
        <KeyButton label={t('builder_leave')} shortcut="X" onClick={leave} />
        <KeyButton label={t('builder_undo')} shortcut="U" isDisabled={!view.canUndo} onClick={actions.undo} />
      </div>
    </section>
  );
} // biome-ignore format: short lines

const listed = ({ key, state, text, candidate }: ReviewedFact) => ({ key, state, label: `${candidate.assertedBy.who}: ${text || candidate.words}` }); // biome-ignore format: one line

/** The third step, which may be left out: who says what, one statement at a time. */
export function FactsStep({ view, words, actions }: Props) {
  const { t } = words;
  const kept = new Set(view.names.filter(({ state }) => state === 'kept').flatMap(({ entities }) => entities));
  const facts = view.facts.filter(({ candidate }) => candidate.about.some((id) => kept.has(id)));
  const current = useCurrent(facts);
  const fact = current.current;
  const heading = <h2 class="name">{t('builder_step_facts')}</h2>;
  const on = <button type="button" class="button primary" onClick={() => actions.go('add')}>{t(view.folder === null ? 'builder_to_add' : 'review_to_save')}</button>;
  if (!fact) return <>{heading}<p class="prose empty">{t('builder_no_facts')}</p><p class="handles">{on}</p></>;
  const { candidate, article } = fact;
  const paragraph = candidate.evidence[0]?.paragraph ?? 1;
  const cited = candidate.evidence.map((one) => one.article);
  const add = (key: string) => { actions.addFact(key); current.choose(key); current.focus(); };
  const reviewed = facts.filter(({ state }) => state !== 'open').length;
  return (
    <>
      {heading}
      <p class="prose lead">{t('builder_facts_lead')}</p>
      <div class="review">
        {fact.base ? <BasePane base={view.base} cited={cited} words={words} /> : <ArticlePane article={view.articles[article]} spans={[{ paragraph, start: candidate.start, end: candidate.end }]} shown={paragraph} uses={view.uses[article] ?? []} onAdd={add} words={words} />}
        <div class="draft">
          <FactCard fact={fact} current={current} view={view} words={words} actions={actions} />
          <Progress reviewed={reviewed} all={facts.length} words={words} more={words.count(uncovered(view), (form) => `builder_uncovered_${form}`)} />
          <label class="tick">
            <input type="checkbox" checked={view.mayQuote} onChange={(event) => { actions.setMayQuote(event.currentTarget.checked); current.focus(); }} />
            {t('builder_may_quote')}
          </label>
          <p class="handles">{on}</p>
          <ItemList items={facts.map(listed)} current={fact.key} words={words} onChoose={(key) => { current.choose(key); current.focus(); }} />
        </div>
      </div>
    </>
  );
} // biome-ignore format: short lines
