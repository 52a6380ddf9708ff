/** Where reported words end and the article goes on in its own. */
import { isCapital, type Token } from '../tokens';
import { isSpeech } from './subject';

/** Tokens of a report that are looked at for its end, and how far another subject may stand from its verb. */
const SHORTEST_OWN = 3;
const LONGEST_LOOK = 14;

/** Behind a comma the article goes on in its own words: "..., adding that it was late", "..., dismissing the report". */
export const NARRATES =
  /^(?:adding|noting|asserting|stressing|urging|dismissing|referring|citing|warning|saying|calling|describing|explaining|insisting|claiming|vowing|expressing|accusing|denying|hailing|praising|condemning|emphasi[sz]ing|highlighting|rejecting|confirming|alleging|arguing|suggesting|stating|promising|pledging|declaring|telling|quoting|asking|requesting|demanding|ordering|threatening)$/;

const OTHERS_SUBJECT =
  /^(?:the|an?|its|his|her|their|residents|officials|police|critics|experts|analysts)$/;

/** ", and its director, Ama Boateng, said", ", but Kofi Mensah said": words of another. */
function isSaidByOther(tokens: readonly Token[], from: number, to: number): boolean {
  if (!isCapital(tokens[from]) && !OTHERS_SUBJECT.test(tokens[from]?.key ?? '')) return false;
  return tokens.slice(from + 1, Math.min(to, from + LONGEST_LOOK)).some(isSpeech);
}

const SECOND_VERB =
  /^(?:said|predicted|noted|admitted|conceded|acknowledged|argued|claimed|denied|declined|refused|described|questioned|urged|accused|criticised|criticized|warned|vowed|pledged|promised|dismissed|praised|thanked|added|stressed|reiterated|insisted)$/;

/** Behind a comma also these: without one they may be a verb of the clause. */
const SECOND_VERB_APART =
  /^(?:asked|called|told|announced|confirmed|explained|wrote|invited|apologi[sz]ed|encouraged|appealed|expressed|advised|requested|demanded|recommended|promised|blamed|defended|joked|hoped|recalled|suggested)$/;

function isSecondVerb(tokens: readonly Token[], at: number): boolean {
  const [joint = '', next = ''] = [tokens[at]?.key, tokens[at + 1]?.key];
  if (!/^(?:and|but)$/.test(joint)) return false;
  if (SECOND_VERB.test(next)) return true;
  if (tokens[at - 1]?.text === ',' && SECOND_VERB_APART.test(next)) return true;
  // "... and she said": the speaker goes on.
  return /^(?:he|she|they|it)$/.test(next) && SECOND_VERB.test(tokens[at + 2]?.key ?? '');
}

/** `were "damning", a word repeated by ...`, ", report The Quay Mail": the article's own words. */
function isTold(tokens: readonly Token[], comma: number): boolean {
  const [before, next, second] = [tokens[comma - 1], tokens[comma + 1], tokens[comma + 2]];
  const isApposition = /^["”]$/.test(before?.text ?? '') && /^(?:an?|the)$/.test(next?.key ?? '');
  const isSource = /^(?:reports?|reported|writes|wrote|per)$/.test(next?.key ?? '');
  // ", reports said."
  const isHearsay = HEARSAY.test(next?.key ?? '') && isSpeech(second);
  return isApposition || isHearsay || (isSource && (isCapital(second) || second?.key === 'the'));
}

/** ", the Quay Press reported.", ", Boateng said.": who told it, at the end. */
function isSaidBehind(tokens: readonly Token[], comma: number, to: number): boolean {
  const first = tokens[comma + 1]?.key === 'the' ? comma + 2 : comma + 1;
  if (to - first > 5 || to - first < 2 || !isSpeech(tokens[to - 1])) return false;
  return tokens.slice(first, to - 1).every(isCapital);
}

const HEARSAY = /^(?:reports|sources|officials|police|witnesses|media|observers|analysts)$/;

/** Before the mark of an agency behind the last sentence: "... over the port. — QNA". */
function beforeAgency(tokens: readonly Token[], to: number): number {
  const [stop, dash, agency] = tokens.slice(to - 3, to);
  const isAgency = agency?.shape === 'upper' && /^[-–—]$/.test(dash?.text ?? '');
  return isAgency && stop?.text === '.' ? to - 3 : to;
}

const CLAUSE_OPENS = /^(?:the|it|he|she|they|we|its|their|his|her)$/;

/** "warned the board the ferry would stop", "warned Addo it would be late": behind the one who was warned. */
export function afterWarned(tokens: readonly Token[], verb: number, at: number): number {
  if (!/^(?:warned|warns|reminded|reminds|assured|assures)$/.test(tokens[verb]?.key ?? ''))
    return at;
  const to = tokens[at]?.key === 'the' ? at + 2 : at + 1;
  const isOne = to === at + 2 || isCapital(tokens[at]);
  const next = tokens[to];
  const opens = CLAUSE_OPENS.test(next?.key ?? '') && next?.sentence === tokens[verb]?.sentence;
  return isOne && opens ? to : at;
}

/** Where the reported words end before the article's own: ", adding that", ", according to". */
export function ownEnd(tokens: readonly Token[], from: number, end: number): number {
  const to = beforeAgency(tokens, end);
  for (let at = from + SHORTEST_OWN; at < to - 1; at += 1) {
    // "claimed the paper was closed and questioned why", "..., but predicted that": a second verb of the speaker.
    if (isSecondVerb(tokens, at)) return tokens[at - 1]?.text === ',' ? at - 1 : at;
    if (tokens[at]?.text !== ',') continue;
    const next = tokens[at + 1]?.key ?? '';
    if (isTold(tokens, at) || isSaidBehind(tokens, at, to)) return at;
    if (NARRATES.test(next) || (next === 'according' && tokens[at + 2]?.key === 'to')) return at;
    if (/^(?:and|but|while)$/.test(next) && isSaidByOther(tokens, at + 2, to)) return at;
  }
  return to;
}
