import type { Readable, Writable } from 'node:stream';
import * as v from 'valibot';
import { ReadingFold, readArticle } from '../../reading';
import { type Complain, eachLine, print } from '../annotate/json-lines';

const Id = v.union([v.string(), v.number()]);
const MaybeText = v.optional(v.nullable(v.string()));
const ArticleLine = v.object({
  id: Id,
  text: v.string(),
  title: MaybeText,
  date: MaybeText,
  lang: MaybeText,
  url: MaybeText,
  outlet: MaybeText,
});
const Kind = v.picklist(['PER', 'ORG', 'LOC']);
const Item = {
  name: v.string(),
  text: v.string(),
  rule: v.string(),
  cluster: v.optional(v.string()),
};
export const ReadingLine = v.object({
  id: Id,
  date: v.optional(v.string()),
  url: v.optional(v.string()),
  outlet: v.optional(v.string()),
  title: v.optional(v.string()),
  sketch: v.optional(v.array(v.number())),
  names: v.array(
    v.object({ type: Kind, text: v.string(), score: v.number(), cluster: v.string() }),
  ),
  roles: v.array(v.object(Item)),
  quotations: v.array(v.object({ ...Item, date: v.optional(v.string()) })),
});

/** Drops what is null or missing. */
function given<T extends Record<string, string | null | undefined>>(
  fields: T,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
}

/** Reads one article a line, in order, holding one at a time. @returns how many lines were broken */
export function learnLines(input: Readable, output: Writable, complain: Complain): Promise<number> {
  return eachLine(
    input,
    ArticleLine,
    complain,
    async ({ id, text, date, title, lang, url, outlet }) => {
      const reading = readArticle({ id, text, ...given({ date, title, lang, url, outlet }) });
      await print(output, { ...reading, ...given({ date, title, url, outlet }) });
    },
  );
}

/** Joins the readings of many articles and prints a cluster a line. @returns how many lines were broken */
export async function foldLines(
  input: Readable,
  output: Writable,
  complain: Complain,
): Promise<number> {
  const fold = new ReadingFold();
  const broken = await eachLine(input, ReadingLine, complain, (reading) =>
    fold.add(compact(reading)),
  );
  await printClusters(output, fold);
  return broken;
}

/** A cluster a line. */
export async function printClusters(output: Writable, fold: ReadingFold): Promise<void> {
  for (const { cluster, label, kind, spellings, articles, roles, quotations } of fold.clusters()) {
    const first = roles.map(({ articles: _, ...role }) => role);
    await print(output, { cluster, label, kind, spellings, articles, roles: first, quotations });
  }
}

/** exactOptionalPropertyTypes: a field that is undefined is left out. */
export function compact({
  id,
  names,
  roles,
  quotations,
  sketch,
  ...meta
}: v.InferOutput<typeof ReadingLine>): Parameters<ReadingFold['add']>[0] {
  return {
    id,
    ...given(meta),
    names,
    ...(sketch === undefined ? {} : { sketch }),
    roles: roles.map(({ cluster, ...role }) =>
      cluster === undefined ? role : { ...role, cluster },
    ),
    quotations: quotations.map(({ cluster, date, ...rest }) => ({
      ...rest,
      ...given({ cluster, date }),
    })),
  };
}
