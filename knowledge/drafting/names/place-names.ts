/** Towns that were read as an organisation or a person, or as nothing sure, told by the words around them. English only. */
import {
  GIVEN,
  isKnownOrganisation,
  ORG_HEAD,
  ROLE,
  TITLE,
} from '../../reading/lexicon/word-classes';
import type { Cluster, ClusterMention } from '../../reading/names/clusters';
import { foldWord, type Token } from '../../reading/tokens';

/** What a place is called: "the village of", "is a market town". */
const PLACE =
  /^(?:town|village|hamlet|city|suburb|seaport|fishing-port|borough|municipality|parish|settlement|neighbou?rhood|island|islet|province|township|commune|resort)$/;
/** Those who live in a place. */
const LIVE_THERE = /^(?:residents?|villagers?|townspeople|townsfolk|inhabitants?|islanders?)$/;
/** A place has these, an organisation has not: "…'s high street". */
const HAS =
  /^(?:mayor|population|residents|villagers|inhabitants|townspeople|streets|suburbs|outskirts|beach|beaches|harbour|harbor|quay|seafront|waterfront|high|main|town|village|parish|market)$/;
/** The words above that only the next one makes a place's: "…'s high street", not "…'s high prices". */
const HAS_TWO: ReadonlyMap<string, RegExp> = new Map([
  ['high', /^street$/],
  ['main', /^(?:street|square|road)$/],
  ['town', /^(?:hall|council|centre|center|square)$/],
  ['village', /^(?:hall|green|pub|shop|school)$/],
  ['parish', /^(?:church|council|hall)$/],
  ['market', /^(?:square|place)$/],
]);
const LED = /^(?:mayor|outskirts|inhabitants|residents|villagers|people|streets)$/;
/** What one has or puts in a company: "shares in", not "homes in". */
const IN_A_COMPANY =
  /^(?:shares?|stakes?|investments?|investors?|invest(?:s|ed|ing)?|confidence|faith|trust|interests?|role|part|believ\p{L}+|partners?|shareholders?|job|jobs|career)$/u;
const NEARBY = /^(?:near|outside|around|beyond)$/;
const AFTER_NOUN = /^(?:in|on|of|near|at|with|where|which|that|and|whose|by|between|outside)$/;
const LONGEST_NOUN = 6;
const MOST_WORDS = 3;
/** Of a name that became a place's: a person looks at it before it is kept. */
const SCORE = 0.75;

type Rule = (tokens: readonly Token[], mention: ClusterMention) => boolean;

/** "a small fishing village |in", from the word after the article. */
function isPlaceNoun(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_NOUN; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || token.shape === 'mark') return false;
    const ends =
      next === undefined ||
      next.sentence !== token.sentence ||
      AFTER_NOUN.test(next.key) ||
      /^[,.;:!?)]$/.test(next.text) ||
      next.shape === 'number';
    if (ends) return PLACE.test(token.key);
  }
  return false;
}

const isArticle = (token: Token | undefined) => /^(?:an?|the|one|another)$/.test(token?.key ?? '');

/** "Hexworth, a market town", "Hexworth is a village" */
const isExplained: Rule = (tokens, { to }) => {
  const [next, article] = [tokens[to], tokens[to + 1]];
  const leads = next?.text === ',' || /^(?:is|was|remains)$/.test(next?.key ?? '');
  return leads && isArticle(article) && isPlaceNoun(tokens, to + 2);
};

/** "the village of Hexworth" */
const isCalledBefore: Rule = (tokens, { from }) =>
  tokens[from - 1]?.key === 'of' &&
  PLACE.test(tokens[from - 2]?.key ?? '') &&
  tokens[from - 2]?.shape === 'lower';

