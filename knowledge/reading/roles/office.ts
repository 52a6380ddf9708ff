import { ROLE, TITLE } from '../lexicon/word-classes';
import type { LineStyle } from '../lines';
import type { Cluster } from '../names/clusters';
import type { MentionMap } from '../names/mentions';
import type { Token } from '../tokens';
import type { Role, RoleRule } from '../types';

/** Forms of address: they tell nothing of what a person does. */
const HONORIFICS = new Set(
  'highness majesty excellency holiness eminence worship mr mrs ms miss mx madam madame mdm naa cde alh dr sir dame lord lady sri shri smt u daw ko ma khun puan encik mama baba mzee don dona doña señor senor señora herr frau monsieur madame mme uncle aunt auntie alhaji alhaja hajia hajj haji al-haji malam mallam tan datuk dato datin tun hon honourable honorable his her excellency comrade father mother brother sister son daughter wife husband widow cousin uncle nephew niece grandmother grandfather parent victim suspect defendant accused witness survivor resident neighbour neighbor man woman boy girl other rival kyai ustaz fr br rev capt maj sgt lt col gen brig adm cmdr prof engr eng arc barr cp acp asp dsp ssp dig aig sp pcol pmaj pcapt plt pbgen ing seri toh atty dra ambhighness majesty kh rt maulana sheikh sheik shaikh sheikha pol comm comdt cmdt maj-gen lt-gen brig-gen lt-col'.split(
    ' ',
  ),
);
/** Several people, or the front of a title of a work: cabinet ministers A and B; Star Wars. */
const NO_OFFICE =
  /^(?:Star|(?:[Mm]inister|[Jj]ustice|[Jj]udge|[Ss]enator|[Gg]overnor|[Pp]rofessor|[Oo]fficial|[Oo]fficer|[Ll]awmaker|[Pp]layer)s)$/;

export interface RoleReader {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly mentions: MentionMap;
  /** Of each line by its number. */
  readonly styles: readonly LineStyle[];
}

/** Whether a token stands in a line whose words all have capitals: they tell nothing there ("Why Voters Trust Mayor X"). */
export const isHeadline = ({ tokens, styles }: RoleReader, at: number): boolean =>
  styles[tokens[at]?.line ?? -1] === 'title-case';

export function makeRole(
  { tokens, text }: RoleReader,
  cluster: Cluster,
  from: number,
  to: number,
  rule: RoleRule,
): Role | undefined {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined || to <= from) return undefined;
  if (first.key === 'another') return undefined;
  // "his Norwegian counterpart": of whom is not said.
  const isOwned = tokens.slice(from, to).some(({ text: mark }) => /^['’]s?$/.test(mark));
  if (last.key === 'counterpart' && !isOwned) return undefined;
  if (isPrize(tokens, from) || isSpouse(tokens, to) || isCompany(tokens, cluster, from, to))
    return undefined;
  // "the leader after 18 holes": of a race.
  if (last.key === 'leader' && /^(?:after|by|with)$/.test(tokens[to]?.key ?? '')) return undefined;
  // "one of our own": words of a person who is quoted.
  if (tokens.slice(from, to).some(({ key }) => /^(?:our|my|your)$/.test(key))) return undefined;
  return {
    name: cluster.label,
    cluster: cluster.id,
    text: text.slice(first.start, last.end),
    start: first.start,
    end: last.end,
    rule,
  };
}

/** "won Best Supporting Actor for Little Miss Tide": what is given to one. */
function isPrize(tokens: readonly Token[], from: number): boolean {
  return /^(?:Best|Supporting|Leading)$/.test(tokens[from - 1]?.text ?? '');
}

/** "the painter and his wife, Ama Boateng,": he is the painter. */
function isSpouse(tokens: readonly Token[], to: number): boolean {
  return tokens[to - 3]?.key === 'and' && /^(?:his|her)$/.test(tokens[to - 2]?.key ?? '');
}

/** "DS Mensah, a supplier of nets": a name of one word that no person of the article has. */
function isCompany(tokens: readonly Token[], { key }: Cluster, from: number, to: number): boolean {
  if (key.includes(' ')) return false;
  if (to - from === 1) return /^(?:DS|DC|PC)$/.test(tokens[from]?.text ?? '');
  return (
    /^(?:supplier|maker|manufacturer|retailer|provider|producer)$/.test(tokens[from]?.key ?? '') &&
    tokens[from + 1]?.key === 'of'
  );
}

export function isHonorific(token: Token | undefined): boolean {
  // An ex-husband is no more of an office than a husband.
  return token !== undefined && HONORIFICS.has(token.key.replace(/^(?:then|ex|former)-/, ''));
}

export function isOffice(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.classes & (ROLE | TITLE)) !== 0 &&
    !isHonorific(token) &&
    !NO_OFFICE.test(token.text)
  );
}
