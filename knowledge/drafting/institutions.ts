/** Institutions that an article names by their country or city: Norway's foreign ministry, the new Oslo administration. */
import { COMMON, DEMONYM, PERSON_VERB, SPEECH } from '../reading/lexicon/word-classes';
import type { Cluster, ClusterMention } from '../reading/names/clusters';
import { MentionMap } from '../reading/names/mentions';
import type { Token } from '../reading/tokens';
import type { Countries } from './countries';

/** Words for a country's government as a whole; the word alone does not tell two of them apart. */
const GOVERNMENT = /^(?:government|leadership|authorities|administration|rulers|regime|cabinet)$/;
const BODY =
  /^(?:army|military|navy|police|parliament|senate|presidency|judiciary|coastguard|treasury|embassy)$/;
const PORTFOLIO =
  /^(?:foreign|defence|defense|interior|home|finance|health|education|justice|energy|transport|culture|trade|economy|labour|labor|agriculture|environment|information|oil|tourism|sports|economic|affairs|and)$/;
const PAIRS: ReadonlyMap<string, RegExp> = new Map([
  ['armed', /^forces$/],
  ['central', /^bank$/],
  ['supreme', /^court$/],
  ['constitutional', /^court$/],
  ['electoral', /^commission$/],
  ['election', /^commission$/],
  ['coast', /^guard$/],
  ['intelligence', /^(?:service|agency)$/],
  ['health', /^service$/],
  ['air', /^force$/],
  ['football', /^(?:association|federation)$/],
]);
/** Between the owner and the head, or before a city: Norway's new transitional government. */
const QUALIFIER =
  /^(?:new|transitional|interim|caretaker|current|outgoing|incoming|federal|national|military|ruling|coalition|de|facto|state|provisional|present)$/;
const MOST_QUALIFIERS = 3;
/** Of an institution that is named once and does not speak. */
const SCORE = 0.55;

interface Head {
  readonly from: number;
  readonly to: number;
  /** Folded: foreign ministry, government. */
  readonly key: string;
}

/** "foreign ministry", "ministry of foreign affairs", "transitional government", "central bank" at a token. */
function headAt(tokens: readonly Token[], at: number): Head | undefined {
  const key = tokens[at]?.key ?? '';
  if (GOVERNMENT.test(key)) return { from: at, to: at + 1, key: 'government' };
  if (PAIRS.get(key)?.test(tokens[at + 1]?.key ?? '') === true)
    return { from: at, to: at + 2, key: `${key} ${tokens[at + 1]?.key}` };
  if (BODY.test(key)) return { from: at, to: at + 1, key };
  let to = at;
  while (to < at + 4 && PORTFOLIO.test(tokens[to]?.key ?? '')) to += 1;
  if (to > at && tokens[to]?.key === 'ministry')
    return { from: at, to: to + 1, key: `${portfolio(tokens, at, to)} ministry` };
  if (key !== 'ministry' || tokens[at + 1]?.key !== 'of') return undefined;
  to = at + 2;
  while (to < at + 7 && PORTFOLIO.test(tokens[to]?.key ?? '')) to += 1;
  return to > at + 2
    ? { from: at, to, key: `${portfolio(tokens, at + 2, to)} ministry` }
    : undefined;
}

function portfolio(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ key }) => key.replace('defense', 'defence').replace('labor', 'labour'))
    .filter((key) => key !== 'affairs')
    .join(' ');
}

interface Owner {
  readonly from: number;
  readonly country: string;
}

