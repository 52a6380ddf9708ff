import { PERSON_VERB } from '../lexicon/word-classes';
import type { PlacedMention } from '../names/mentions';
import { isCapital, type Token } from '../tokens';
import type { Attribution, QuotationReader } from './quotes';
import { isRoleWord, isSpeech } from './subject';

/** Tokens between a pronoun and the person it stands for. */
const FARTHEST_PERSON = 400;

/** Who "he" or "she" is: the only person named since the start of the paragraph before, or the last speaker. */
export function resolvePronoun(
  reader: QuotationReader,
  at: number,
  last: Attribution | undefined,
): PlacedMention | undefined {
  const { tokens, mentions, quoted } = reader;
  const line = tokens[at]?.line ?? 0;
  let from = at;
  let lines = 0;
  while (from > 0 && lines < 2 && at - from < FARTHEST_PERSON) {
    from -= 1;
    if (tokens[from]?.line !== tokens[from + 1]?.line) lines += 1;
  }
  const isMeant = ({ cluster, mention }: PlacedMention): boolean =>
    cluster.kind === 'PER' && !quoted.has(mention.from);
  const named = mentions.between(lines < 2 ? from : from + 1, at).filter(isMeant);
  if (isUnnamed(reader, at) || isUnknown(reader, at)) return undefined;
  const people = new Set(named.map(({ cluster }) => cluster));
  const latest = named.at(-1);
  if (people.size === 1) return latest;
  const own = named.filter(
    ({ mention }) =>
      tokens[mention.from]?.line === line &&
      opensHere(tokens, officeStart(reader, mention.roleFrom)),
  );
  const others = named.filter(({ mention }) => tokens[mention.from]?.line === line);
  if (own.length > 0 && new Set(others.map(({ cluster }) => cluster)).size === 1) return own[0];
  if (last === undefined || last.speaker.cluster.kind !== 'PER') return undefined;
  if (at - last.to > FARTHEST_PERSON) return undefined;
  // Whom the speaker names does not speak next.
  const since = mentions
    .between(last.to, at)
    .filter(
      (placed) =>
        isMeant(placed) &&
        placed.cluster !== last.speaker.cluster &&
        !reader.reported.has(placed.mention.from) &&
        !isSpokenOf(tokens, placed),
    );
  const lastLine = tokens[last.to - 1]?.line ?? 0;
  return since.length === 0 && line - lastLine <= 4 ? last.speaker : undefined;
}

/** "Ama Boateng said of Kofi Mensah" */
function isSpokenOf(tokens: readonly Token[], { mention }: PlacedMention): boolean {
  const [lead, verb] = [tokens[mention.roleFrom - 1], tokens[mention.roleFrom - 2]];
  return /^(?:of|about)$/.test(lead?.key ?? '') && isSpeech(verb);
}

/** "..., a citizen came near him. "...," he said": a person without a name stands nearer as the subject. */
function isUnnamed({ tokens, mentions }: QuotationReader, at: number): boolean {
  let from = at;
  let sentences = 0;
  while (from > 0 && sentences < 2 && tokens[from - 1]?.line === tokens[at]?.line) {
    from -= 1;
    if (tokens[from]?.sentence !== tokens[from + 1]?.sentence) sentences += 1;
  }
  for (let word = from; word < at - 1; word += 1) {
    if (!/^(?:an?|another)$/.test(tokens[word]?.key ?? '')) continue;
    const before = tokens[word - 1];
    const isSubject =
      tokens[word]?.opens === true || before?.text === ',' || before?.key === 'that';
    if (!isSubject || mentions.byEnd.get(word - 1)?.cluster.kind === 'PER') continue;
    const noun = tokens.slice(word + 1, word + 4).find((token) => UNNAMED.test(token.key));
    if (noun !== undefined) return true;
  }
  return false;
}

const REACTS = /^(?:declined|refused|shrugged|laughed|smiled|nodded|agreed|disagreed|sighed)$/;

/** "Langford declined to gloat. "...," he said": one whom the article calls by one word that no list has. */
function isUnknown({ tokens, mentions }: QuotationReader, at: number): boolean {
  for (let word = at - 1; tokens[word]?.line === tokens[at]?.line; word -= 1) {
    const [token, verb] = [tokens[word], tokens[word + 1]];
    if (token?.opens !== true || verb?.shape !== 'lower') continue;
    if (token.shape !== 'title' || token.classes !== 0 || mentions.byStart.has(word)) continue;
    if (isSpeech(verb) || (verb.classes & PERSON_VERB) !== 0 || REACTS.test(verb.key)) return true;
  }
  return false;
}

const UNNAMED =
  /^(?:man|woman|citizen|resident|witness|protester|boy|girl|villager|official|source|suspect|bodyguard|passenger|driver|officer|worker|student|teacher|neighbou?r|relative|soldier|guard|fan)$/;

/** "Leader of the Opposition Ama Boateng": back over an office that is bound with "of", to the sentence's start. */
function officeStart({ tokens, mentions }: QuotationReader, from: number): number {
  let at = from;
  while (at > 0 && tokens[at - 1]?.sentence === tokens[from]?.sentence) {
    const token = tokens[at - 1];
    const isWord =
      isCapital(token) ||
      /^(?:of|for|the|and)$/.test(token?.key ?? '') ||
      /^['’]s?$/.test(token?.text ?? '') ||
      isRoleWord(token);
    if (!isWord || mentions.byEnd.get(at)?.cluster.kind === 'PER') return from;
    at -= 1;
  }
  return at;
}

/** A subject: it opens a sentence or follows a comma. */
function opensHere(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.opens === true || tokens[at - 1]?.text === ',';
}
