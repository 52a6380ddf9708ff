import { beginningOf } from '../../schema/dates';
import {
  type Assertion,
  type Day,
  type EntityId,
  type Fact,
  OUTLETS_OWN,
  type Pack,
} from '../../schema/types';
import { compareDays, distanceTo } from '../dates';
import { factWords, retoldKey } from '../retold';
import { citedSources } from '../sources';
import type { AsOf, BriefedPage, FactView } from '../types';
import { isToldBy, isWeakStatement, meaningWords, RETOLD_SHARE } from '../wording';
import { linkedIds, varied } from './repeats';

/** "an unnamed Syrian source, through Reuters"; null where the outlets say it on their own authority. */
function assertionText({ who, through }: Assertion): string | null {
  if (OUTLETS_OWN.has(who)) return null;
  return through === undefined ? who : `${who}, through ${through}`;
}

/**
 * A fact as a card shows it.
 * @param upTo sources after this day are left out; null keeps all
 */
export function viewFact(pack: Pack, fact: Fact, upTo: Day | null): FactView {
  const { views, independent } = citedSources(pack, fact.evidence, upTo);
  return {
    id: fact.id,
    text: fact.text,
    lang: pack.manifest.language,
    about: fact.about,
    when: fact.when,
    reported: fact.reported,
    status: fact.status,
    assertedBy: assertionText(fact.assertedBy),
    sources: views,
    independentSources: independent,
  };
}

/** Days over which a fact's closeness to the page halves. */
const HALF_LIFE_DAYS = 45;
const NEARNESS_WEIGHT = 1.2;
/** For other entities of the page in the fact, because it explains this page. A second one adds less. */
const SHARED_WEIGHT = 0.5;
/** Penalty for a fact that the page states itself. */
const RETOLD_WEIGHT = 2.5;
/** For independent sources: more of them make a fact more reliable. */
const SOURCES_WEIGHT = 0.6;
/** For outlets that printed the same text: each thought it worth printing. */
const PRINTS_WEIGHT = 0.15;
/** For a fact on the card of its subject, or of the other party; not of others that it names. */
const SUBJECT_WEIGHTS = [1.4, 0.6];
/** For a fact from an early paragraph, because news puts first what matters most. */
const PROMINENCE_WEIGHT = 0.3;
/** Paragraphs over which prominence halves. */
const HALF_PROMINENCE = 4;
/** For a fact dated to the day, which is more specific than a month or a year. */
const DAY_PRECISION_WEIGHT = 0.15;
/** Penalty for claimed, denied or disputed facts, so that plain reports come first. */
const DOUBT = 0.5;
/** Penalty for an answer or a denial, so that it follows what it answers. */
const RESPONSE = 0.5;
/** Penalty for statements of a party, so that outlets' own reports come first. */
const STATEMENT = 0.6;
/** Penalty for a state that had ended. */
const ENDED = 0.8;
/** Penalty for another account, so that it follows the first. */
const VARIANT = 0.3;
/** Penalty for silences and general statements. */
const WEAK = 1;

/** Words besides names below which a fact is a stub ("they spoke by telephone"), and what each missing one costs. */
const FULL_WORDS = 4;
const STUB = 0.35;

