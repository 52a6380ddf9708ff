import '../../../../knowledge/builder/files/dom-globals';

import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MOST_ARTICLES } from '../../../../page/files/limits';
import { unzip } from '../../../../page/files/zip';
import { bytesOf, FIRST, problemOf, read, SECOND } from './samples';
import { type Made, zipOf } from './zip-maker';

const TEXT = `${FIRST}\n${SECOND}`;
const sound = (name: Made['name'], more: Partial<Made> = {}): Made => ({
  name,
  content: TEXT,
  ...more,
});

/** Paths of the articles, and of what was left out with the reason. */
function found(zip: Uint8Array): unknown {
  const { articles, unread } = read('z.zip', zip);
  return [
    articles.map(({ file }) => file.replace('z.zip/', '')),
    ...unread.map(({ file, problem }) => `${file.replace('z.zip/', '')}: ${problem}`),
  ];
}

describe('zips of other tools', () => {
  it.each<[string, Uint8Array, unknown]>([
    [
      'folders, each listed',
      zipOf([sound('a/', { content: '', method: 0 }), sound('a/b/c.txt')]),
      [['a/b/c.txt']],
    ],
    ['separators of Windows', zipOf([sound('news\\march\\pier.txt')]), [['news/march/pier.txt']]],
    [
      'a folder with a separator of Windows',
      zipOf([sound('news\\', { content: '', method: 0 }), sound('b.txt')]),
      [['b.txt']],
    ],
    [
      'sizes after the content',
      zipOf([sound('a.txt', { flags: 0x808 }), sound('b.txt', { flags: 8 })]),
      [['a.txt', 'b.txt']],
    ],
    [
      'sizes after stored content that holds their signature',
      zipOf([
        sound('a.txt', { flags: 8, method: 0, content: `PK\u0007\u0008 PK\u0003\u0004 ${TEXT}` }),
        sound('b.txt'),
      ]),
      [['a.txt', 'b.txt']],
    ],
    ['UTF-8, not said so', zipOf([sound('Zürich/Пирс.txt', { flags: 0 })]), [['Zürich/Пирс.txt']]],
    [
      'CP437',
      zipOf([
        sound(new Uint8Array([0x5a, 0x81, 0x72, 0x69, 0x63, 0x68, 0x2e, 0x74, 0x78, 0x74]), {
          flags: 0,
        }),
      ]),
      [['Zürich.txt']],
    ],
    [
      'no UTF-8, though said so',
      zipOf([sound(new Uint8Array([0x5a, 0x81, 0x2e, 0x74, 0x78, 0x74]))]),
      [['Z\ufffd.txt']],
    ],
    [
      'what a Mac leaves beside',
      zipOf([
        sound('a.txt'),
        sound('__MACOSX/._a.txt', { content: 'Mac OS X' }),
        sound('.DS_Store'),
      ]),
      [['a.txt']],
    ],
    [
      'fields for large files',
      zipOf([sound('a.txt', { isLarge: true }), sound('b.txt')], { isLarge: true }),
      [['a.txt', 'b.txt']],
    ],
    [
      'a program before it',
      zipOf([sound('a.txt')], { before: bytesOf('MZ'.repeat(500)) }),
      [['a.txt']],
    ],
    [
      'the same, large',
      zipOf([sound('a.txt')], { before: bytesOf('MZ'.repeat(500)), isLarge: true }),
      [['a.txt']],
    ],
    [
      'a comment',
      zipOf([sound('a.txt')], { comment: 'Saved by a reader. '.repeat(3000) }),
      [['a.txt']],
    ],
    ['no files', zipOf([]), [[], 'z.zip: empty']],
    [
      'a file that was replaced',
      zipOf([sound('a.txt', { isLeftOver: true, content: 'Old words.' }), sound('a.txt')]),
      [['a.txt']],
    ],
    [
      'a file of nothing',
      zipOf([
        sound('a.txt', { content: '' }),
        sound('b.txt', { content: '', method: 0 }),
        sound('c.txt'),
      ]),
      [['c.txt'], 'a.txt: empty', 'b.txt: empty'],
    ],
  ])('%s', (_, zip, expected) => {
    expect(found(zip)).toEqual(expected);
  });

  it('keeps both of two files of one name', () => {
    const other = `Ola Berg, the master of the ferry, left the harbour on Sunday with twelve people. ${SECOND}`;
    const { articles, unread } = read(
      'z.zip',
      zipOf([sound('a.txt'), sound('a.txt', { content: other })]),
    );
    expect(articles.map(({ paragraphs }) => paragraphs[0]?.slice(0, 4))).toEqual(['Mara', 'Ola ']);
    expect(unread).toEqual([]);
  });
});

