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
import { isToldBy, isWeakStatement, meaningWords, TOLD } from '../wording';
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
/** Other entities of the page that a fact tells of: it explains this page; a second one adds less. */
const SHARED_WEIGHT = 0.5;
/** What the page itself tells need not be told again. */
const RETOLD_WEIGHT = 2.5;
/** A statement that several report on their own stands on firmer ground than a single voice. */
const SOURCES_WEIGHT = 0.6;
/** Several outlets thought it worth printing, though one text stands behind them. */
const PRINTS_WEIGHT = 0.15;
/** A fact is read first on the card of its subject, then of the other party; not of those named beside. */
const SUBJECT_WEIGHTS = [1.4, 0.6];
/** News puts first what matters most: a fact of a high paragraph outweighs one of the article's tail. */
const PROMINENCE_WEIGHT = 0.3;
/** Paragraphs over which prominence halves. */
const HALF_PROMINENCE = 4;
/** A fact dated to the day says more than one of a month or a year. */
const DAY_PRECISION_WEIGHT = 0.15;
/** What is claimed, denied or disputed does not lead while plain reports are as near. */
const DOUBT = 0.5;
/** An answer or a denial follows what it answers. */
const RESPONSE = 0.5;
/** What a party says of a matter comes after what the outlets report of it themselves. */
const STATEMENT = 0.6;
/** What had ended by then is older than its last day. */
const ENDED = 0.8;
/** Another account of a matter follows the first. */
const VARIANT = 0.3;
/** What a speaker did not say, or said in general terms, comes after what was reported. */
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

/** How high in its articles a fact stands: 1 in the first paragraph, half of that {@link HALF_PROMINENCE} further down. */
export function prominenceOf({ evidence }: Fact): number {
  const paragraph = Math.min(...evidence.map((one) => one.paragraph));
  return 2 ** ((1 - paragraph) / HALF_PROMINENCE);
}

/** The page's day; to a page later than the pack, the pack's last day: what was news at its end still leads. */
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
 * Orders facts by use for the page, most useful first, so that each of the first tells something new; ties by day and id,
 * so that the order is stable.
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
 * Leaves out facts that say no more than the sentences above them do, but for those that differ from another fact or answer
 * one.
 * @param head sentences that stand above the facts: identity, role
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
 * Puts a fact first that neither the page nor the card's own head tells; a weak statement or an unconfirmed one only where
 * there is no other.
 * @param facts ordered by use
 * @param head sentences that stand above the facts: identity, role
 * @param ownNames words of the entity's names, which stand above them too
 * @returns `lead` null where all of them are told already
 */
export function withLead(
  pack: Pack,
  facts: readonly Fact[],
  retold: BriefedPage['retold'],
  head: readonly string[],
  ownNames: ReadonlySet<string>,
): { readonly lead: Fact | null; readonly facts: readonly Fact[] } {
  const isNew = ({ id, text }: Fact) =>
    (retold?.[retoldKey(pack, id)] ?? 0) < TOLD &&
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

/** Orders facts as they happened; of one day, the plain report that stands highest in its articles comes first. */
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
