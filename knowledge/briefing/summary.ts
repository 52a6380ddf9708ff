import type { EntityId, EntityRecord, Fact, Pack } from '../schema/types';
import { compareDays, distanceTo } from './dates';
import { isReported, orderByTime, prominenceOf, usefulDay, wordsMissing } from './entity/facts';
import { alike } from './entity/repeats';
import { splitFacts } from './known';
import { retoldKey } from './retold';
import { citedSources } from './sources';
import type { PageContent } from './story/content';
import type { AsOf } from './types';
import { isWeakStatement, RETOLD_SHARE, sayTheSame } from './wording';

/** Maximum number of sentences of a summary. */
export const MOST_SENTENCES = 3;
/** With fewer other facts than this, weak statements are included too. */
const FEWEST_SENTENCES = 2;
/** How much less a fact is worth for each page entity that an earlier pick has already told of. */
const TOLD_DISCOUNT = 0.45;
/** Days over which a fact's closeness to the page halves: background may be older than news. */
const HALF_LIFE_DAYS = 120;
/** Factor for claimed, denied or unconfirmed facts. */
const FIRMNESS = { reported: 1, claimed: 0.75, denied: 0.75, disputed: 0.75, unconfirmed: 0.5 };
/** Factor for events on the page's own day, which are its news and not its background. */
const NEWS_OF_THE_DAY = 0.7;
const NEWS_DAYS = 1;
/** Share that a stub loses for each missing word. */
const STUB = 0.2;
/** Factor for an answer or another account. */
const SECOND = 0.6;
/** Factor for what a party says, compared with outlets' own reports. */
const STATEMENT = 0.5;
/** See {@link isWeakStatement}. */
const WEAK = 0.4;
/** How much each doubling of the articles that print a fact adds: what many print is the background that readers need. */
const PRINTS = 0.4;
/** Share of a fact's words that a page has, below which it does not tell the fact, and above 0 is on its matter. */
const ON_THE_MATTER = 0.4;
/** How much an entity of few facts counts before one of many: 0 not at all, 1 by the logarithm of their number. */
const RARITY = 0.4;
/** Penalty for a fact whose words are all in a picked one. */
const ALIKE = 0.6;
/** A fact about only one entity of the page does not connect them. */
const ALONE = 0.6;

interface Candidate {
  readonly fact: Fact;
  /** Entities of the page that the fact is about. */
  readonly tells: readonly EntityId[];
}

/** An entity that half the pack's facts name (a president) says less about this page than one that few name. */
function rarityOf(records: readonly EntityRecord[]): Map<EntityId, number> {
  return new Map(records.map(({ id, facts }) => [id, Math.log2(2 + facts.length) ** -RARITY]));
}

/** Known facts about the page's entities that the page does not tell itself, be it in another account of the matter. */
function candidatesOf(
  pack: Pack,
  records: readonly EntityRecord[],
  { day }: AsOf,
  retold: PageContent['retold'],
): Candidate[] {
  const onPage = new Set(records.map(({ id }) => id));
  const found = new Map<string, Candidate>();
  for (const record of records) {
    for (const fact of splitFacts(pack, record.facts, day).known) {
      const share = retold[retoldKey(pack, fact.id)] ?? 0;
      const first = fact.differsFrom;
      const isVariantOfTold =
        first !== undefined && (retold[retoldKey(pack, first)] ?? 0) >= RETOLD_SHARE;
      if (share >= RETOLD_SHARE || (isVariantOfTold && share > 0)) continue;
      found.set(fact.id, { fact, tells: fact.about.filter((id) => onPage.has(id)) });
    }
  }
  return [...found.values()].toSorted((a, b) => compareDays(a.fact.id, b.fact.id));
}

/** An answer, or another account. */
function isSecond({ respondsTo, differsFrom }: Fact): boolean {
  return respondsTo !== undefined || differsFrom !== undefined;
}

/** Another account of the same matter: a summary needs only one if there are other facts. */
function isOtherAccount(one: Fact, other: Fact): boolean {
  if (one.differsFrom === other.id || other.differsFrom === one.id) return true;
  return one.differsFrom !== undefined && one.differsFrom === other.differsFrom;
}

type Worth = (candidate: Candidate, picked: readonly Candidate[]) => number;

function bestOf(left: Iterable<Candidate>, picked: readonly Candidate[], worth: Worth) {
  let best: Candidate | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of left) {
    const value = worth(candidate, picked);
    if (value > most) [best, most] = [candidate, value];
  }
  return best;
}

