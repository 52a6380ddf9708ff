import {
  AMBIGUOUS,
  COMMON,
  classesOf,
  DEMONYM,
  GIVEN,
  isAmbiguousPlace,
  isKnownOrganisation,
  isKnownPlace,
  MODIFIER,
  NO_NAME,
  ORG_FRONT,
  ORG_HEAD,
  OTHER_HEAD,
  PARTICLE,
  PLACE_FRONT,
  PLACE_HEAD,
  PLACE_OF_HEAD,
  ROLE,
  SURNAME,
  TITLE,
} from '../lexicon/word-classes';
import { isState, phraseOf, type Token } from '../tokens';
import { noScores, type Scores } from './scores';
import { isStorm } from './storms';

/** Endings of surnames that few other words have. */
const SURNAME_ENDING =
  /.{3}(?:ov|ova|ev|eva|ovich|evich|enko|enka|yev|yeva|sky|skyy|ski|ska|skiy|skaya|shvili|dze|yan|ian|ic|vic|escu|eanu|oglu|zade|zadeh|pour|nejad|sson|sen|dottir|idis|poulos|akis|nen|berg|stein|mann|singh|wala|ullah|uddin|murthy|swamy|asinghe|atne|asena|wardena|athan|bhai|elli|etti|ucci|inho|ez|qvist|kvist|lund|gren|strom|gaard|holm|bauer|meyer|meier|hofer|wicz|czyk|czak|auskas|aitis|evicius|iene|eira|ellini|adze|bekova?|chukwu|porn|chai|sak|siri|rattana|akorn|giorgis|mariam|selassie)$/;
/** Beginnings of surnames and given names of Kenya, Nigeria, Ethiopia, southern Africa and Madagascar. */
const SURNAME_START =
  /^(?:kip[a-z]|chep[a-z]|chel[a-z]|jep[a-z]|lel[a-z]|ade[bgjklmrstwy]|olu[bfgkmstwy]|ogun|oluwa|chukwu|nwa[bcknosz]|onye|obia|gebre|haile|tekle|wolde|rako|andria|razafi|raveloh|ndlov|nxum|mkhi|mthem|dlam|hlats|ntshang|mahlang|makh[aiou]|masond|sithol|mukama|tumus|nkurun|ndayi|habya|uwim|niyon|hakiz)[a-z]{2,}$/;
/** Before "Survey" it is an agency, no poll. */
const SURVEYING = /^(?:geological|ordnance|hydrographic|antarctic)$/;
const STRONG_FRONTS = new Set(
  'lake river camp mount mt port fort cape san santa saint st puerto'.split(' '),
);
/** First words of organisations: clubs, banks, parties, companies. */
const ORG_STARTERS = new Set(
  'minera constructora petroleos aerolineas cerveceria fundacion asociacion sindicato confederacion federacion camara tribunal societe compagnie groupe gruppo societa partito universita associacao fundacao confederacao federacao ministere syndicat parti pt cv banco banque grupo compania empresa universidad universidade universite universitas instituto ministerio partido movimiento frente club deportivo fc ac afc as sc cd rc sv real sporting atletico bayern borussia dynamo dinamo'.split(
    ' ',
  ),
);

/** Forms of companies in other countries: Vidal SA, Brenner AG. */
const COMPANY_FORM = /^(?:SA|S\.A|SpA|AG|NV|BV|AB|ASA|Oyj|JSC|PJSC|OJSC|Tbk|Pte|SARL|KK)$/;

const NAME_BITS = GIVEN | SURNAME;
const OTHER_BITS = ORG_HEAD | ORG_FRONT | PLACE_HEAD | PLACE_FRONT | MODIFIER | TITLE | ROLE;

