import type { Candidate } from './candidates';
import { startWithArticle } from './candidates';
import { COMMON_WORDS } from './lexicon/everyday';
import { GENERATIONS } from './lexicon/people';
import { plainWord } from './lexicon/sets';
import { opensSentence } from './surroundings';

/** People for whom the page is searched again; more than a page can be about. */
const MOST_PEOPLE = 200;

/**
 * Surnames alone, spelled as the page spells them in a full name, where the pack does not list them: after "Bashar al Asad"
 * an "Asad" is he.
 * @returns candidates that overlap none of the known ones
 */
export function surnamesOnPage(
  blocks: readonly string[],
  namedInFull: ReadonlyMap<number, readonly Candidate[]>,
  known: readonly Candidate[],
): Candidate[] {
  const taken = new Set(known.flatMap(({ block, end }) => `${block}:${end}`));
  const found: Candidate[] = [];
  let people = 0;
  for (const [entity, places] of namedInFull) {
    const reading = places[0]?.readings.find((each) => each.entity === entity);
    if (reading?.entityKind !== 'person') continue;
    people += 1;
    if (people > MOST_PEOPLE) break;
    for (const surname of new Set(places.map(({ surface }) => bareSurname(surface)))) {
      if (surname === '') continue;
      const readings = [
        { ...reading, nameKind: 'short' as const, standsAlone: false, respelled: false },
      ];
      for (const { block, start, end } of occurrences(blocks, surname)) {
        if (taken.has(`${block}:${end}`)) continue;
        taken.add(`${block}:${end}`);
        const from = startWithArticle(blocks[block] ?? '', start);
        found.push({
          block,
          start: from,
          end,
          surface: (blocks[block] ?? '').slice(from, end),
          words: 1,
          readings,
          shield: false,
        });
      }
    }
  }
  return found;
}

/** The last word of a full name, unless it cannot stand for the person: bin Farhan, Jr, an everyday word. */
function bareSurname(surface: string): string {
  const words = surface.split(/[\s\p{Pd}]+/u);
  const last = words.at(-1) ?? '';
  if (words.length < 2 || !/^\p{Lu}\p{L}{2,}$/u.test(last)) return '';
  if (words.some((word) => /^(?:bin|ibn|ben|bint|abu|abou|abd|abdul)$/i.test(word))) return '';
  const plain = plainWord(last);
  return GENERATIONS.has(plain) || COMMON_WORDS.has(plain) ? '' : last;
}

function* occurrences(
  blocks: readonly string[],
  word: string,
): Generator<{ block: number; start: number; end: number }> {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${word}|${word.toUpperCase()})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  for (const [block, text] of blocks.entries()) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      if (opensSentence(text, start) && isCommonNoun(text, word)) continue;
      yield { block, start, end: start + match[0].length };
    }
  }
}

/** The block has the surname as an everyday word too: Power, Bush. */
function isCommonNoun(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}])${word.toLowerCase()}(?![\\p{L}])`, 'u').test(text);
}