/** Picks greedily: each pick lowers the worth of similar facts and excludes equal ones. */
function pick(candidates: readonly Candidate[], worth: Worth): Candidate[] {
  const left = new Set(candidates);
  const picked: Candidate[] = [];
  const [otherAccounts, weak]: [Candidate[], Candidate[]] = [[], []];
  while (picked.length < MOST_SENTENCES) {
    const best = bestOf(left, picked, worth);
    if (!best) break;
    left.delete(best);
    const { text } = best.fact;
    if (picked.some(({ fact }) => sayTheSame(fact.text, text))) continue;
    if (isWeakStatement(text)) weak.push(best);
    else if (picked.some(({ fact }) => isOtherAccount(fact, best.fact))) otherAccounts.push(best);
    else picked.push(best);
  }
  const firm = [...picked, ...otherAccounts];
  return (firm.length < FEWEST_SENTENCES ? [...firm, ...weak] : firm).slice(0, MOST_SENTENCES);
}

/** A fact that shares some words with the page is on its subject; one that shares many is partly stated there. */
function fitOf(retold: number, isStub: boolean): number {
  return !isStub && retold < ON_THE_MATTER ? 1 + retold : 1 - retold;
}

/** The worth of a fact by itself: its status, its speaker, and the number of articles that print it. */
function standing(pack: Pack, fact: Fact, { day }: AsOf): number {
  const prints = citedSources(pack, fact.evidence, day).views.length;
  return (
    FIRMNESS[fact.status] *
    (1 - STUB * wordsMissing(pack, fact)) *
    (isSecond(fact) ? SECOND : 1) *
    (isReported(fact) ? 1 : STATEMENT) *
    (isWeakStatement(fact.text) ? WEAK : 1) *
    (1 + PRINTS * Math.log2(Math.max(1, prints)))
  );
}

/**
 * The two or three facts that tell a reader of the page most of what its people and places were to each other: known by
 * the day, not told by the page, plain reports before statements, what several articles print before the rest.
 */
export function summaryOf(
  pack: Pack,
  records: readonly EntityRecord[],
  content: PageContent,
  asOf: AsOf,
): Fact[] {
  const rarity = rarityOf(records);
  const day = usefulDay(pack, asOf);
  const candidates = candidatesOf(pack, records, asOf, content.retold);
  const alone = new Map(
    candidates.map(({ fact, tells }) => {
      const near = 2 ** (-distanceTo(fact.when, day) / HALF_LIFE_DAYS);
      const isNews = distanceTo(fact.when, asOf.day) <= NEWS_DAYS;
      const fit = fitOf(
        content.retold[retoldKey(pack, fact.id)] ?? 0,
        wordsMissing(pack, fact) > 0,
      );
      const between = tells.length > 1 ? 1 : ALONE;
      const place = 0.5 + near + prominenceOf(fact) / 2;
      const worth = standing(pack, fact, asOf) * between * fit * place;
      return [fact, isNews ? worth * NEWS_OF_THE_DAY : worth] as const;
    }),
  );
  const worth: Worth = ({ fact, tells }, picked) => {
    let sum = 0;
    for (const id of tells) {
      const fresh = TOLD_DISCOUNT ** picked.filter((one) => one.tells.includes(id)).length;
      sum += Math.log2(1 + (content.counts[id] ?? 0)) * (rarity.get(id) ?? 0) * fresh;
    }
    const likeness = Math.max(0, ...picked.map((one) => alike(pack, fact, one.fact)));
    return sum * (alone.get(fact) ?? 0) * (1 - ALIKE * likeness);
  };
  return pick(candidates, worth).map(({ fact }) => fact);
}

/** A longer list would have to be searched; the cards have everything. */
const MOST_LATER = 6;

/**
 * What a reader of the page may want to know of the time after it: of several of its entities first, and what tells
 * more than that a party spoke; in the order of time.
 * @param facts that were not known on the day
 */
export function laterOf(facts: readonly Fact[], page: ReadonlySet<EntityId>): Fact[] {
  const use = (fact: Fact) => {
    const told = fact.about.filter((id) => page.has(id)).length;
    const spoken = isReported(fact) ? 1 : STATEMENT;
    const weak = isWeakStatement(fact.text) ? WEAK : 1;
    const place = isSecond(fact) ? SECOND : 1 + prominenceOf(fact);
    return Math.log2(1 + told) * FIRMNESS[fact.status] * spoken * weak * place;
  };
  const picked: Fact[] = [];
  const ranked = [...new Map(facts.map((fact) => [fact.id, fact])).values()].toSorted(
    (a, b) => use(b) - use(a) || compareDays(a.id, b.id),
  );
  for (const fact of ranked) {
    if (picked.length === MOST_LATER) break;
    const isNew = !picked.some(({ text }) => sayTheSame(text, fact.text));
    if (isNew && !picked.some((other) => isOtherAccount(other, fact))) picked.push(fact);
  }
  return orderByTime(picked);
}