/** Chelagat-Koech, Okafor-Reese: a surname in either half makes both one. */
function classesWithParts(word: Token | undefined): number {
  if (word === undefined) return 0;
  if ((word.classes & NAME_BITS) !== 0 || !word.text.includes('-')) return word.classes;
  return word.key
    .split('-')
    .reduce((bits, part) => bits | (classesOf(part) & NAME_BITS), word.classes);
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one rule, read from top to bottom
function addPersonWords(scores: Scores, words: readonly Token[]): void {
  const first = words[0]?.classes ?? 0;
  const last = classesWithParts(words.at(-1));
  const many = words.length > 1;
  if ((first & GIVEN) !== 0) scores.per += (first & AMBIGUOUS) !== 0 ? 0.9 : many ? 2.4 : 1.3;
  else if (many && (first & SURNAME) !== 0) scores.per += 1;
  if (many && (last & SURNAME) !== 0) scores.per += (last & AMBIGUOUS) !== 0 ? 0.9 : 1.7;
  else if (many && (last & GIVEN) !== 0) scores.per += 1.2;
  else if (!many && (last & SURNAME) !== 0) scores.per += (last & AMBIGUOUS) !== 0 ? 0.3 : 1;
  const lastKey = words.at(-1)?.key ?? '';
  if (
    many &&
    words.some(
      ({ key, classes }) =>
        SURNAME_START.test(key) && (classes & (COMMON | DEMONYM | OTHER_BITS)) === 0,
    )
  )
    scores.per += 1.2;
  if (many && last === 0 && /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(words.at(-1)?.text ?? ''))
    scores.per += 0.9;
  if (SURNAME_ENDING.test(lastKey) && (last & (COMMON | DEMONYM | OTHER_BITS)) === 0)
    scores.per += 1.2;
  for (const word of words.slice(1, -1)) if ((word.classes & NAME_BITS) !== 0) scores.per += 0.5;
  if (
    many &&
    words
      .slice(0, -1)
      .some((word) => /^\p{Lu}\.?(?:\p{Lu}\.)*$/u.test(word.text) && word.text.length <= 4)
  )
    scores.per += 2.2;
  if (many && words.some((word) => word.shape === 'lower' && (word.classes & PARTICLE) !== 0))
    scores.per += 1;
  if (words.some((word) => /^(?:al|el|ul|abu|abd|ibn)-/.test(word.key))) scores.per += 0.8;
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one rule, read from top to bottom
function addHeads(scores: Scores, words: readonly Token[], bound: boolean): void {
  const first = words[0];
  const last = words.at(-1)?.classes ?? 0;
  if (words.length < 2 || first === undefined) return;
  if (words.slice(0, -1).some(({ key }) => isStorm(key))) scores.none += 6;
  if (COMPANY_FORM.test(words.at(-1)?.text ?? '')) scores.org += 4;
  const likePerson = (first.classes & GIVEN) !== 0 && (last & SURNAME) !== 0;
  const weight = likePerson ? 0.5 : 1;
  if (words.at(-1)?.key === 'survey' && SURVEYING.test(words.at(-2)?.key ?? '')) scores.org += 3.6;
  else if ((last & OTHER_HEAD) !== 0) scores.none += 3.5 * weight;
  else if ((last & ORG_HEAD) !== 0) scores.org += 3.6 * weight;
  else if ((last & PLACE_HEAD) !== 0) scores.loc += 3.4 * weight;
  if ((last & ORG_HEAD) !== 0 && (last & PLACE_HEAD) !== 0) scores.loc += 2;
  if (STRONG_FRONTS.has(first.key)) scores.loc += 2.6;
  else if ((first.classes & PLACE_FRONT) !== 0) scores.loc += 1.2;
  if (ORG_STARTERS.has(first.key)) scores.org += 2;
  if (
    (first.classes & PLACE_FRONT) !== 0 &&
    isKnownPlace(
      words
        .slice(1)
        .map(({ key }) => key)
        .join(' '),
    )
  )
    scores.loc += 3;
  if (
    isKnownPlace(first.key) &&
    (first.classes & GIVEN) === 0 &&
    (last & (NAME_BITS | OTHER_BITS)) === 0
  ) {
    scores.org += (words.at(-1)?.key ?? '').endsWith('s') ? 2 : 1;
    scores.per -= 1.5;
  }
  if (bound) addBound(scores, words);
}

/** Ministry of Health, Gulf of Aden. */
function addBound(scores: Scores, words: readonly Token[]): void {
  const at = words.findIndex(
    (word) => word.key === 'of' || word.key === 'for' || word.key === 'on',
  );
  const head = words[at - 1]?.classes ?? 0;
  if ((head & (ORG_FRONT | ORG_HEAD)) !== 0) scores.org += 3.5;
  else if ((head & PLACE_OF_HEAD) !== 0) scores.loc += 3;
  scores.per -= 3;
}

/** What the words of a name say by themselves, whatever stands around it. */
export function wordEvidence(
  tokens: readonly Token[],
  from: number,
  to: number,
  bound: boolean,
): Scores {
  const scores = noScores();
  const words = tokens.slice(from, to).filter((token) => token.shape !== 'mark');
  const phrase = phraseOf(tokens, from, to);
  const long = phrase.includes(' ');
  if (isState(words[0])) scores.loc += 6;
  if (isKnownPlace(phrase)) scores.loc += isAmbiguousPlace(phrase) ? 1.6 : long ? 5 : 3.4;
  if (isKnownOrganisation(phrase))
    scores.org += long ? 5.5 : (words[0]?.classes ?? 0) & NAME_BITS || isKnownPlace(phrase) ? 2 : 4;
  addPersonWords(scores, words);
  addHeads(scores, words, bound);
  addEveryday(scores, words);
  addSize(scores, words);
  addParts(scores, words);
  return scores;
}

/** BBC Wiltshire: a branch of what the lists know by its capitals. Dhaka South: a part of a town. */
function addParts(scores: Scores, words: readonly Token[]): void {
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < 2 || first === undefined || last === undefined) return;
  if (first.shape === 'upper' && isKnownOrganisation(first.key)) {
    scores.org += 3;
    scores.per -= 1;
  }
  const town = words.slice(0, -1).map(({ key }) => key);
  if (/^(?:north|south|east|west)$/.test(last.key) && isKnownPlace(town.join(' '))) scores.loc += 3;
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one rule, read from top to bottom
function addEveryday(scores: Scores, words: readonly Token[]): void {
  let everyday = 0;
  for (const { classes, shape } of words) {
    if (shape === 'lower') continue;
    if ((classes & DEMONYM) !== 0) {
      scores.per -= 0.8;
      scores.org += words.length > 1 ? 0.6 : 0;
      scores.none += words.length === 1 ? 4 : 0.4;
    } else if (
      (classes & (COMMON | OTHER_BITS)) !== 0 &&
      ((classes & NAME_BITS) === 0 || (classes & AMBIGUOUS) !== 0)
    ) {
      everyday += 1;
      scores.per -= (classes & AMBIGUOUS) !== 0 ? 0.3 : 1.6;
    }
    if ((classes & NO_NAME) !== 0) scores.none += words.length === 1 ? 4 : 0.3;
  }
  if (everyday === words.length) scores.none += words.length === 1 ? 2.2 : 1.2;
  else if (everyday > 0) scores.org += 0.5;
}

/** Offices that are written in letters. */
const OFFICE_LETTERS = /^(?:cm|td|pm|dp|vc|ceo|cfo|mp|mla|msp|dce)$/;

function addLetters(scores: Scores, { shape, text, key }: Token): void {
  if (shape === 'upper' && text.length <= 7) scores[OFFICE_LETTERS.test(key) ? 'none' : 'org'] += 2;
}

function addSize(scores: Scores, words: readonly Token[]): void {
  const [first] = words;
  if (words.length === 1 && first !== undefined) {
    if (first.text.length === 1 || /^\p{L}{1,3}\d/u.test(first.text)) scores.none += 3;
    addLetters(scores, first);
    if (/\p{Ll}\p{Lu}/u.test(first.text) && !/^(?:Mc|Mac|De|La|O['’])/.test(first.text))
      scores.org += 1.2;
    if ((first.classes & COMMON) !== 0) scores.none += 0.5;
    else {
      scores.per += 0.1;
      scores.org += 0.35;
      scores.loc += 0.3;
    }
    return;
  }
  const inner = words.filter(({ shape }) => shape === 'upper').length;
  if (inner > 0 && inner < words.length) scores.org += 0.8;
  if (words.length <= 3) scores.per += 0.9;
  else {
    scores.org += 0.9;
    scores.per -= 0.4;
  }
  if (words.some(({ shape }) => shape === 'number')) scores.org += 0.5;
}