describe('files of a zip that cannot be read, beside one that can', () => {
  it.each<[string, Made, string]>([
    ['a password', sound('a.txt', { flags: 1 }), 'zip-password'],
    ['another method', sound('a.txt', { method: 9 }), 'zip-method'],
    ['a method of a password', sound('a.txt', { method: 99, flags: 1 }), 'zip-password'],
    ['a zip in it', { name: 'A.ZIP', content: zipSync({ 'x.txt': strToU8(TEXT) }) }, 'zip-in-zip'],
    ['another kind in it', { name: 'a.gz', content: gzipSync(strToU8(TEXT)) }, 'unknown-type'],
    ['changed content', sound('a.txt', { crc32: 7 }), 'damaged'],
    ['changed content, stored', sound('a.txt', { crc32: 7, method: 0 }), 'damaged'],
    ['a path that leads out', sound('..\\..\\a.txt'), 'unsafe-path'],
    ['a path of a drive', sound('C:\\a.txt'), 'unsafe-path'],
    ['a path of a server', sound('\\\\host\\a.txt'), 'unsafe-path'],
  ])('%s', (_, file, problem) => {
    const path = String(file.name).replaceAll('\\', '/');
    expect(found(zipOf([file, sound('b.txt')]))).toEqual([['b.txt'], `${path}: ${problem}`]);
  });

  it('counts what comes out, whatever size is stated', () => {
    const limits = { fileBytes: 60_000, allBytes: 900_000 };
    const big = { name: 'a.txt', content: new Uint8Array(70_000) };
    for (const file of [
      { ...big, statedSize: 10 },
      { ...big, statedSize: 10, method: 0 },
    ]) {
      const { entries, unread } = unzip(zipOf([file, sound('b.txt')]), () => true, limits);
      expect(entries.map(({ path }) => path)).toEqual(['b.txt']);
      expect(unread).toEqual([{ file: 'a.txt', problem: 'too-large' }]);
    }
    expect(found(zipOf([sound('a.txt', { statedSize: 4_000_000_000 })]))).toEqual([['a.txt']]);
  });
});

describe('zips that are refused whole', () => {
  const listedAt = (zip: Uint8Array) => zip.length - 22 - 46 - 5;

  it('one part of several: to be unpacked with another program', () => {
    expect(problemOf('z.zip', zipOf([sound('a.txt')], { disk: 2 }))).toBe('zip-method');
  });

  it('any of which the end is missing', () => {
    const zip = zipOf([sound('a.txt'), sound('b.txt')], { isLarge: true, comment: 'a comment' });
    // A comment may break off.
    for (let length = 0; length < zip.length - 'a comment'.length; length += 1)
      expect(problemOf('z.zip', zip.subarray(0, length)), `${length}`).toMatch(
        /^(?:damaged|empty)$/,
      );
  });

  it('a list that is not where it should be', () => {
    for (const field of [12, 16]) {
      const zip = zipOf([sound('a.txt')]);
      new DataView(zip.buffer).setUint32(zip.length - 22 + field, 4_000_000_000, true);
      expect(problemOf('z.zip', zip)).toBe('damaged');
    }
  });

  it('a file that is not where the list says', () => {
    const zip = zipOf([sound('a.txt')]);
    new DataView(zip.buffer).setUint32(listedAt(zip) + 42, 4_000_000, true);
    expect(found(zip)).toEqual([[], 'a.txt: damaged']);
  });

  it('2,000 names for one content that grows: no more is unpacked than may be', () => {
    const bomb = zipOf([{ name: 'a.txt', content: new Uint8Array(50_000) }]);
    const at = listedAt(bomb);
    const one = bomb.subarray(at, bomb.length - 22);
    const many = Buffer.concat([
      bomb.subarray(0, at),
      ...Array.from({ length: MOST_ARTICLES }, () => one),
      bomb.subarray(-22),
    ]);
    new DataView(many.buffer, many.byteOffset).setUint32(
      many.length - 10,
      one.length * MOST_ARTICLES,
      true,
    );
    const limits = { fileBytes: 20_000, allBytes: 120_000 };
    expect(() => unzip(many, () => true, limits)).toThrow('zip-too-large');
  });

  it('holds for any byte that is changed: read, or refused with a reason', () => {
    const zip = zipOf([sound('a.txt', { isLarge: true }), sound('b.txt')], { isLarge: true });
    for (let at = 0; at < zip.length; at += 1)
      for (const value of [0, 0x7f, 0xff]) {
        const changed = zip.slice();
        changed[at] = value;
        const { articles, unread } = read('z.zip', changed);
        for (const { paragraphs } of articles) expect(paragraphs).toEqual([FIRST, SECOND]);
        expect(articles.length + unread.length, `${at} ${value}`).toBeGreaterThan(0);
      }
  });
});
