/** Names that look like a person's and are a company's, told by the words around them. English only. */
import { GIVEN, ROLE, TITLE } from '../reading/lexicon/word-classes';
import type { Cluster, ClusterMention } from '../reading/names/clusters';
import type { Token } from '../reading/tokens';

/** What a company is called: "the engineering firm", "a family-owned shipyard". */
const COMPANY =
  /^(?:company|firm|business|corporation|conglomerate|group|subsidiary|enterprise|consortium|start-?up|agency|consultancy|contractor|subcontractor|supplier|manufacturer|maker|carmaker|automaker|shipbuilder|boatbuilder|shipyard|brewery|brewer|bakery|retailer|wholesaler|grocer|supermarket|chain|brand|bank|lender|insurer|broker|brokerage|developer|housebuilder|operator|carrier|airline|haulier|distributor|utility|refiner|miner|publisher|broadcaster|newspaper|studio|label|practice|partnership|foundry|mill|charity|foundation|trust|foodmaker|drugmaker|chipmaker|giant|outfit|venture)$/;
/** The words above that a person can be called too: "contractor Ama Boateng". */
const PERSON_TOO =
  /^(?:contractor|subcontractor|supplier|manufacturer|maker|brewer|retailer|wholesaler|grocer|broker|developer|housebuilder|shipbuilder|boatbuilder|operator|carrier|haulier|distributor|miner|publisher|broadcaster|lender|insurer|giant|chain|label|practice|outfit|trust|brand|mill)$/;
/** Ends the noun that an apposition begins with: "the company | that built the quay". */
const AFTER_NOUN =
  /^(?:that|which|whose|who|based|in|of|from|with|behind|on|at|by|for|to|running|hired|owned|building|making|and|is|was|has|had|said|says|will|would)$/;
/** A company has these, a person has not: "…'s chief executive", "shares in …". */
const HAS =
  /^(?:chief|managing|shares?|shareholders?|staff|employees|workforce|workers|customers|headquarters|board|factory|factories|subsidiary|engineers|lawyers|spokes(?:man|woman|person)|fleet|stores|branches|profits?|turnover)$/;
const LEADS =
  /^(?:executive|director|founder|co-founder|chairman|chairwoman|chair|head|president|owner|boss|spokesman|spokeswoman|spokesperson|manager|shares|shareholders|employees|staff|workers|headquarters|subsidiary|customers)$/;
const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|professor|father|sister|brother)$/;
const LONGEST_NOUN = 6;
/** Of a name that became a company's: a person looks at it before it is kept. */
const SCORE = 0.75;

/** Head of the noun that starts at a token: the firm of "the old engineering firm that". */
function nounHead(tokens: readonly Token[], from: number): string | undefined {
  const { sentence } = tokens[from] ?? {};
  for (let at = from; at < from + LONGEST_NOUN; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || token.sentence !== sentence) return undefined;
    if (
      next === undefined ||
      next.sentence !== sentence ||
      AFTER_NOUN.test(next.key) ||
      (next.shape === 'mark' && next.text !== '-')
    ) {
      return /^['’]s?$/.test(next?.text ?? '') ? undefined : token.key;
    }
  }
  return undefined;
}

/** ", the engineering company that": what follows the name tells what it is. */
function isExplained(tokens: readonly Token[], { to }: ClusterMention): boolean {
  if (tokens[to]?.text !== ',' || !/^(?:an?|the|its|one|another)$/.test(tokens[to + 1]?.key ?? ''))
    return false;
  return COMPANY.test(nounHead(tokens, to + 2) ?? '');
}

/** "the engineering firm Hale Morrow": the noun right before the name. */
function isCalledBefore(tokens: readonly Token[], { from }: ClusterMention): boolean {
  const before = tokens[from - 1];
  return before?.shape === 'lower' && COMPANY.test(before.key) && !PERSON_TOO.test(before.key);
}

