/** What the page asks of the review server. Each answer is data for JSON, or a refusal. */
import * as v from 'valibot';
import type { FoundArticle } from '../../drafting/found-article';
import type { BasePack } from '../../drafting/review/base';
import { PackSourceSchema } from '../../schema/source';
import { readFolder } from '../files/read-folder';
import { BaseSchema, type DraftFile, NOTHING_KEPT, StateSchema } from './draft-file';
import type { Refusal } from './guard';
import { savePack } from './save';

export interface ReviewedFolder {
  /** Path of the folder of articles. */
  readonly articles: string;
  readonly draft: DraftFile;
  /** The pack of `--from`. */
  readonly from: BasePack | null;
}

type Answer =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly refusal: Refusal };

const given = (data: unknown): Answer => ({ ok: true, data });
const bad = (message: string): Answer => ({ ok: false, refusal: { status: 400, message } });

const TextHash = v.strictObject({ textHash: v.pipe(v.string(), v.maxLength(100)) });
const ToSave = v.strictObject({ form: v.picklist(['pack', 'sources']), source: PackSourceSchema });

/** Each article once: the same text in two files is one article. */
function articlesOf(found: readonly FoundArticle[], removed: readonly string[]): FoundArticle[] {
  const byHash = new Map(found.toReversed().map((one) => [one.textHash, one]));
  return [...byHash.values()].reverse().filter(({ textHash }) => !removed.includes(textHash));
}

function load({ articles, draft, from }: ReviewedFolder): Answer {
  const read = readFolder(articles);
  if (read === undefined) return bad(`${articles}: there is no such folder.`);
  const { state, removed, base } = draft.kept;
  return given({
    folder: articles,
    articles: articlesOf(read.articles, removed),
    unread: read.unread,
    state,
    base,
    from: from && { id: from.source.pack.id, title: from.source.pack.title },
  });
}

/** Takes data of a shape. @returns what is wrong with it, where it has another one */
function taking<T>(schema: v.GenericSchema<unknown, T>, take: (data: T) => Answer) {
  return (data: unknown): Answer => {
    const parsed = v.safeParse(schema, data);
    if (parsed.success) return take(parsed.output);
    const [issue] = parsed.issues;
    return bad(`${v.getDotPath(issue) ?? 'The request'}: ${issue.message}`);
  };
}

/** Answers by method and path. */
export function apiOf(folder: ReviewedFolder): Readonly<Record<string, (data: unknown) => Answer>> {
  const { draft } = folder;
  const keep = (next: Parameters<DraftFile['change']>[0]): Answer => {
    draft.change(next);
    return given(null);
  };
  return {
    'GET /api/folder': () => given(folder.articles),
    'GET /api/draft': () => load(folder),
    'GET /api/from': () =>
      folder.from ? given(folder.from) : bad('There is no pack to go on from.'),
    'PUT /api/state': taking(StateSchema, (state) => keep({ state })),
    'PUT /api/base': taking(BaseSchema, (base) => keep({ base })),
    'POST /api/remove': taking(TextHash, ({ textHash }) =>
      keep({ removed: [...draft.kept.removed, textHash] }),
    ),
    'POST /api/clear': () => keep(NOTHING_KEPT),
    'POST /api/save': taking(ToSave, ({ form, source }) => {
      const written = savePack(draft.folder, source, form);
      return written.ok ? given(written.path) : bad(written.problems.join('\n'));
    }),
  };
}
