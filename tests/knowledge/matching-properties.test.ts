import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../knowledge/matching/find';
import { buildIndex } from '../../knowledge/matching/index/compile';
import { BrokenIndexError, HEADER_WORDS, openIndex } from '../../knowledge/matching/index/open';
import type { IndexName } from '../../knowledge/matching/types';
import { runs } from '../fuzz/runs';
import { IDS, INDEX, mentionsIn, NAMES, NOTHING_YET, namesIn } from './names-fixture';

const INDEX_BYTES = buildIndex(NAMES, ['Ain al-Asad']);

/** Made of letters that fold to nothing else, so that the obvious oracle below is right. */
const word = fc.stringMatching(/^[BDFGLMNPRT][aiu][bdflmnprt][aiu][bdflmnprt]$/);

function places(names: readonly string[]): IndexName[] {
  return names.map((text, entity) => ({
    entity,
    text,
    nameKind: 'full',
    lang: 'en',
    script: 'Latn',
    entityKind: 'event',
    isUnambiguous: false,
    marked: true,
  }));
}

/** Slow and obvious: at each word, the longest name that stands there, letter for letter. */
function oracle(names: readonly string[], text: string): string[] {
  const words = text.split(' ');
  const found: string[] = [];
  for (let at = 0; at < words.length; ) {
    const best = names
      .filter((name) => name.split(' ').every((part, offset) => words[at + offset] === part))
      .sort((one, other) => other.length - one.length)[0];
    if (best !== undefined) found.push(best);
    at += best === undefined ? 1 : best.split(' ').length;
  }
  return found;
}

describe('against an oracle', () => {
  test('finds every name that stands in a text letter for letter, and nothing that the oracle does not', () => {
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 12 }),
        fc.array(fc.oneof(word, fc.constant('zuz'), fc.nat(11)), { maxLength: 30 }),
        (names, parts) => {
          const text = parts
            .map((part) => (typeof part === 'number' ? (names[part % names.length] ?? '') : part))
            .join(' ');
          const index = openIndex(buildIndex(places(names), []));
          const { mentions } = findMentions(
            index,
            { idOf: (ordinal) => names[ordinal] ?? '' },
            [text],
            NOTHING_YET,
          );
          const surfaces = mentions.map(({ surface }) => surface);
          for (const found of oracle(names, text)) expect(surfaces).toContain(found);
          for (const { surface, entity } of mentions) {
            if (surface === entity) expect(oracle(names, text)).toContain(surface);
          }
        },
      ),
      runs(80),
    );
  });
});

describe('offsets', () => {
  test('cut the surface out of any text, and mentions neither overlap nor go back', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        ...NAMES.map(({ text }) => text),
        'Putins Krieg und die Folgen',
        'Putin’in',
        'naval base at Tartus',
        'Moscow, Idaho',
        'Mikhail Bogdanov, 19, a student,',
        ' ',
        '\n',
        '’s ',
        '-',
        '. ',
        '\u00ad',
        '\ud800',
        '\udc00',
        '😀',
        'é',
        'ﬃ',
        '‏',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        let end = -1;
        for (const mention of mentionsIn(pieces.join('').replaceAll('¶', ''))) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
      }),
      runs(120),
    );
  });

  test('are right behind every character there is, lone surrogates too', () => {
    for (let from = 0; from < 0x110000; from += 512) {
      let text = '';
      for (let code = from; code < from + 512; code += 1) {
        // A lone surrogate beside its other half would be a pair.
        text +=
          code >= 0xd800 && code < 0xe000
            ? `${String.fromCharCode(code)} `
            : String.fromCodePoint(code);
      }
      const { mentions } = findMentions(
        INDEX,
        IDS,
        [`${text}. Vladimir Putin spoke.`],
        NOTHING_YET,
      );
      const last = mentions.at(-1);
      expect(last?.surface, `after U+${from.toString(16)}`).toBe('Vladimir Putin');
      expect(last?.start).toBe(text.length + 2);
    }
  });

  test('hold on a line of five megabytes, in time proportional to it', () => {
    const filler = 'nothing to see here, and nothing there either; '.repeat(110_000);
    const { mentions } = findMentions(
      INDEX,
      IDS,
      [`${filler}Vladimir Putin spoke. ${'A '.repeat(50_000)}`],
      NOTHING_YET,
    );
    expect(mentions.map(({ start, surface }) => [start, surface])).toEqual([
      [filler.length, 'Vladimir Putin'],
    ]);
  });
});

