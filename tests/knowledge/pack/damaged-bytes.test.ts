import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../../knowledge/matching/index/compile';
import { HEADER_WORDS, ROOM } from '../../../knowledge/matching/index/open';
import type { IndexName } from '../../../knowledge/matching/types';
import { indexNames } from '../../../knowledge/schema/file/compile-index';
import { crc32 } from '../../../knowledge/schema/file/crc32';
import { PackDamaged } from '../../../knowledge/schema/file/damage';
import { HEADER_BYTES, SECTIONS, viewOf } from '../../../knowledge/schema/file/layout';
import { openPack } from '../../../knowledge/schema/file/open';
import { verifyPack } from '../../../knowledge/schema/file/verify';
import { writeFile } from '../../../knowledge/schema/file/write';
import { type Parts, partsOf, rowsOf, tableOf } from './parts';
import { sampleBytes } from './sample';

const whole = sampleBytes();

/** A pack whose checksums are all right and whose content is not: made, not damaged. */
function forged(edit: (parts: Parts) => Partial<Parts>): Uint8Array {
  const parts = partsOf(whole);
  return writeFile({ ...parts, ...edit(parts) });
}

/** Edits the text of one record of a table. */
function forgedText(tag: 'ENTS' | 'ARTS', from: string, to: string): Uint8Array {
  return forged((parts) => {
    const rows = rowsOf(parts[tag]);
    const edited = rows.map(([key, text]): [string, string] => [key, text.replace(from, to)]);
    if (JSON.stringify(rows) === JSON.stringify(edited)) throw new Error('nothing was forged');
    return { [tag]: tableOf(edited) };
  });
}

const text = (content: unknown) => new TextEncoder().encode(JSON.stringify(content));

function changed(at: number, value: number): Uint8Array {
  const copy = whole.slice();
  copy[at] = value;
  return copy;
}

function problemOf(bytes: Uint8Array): string {
  const opened = openPack(bytes);
  return opened.ok ? '' : opened.problem;
}

// Patience for a busy machine; alone they take half a second.
describe('a compiled file that is damaged', { timeout: 60_000 }, () => {
  it('differs from one that is whole', () => {
    expect(verifyPack(whole)).toEqual([]);
    expect(openPack(whole).ok).toBe(true);
  });

  it('is found out at every byte, whichever bit flips', () => {
    for (let at = 0; at < whole.length; at++) {
      const bit = 1 << (at % 8);
      const problems = verifyPack(changed(at, (whole[at] ?? 0) ^ bit));
      expect(problems.length, `bit ${bit} of byte ${at}`).toBeGreaterThan(0);
    }
  });

  it('is found out at every length, without opening', () => {
    for (let length = 0; length < whole.length; length += 7)
      expect(problemOf(whole.subarray(0, length)), `${length} bytes`).not.toBe('');
    expect(problemOf(whole.subarray(0, whole.length - 1))).toMatch(/is cut short: it should be/);
    expect(problemOf(new Uint8Array([...whole, 0]))).toMatch(/has bytes after its end/);
  });

  it('is refused when it is something else', () => {
    expect(problemOf(new Uint8Array())).toMatch(/not a compiled Backgrounder pack/);
    expect(problemOf(new TextEncoder().encode('<!doctype html>'.repeat(9)))).toMatch(
      /not a compiled/,
    );
  });

  it('is refused when its format is a later or a forgotten one', () => {
    expect(problemOf(changed(8, 3))).toMatch(
      /made for a later Backgrounder, which reads format 2\. Update/,
    );
    expect(problemOf(changed(8, 1))).toMatch(/no longer read\. Build it again/);
  });

  it('is refused when its header is damaged', () => {
    expect(problemOf(changed(HEADER_BYTES + 4, 1))).toMatch(/first bytes of this pack are damaged/);
    expect(problemOf(changed(16, 255))).toMatch(/first bytes of this pack are damaged/);
  });

  it('does not decode a slice that is damaged', () => {
    const entity = new TextDecoder('latin1').decode(whole).indexOf('Head of the harbour council');
    const opened = openPack(changed(entity, 0x41));
    if (!opened.ok) throw new Error('a damaged slice is found when it is decoded');
    const { pack } = opened;
    expect(() => pack.record(pack.ordinalOf('mara-lindqvist'))).toThrow(PackDamaged);
    expect(pack.record(pack.ordinalOf('port-alder')).label).toBe('Port Alder');
  });
});

