/** Entities of a draft: names with their spellings, kinds, identities, and roles with the day from which they are known. */
import type { FoldedCluster } from '../reading/fold';
import type { NameKind } from '../reading/types';
import { type DraftEvidence, paragraphHash } from './article-text';
import type { Countries } from './countries';
import { clusterFinder, type DraftName, type ReadText } from './readings';
import type { DraftRole } from './roles/draft-role';
import { citedAt, readRoles, rolesOf } from './roles/roles-of';

export interface DraftEntity {
  readonly id: string;
  readonly kind: 'person' | 'organisation' | 'place';
  readonly label: string;
  readonly names: readonly {
    readonly text: string;
    readonly kind: string;
    readonly lang: 'en';
    readonly script: 'Latn';
  }[];
  readonly identity: {
    readonly text: string;
    readonly evidence?: readonly DraftEvidence[];
    readonly reference?: string;
  };
  readonly background: '';
  readonly backgroundEvidence: readonly DraftEvidence[];
  readonly roles?: readonly DraftRole[];
}

/** At most so many entities are proposed: a person has to look at each. */
const MOST_ENTITIES = 120;
/** The least score, 0 to 1, of a name that stands once; one that stands more often needs less. */
const LEAST_SCORE_ONCE = 0.6;
const LEAST_SCORE = 0.4;
/** Continents and their parts: a reader needs no card for these. */
const WIDE_REGION =
  /^(?!south africa$)(?:the )?(?:(?:north|south|east|west|central|southern|northern|eastern|western|southeast|south-?east|sub-saharan|latin)(?:ern)? )?(?:africa|asia|europe|america|americas|middle east|far east|oceania|arctic|antarctica|pacific|atlantic|mediterranean|caribbean)(?: ocean| sea| region)?$/i;
/** Id of the data set that tells of countries. */
export const COUNTRIES = 'world-countries';
export const COUNTRY_SET = {
  id: COUNTRIES,
  name: 'World countries (mledoze/countries)',
  version: '5.1.0',
  licence: 'ODbL-1.0',
  url: 'https://github.com/mledoze/countries',
};

const KINDS: Readonly<Record<NameKind, DraftEntity['kind']>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
};

function isWorthDrafting({ cluster, mentions, score }: DraftName): boolean {
  if (cluster.kind === 'PER')
    return cluster.label.includes(' ') && (score >= LEAST_SCORE_ONCE || cluster.roles.length > 0);
  if (cluster.kind === 'LOC' && WIDE_REGION.test(cluster.label)) return false;
  return score >= (mentions.length > 1 ? LEAST_SCORE : LEAST_SCORE_ONCE);
}

/** @returns the names that are worth an entity, the most frequent first; `speakers` are wherever they have a name */
export function chooseNames(
  names: readonly DraftName[],
  speakers: ReadonlySet<FoldedCluster>,
): DraftName[] {
  const isSpeaker = ({ cluster }: DraftName) =>
    speakers.has(cluster) && (cluster.kind !== 'PER' || cluster.label.includes(' '));
  return oneOfLabel(names.filter((name) => isSpeaker(name) || isWorthDrafting(name))).slice(
    0,
    MOST_ENTITIES,
  );
}

/** A company's name looks like a person's where nothing tells: what one article tells holds for all. */
function leadOf(known: DraftName, name: DraftName): DraftName {
  const isCompany =
    known.cluster.kind === 'PER' && name.cluster.kind === 'ORG' && known.cluster.roles.length === 0;
  return isCompany ? name : known;
}

/** Read as a place here and as an organisation there: one item, of the kind that most mentions have. */
function oneOfLabel(names: readonly DraftName[]): DraftName[] {
  const byLabel = new Map<string, DraftName>();
  for (const name of names) {
    const label = name.cluster.label.toLowerCase();
    const known = byLabel.get(label);
    // Two people of one name are kept apart: their roles contradict each other.
    if (known === undefined || known.cluster.kind === name.cluster.kind) {
      byLabel.set(known === undefined ? label : `${label} ${name.cluster.cluster}`, name);
      continue;
    }
    const mentions = [...known.mentions, ...name.mentions].toSorted(
      (a, b) => a.article - b.article || a.paragraph - b.paragraph || a.start - b.start,
    );
    const lead = leadOf(known, name);
    const other = lead === known ? name : known;
    byLabel.set(label, { ...lead, mentions, also: [...(known.also ?? []), other.cluster] });
  }
  return [...byLabel.values()];
}