/** 0 for a full statement, up to {@link FULL_WORDS} for one that says next to nothing besides names and quoted labels. */
export function wordsMissing(pack: Pack, fact: Fact): number {
  const quoted = meaningWords((fact.text.match(/"[^"]*"/g) ?? []).join(' '));
  const told = [...factWords(pack, fact).others].filter((word) => !quoted.has(word));
  return Math.max(0, FULL_WORDS - told.length);
}

/** Whether the outlets report a fact themselves; otherwise a party says so. */
export function isReported({ assertedBy }: Pick<Fact, 'assertedBy'>): boolean {
  return OUTLETS_OWN.has(assertedBy.who);
}

/** Prominence of a fact in its articles: 1 in the first paragraph, halved every {@link HALF_PROMINENCE} paragraphs. */
export function prominenceOf({ evidence }: Fact): number {
  const paragraph = Math.min(...evidence.map((one) => one.paragraph));
  return 2 ** ((1 - paragraph) / HALF_PROMINENCE);
}

/** The page's day, or the pack's last day if the page is later, so that the pack's latest news still leads. */
export function usefulDay(pack: Pack, { day }: AsOf): Day {
  const { lastDay } = pack.manifest;
  return day > lastDay ? lastDay : day;
}

function useOf(pack: Pack, fact: Fact, self: EntityId, asOf: AsOf, page: BriefedPage): number {
  const { views, independent } = citedSources(pack, fact.evidence, asOf.day);
  const onPage = fact.about.filter((id) => id !== self && page.entities.includes(id)).length;
  const { when } = fact;
  return (
    NEARNESS_WEIGHT * 2 ** (-distanceTo(when, usefulDay(pack, asOf)) / HALF_LIFE_DAYS) +
    SHARED_WEIGHT * Math.log2(1 + onPage) +
    SOURCES_WEIGHT * Math.log2(Math.max(1, independent)) +
    PRINTS_WEIGHT * Math.log2(Math.max(1, views.length)) +
    PROMINENCE_WEIGHT * prominenceOf(fact) +
    (when.kind === 'on' && when.date.length === 10 ? DAY_PRECISION_WEIGHT : 0) +
    (SUBJECT_WEIGHTS[fact.about.indexOf(self)] ?? 0) -
    RETOLD_WEIGHT * (page.retold?.[retoldKey(pack, fact.id)] ?? 0) -
    STUB * wordsMissing(pack, fact) -
    (when.kind === 'until' ? ENDED : 0) -
    (fact.status === 'reported' ? 0 : DOUBT) -
    (isReported(fact) ? 0 : STATEMENT) -
    (fact.respondsTo === undefined ? 0 : RESPONSE) -
    (fact.differsFrom === undefined ? 0 : VARIANT) -
    (isWeakStatement(fact.text) ? WEAK : 0)
  );
}

/**
 * Sorts facts by usefulness for the page. Each of the first facts adds something new. Equal facts are sorted by day and
 * id, so that the order is stable.
 */
export function orderByUse(
  pack: Pack,
  facts: readonly Fact[],
  self: EntityId,
  page: BriefedPage,
  asOf: AsOf,
): Fact[] {
  const use = new Map(facts.map((fact) => [fact, useOf(pack, fact, self, asOf, page)]));
  const ordered = facts.toSorted(
    (a, b) =>
      (use.get(b) ?? 0) - (use.get(a) ?? 0) ||
      compareDays(beginningOf(b.when), beginningOf(a.when)) ||
      compareDays(a.id, b.id),
  );
  return varied(pack, ordered, (fact) => use.get(fact) ?? 0);
}

/**
 * Leaves out facts that repeat the sentences above them, except facts that differ from another one or answer one.
 * @param head sentences above the facts: identity, role
 * @param ownNames words of the entity's names, which stand above them too
 */
export function withoutRepeated(
  facts: readonly Fact[],
  head: readonly string[],
  ownNames: ReadonlySet<string>,
): Fact[] {
  const linked = linkedIds(facts);
  return facts.filter(
    ({ id, text }) =>
      linked.has(id) || !head.some((sentence) => isToldBy(text, sentence, ownNames)),
  );
}

/**
 * Moves a fact to the front that neither the page nor the card's head states; a weak or unconfirmed one only as a last
 * resort.
 * @param facts ordered by use
 * @param head sentences above the facts: identity, role
 * @param ownNames words of the entity's names, which stand above them too
 * @returns `lead` null if all of them are already stated
 */
export function withLead(
  pack: Pack,
  facts: readonly Fact[],
  retold: BriefedPage['retold'],
  head: readonly string[],
  ownNames: ReadonlySet<string>,
): { readonly lead: Fact | null; readonly facts: readonly Fact[] } {
  const isNew = ({ id, text }: Fact) =>
    (retold?.[retoldKey(pack, id)] ?? 0) < RETOLD_SHARE &&
    !head.some((sentence) => isToldBy(text, sentence, ownNames));
  const isConfirmed = ({ status }: Fact) => status !== 'unconfirmed';
  const fresh = facts.filter(isNew);
  const lead =
    fresh.find((fact) => isConfirmed(fact) && !isWeakStatement(fact.text)) ??
    fresh.find(isConfirmed) ??
    fresh[0];
  if (lead === undefined) return { lead: null, facts };
  return { lead, facts: [lead, ...facts.filter((fact) => fact !== lead)] };
}

/** Sorts facts by the day on which they happened; within a day, plain reports from early paragraphs come first. */
export function orderByTime(facts: readonly Fact[]): Fact[] {
  const doubt = ({ status }: Fact) => Number(status !== 'reported');
  return facts.toSorted(
    (a, b) =>
      compareDays(beginningOf(a.when), beginningOf(b.when)) ||
      doubt(a) - doubt(b) ||
      prominenceOf(b) - prominenceOf(a) ||
      compareDays(a.reported, b.reported) ||
      compareDays(a.id, b.id),
  );
}
