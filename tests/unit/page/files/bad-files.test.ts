import '../../../../knowledge/builder/files/dom-globals';

import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  LONGEST_ARTICLE,
  MOST_ARTICLES,
  MOST_FILE_BYTES,
  MOST_ZIP_BYTES,
} from '../../../../page/files/limits';
import { refusal } from '../../../../page/files/read-file';
import { unzip } from '../../../../page/files/zip';
import { FIRST, problemOf, read, SECOND } from './samples';
import { zipOf } from './zip-maker';

describe('files that are refused, with the reason', () => {
  it.each([
    ['empty.txt', '', 'empty'],
    ['blank.txt', ' \n\n ', 'empty'],
    ['short.txt', 'Wind tonight.', 'no-article'],
    ['notes.pdf', '%PDF-1.4', 'unknown-type'],
    ['article', FIRST, 'unknown-type'],
    ['half.json', '{"headline": "A pier", "articleBody": "The coun', 'damaged'],
    ['other.json', '{"name": "settings"}', 'no-article'],
    ['deep.json', '['.repeat(200_000), 'damaged'],
    ['half.rss', `<rss><channel><item><title>A pier</title><description>${FIRST}`, 'damaged'],
    [
      'entities.rss',
      '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel></channel></rss>',
      'damaged',
    ],
    ['none.rss', '<rss><channel><title>Gazette</title></channel></rss>', 'no-article'],
    ['deep.html', `${'<div>'.repeat(100_000)}${FIRST}`, 'too-deep'],
    ['bold.html', `<p>${'<b>'.repeat(100_000)}${FIRST}`, 'too-deep'],
    ['many-tags.html', `${'<br>'.repeat(400_000)}${FIRST}`, 'too-deep'],
    ['angles.html', `${'<'.repeat(19_000_000)}${FIRST}`, 'too-deep'],
    ['angles.rss', `<rss>${'<'.repeat(19_000_000)}`, 'damaged'],
    ['empty.html', '<!doctype html><title>Sign in</title><form><input></form>', 'no-article'],
    ['half.zip', zipSync({ 'a.txt': strToU8(FIRST) }).subarray(0, 60), 'damaged'],
    ['text.zip', FIRST, 'damaged'],
    ['../up.txt', FIRST, 'unsafe-path'],
    ['/etc/news.txt', FIRST, 'unsafe-path'],
    ['C:\\news.txt', FIRST, 'unsafe-path'],
    ['sound.txt', new Uint8Array(4000).map((_, at) => (at * 7919) % 32), 'not-text'],
  ] as const)('%s', (path, content, problem) => {
    expect(problemOf(path, content)).toBe(problem);
  });

  it('refuses files that are too large before they are read', () => {
    expect(refusal('big.html', MOST_FILE_BYTES + 1)).toEqual({
      file: 'big.html',
      problem: 'too-large',
    });
    expect(refusal('big.zip', MOST_FILE_BYTES + 1)).toBeNull();
    expect(refusal('big.zip', MOST_ZIP_BYTES + 1)).toEqual({
      file: 'big.zip',
      problem: 'too-large',
    });
  });

  it('cuts an article that is longer than any, and says so', () => {
    const [article] = read('long.txt', `${FIRST}\n`.repeat(2000)).articles;
    expect(article?.isCut).toBe(true);
    expect(article?.paragraphs.join('\n').length).toBeLessThanOrEqual(LONGEST_ARTICLE);
    expect(article?.paragraphs.at(-1)).toBe(FIRST);
  });
});

describe('more than can be reviewed', () => {
  it('takes the first 2,000 articles of a feed, and says so', () => {
    const item = (at: number) =>
      `<item><title>Pier ${at}</title><description>${`${at} ${FIRST} ${SECOND} `.repeat(2)}</description></item>`;
    const items = Array.from({ length: MOST_ARTICLES + 5 }, (_, at) => item(at)).join('');
    const { articles, unread } = read('all.rss', `<rss><channel>${items}</channel></rss>`);
    expect(articles).toHaveLength(MOST_ARTICLES);
    expect(unread).toEqual([{ file: 'all.rss', problem: 'too-many' }]);
  });

  it('takes the first 2,000 articles of a zip, and names the next one', () => {
    const text = (at: number) =>
      [`${10_000 + at}.txt`, strToU8(`${FIRST} ${at}\n${SECOND}`)] as const;
    const files = Array.from({ length: MOST_ARTICLES + 2 }, (_, at) => text(at));
    const { articles, unread } = read('all.zip', zipSync(Object.fromEntries(files)));
    expect(articles).toHaveLength(MOST_ARTICLES);
    expect(unread.map(({ problem }) => problem)).toEqual(['too-many']);
  });

  it('reads no more than 2,000 parts of a file that has a million', () => {
    const list = `[${'{"text":"x"},'.repeat(1_000_000)}{"text":"x"}]`;
    const { articles, unread } = read('all.json', list);
    expect(articles).toEqual([]);
    expect(unread).toHaveLength(MOST_ARTICLES + 1);
    expect(unread.at(-1)).toEqual({ file: 'all.json', problem: 'too-many' });
  });

  it('refuses no more than 2,000 files of a zip that has 100,000', () => {
    const files = Array.from({ length: 100_000 }, (_, at) => ({ name: `${at}.zip`, method: 0 }));
    const zip = zipOf(files);
    const { articles, unread } = read('all.zip', zip);
    expect(articles).toEqual([]);
    expect(unread).toHaveLength(MOST_ARTICLES + 1);
  });
});

describe('zips', () => {
  it('leaves out paths that climb out and zips inside, and reads the rest', () => {
    const zip = zipSync({
      '../../up.txt': strToU8(FIRST),
      'a/../../b.txt': strToU8(FIRST),
      'in.zip': zipSync({ 'x.txt': strToU8(FIRST) }),
      'good.txt': strToU8(`${FIRST}\n${SECOND}`),
    });
    const { articles, unread } = read('all.zip', zip);
    expect(articles.map(({ file }) => file)).toEqual(['all.zip/good.txt']);
    expect(unread).toEqual([
      { file: 'all.zip/../../up.txt', problem: 'unsafe-path' },
      { file: 'all.zip/a/../../b.txt', problem: 'unsafe-path' },
      { file: 'all.zip/in.zip', problem: 'zip-in-zip' },
    ]);
  });

  it('stops a zip that grows without end', () => {
    const zeros = new Uint8Array(50_000);
    const bomb = zipSync(Object.fromEntries([...'abcdefgh'].map((name) => [name, zeros])));
    const limits = { fileBytes: 60_000, allBytes: 120_000 };
    expect(() => unzip(bomb, () => true, limits)).toThrow('zip-too-large');
    expect(unzip(bomb, () => true, { ...limits, allBytes: 900_000 }).entries).toHaveLength(8);
  });

  it('leaves out one file that unpacks to too much', () => {
    const zip = zipSync({ big: new Uint8Array(70_000), good: strToU8(FIRST) });
    const { entries, unread } = unzip(zip, () => true, { fileBytes: 60_000, allBytes: 900_000 });
    expect(entries.map(({ path }) => path)).toEqual(['good']);
    expect(unread).toEqual([{ file: 'big', problem: 'too-large' }]);
  });

  it('does not believe sizes that a zip states, and tells of damaged content', () => {
    const zip = zipSync({ 'a.txt': [strToU8(FIRST.repeat(50)), { level: 9 }] });
    for (let at = 60; at < 90; at += 1) zip[at] = 0xff;
    expect(problemOf('broken.zip', zip)).toBe('damaged');
  });
});