/** Who an institution belongs to: the place or the demonym that ends right before a token. */
function ownerBefore(
  tokens: readonly Token[],
  mentions: MentionMap,
  to: number,
  { countryOf }: Countries,
): Owner | undefined {
  const isPossessive = /^['’]s?$/.test(tokens[to - 1]?.text ?? '');
  const end = isPossessive ? to - 1 : to;
  const last = tokens[end - 1];
  if (last === undefined || last.sentence !== tokens[to]?.sentence) return undefined;
  const placed = mentions.byEnd.get(end);
  if (placed?.cluster.kind === 'LOC') {
    const front = /^the$/i.test(tokens[placed.mention.from]?.key ?? '') ? 1 : 0;
    const country = countryOf(placed.cluster.key.replace(/^the /, '')) ?? placed.cluster.label;
    return { from: placed.mention.from + front, country };
  }
  for (const from of [end - 2, end - 1]) {
    const words = tokens.slice(Math.max(0, from), end);
    const country = countryOf(words.map(({ key }) => key).join(' '));
    if (country !== undefined && words.every(({ shape }) => shape !== 'lower' && shape !== 'mark'))
      return { from: Math.max(0, from), country };
  }
  return (last.classes & DEMONYM) !== 0 &&
    (last.classes & COMMON) === 0 &&
    !isPossessive &&
    last.shape === 'title'
    ? { from: end - 1, country: last.text }
    : undefined;
}

/** Words after a head that begin no longer phrase, as "bases" does in "military bases". */
const AFTER =
  /^(?:of|in|on|at|to|and|or|has|have|had|was|were|is|are|will|would|could|may|might|can|should|that|which|who|with|for|from|by|over|after|before|as|but|than|under|against|since|also|did|does|do|not|itself|about|into|between|during|when|while|because|if|through|until|\p{Ll}{3,}ed|\p{Ll}{3,}ing|\p{Ll}{3,}ly)$/u;

function endsPhrase(next: Token | undefined): boolean {
  if (next === undefined || next.shape !== 'lower') return true;
  return (next.classes & (SPEECH | PERSON_VERB)) !== 0 || AFTER.test(next.key);
}

interface Found extends Head {
  readonly country: string | undefined;
}

/** One institution at a token of its head's front, with its owner; without one, "the foreign ministry". */
function institutionAt(
  tokens: readonly Token[],
  mentions: MentionMap,
  at: number,
  countries: Countries,
): Found | undefined {
  const head = headAt(tokens, at);
  if (head === undefined || !endsPhrase(tokens[head.to])) return undefined;
  let front = at;
  while (front > at - MOST_QUALIFIERS && QUALIFIER.test(tokens[front - 1]?.key ?? '')) front -= 1;
  const owner = ownerBefore(tokens, mentions, front, countries);
  if (owner !== undefined) {
    let from = owner.from;
    while (
      from > owner.from - MOST_QUALIFIERS &&
      tokens[from - 1]?.sentence === tokens[at]?.sentence &&
      /^(?:new|interim|caretaker|current|transitional)$/.test(tokens[from - 1]?.key ?? '') &&
      !/^['’]s?$/.test(tokens[owner.from + 1]?.text ?? '')
    )
      from -= 1;
    return { ...head, from, country: owner.country };
  }
  return tokens[front - 1]?.key === 'the'
    ? { ...head, from: front, country: undefined }
    : undefined;
}

interface Owned extends Found {
  readonly owner: string;
}

function isInside(
  inner: { from: number; to: number },
  outer: { from: number; to: number },
): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

/** "Dana family", "Dana dynasty": the people of a surname that the article has. */
function familyAt(tokens: readonly Token[], mentions: MentionMap, at: number): Found | undefined {
  if (!/^(?:family|dynasty|clan)$/.test(tokens[at]?.key ?? '')) return undefined;
  const placed = mentions.byEnd.get(at);
  if (
    placed === undefined ||
    placed.cluster.kind !== 'PER' ||
    tokens[placed.mention.from - 1]?.key !== 'the'
  )
    return undefined;
  const surname = placed.cluster.key.split(' ').at(-1) ?? '';
  return { from: placed.mention.from, to: at + 1, key: 'family', country: surname };
}

/** The country of an article that names places of one country only. */
function onlyCountry({ all }: MentionMap, { countryOf }: Countries): string | undefined {
  const named = new Set(
    all.flatMap(({ cluster }) => (cluster.kind === 'LOC' ? (countryOf(cluster.key) ?? []) : [])),
  );
  const [only] = named;
  return named.size === 1 ? only : undefined;
}

/** Institutions of an article; one that is named without its owner is the only one of its head. */
function findInstitutions(
  tokens: readonly Token[],
  mentions: MentionMap,
  countries: Countries,
): Map<string, Owned[]> {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const one = institutionAt(tokens, mentions, at, countries) ?? familyAt(tokens, mentions, at);
    if (one === undefined) continue;
    found.push(one);
    at = one.to - 1;
  }
  const home = onlyCountry(mentions, countries);
  const byKey = new Map<string, Owned[]>();
  for (const one of found) {
    const owners = new Set(
      found.flatMap((other) => (other.key === one.key ? (other.country ?? []) : [])),
    );
    const [only] = owners;
    const country =
      one.country ?? (owners.size === 1 ? only : owners.size === 0 ? home : undefined);
    if (country === undefined) continue;
    const key = `${country.toLowerCase()} ${one.key}`;
    byKey.set(key, [...(byKey.get(key) ?? []), { ...one, owner: country }]);
  }
  return byKey;
}

/** The names of an article with its institutions; what only names the head of one ("Foreign Ministry") goes. */
export function withInstitutions(
  tokens: readonly Token[],
  text: string,
  clusters: readonly Cluster[],
  countries: Countries,
): Cluster[] {
  const byKey = findInstitutions(tokens, new MentionMap(clusters), countries);
  const taken = [...byKey.values()].flat();
  const kept = clusters.flatMap((cluster) => {
    if (cluster.kind === 'PER') return [cluster];
    const mentions = cluster.mentions.filter(
      (mention) => !taken.some((one) => isInside(mention, one) && mention.to === one.to),
    );
    return mentions.length > 0 ? [{ ...cluster, mentions }] : [];
  });
  const institutions = [...byKey].map(([key, all]): Cluster => {
    const mentions = all.map(
      ({ from, to }): ClusterMention => ({
        from,
        to,
        roleFrom: from,
        score: SCORE,
        start: tokens[from]?.start ?? 0,
        end: tokens[to - 1]?.end ?? 0,
      }),
    );
    const named = all.findIndex(({ country }) => country !== undefined);
    const { start, end } = mentions[Math.max(0, named)] ?? { start: 0, end: 0 };
    const words = text.slice(start, end);
    const label = named < 0 ? `${all[0]?.owner}'s ${words}` : words;
    return { id: `ORG:${key}`, kind: 'ORG', label, key, mentions };
  });
  return [...kept, ...institutions];
}