/** "Ana Roth of Hale Morrow", "chief executive of Hale Morrow", "shares in Hale Morrow". */
function isBelongedTo(
  tokens: readonly Token[],
  { from }: ClusterMention,
  people: ReadonlySet<number>,
): boolean {
  const [link, before] = [tokens[from - 1]?.key ?? '', tokens[from - 2]];
  if (!/^(?:of|at|in)$/.test(link) || before === undefined) return false;
  if (link !== 'in' && people.has(from - 1)) return true;
  return link === 'in'
    ? /^(?:shares|stake|shareholders|investors)$/.test(before.key)
    : LEADS.test(before.key);
}

/** "Hale Morrow's chief executive" */
function hasWhatCompaniesHave(tokens: readonly Token[], { to }: ClusterMention): boolean {
  const at = /^['’]s?$/.test(tokens[to]?.text ?? '') ? to + 1 : undefined;
  return at !== undefined && HAS.test(tokens[at]?.key ?? '');
}

/** "Hale Morrow said it had", "Hale Morrow, which built": said of things, not of people. */
function isSpokenOfAsThing(tokens: readonly Token[], { to }: ClusterMention): boolean {
  const [next, second] = [tokens[to], tokens[to + 1]?.key];
  if (next?.text === ',' && second === 'which') return true;
  if (!/^(?:said|says|announced|insisted|confirmed|denied|warned)$/.test(next?.key ?? ''))
    return false;
  const at = second === 'that' ? to + 2 : to + 1;
  return (
    tokens[at]?.key === 'it' &&
    /^(?:has|had|will|would|could|used|does|did|plans|planned|intends|expects|expected|needs|needed|hopes|hoped|employs)$/.test(
      tokens[at + 1]?.key ?? '',
    )
  );
}

/** A title before the name, "…, who" or an age: a person's. */
function isPersonal(tokens: readonly Token[], { from, to, roleFrom }: ClusterMention): boolean {
  const before = tokens[from - 1];
  const isTitled =
    before?.text === '.'
      ? HONORIFIC.test(tokens[from - 2]?.key ?? '')
      : HONORIFIC.test(before?.key ?? '');
  if (isTitled || (roleFrom < from && ((tokens[from - 1]?.classes ?? 0) & (ROLE | TITLE)) !== 0))
    return true;
  const [next, age] = [tokens[to], tokens[to + 1]];
  if (next?.text !== ',') return false;
  return age?.key === 'who' || age?.shape === 'number';
}

function isCompany(
  tokens: readonly Token[],
  { mentions, key }: Cluster,
  people: ReadonlySet<number>,
): boolean {
  if (!key.includes(' ') || mentions.some((one) => isPersonal(tokens, one))) return false;
  const says = (rule: (tokens: readonly Token[], mention: ClusterMention) => boolean) =>
    mentions.some((one) => rule(tokens, one));
  if (says(isExplained) || says(isCalledBefore) || says(hasWhatCompaniesHave)) return true;
  const isBelonging = mentions.some((one) => isBelongedTo(tokens, one, people));
  // "Bank of Ama Boateng" and "said it had been a hard week" are rare, but a given name speaks against a company.
  const hasGivenName = mentions.some(({ from }) => ((tokens[from]?.classes ?? 0) & GIVEN) !== 0);
  return (isBelonging || says(isSpokenOfAsThing)) && !hasGivenName;
}

/** The names of an article; those that were read as people and are companies become organisations. */
export function withCompanies(tokens: readonly Token[], clusters: readonly Cluster[]): Cluster[] {
  const people = new Set(
    clusters.flatMap(({ kind, mentions }) => (kind === 'PER' ? mentions.map(({ to }) => to) : [])),
  );
  return clusters.map((cluster): Cluster => {
    if (cluster.kind !== 'PER' || !isCompany(tokens, cluster, people)) return cluster;
    const mentions = cluster.mentions.map((mention) => ({
      ...mention,
      score: Math.min(mention.score, SCORE),
    }));
    return { ...cluster, id: `ORG:${cluster.key}`, kind: 'ORG', mentions };
  });
}
