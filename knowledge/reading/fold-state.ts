/** A fold as plain data that IndexedDB can keep: articles are numbers, so that no address is kept twice. */
import type { FoldedItem, NameDraft } from './folded';
import type { GroupState } from './groups';
import type { NameKind } from './types';

type ArticleId = string | number;
/** Text, number of the article, numbers of all articles that say it, rule, day. */
type KeptItem = readonly [string, number, readonly number[] | null, string, string | null];

/** Fields in the order of `NameDraft`; spellings alternate with their counts. */
type KeptDraft = readonly [
  id: string,
  kind: NameKind,
  key: string,
  spellings: readonly (string | number)[],
  articles: readonly number[],
  groups: readonly number[],
  roles: readonly KeptItem[],
  quotations: readonly KeptItem[],
  fields: readonly string[],
  score: number,
];

export interface FoldState {
  /** Of this shape; a fold of another is made again from its articles. */
  readonly format: typeof FOLD_FORMAT;
  readonly articles: readonly ArticleId[];
  readonly drafts: readonly KeptDraft[];
  readonly groups: GroupState;
  /** In the order of `articles`. */
  readonly groupOf: readonly number[];
}

export const FOLD_FORMAT = 2;

/** @param groupOf every article of the fold, in the order in which they were added */
export function stateOf(
  drafts: Iterable<NameDraft>,
  groupOf: ReadonlyMap<ArticleId, number>,
  groups: GroupState,
): FoldState {
  const articles = [...groupOf.keys()];
  const numberOf = new Map(articles.map((id, number) => [id, number]));
  const numbers = (ids: Iterable<ArticleId>) => [...ids].map((id) => numberOf.get(id) ?? -1);
  const item = ({ text, article, articles: all, rule, date }: FoldedItem): KeptItem => [
    text,
    numberOf.get(article) ?? -1,
    all ? numbers(all) : null,
    rule,
    date ?? null,
  ];
  const kept = (draft: NameDraft): KeptDraft => [
    draft.id,
    draft.kind,
    draft.key,
    [...draft.spellings].flat(),
    numbers(draft.articles),
    [...draft.groups],
    draft.roles.map(item),
    draft.quotations.map(item),
    [...draft.fields],
    draft.score,
  ];
  return {
    format: FOLD_FORMAT,
    articles,
    drafts: [...drafts].map(kept),
    groups,
    groupOf: [...groupOf.values()],
  };
}

export function draftsOf({ drafts, articles }: FoldState): NameDraft[] {
  const idOf = (number: number) => articles[number] ?? '';
  const item = ([text, article, all, rule, date]: KeptItem): FoldedItem => ({
    text,
    article: idOf(article),
    rule,
    ...(all && { articles: all.map(idOf) }),
    ...(date !== null && { date }),
  });
  return drafts.map(
    ([id, kind, key, spellings, own, groups, roles, quotations, fields, score]) => ({
      id,
      kind,
      key,
      score,
      spellings: new Map(
        spellings.flatMap((text, at) =>
          at % 2 === 0 ? [[String(text), Number(spellings[at + 1] ?? 0)] as const] : [],
        ),
      ),
      articles: new Set(own.map(idOf)),
      groups: new Set(groups),
      roles: roles.map((role) => ({ ...item(role), articles: (role[2] ?? [role[1]]).map(idOf) })),
      quotations: quotations.map(item),
      fields: new Set(fields),
    }),
  );
}
