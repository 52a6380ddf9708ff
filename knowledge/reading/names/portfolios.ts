/** Names behind an office: where the words of its portfolio end and a person begins. */
import {
  COMMON,
  GIVEN,
  isKnownOrganisation,
  isKnownPlace,
  MODIFIER,
  ORG_HEAD,
  PLACE_HEAD,
  ROLE,
  SURNAME,
  TITLE,
} from '../lexicon/word-classes';
import { bits, phraseOf, type Token } from '../tokens';
import type { Run } from './capitals';
import { afterDemonyms } from './trim';

export const OFFICE = TITLE | ROLE;

export function isOffice(token: Token | undefined): boolean {
  // "Rt Hon" and "Ing." are titles, RT is an outlet and ING a bank; Md is Mohammad, MD a managing director.
  return (bits(token) & OFFICE) !== 0 && !/^(?:RT|ING|Md)$/.test(token?.text ?? '');
}

/** Words of a person's name after a portfolio. */
const LONGEST_PERSON = 4;

/** A word of a portfolio, and no given name. */
function isPortfolioWord(token: Token | undefined): boolean {
  if ((bits(token) & GIVEN) !== 0) return false;
  return (bits(token) & (COMMON | MODIFIER)) !== 0 || PORTFOLIO.test(token?.key ?? '');
}

/** "Minister of Tourism and Lands Ama Boateng": back over the first of two portfolios. */
function portfolioStart(tokens: readonly Token[], from: number): number {
  if (tokens[from - 1]?.key !== 'and') return from;
  let at = from - 1;
  while (
    at > from - 6 &&
    (/^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') || tokens[at - 1]?.text === ',')
  )
    at -= 1;
  return at;
}

/** "Secretary of State Marco Rubio", "Minister of State for Ports Ama Boateng": the portfolio after "of" is not part of the name. */
export function afterPortfolio(tokens: readonly Token[], from: number, to: number): number {
  const of = portfolioStart(tokens, from) - 1;
  if (!/^(?:of|for)$/.test(tokens[of]?.key ?? '') || !isOffice(tokens[of - 1])) return from;
  let at = from;
  while (at < to - 1 && (isPortfolioWord(tokens[at]) || tokens[at]?.key === 'and')) at += 1;
  const portfolio = at;
  while (at < to - 1 && (isOffice(tokens[at]) || tokens[at]?.text === '.')) at += 1;
  return portfolio > from && mayBePerson(tokens, at, to) ? at : from;
}

/** "Governor of Accra Ama Boateng", "House of Representatives Ama Boateng": where a person's name begins right behind another. @returns 0 where none does */
export function secondName(tokens: readonly Token[], { from, to }: Run): number {
  for (let at = from + 2; at < to - 1; at += 1)
    if (tokens[at]?.key === 'representatives' && tokens[at - 2]?.key === 'house') return at + 1;
  if (!/^(?:of|to)$/.test(tokens[from - 1]?.key ?? '') || !isOffice(tokens[from - 2])) return 0;
  for (let at = Math.min(from + 3, to - 2); at > from; at -= 1)
    if (isKnownPlace(phraseOf(tokens, from, at)) && mayBePerson(tokens, at, to)) return at;
  // "secretary of Asquay Ama Boateng": one word that no person has as a name, before a given name.
  const isOther = (bits(tokens[from]) & (GIVEN | SURNAME)) === 0;
  const person = tokens.slice(from + 1, to);
  const isPerson =
    person.length === 2 &&
    (bits(person[0]) & GIVEN) !== 0 &&
    (bits(person[1]) & (ORG_HEAD | PLACE_HEAD)) === 0;
  return isOther && isPerson ? from + 1 : 0;
}

/** A given name, or two to four capitals that name no place or organisation. */
function mayBePerson(tokens: readonly Token[], from: number, to: number): boolean {
  if ((bits(tokens[from]) & GIVEN) !== 0) return true;
  const words = tokens.slice(from, to);
  if (words.length < 2 || words.length > LONGEST_PERSON) return false;
  const isOther = words.some(
    ({ classes, shape }) =>
      shape === 'lower' || (classes & (COMMON | MODIFIER | ORG_HEAD | PLACE_HEAD)) !== 0,
  );
  return (
    !isOther && !isKnownPlace(words[0]?.key ?? '') && !isKnownPlace(phraseOf(tokens, from, to))
  );
}

/** Portfolios that are heads of companies too: "French Finance Minister". */
const PORTFOLIO =
  /^(?:finance|energy|transport|industry|investment|mining|petroleum|communications|technology|electricity|railways|aviation|shipping|health|defen[cs]e|foreign|interior|trade|sanitation|prime|tourism|transportation|irrigation|antiquities|fisheries|livestock|forestry|employment|innovation|infrastructure|empowerment|manpower)$/;
/** And of two words, where the last is the head of organisations too. */
const PORTFOLIO_OF_TWO = /^(?:local government|public works|public service|civil service)$/;

/** Commerce Minister, Water Secretary: everyday words before an office name nothing by themselves. */
export function isPortfolio(tokens: readonly Token[], from: number, to: number): boolean {
  if (isKnownOrganisation(phraseOf(tokens, from, to)) || isKnownPlace(phraseOf(tokens, from, to)))
    return false;
  const words = tokens.slice(afterDemonyms(tokens, from, to), to);
  if (words.length > 0 && words.every(({ key }) => PORTFOLIO.test(key))) return true;
  if (PORTFOLIO_OF_TWO.test(phraseOf(tokens, from, to))) return true;
  if (isOffice(words[0]) && words.every(({ classes }) => (classes & (OFFICE | MODIFIER)) !== 0))
    return true;
  for (let at = from; at < to; at += 1)
    if (
      (bits(tokens[at]) & COMMON) === 0 ||
      (bits(tokens[at]) & (ORG_HEAD | PLACE_HEAD)) !== 0 ||
      tokens[at]?.shape === 'upper'
    )
      return false;
  return true;
}