describe('a compiled file that is forged', () => {
  const CASES: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
    [
      'a javascript: link',
      () => forgedText('ARTS', 'https://gazette.example/', 'javascript:alert(1)//'),
      /"url" is not an address that a reader may be sent to/,
    ],
    [
      'a prototype key',
      () => forgedText('ENTS', '"kind":"place"', '"__proto__":{},"kind":"place"'),
      /has the forbidden key "__proto__"/,
    ],
    [
      'an unknown key',
      () => forgedText('ENTS', '"kind":"place"', '"html":"<b>","kind":"place"'),
      /"html"/,
    ],
    [
      'a record that is no JSON',
      () => forgedText('ENTS', '{"id":"port-alder"', '{"id":port-alder'),
      /The entity "port-alder" of this pack cannot be read/,
    ],
    [
      'a record under another id',
      () => forgedText('ENTS', '"id":"port-alder"', '"id":"port-elder"'),
      /"port-elder" of this pack lies under another id/,
    ],
    [
      'a fact in two versions',
      () => forgedText('ENTS', 'The council voted on', 'The council had voted on'),
      /in two versions/,
    ],
    [
      'a fact dated before its articles',
      () =>
        forgedText(
          'ENTS',
          '"reported":"2031-05-02","assertedBy"',
          '"reported":"2031-01-01","assertedBy"',
        ),
      /dated otherwise than the articles that it cites/,
    ],
    [
      'a reference to nowhere',
      () => forgedText('ENTS', '"to":"port-alder"', '"to":"nowhere"'),
      /In this pack entity "mara-lindqvist" names the entity "nowhere"/,
    ],
    [
      'entities out of order',
      () => forged(({ ENTS }) => ({ ENTS: tableOf(rowsOf(ENTS).reverse()) })),
      /entities of this pack are out of order/,
    ],
    [
      'fewer entities than it says',
      () => forged(({ ENTS }) => ({ ENTS: tableOf(rowsOf(ENTS).slice(1)) })),
      /does not hold as much as it says/,
    ],
    [
      'no table at all',
      () => forged(() => ({ ENTS: new Uint8Array(3) })),
      /table of entities in this pack is damaged/,
    ],
    ['no index', () => forged(() => ({ INDX: new Uint8Array(0) })), /index/],
    ['a blocklist that is none', () => forged(() => ({ SHLD: text({ a: 1 }) })), /The blocklist/],
    [
      'a description that is none',
      () => forged(() => ({ MANI: text({ format: 2 }) })),
      /The description: "/,
    ],
    [
      'more facts than it has',
      () =>
        forged(({ MANI }) => ({
          MANI: new TextEncoder().encode(
            new TextDecoder().decode(MANI).replace('"facts":2', '"facts":3'),
          ),
        })),
      /counts or dates its content wrongly/,
    ],
    [
      'a last day that no article has',
      () =>
        forged(({ MANI }) => ({
          MANI: new TextEncoder().encode(
            new TextDecoder()
              .decode(MANI)
              .replace('"lastDay":"2031-05-03"', '"lastDay":"9999-12-31"'),
          ),
        })),
      /counts or dates its content wrongly/,
    ],
  ];

  it('cannot have another index than its entities give', () => {
    const opened = openPack(whole);
    if (!opened.ok) throw new Error(opened.problem);
    const names = indexNames([0, 1, 2].map((ordinal) => opened.pack.record(ordinal)));
    const withNames = (change: (name: IndexName) => IndexName, blocklist = ['Old Port Alder']) =>
      verifyPack(forged(() => ({ INDX: buildIndex(names.map(change), blocklist) }))).join();
    const only = (text: string, change: Partial<IndexName>) =>
      withNames((name) => (name.text === text ? { ...name, ...change } : name));
    expect(withNames((name) => name)).toBe('');
    const said = /name index of this pack is not the one that its entities give/;
    expect(only('Port Alder', { entity: 1 })).toMatch(said);
    expect(only('Port Alder', { entity: 7 })).toMatch(said);
    expect(only('Port Alder', { text: 'Putin' })).toMatch(said);
    expect(only('Lindqvist', { nameKind: 'full' })).toMatch(said);
    expect(only('Lindqvist', { isUnambiguous: true })).toMatch(said);
    expect(only('Mara Lindqvist', { entityKind: 'place' })).toMatch(said);
    expect(only('Mara Lindqvist', { marked: false })).toMatch(said);
    expect(withNames((name) => name, [])).toMatch(said);
    expect(withNames((name) => name, ['Old Port Alder', 'Mara Lindqvist'])).toMatch(said);
  });

  it('cannot lead the scan to rows that its index does not have, nor let every word through', () => {
    const filled = (room: number, words: number, at: number, value: number) =>
      verifyPack(
        forged(({ INDX }) => {
          const bytes = INDX.slice();
          const header = new Uint32Array(bytes.buffer, 0, HEADER_WORDS);
          new Uint32Array(bytes.buffer, header[room], words).fill(value, at);
          return { INDX: bytes };
        }),
      ).join();
    const said = /name index of this pack is not the one/;
    expect(filled(ROOM.buckets, 17, 1, 0xffffffff)).toMatch(said);
    expect(filled(ROOM.buckets, 17, 0, 0)).toMatch(said);
    expect(filled(ROOM.singles, 32, 0, 0xffffffff)).toMatch(said);
  });

  it.each(CASES)('is refused: %s', (_, make, said) => {
    expect(verifyPack(make()).join('\n')).toMatch(said);
  });

  it('cannot place its sections over each other', () => {
    const parts = partsOf(whole);
    const bytes = writeFile(parts);
    const view = viewOf(bytes);
    expect(view.getUint32(HEADER_BYTES + 16 + 4, true) % 8).toBe(0);
    expect(SECTIONS.every((tag) => parts[tag].length > 0)).toBe(true);
    expect(bytes).toEqual(whole);
  });
});

/** The definition, bit by bit. */
function bitByBit(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

describe('the checksum of a pack', () => {
  it('is the one of the standard', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });

  it('takes any length, and any part of a longer file', () => {
    const part = fc.tuple(fc.uint8Array({ maxLength: 70 }), fc.nat(9));
    fc.assert(
      fc.property(part, ([bytes, from]) => {
        const view = bytes.subarray(from);
        expect(crc32(view)).toBe(bitByBit(view));
      }),
    );
  });
});