describe('what does not change a decision', () => {
  const page = 'Ahmed al-Sharaa met Vladimir Putin in Moscow. Sharaa left Russia. Putin stayed.';
  test('format characters within words', () => {
    fc.assert(
      fc.property(
        fc.nat(page.length - 1),
        fc.constantFrom('\u00ad', '\u200b', '\u2060', '\u200d'),
        (at, mark) => {
          const marked =
            page.slice(0, at) +
            (/\p{L}/u.test(page[at] ?? '') && /\p{L}/u.test(page[at - 1] ?? '') ? mark : '') +
            page.slice(at);
          expect(mentionsIn(marked).map(({ entity }) => entity)).toEqual(
            mentionsIn(page).map(({ entity }) => entity),
          );
        },
      ),
      runs(80),
    );
  });
  test('what the index was asked before: nothing that is remembered of words outlives its page', () => {
    const piece = fc.constantFrom(
      ...NAMES.map(({ text }) => text),
      'the',
      ' ',
      ' ',
      '. ',
      '\n',
      'A',
      '’s ',
      '-',
    );
    const texts = fc.array(fc.array(piece, { maxLength: 12 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(texts, (pages) => {
        const used = openIndex(INDEX_BYTES);
        for (const page of pages) {
          const blocks = [page.join(' '), page.join('')];
          const fresh = openIndex(INDEX_BYTES);
          expect(findMentions(used, IDS, blocks, NOTHING_YET)).toEqual(
            findMentions(fresh, IDS, blocks, NOTHING_YET),
          );
        }
      }),
      runs(40),
    );
  });
  test('decomposed letters', () => {
    expect(namesIn('Mikhaïl Bogdanov à Moscou'.normalize('NFD'))).toBe(
      `bogdanov:${'Mikhaïl'.normalize('NFD')} Bogdanov | moscow:Moscou`,
    );
  });
  test('what the page had before, given back as context', () => {
    const first = findMentions(INDEX, IDS, ['Bashar al-Assad fled.'], NOTHING_YET);
    const second = findMentions(INDEX, IDS, ['Assad is gone.'], first.context);
    expect(
      second.mentions.map(({ entity, reason }) => [entity, reason.rule, reason.given]),
    ).toEqual([['assad', 'surname', 'Bashar al-Assad']]);
  });
  test('a short name waits for its full name', () => {
    expect(findMentions(INDEX, IDS, ['Nothing.', 'Assad is gone.'], NOTHING_YET).waiting).toEqual([
      1,
    ]);
  });
});

describe('the index', () => {
  test('is the same bytes for the same names', () => {
    expect(buildIndex(NAMES, ['Ain al-Asad'])).toEqual(buildIndex([...NAMES], ['Ain al-Asad']));
  });
  test('opens at any offset in its buffer', () => {
    const bytes = buildIndex(NAMES, []);
    for (let offset = 0; offset < 9; offset += 1) {
      const room = new Uint8Array(bytes.length + 16);
      room.set(bytes, offset);
      const index = openIndex(room.subarray(offset, offset + bytes.length));
      expect(
        findMentions(index, IDS, ['Vladimir Putin spoke.'], NOTHING_YET).mentions,
      ).toHaveLength(1);
    }
  });
  test('refuses bytes that are cut short, foreign, or of another format', () => {
    const bytes = buildIndex(NAMES, []);
    expect(() => openIndex(bytes.slice(0, 20))).toThrow(BrokenIndexError);
    expect(() => openIndex(bytes.slice(0, bytes.length - 8))).toThrow(/should have/);
    expect(() => openIndex(new Uint8Array(bytes.length))).toThrow(/no name index/);
    const future = bytes.slice();
    future[4] = 99;
    expect(() => openIndex(future)).toThrow(/format 99/);
  });
  describe('is not brought down by a flipped bit: it refuses, or finds what it finds', () => {
    const bytes = buildIndex(NAMES, []);
    const useFlipped = (at: number, bit: number) => {
      const broken = bytes.slice();
      broken[at] = (broken[at] ?? 0) ^ (1 << bit);
      try {
        findMentions(
          openIndex(broken),
          IDS,
          ['Vladimir Putin met Ahmed al-Sharaa in Moscow.'],
          NOTHING_YET,
        );
      } catch (error) {
        expect(error, `byte ${at}, bit ${bit}`).toBeInstanceOf(BrokenIndexError);
      }
    };
    // A wrong place of a section makes rows of what are none.
    test('of its header', () => {
      for (let at = 0; at < HEADER_WORDS * 4; at += 1)
        for (let bit = 0; bit < 8; bit += 1) useFlipped(at, bit);
    });
    test('anywhere', () => {
      fc.assert(fc.property(fc.nat(bytes.length - 1), fc.nat(7), useFlipped), runs(100));
    });
  });
  test('keeps no name where there are none', () => {
    expect(
      findMentions(openIndex(buildIndex([], [])), IDS, ['Vladimir Putin spoke.'], NOTHING_YET)
        .mentions,
    ).toEqual([]);
  });
});
