import * as v from 'valibot';
import { SpellingField } from '../schema/fields';
import { decodeAs } from '../schema/file/decode';
import { decompilePack } from '../schema/file/decompile';
import { readHeader } from '../schema/file/header';
import { openPack, sectionReader } from '../schema/file/open';
import { decodeText } from '../schema/file/table';
import { verifyPack } from '../schema/file/verify';
import type { PackSource } from '../schema/source';

export type ReadPack =
  | { readonly ok: true; readonly source: PackSource }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads a compiled pack back as sources. */
export function sourcesOfOpened(bytes: Uint8Array): ReadPack {
  const header = readHeader(bytes);
  const opened = openPack(bytes);
  if (!header.ok || !opened.ok) return { ok: false, problems: ['This pack cannot be opened.'] };
  const blockText = decodeText(sectionReader(bytes, header.sections)('SHLD'));
  const blocklist = decodeAs(v.array(SpellingField), blockText, 'The blocklist');
  return { ok: true, source: decompilePack(opened.pack, blocklist) };
}

/** Reads a compiled pack back as sources, after examining it whole. */
export function sourcesOfBytes(bytes: Uint8Array): ReadPack {
  const problems = verifyPack(bytes);
  return problems.length > 0 ? { ok: false, problems } : sourcesOfOpened(bytes);
}