/** "Hexworth, population 3,000", "Hexworth has 4,000 residents", "Hexworth, which has 4,000 people" */
const isCounted: Rule = (tokens, { to }) => {
  let at = to;
  while (/^(?:[,(]|which|with|a)$/.test(tokens[at]?.text ?? '')) at += 1;
  if (tokens[at]?.key === 'population') return true;
  if (/^(?:has|had|home)$/.test(tokens[at]?.key ?? '')) at += 1;
  else if (tokens[at - 1]?.key !== 'with') return false;
  while (
    /^(?:about|around|some|just|only|fewer|than|nearly|almost|over|to)$/.test(tokens[at]?.key ?? '')
  )
    at += 1;
  if (tokens[at]?.shape !== 'number') return false;
  return /^(?:people|residents|inhabitants|villagers|souls|households|homes)$/.test(
    tokens[at + 1]?.key ?? '',
  );
};

/** "Hexworth's mayor", "Hexworth residents" */
const hasWhatPlacesHave: Rule = (tokens, { to }) => {
  const next = tokens[to];
  if (next?.shape === 'lower' && LIVE_THERE.test(next.key)) return true;
  if (!/^['’]s?$/.test(next?.text ?? '')) return false;
  const key = tokens[to + 1]?.key ?? '';
  if (!HAS.test(key)) return false;
  return HAS_TWO.get(key)?.test(tokens[to + 2]?.key ?? '') ?? true;
};

/** "the mayor of Hexworth", "villagers in Hexworth" */
const isLivedIn: Rule = (tokens, { from }) => {
  const [link, before] = [tokens[from - 1]?.key ?? '', tokens[from - 2]?.key ?? ''];
  if (link === 'of') return LED.test(before);
  return /^(?:in|from|at|around)$/.test(link) && LIVE_THERE.test(before);
};

/** "homes in Hexworth", "near Hexworth": each could be an organisation's too, two are a place's. */
const isStoodIn: Rule = (tokens, { from }) => {
  const [link, before] = [tokens[from - 1], tokens[from - 2]];
  if (link?.shape !== 'lower' && link?.opens !== true) return false;
  if (NEARBY.test(link.key)) return true;
  return link.key === 'in' && !IN_A_COMPANY.test(before?.key ?? '');
};

const SURE: readonly Rule[] = [
  isExplained,
  isCalledBefore,
  isCounted,
  hasWhatPlacesHave,
  isLivedIn,
];

/** Whether the words around the mentions say that they name a place. */
function isPlace(tokens: readonly Token[], mentions: readonly ClusterMention[]): boolean {
  const says = (rule: Rule) => mentions.filter((one) => rule(tokens, one)).length;
  return SURE.some((rule) => says(rule) > 0) || says(isStoodIn) > 1;
}

/** "Mayor Ana Roth", "Ana Roth, who", "Ana Roth, 43": a person's. */
function isPersonal(tokens: readonly Token[], { to, from, roleFrom }: ClusterMention): boolean {
  const [next, age] = [tokens[to], tokens[to + 1]];
  if (roleFrom < from || ((tokens[from - 1]?.classes ?? 0) & (ROLE | TITLE)) !== 0) return true;
  return next?.text === ',' && (age?.key === 'who' || age?.shape === 'number');
}

const wordsOf = (key: string) => key.split(' ');

/** A name that could be a town's: no organisation's own words, no letters, not a person's given name. */
function mayBePlace(tokens: readonly Token[], { kind, key, label, mentions }: Cluster): boolean {
  const words = wordsOf(key);
  const at = mentions[0]?.from ?? 0;
  const last = tokens[(mentions[0]?.to ?? 1) - 1];
  if (words.length > MOST_WORDS || isKnownOrganisation(key) || /^\p{Lu}{2,}$/u.test(label))
    return false;
  if (((last?.classes ?? 0) & ORG_HEAD) !== 0) return false;
  if (kind !== 'PER') return true;
  const isGiven = ((tokens[at]?.classes ?? 0) & GIVEN) !== 0;
  return !isGiven && !mentions.some((one) => isPersonal(tokens, one));
}

const surer = (mention: ClusterMention): ClusterMention => ({
  ...mention,
  score: Math.max(mention.score, SCORE),
});

/** The mentions of "Sandmere Gazette" that have only "Sandmere": the town's, where the words around one say so. */
function townOf(tokens: readonly Token[], { kind, key, mentions }: Cluster): ClusterMention[] {
  if (kind !== 'ORG' || !key.includes(' ')) return [];
  const isFront = ({ from, to }: ClusterMention) => {
    const own = tokens.slice(from, to).map((token) => foldWord(token.text));
    return own.length < wordsOf(key).length && own.every((word, at) => word === wordsOf(key)[at]);
  };
  const front = mentions.filter(isFront);
  const isInside = front.some((one) => isStoodIn(tokens, one));
  return front.length > 0 && (isInside || isPlace(tokens, front)) ? front : [];
}

/** The names of an article; those that the words around them show to be places become places. What is split off stands at the end. */
export function withPlaces(tokens: readonly Token[], clusters: readonly Cluster[]): Cluster[] {
  const towns: Cluster[] = [];
  const own = clusters.map((cluster): Cluster => {
    const town = townOf(tokens, cluster);
    const [first] = town;
    if (first !== undefined) {
      const words = tokens.slice(first.from, first.to);
      const key = words.map(({ text }) => foldWord(text)).join(' ');
      const label = words.map(({ text }) => text).join(' ');
      towns.push({ id: `LOC:${key}`, kind: 'LOC', key, label, mentions: town.map(surer) });
      return { ...cluster, mentions: cluster.mentions.filter((one) => !town.includes(one)) };
    }
    if (!mayBePlace(tokens, cluster) || !isPlace(tokens, cluster.mentions)) return cluster;
    return {
      ...cluster,
      id: `LOC:${cluster.key}`,
      kind: 'LOC',
      mentions: cluster.mentions.map(surer),
    };
  });
  return joined([...own, ...towns]);
}

/** One place that was read in two ways is one; the later one stays in its place, without mentions. */
function joined(clusters: readonly Cluster[]): Cluster[] {
  const first = new Map<string, number>();
  const found = [...clusters];
  for (const [at, cluster] of clusters.entries()) {
    const known = first.get(cluster.id);
    if (known === undefined) {
      first.set(cluster.id, at);
      continue;
    }
    const whole = found[known] ?? cluster;
    const mentions = [...whole.mentions, ...cluster.mentions].toSorted((a, b) => a.from - b.from);
    found[known] = { ...whole, mentions };
    found[at] = { ...cluster, mentions: [] };
  }
  return found;
}
