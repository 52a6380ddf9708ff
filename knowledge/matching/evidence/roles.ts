import type { Candidate } from '../index/candidates';
import { plainWord } from '../lexicon/sets';
import type { EntitySource } from '../types';
import { wordBefore } from './neighbours';
import type { PageWords } from './page';

/** Characters to either side that are read for the country: a paragraph. */
const REACH = 600;
/** Words compared by their first letters: Syria, Syrian, syrischer. */
const STEM = 5;
const SHORTEST_STEM = 4;
/** Countries that a page names otherwise than a role does: peoples, above all, in other languages. */
const ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'us',
    [
      'american',
      'america',
      'washington',
      'usa',
      'americain',
      'estadounidense',
      'americano',
      'abd',
      'сша',
    ],
  ],
  [
    'syria',
    ['sirio', 'siriano', 'suriyeli', 'сирииский', 'сиріиський', 'سوري', 'السوري', 'السورية'],
  ],
  ['russia', ['russe', 'russo', 'ruso', 'rosyjski', 'rusky', 'россииский', 'росіиський', 'الروسي']],
  ['ukraine', ['ucraniano', 'ucraino', 'украинский', 'украіньский', 'украинский', 'الاوكراني']],
]);

/** The offices that roles give in English, as other languages begin them; a president is also called ruler or dictator. */
const OFFICES: ReadonlyMap<string, RegExp> = new Map([
  [
    'president',
    /^(?:presiden|prasident|.*prasident|prezident|prezydent|presedint|elnok|(?:cumhur)?baskan|machthaber|herrscher|staatschef|ruler|strongman|(?:ex)?di[ck]ta|ditta|dykta|mandatario|vladc|vudc|wladc|президент|диктатор|лидер|лідер|الرئيس|رئيس)/u,
  ],
  ['minister', /^(?:.*minist|bakan|министр|міністр|وزير)/u],
  [
    'spokesman',
    /^(?:spok|porta|.*sprecher|rzecznik|mluvc|hovorc|sozcu|woordvoerder|tal(?:e?s)?(?:man|person)|речник|спикер|пресс)/u,
  ],
]);

/**
 * Whether the office before a surname is the one that the pack gives the person, of the same country: "Syrian Foreign
 * Minister Shaibani". Then the surname alone leaves no doubt.
 */
export function agreesWithRole(
  candidate: Candidate,
  page: PageWords,
  source: EntitySource,
  entity: number,
): boolean {
  const text = page.text(candidate.block);
  const title = wordBefore(text, candidate.start)?.plain;
  const roles = source.record?.(entity).roles ?? [];
  if (title === undefined || roles.length === 0) return false;
  const { start, end } = candidate;
  const around = plainWords(text.slice(Math.max(0, start - REACH), end + REACH));
  const named = namesIn(candidate.block, page, source);
  return roles.some(({ text: role }) => {
    const words = role.match(WORD) ?? [];
    return (
      words.some((word) => isSameOffice(plainWord(word), title)) &&
      words.some(
        (word) => /^\p{Lu}/u.test(word) && (named.has(word) || isAround(plainWord(word), around)),
      )
    );
  });
}

function isSameOffice(office: string, title: string): boolean {
  return isAlike(office, title) || OFFICES.get(office)?.test(title) === true;
}

/** Every name of the countries and bodies that the paragraph names, so that Suriye is the Syria of a role. */
function namesIn(block: number, page: PageWords, source: EntitySource): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { readings } of page.candidatesIn(block)) {
    for (const { entity, entityKind } of readings) {
      if (entityKind === 'person') continue;
      for (const { text } of source.record?.(entity).names ?? []) names.add(text);
    }
  }
  return names;
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

function plainWords(text: string): string[] {
  return (text.replaceAll(/\b(\p{Lu})\.(?=\p{Lu}\.)/gu, '$1').match(WORD) ?? []).map(plainWord);
}

function isAround(country: string, around: readonly string[]): boolean {
  return [country, ...(ALSO.get(country) ?? [])].some((name) =>
    around.some((word) => isAlike(name, word)),
  );
}

/** Same first letters; shorter words stand for themselves: US is not use. */
function isAlike(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter <= SHORTEST_STEM) return one === other;
  const stem = Math.min(STEM, shorter - 1);
  return one.slice(0, stem) === other.slice(0, stem);
}
