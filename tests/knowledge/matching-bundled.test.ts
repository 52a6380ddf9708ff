import { Readable, Writable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { annotate } from '../../knowledge/builder/annotate/annotate';
import { blocksOf } from '../../knowledge/builder/annotate/blocks';
import { textOfHtml } from '../../knowledge/builder/annotate/html-text';
import { annotateLines } from '../../knowledge/builder/annotate/lines';
import { openMatcher, type PackMatcher } from '../../knowledge/builder/annotate/open-pack';
import { CandidateFinder } from '../../knowledge/matching/index/candidates';

let matcher: PackMatcher;
beforeAll(() => {
  matcher = openMatcher(undefined);
});

/** Entities other than its own that a whole name is taken for. */
function wrongReadings(finder: CandidateFinder, text: string, own: number): string[] {
  return finder
    .find([text])
    .filter(({ surface }) => surface.length >= text.length)
    .flatMap(({ readings }) => readings)
    .filter(({ entity }) => entity !== own)
    .map(({ entity, name }) => `${text}: ${matcher.pack.idOf(entity)} (${name})`);
}

test('no full name of the bundled pack means another of its entities', () => {
  const { pack, index } = matcher;
  const finder = new CandidateFinder(index);
  const ordinals = Array.from({ length: pack.manifest.counts.entities }, (_, ordinal) => ordinal);
  const wrong = ordinals.flatMap((ordinal) =>
    pack
      .record(ordinal)
      .names.filter(({ kind }) => kind === 'full' || kind === 'native')
      .flatMap(({ text }) => wrongReadings(finder, text, ordinal)),
  );
  expect(wrong).toEqual([]);
});

test('offsets of the command line cut the surface out of the whole text', () => {
  const text =
    'Headline on Putin\n\nVladimir\nPutin met Ahmed al-Sharaa.\r\n\r\nSharaa left Moscow.';
  const found = annotate(matcher, text);
  expect(found.map(({ entity }) => entity)).toEqual([
    'vladimir-putin',
    'vladimir-putin',
    'ahmed-al-sharaa',
    'ahmed-al-sharaa',
    'moscow',
  ]);
  for (const { start, end, surface } of found) expect(text.slice(start, end)).toBe(surface);
});

test('a broken line is reported with its number and the rest goes on', async () => {
  const lines = [
    '{"id":"a","text":"Vladimir Putin spoke."}',
    'no json',
    '{"id":"b"}',
    '',
    '{"id":3,"text":"Nobody."}',
  ];
  const complaints: string[] = [];
  let printed = '';
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      printed += chunk.toString();
      done();
    },
  });
  const broken = await annotateLines(
    matcher,
    Readable.from(lines.map((line) => `${line}\n`)),
    output,
    (message) => complaints.push(message),
  );
  expect(broken).toBe(2);
  expect(complaints.map((line) => line.slice(0, 6))).toEqual(['line 2', 'line 3']);
  const [first, second] = printed
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(first).toEqual({
    id: 'a',
    mentions: [
      {
        start: 0,
        end: 14,
        entity: 'vladimir-putin',
        surface: 'Vladimir Putin',
        why: 'whole name “Vladimir Putin”',
      },
    ],
  });
  expect(second).toEqual({ id: 3, mentions: [] });
});

describe('texts', () => {
  test('a page’s text is what its reader meets, names whole across inline elements', () => {
    const html =
      '<title>T</title><nav>Menu</nav><h1>One</h1><p>Vladi<b>mir</b>\n  Putin<script>x</script> spoke.<p hidden>no</p><ul><li>a<li>b</ul>';
    expect(textOfHtml(html)).toBe('One\n\nVladimir Putin spoke.\n\na\n\nb');
  });
  test('wrapped lines are one block, finished and blank ones divide', () => {
    expect(
      blocksOf('President Vladimir\nPutin spoke.\nThen he left\n\nEnd').map(({ text }) => text),
    ).toEqual(['President Vladimir\nPutin spoke.', 'Then he left', 'End']);
  });
});
