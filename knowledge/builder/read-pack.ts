import { existsSync, readFileSync, statSync } from 'node:fs';
import * as v from 'valibot';
import { compilePack } from '../drafting/compile';
import { SpellingField } from '../schema/fields';
import { decodeAs } from '../schema/file/decode';
import { decompilePack } from '../schema/file/decompile';
import { readHeader } from '../schema/file/header';
import { openPack, sectionReader } from '../schema/file/open';
import { decodeText } from '../schema/file/table';
import { verifyPack } from '../schema/file/verify';
import type { PackSource } from '../schema/source';
import { loadFolder } from './load';
import { problemLine } from './report';

export type ReadPack =
  | { readonly ok: true; readonly source: PackSource }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads a compiled pack back as sources, after examining it whole. */
export function sourcesOfBytes(bytes: Uint8Array): ReadPack {
  const problems = verifyPack(bytes);
  if (problems.length > 0) return { ok: false, problems };
  const header = readHeader(bytes);
  const opened = openPack(bytes);
  if (!header.ok || !opened.ok) return { ok: false, problems: ['This pack cannot be opened.'] };
  const blockText = decodeText(sectionReader(bytes, header.sections)('SHLD'));
  const blocklist = decodeAs(v.array(SpellingField), blockText, 'The blocklist');
  return { ok: true, source: decompilePack(opened.pack, blocklist) };
}

/** Sources in the order and form in which a compiled pack gives them back, so that two can be compared. */
export function canonical(source: PackSource): PackSource {
  const read = sourcesOfBytes(compilePack(source));
  if (!read.ok) throw new Error(`the compiler made a bad pack: ${read.problems.join(' ')}`);
  return read.source;
}

/** Reads a pack from a folder of sources or from a compiled file, and checks it. */
export function readPack(path: string): ReadPack {
  if (!existsSync(path))
    return { ok: false, problems: [`${path}: there is no such folder or file.`] };
  if (!statSync(path).isDirectory()) return sourcesOfBytes(readFileSync(path));
  const loaded = loadFolder(path);
  return loaded.ok ? loaded : { ok: false, problems: loaded.problems.map(problemLine) };
}
