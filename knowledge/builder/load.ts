import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import * as v from 'valibot';
import { UnreadableFile } from '../../page/files/types';
import { unzip } from '../../page/files/zip';
import { checkSource } from '../schema/check';
import type { Complaint } from '../schema/check/complaint';
import { prototypeKeyPath } from '../schema/file/decode';
import { type PackSource, SourceFile } from '../schema/source';
import { type ParsedFile, type Problem, parseSource } from './source-file';

export type Loaded =
  | { readonly ok: true; readonly source: PackSource }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type SourceFileData = v.InferOutput<typeof SourceFile>;
type ListName = 'articles' | 'entities' | 'facts';

/** Where each item of a joined list came from. */
interface Origin {
  readonly file: ParsedFile;
  readonly number: number;
}

const YAML_FILE = /\.ya?ml$/;

/** The `.yaml` files under a folder, in the order of their paths, so that every machine reads them alike. */
export function sourcePaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && YAML_FILE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function problemOf(file: ParsedFile, issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const place = path.length === 0 ? 'the file' : `"${path.join('.')}"`;
  return { file: file.file, line: file.lineOf(path), ...wording(issue, place) };
}

/** Messages of our own name what to do after a semicolon; those of the library are about keys. */
function wording(issue: v.BaseIssue<unknown>, place: string): Pick<Problem, 'what' | 'todo'> {
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return {
      what: `${place} is a key that the format does not have`,
      todo: 'Remove it, or correct its spelling.',
    };
  if (issue.type === 'strict_object' && issue.received === 'undefined')
    return { what: `${place} is missing`, todo: 'Add it; docs/pack-format.md says what it holds.' };
  const [what = '', ...rest] = issue.message.split('; ');
  const todo = rest.join('; ') || 'read in docs/pack-format.md what may stand there';
  const quoted = typeof issue.input === 'string' ? ` (${JSON.stringify(issue.input)})` : '';
  return {
    what: `${place}${quoted} ${what}`,
    todo: `${todo.charAt(0).toUpperCase()}${todo.slice(1)}.`,
  };
}

function validate(file: ParsedFile): { data?: SourceFileData; problems: Problem[] } {
  const forbidden = prototypeKeyPath(file.data);
  if (forbidden !== undefined) {
    const what = `"${forbidden.join('.')}" is a key that every object in JavaScript has`;
    const line = file.lineOf(forbidden);
    return { problems: [{ file: file.file, line, what, todo: 'Remove it.' }] };
  }
  const result = v.safeParse(SourceFile, file.data ?? {});
  if (result.success) return { data: result.output, problems: [] };
  return { problems: result.issues.map((issue) => problemOf(file, issue)) };
}

/** The files of one pack, joined; each item can be traced to its file. */
class Joined {
  readonly articles: PackSource['articles'] = [];
  readonly entities: PackSource['entities'] = [];
  readonly facts: PackSource['facts'] = [];
  readonly headers: { header: PackSource['pack']; file: ParsedFile }[] = [];
  private readonly origins: Record<ListName, Origin[]> = { articles: [], entities: [], facts: [] };

  add(file: ParsedFile, data: SourceFileData): void {
    if (data.pack !== undefined) this.headers.push({ header: data.pack, file });
    for (const list of ['articles', 'entities', 'facts'] as const) {
      const items = data[list] ?? [];
      this.origins[list].push(...items.map((_, number) => ({ file, number })));
    }
    this.articles.push(...(data.articles ?? []));
    this.entities.push(...(data.entities ?? []));
    this.facts.push(...(data.facts ?? []));
  }

  locate({ path, what, todo }: Complaint): Problem {
    const [list, number, ...rest] = path;
    const header = this.headers[0]?.file;
    if (list !== 'articles' && list !== 'entities' && list !== 'facts')
      return { file: header?.file ?? '', line: header?.lineOf(path) ?? 1, what, todo };
    const origin = this.origins[list][Number(number)];
    const line = origin?.file.lineOf([list, origin.number, ...rest]) ?? 1;
    return { file: origin?.file.file ?? '', line, what, todo };
  }
}

function headerProblems(folder: string, { headers }: Joined): Problem[] {
  if (headers.length === 1) return [];
  if (headers.length === 0) {
    const todo = 'Add pack.yaml with "pack: { format: 2, id, title ... }".';
    return [{ file: folder, line: 1, what: 'no file of this folder describes the pack', todo }];
  }
  return headers.slice(1).map(({ file }) => {
    const what = 'a second file describes the pack';
    return { file: file.file, line: file.lineOf(['pack']), what, todo: 'Keep one "pack:" only.' };
  });
}

/** @param files name and text of each file of sources */
export function loadSources(folder: string, files: readonly (readonly [string, string])[]): Loaded {
  const joined = new Joined();
  const problems: Problem[] = [];
  for (const [name, text] of files) {
    const { parsed, problems: syntax } = parseSource(name, text);
    const { data, problems: shape } = syntax.length > 0 ? { problems: syntax } : validate(parsed);
    problems.push(...shape);
    if (data !== undefined) joined.add(parsed, data);
  }
  if (problems.length > 0) return { ok: false, problems };
  const header = joined.headers[0]?.header;
  const headers = headerProblems(folder, joined);
  if (header === undefined || headers.length > 0) return { ok: false, problems: headers };
  const { articles, entities, facts } = joined;
  const source = { pack: header, articles, entities, facts };
  const complaints = checkSource(source).map((complaint) => joined.locate(complaint));
  return complaints.length > 0 ? { ok: false, problems: complaints } : { ok: true, source };
}

/** Reads and checks the sources in a folder. File names in problems are relative to `base`. */
export function loadFolder(folder: string, base = process.cwd()): Loaded {
  const files = sourcePaths(folder).map((path) => {
    const name = relative(base, path).split(sep).join('/');
    return [name, readFileSync(path, 'utf8')] as const;
  });
  return loadSources(relative(base, folder).split(sep).join('/') || folder, files);
}

/** Reads and checks the sources in a zip, as the page for packs saves them. @param path of the zip, for messages */
export function loadZip(path: string, bytes: Uint8Array): Loaded {
  try {
    const { entries } = unzip(bytes, (name) => YAML_FILE.test(name));
    const files = entries.map(
      (entry) => [`${path}/${entry.path}`, new TextDecoder().decode(entry.bytes)] as const,
    );
    return loadSources(
      path,
      files.toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const what = 'the zip is damaged, or it is too large for sources of a pack';
    return { ok: false, problems: [{ file: path, line: 1, what, todo: 'Save it again.' }] };
  }
}