/** KOTA BHARU in a dateline is Kota Bharu. */
function inSmallLetters(text: string): string {
  if (text.length < 5 || text !== text.toUpperCase()) return text;
  return text.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}

function spellingsOf({ label, spellings }: FoldedCluster): DraftEntity['names'] {
  const shown = [label, ...spellings].map(inSmallLetters);
  const kindOf = (text: string) => {
    if (text !== shown[0] && /^\p{Lu}{2,7}$/u.test(text)) return 'abbreviation';
    const isShort = !text.includes(' ') && (shown[0] ?? '').includes(' ');
    return isShort ? 'short' : 'full';
  };
  const short =
    /^(.{5,}?),? (?:TV|Television|Radio|News Agency|Inc|Ltd|Limited|plc|PLC|Corp|Corporation|GmbH|LLC)\.?$/.exec(
      shown[0] ?? '',
    )?.[1];
  if (short !== undefined) shown.push(short);
  return [...new Set(shown)].map((text) => ({
    text,
    kind: kindOf(text),
    lang: 'en',
    script: 'Latn',
  }));
}

const opened = (text: string) => `${text[0]?.toUpperCase()}${text.slice(1)}`;

/** The wording with most words says most; of two, the first. */
const fullest = <T extends { readonly text: string }>(wordings: readonly T[]): T | undefined =>
  wordings.toSorted((a, b) => b.text.split(' ').length - a.text.split(' ').length)[0];

type Described = Pick<DraftRole, 'text' | 'evidence'>;

/** What the articles say that an organisation is, in their order. */
function describedIn(
  clusters: readonly FoldedCluster[],
  read: readonly ReadText[],
  ids: readonly string[],
  find: ReturnType<typeof clusterFinder>,
): Described[] {
  return read.flatMap((one, article) =>
    one.reading.bodies.flatMap(({ name, text, start }) => {
      const found = text === '' ? undefined : find(article, 'ORG', name);
      if (found === undefined || !clusters.includes(found)) return [];
      return [{ text, evidence: [citedAt(one, ids[article] ?? '', start)] }];
    }),
  );
}

function identityOf(
  entity: Pick<DraftEntity, 'kind' | 'label'>,
  wordings: readonly Described[],
  countries: Countries,
): DraftEntity['identity'] {
  const country = entity.kind === 'place' ? countries.identityOf(entity.label) : undefined;
  if (country !== undefined) return { text: country, reference: COUNTRIES };
  const best = fullest(wordings);
  return best === undefined
    ? { text: '', evidence: [] }
    : { text: opened(best.text), evidence: best.evidence };
}

export function draftEntities(
  names: readonly DraftName[],
  entityIds: readonly string[],
  read: readonly ReadText[],
  articleIds: readonly string[],
  countries: Countries,
): DraftEntity[] {
  const find = clusterFinder(names.flatMap(({ cluster, also = [] }) => [cluster, ...also]));
  const told = readRoles(read);
  return names.map(({ cluster, also = [], mentions }, i) => {
    const [first] = mentions;
    const hash = paragraphHash(
      read[first?.article ?? 0]?.text.paragraphs[(first?.paragraph ?? 1) - 1] ?? '',
    );
    const kind = KINDS[cluster.kind];
    const label = inSmallLetters(cluster.label);
    const roles = kind === 'person' ? rolesOf(cluster, read, told, articleIds, find) : [];
    const described =
      kind === 'organisation' ? describedIn([cluster, ...also], read, articleIds, find) : roles;
    return {
      id: entityIds[i] ?? '',
      kind,
      label,
      names: spellingsOf(cluster),
      identity: identityOf({ kind, label }, described, countries),
      background: '',
      backgroundEvidence: [
        { article: articleIds[first?.article ?? 0] ?? '', paragraph: first?.paragraph ?? 1, hash },
      ],
      ...(roles.length > 0 && { roles }),
    };
  });
}
