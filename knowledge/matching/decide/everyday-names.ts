import { opensSentence, wordBefore } from '../evidence/neighbours';
import type { PageWords } from '../evidence/page';
import type { Candidate } from '../index/candidates';
import { COMMON_WORDS, TIMES } from '../lexicon/everyday';
import { NOT_IN, ONLY_IN } from '../lexicon/languages';
import { plainWord, remembered } from '../lexicon/sets';

/** Words up to this length must be spelled with their marks: Şam, Şara. */
const LONGEST_LITERAL = 5;
/** Shorter ones are articles: eş-Şara. */
const SHORTEST_LITERAL = 3;

/** A name that is an everyday word too (the towns Reading, March, Wé) needs more than a capital that any word has there. */
export function isEverydayWord(
  { words, block, start, surface }: Candidate,
  page: PageWords,
): boolean {
  if (words > 1 || !mayBeEveryday(surface)) return false;
  const plain = plainWord(surface);
  if (TIMES.has(plain)) return true;
  return (
    COMMON_WORDS.has(plain) &&
    (opensSentence(page.text(block), start) || page.writing(block, start) !== 'sentence')
  );
}

const mayBeEveryday = remembered((surface) => {
  const plain = plainWord(surface);
  return TIMES.has(plain) || COMMON_WORDS.has(plain);
});

/** A people's adjective that only sounds like a name in another language: Saudi Arabian, Saudi-Arabien. */
export function isAdjective(candidate: Candidate, page: PageWords): boolean {
  const { surface, readings } = candidate;
  if (!mayBeAdjective(surface)) return false;
  if (FEMININE.test(surface)) return isArabicAdjective(candidate, page);
  return (
    ADJECTIVE.test(surface) &&
    readings.every(({ name, respelled }) => respelled && !ADJECTIVE.test(name))
  );
}

const ADJECTIVE = /ians?$/i;
const FEMININE = /ة[\u064b-\u0652]*$/u;
const mayBeAdjective = remembered((surface) => FEMININE.test(surface) || ADJECTIVE.test(surface));
/** What no country's name carries and an adjective may. */
const NUNATION = /[\u064b-\u064d]$/u;
const INDEFINITE_FEMININE = /^(?![وف]?(?:ال|بال|لل)).+(?:ة|ات)$/u;

/** Plurals that no ending tells, as news has them: مصادر سورية are Syrian sources. */
const BROKEN_PLURAL =
  /^[وف]?[بكل]?(?:مصادر|وسائل|فصائل|مدن|قرى|مناطق|مواقع|قوى|أطراف|تقارير|أحزاب|أوساط|صحف|مراكز|عناصر|عشائر|أهداف|أنباء|أخبار|دوائر|كتائب|جماعات)$/u;

/** روسية is Russian where the name is Persian روسیه; سورية is Syria, and Syrian after a feminine or plural noun: قوات سورية. */
function isArabicAdjective(
  { surface, readings, block, start, words }: Candidate,
  page: PageWords,
): boolean {
  if (words > 1) return false;
  if (NUNATION.test(surface) || readings.every(({ name }) => !name.endsWith('ة'))) return true;
  if (readings.every(({ name }) => name !== surface)) return false;
  const noun = wordBefore(page.text(block), start)?.text ?? '';
  return INDEFINITE_FEMININE.test(noun) || BROKEN_PLURAL.test(noun);
}

/** A name that is one on pages of some languages only (Damas, EU), or with its mark only (Şam, Ahmed Şara). */
export function isOtherLanguage(candidate: Candidate, page: PageWords): boolean {
  if (candidate.readings.some(({ name }) => !isOfSomeLanguages(name))) return false;
  return candidate.readings.every(
    ({ name, standsAlone, nameKind }) =>
      lacksMark(name, candidate.surface) ||
      !fits(name, nameKind === 'abbreviation' && standsAlone, candidate, page),
  );
}

/** Names for which {@link lacksMark} and {@link fits} must be asked. */
const isOfSomeLanguages = remembered((name) => {
  const lower = name.toLowerCase();
  return ESSENTIAL_MARK.test(name) || ONLY_IN.has(name) || ONLY_IN.has(lower) || NOT_IN.has(lower);
});

/** A short word of the name has a letter that makes another word without its mark, and the page writes it without. */
function lacksMark(name: string, surface: string): boolean {
  if (!ESSENTIAL_MARK.test(name)) return false;
  const written = surface.toLowerCase();
  return name
    .split(/[\s\p{Pd}]/u)
    .some(
      (word) =>
        word.length >= SHORTEST_LITERAL &&
        word.length <= LONGEST_LITERAL &&
        ESSENTIAL_MARK.test(word) &&
        !written.includes(word.toLowerCase().replace(/a$/u, '')),
    );
}

/** Şam is not Sam; Šarou is Šara. Others are left out by pages that lack the letter: Diaz, Babis. */
const ESSENTIAL_MARK = /[şš]/iu;

/** Means something else in its own language too: on a page of dishes nothing else of the pack is named. */
const WARY = new Set(['poutine']);

function fits(name: string, acronym: boolean, candidate: Candidate, page: PageWords): boolean {
  const lower = name.toLowerCase();
  const only = ONLY_IN.get(name) ?? ONLY_IN.get(lower);
  if (only !== undefined) {
    const language = page.language;
    return language === undefined || WARY.has(lower)
      ? page.hasCompany(candidate) && (language === undefined || only.includes(language))
      : only.includes(language);
  }
  if (!acronym) return true;
  const not = NOT_IN.get(lower);
  return not === undefined || !not.some((each) => each === page.language);
}
