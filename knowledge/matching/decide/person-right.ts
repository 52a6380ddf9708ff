import { isCyrillic } from '../../text/cyrillic';
import type { Around } from '../evidence/around';
import type { Neighbour } from '../evidence/neighbours';
import { isPerson } from '../evidence/readings';
import { MEETINGS, THINGS_NAMED } from '../lexicon/larger';
import {
  BETWEEN_TWO,
  COLLECTIVES,
  FAMED_SURNAMES,
  GENERATION_WORDS,
  GENERATIONS,
} from '../lexicon/people';
import { bindsOnRight } from './name-particles';
import { type Row, row } from './rows';
import { runHasHead } from './runs';

const KIN_REACH = 100;
const KIN_OF =
  /^,? (?:the|an?|his|her)? ?(?:\p{Ll}+ )?(?:uncle|brother|sister|cousin|father|mother|wife|widow|son|daughter|nephew|niece|aunt) (?:of|to) ([^,.;:]{3,60})/u;
/** Turkish declines collectives: Esad rejiminin. */
const TURKISH_COLLECTIVE = /^(?:rejimi|hukumeti|yonetimi|ailesi|iktidari)/;
/** What German joins to a surname, and no surname begins with: Assad-Gegnern, Putin-Vertrauter. */
const GERMAN_COMPOUND =
  /^(?:gegner|anhang|vertraut|freund|feind|versteher|kritiker|unterstutzer|getreu|loyalist|truppen|soldat|milizen|krieg|sturz|besuch|treffen|telefonat|gipfel|sprecher|berater|nachfolger)/;
const BEFORE_GENERATION = /^(?:the|le|el|il|o|der|de)$/;
const OF = /^(?:of|de|du|von|des|di|do)$/;
const ARTICLE = /^(?:al|el|as|ash|ad|ud|ed)$/;
const FAITH = /^(?:din|deen|dine|islam|allah)$/;

/** "Al-Assad, the uncle of President Bashar al-Assad". Asked before the rows: it needs no neighbour. */
export function isKinOfNamesake({ candidate: { surface, end }, text }: Around): boolean {
  if (text.charAt(end) !== ',' && text.charAt(end) !== ' ') return false;
  const kin = KIN_OF.exec(text.slice(end, end + KIN_REACH))?.[1];
  return kin !== undefined && new RegExp(`\\p{L}[\\s\\p{Pd}]${surface}$`, 'iu').test(kin);
}

/** What stands right of a person's name. */
export const PERSON_RIGHT: readonly Row[] = [
  row('generation', 'other-person', '{Vladimir Putin} Jr; {Assad} the father', (a, word) => {
    if (GENERATIONS.has(word.plain)) return true;
    if (a.full || word.gap !== 'space') return false;
    const told = BEFORE_GENERATION.test(word.plain) ? a.after(word) : word;
    // "Assad the son of Hafez" says whose son he is.
    return (
      told !== null && GENERATION_WORDS.has(told.plain) && !OF.test(a.after(told)?.plain ?? '')
    );
  }),
  row('collective', 'other-thing', '{Assad} regime; {Assad}-Regierung', (a, word) => {
    if (a.full || !(COLLECTIVES.has(word.plain) || TURKISH_COLLECTIVE.test(word.plain)))
      return false;
    // A pro-Putin government is not his.
    return word.gap === 'hyphen' || !isPrefixed(a);
  }),
  row('hyphen-known', 'fine', '{Putin}-Trump; {Assad}-Gegner', (a, word) => {
    if (word.gap !== 'hyphen') return false;
    return (
      !word.capital ||
      a.page.isSafe(word) ||
      a.candidateFrom(word) !== undefined ||
      FAMED_SURNAMES.has(word.plain) ||
      (a.language === 'de' && GERMAN_COMPOUND.test(word.plain))
    );
  }),
  row('particle-right', 'other-person', '{Assad} bin Khalid', (a, word) => {
    if (!bindsOnRight(word, a.text)) return false;
    // Faisal bin Farhan bin Abdullah is he with his grandfather.
    return !(a.full && /\s(?:bin|ibn|ben)\s/iu.test(a.candidate.surface));
  }),
  row('thing-named', 'other-thing', 'Bassel {al-Assad} airbase', (_, word) => {
    return !word.capital && THINGS_NAMED.has(word.plain);
  }),
  row('article-right', 'other-person', '{Assad} al-Din; {Assad} Al Saud', (a, word) => {
    if (!ARTICLE.test(word.plain)) return false;
    const next = a.after(word);
    if (FAITH.test(next?.plain ?? '')) return true;
    return !a.full && (word.capital ? next?.capital === true : next?.gap === 'hyphen');
  }),
  row('lower-case-right', 'fine', '{Putin} said', (_, word) => !word.capital),
  row('named-after', 'other-thing', '{Putin} Street; {Assad} International Airport', (a, word) => {
    return (
      (word.gap === 'hyphen' || !MEETINGS.has(word.plain)) &&
      runHasHead(word, a.text, a.writing, true)
    );
  }),
  row('hyphen-double', 'other-person', '{Rubio}-Cancela', (a, word) => {
    if (word.gap !== 'hyphen') return false;
    const next = a.after(word);
    const isPair = next === null || next.capital || BETWEEN_TWO.has(next.plain);
    return a.full || !isPair;
  }),
  row('hyphen-pair', 'joined', 'the {Putin}-Modi call', (_, word) => word.gap === 'hyphen'),
  row(
    'known-right',
    'fine',
    '{Putin} Thursday; {Putin} Trump; the PUTIN-{SHARAA} MEETING',
    (a, word) => {
      return (
        a.page.isSafe(word) ||
        word.acronym ||
        a.candidateFrom(word) !== undefined ||
        isSecondOfPair(a) ||
        ARTICLE.test(word.plain)
      );
    },
  ),
  // Nothing that belongs to a Russian's name follows the surname: дочь Дмитрия Пескова Елизавета.
  row('cyrillic-right', 'fine', 'дочь {Дмитрия Пескова} Елизавета', (a) => {
    return a.full && isCyrillic(a.candidate.surface.charCodeAt(0));
  }),
  row('title-case-right', 'fine', '{Putin} Vows Response', (a, word) => {
    const certain = a.full || a.isUnambiguous;
    if (a.writing === 'sentence') return certain && a.language === 'de';
    if (certain && a.writing === 'headline') return true;
    return FAMED_SURNAMES.has(word.plain) || a.page.isOrdinary(word) || endsLikeVerb(word);
  }),
  row('surname-right', 'other-person', '{Assad} Haddad', () => true),
];

function isPrefixed({ text, candidate: { start } }: Around): boolean {
  return /\p{Ll}\p{Pd}$/u.test(text.slice(Math.max(0, start - 2), start));
}

function endsLikeVerb({ plain }: Neighbour): boolean {
  return /(?:s|ed|ing)$/.test(plain);
}

/** What follows two people is what they have between them. */
function isSecondOfPair({ candidate: { block, start }, text, page }: Around): boolean {
  const dash = /\s?\p{Pd}\s?$/u.exec(text.slice(Math.max(0, start - 3), start));
  if (dash === null) return false;
  return page.endingAt(block, start - dash[0].length)?.readings.some(isPerson) === true;
}
