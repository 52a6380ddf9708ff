/** One name across articles: as a fold gathers it, and as it gives it. */
import type { NameKind } from './types';

export interface FoldedItem {
  readonly text: string;
  readonly article: string | number;
  /** Of a role: every article that says it, the first included. */
  readonly articles?: readonly (string | number)[];
  readonly rule: string;
  readonly date?: string;
}

/** A role as the fold gathers it: more articles may come. */
export interface GatheredRole extends FoldedItem {
  readonly articles: (string | number)[];
}

/** One person, organisation or place across articles. */
export interface FoldedCluster {
  readonly cluster: string;
  readonly label: string;
  readonly kind: NameKind;
  /** The most frequent first. */
  readonly spellings: readonly string[];
  readonly articles: readonly (string | number)[];
  readonly roles: readonly FoldedItem[];
  readonly quotations: readonly FoldedItem[];
  /** Ids of all names that were joined in it; `cluster` is one of them. */
  readonly members: readonly string[];
  /** Independent texts among its articles. */
  readonly groups: readonly number[];
  /** Highest score of a mention. */
  readonly score: number;
}

/** What a fold holds of one name of one spelling. */
export interface NameDraft {
  readonly id: string;
  readonly kind: NameKind;
  readonly key: string;
  readonly spellings: Map<string, number>;
  readonly articles: Set<string | number>;
  readonly groups: Set<number>;
  readonly roles: GatheredRole[];
  readonly quotations: FoldedItem[];
  /** Fields of its roles: sport, politics ... */
  readonly fields: Set<string>;
  score: number;
}

/** Roles and quotations kept for one name; of quotations the newest. */
const MOST_ITEMS = 40;

export function addRole(roles: GatheredRole[], role: GatheredRole): void {
  const words = role.text.toLowerCase();
  const known = roles.find(({ text }) => text.toLowerCase() === words);
  if (known) known.articles.push(role.article);
  else if (roles.length < MOST_ITEMS) roles.push(role);
}

export function addQuotation(quotations: FoldedItem[], quotation: FoldedItem): void {
  quotations.push(quotation);
  if (quotations.length <= MOST_ITEMS) return;
  const oldest = quotations.reduce((one, other) =>
    (other.date ?? '') < (one.date ?? '') ? other : one,
  );
  quotations.splice(quotations.indexOf(oldest), 1);
}

const MOST_LABEL_WORDS = 6;

/** The spelling with most words, of equals the one with fewest initials, then the most frequent; one in capitals or with a nickname only if there is no other. */
function fullest(spellings: readonly string[]): string | undefined {
  const words = (text: string): number => {
    const count = text.split(/[\s-]+/).length;
    const isOdd =
      count > MOST_LABEL_WORDS || /["“”(]/.test(text) || (count > 1 && text === text.toUpperCase());
    return isOdd ? 0 : count;
  };
  const initials = (text: string): number => text.match(/\b\p{Lu}\./gu)?.length ?? 0;
  return spellings.reduce<string | undefined>(
    (best, text) =>
      best === undefined ||
      words(text) > words(best) ||
      (words(text) === words(best) && initials(text) < initials(best))
        ? text
        : best,
    undefined,
  );
}

/** @param members all names that are joined in the draft, itself included */
export function finish(draft: NameDraft, members: readonly NameDraft[]): FoldedCluster {
  const counts = new Map<string, number>();
  for (const { spellings } of members)
    for (const [text, count] of spellings) counts.set(text, (counts.get(text) ?? 0) + count);
  const spellings = [...counts]
    .sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))
    .map(([text]) => text);
  const label = fullest(spellings) ?? draft.key;
  return {
    cluster: draft.id,
    label,
    kind: draft.kind,
    spellings,
    articles: [...new Set(members.flatMap(({ articles }) => [...articles]))],
    roles: members.flatMap(({ roles }) =>
      roles.map((role) => ({ ...role, articles: [...role.articles] })),
    ),
    quotations: members.flatMap(({ quotations }) => quotations),
    members: members.map(({ id }) => id),
    groups: [...new Set(members.flatMap(({ groups }) => [...groups]))],
    score: Math.max(...members.map(({ score }) => score)),
  };
}
