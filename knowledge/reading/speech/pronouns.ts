import { isNameOf, PERSON_VERB, ROLE } from '../lexicon/word-classes';
import type { Cluster } from '../names/clusters';
import type { PlacedMention } from '../names/mentions';
import { isCapital, type Token } from '../tokens';
import { isPassedBy } from './going-on';
import type { Attribution, QuotationReader } from './quotes';
import { isRoleWord, isSpeech } from './subject';

/** Tokens between a name and a pronoun of its sentence. */
const FARTHEST_OWN = 40;

/** Tokens between a pronoun and the person it stands for. */
const FARTHEST_PERSON = 400;

/** Who "he" or "she" is: the only person named since the start of the paragraph before, or the last speaker. */
export function resolvePronoun(
  reader: QuotationReader,
  at: number,
  last: Attribution | undefined,
): PlacedMention | undefined {
  if (opensWithParticiple(reader, at)) return subjectBehind(reader, at);
  return resolveBackwards(reader, at, last);
}

/** The first token of the paragraph before. */
function paragraphBefore(tokens: readonly Token[], at: number): number {
  let from = at;
  let lines = 0;
  while (from > 0 && lines < 2 && at - from < FARTHEST_PERSON) {
    from -= 1;
    if (tokens[from]?.line !== tokens[from + 1]?.line) lines += 1;
  }
  return lines < 2 ? from : from + 1;
}

function resolveBackwards(
  reader: QuotationReader,
  at: number,
  last: Attribution | undefined,
): PlacedMention | undefined {
  const { tokens, mentions, quoted } = reader;
  const line = tokens[at]?.line ?? 0;
  const pronoun = tokens[at]?.key ?? '';
  const isMeant = (placed: PlacedMention): boolean =>
    placed.cluster.kind === 'PER' &&
    !quoted.has(placed.mention.from) &&
    !isOther(reader, placed, pronoun);
  const named = mentions.between(paragraphBefore(tokens, at), at).filter(isMeant);
  if (isOfAnother(reader, at)) return undefined;
  const people = new Set(named.map(({ cluster }) => cluster));
  const latest = named.at(-1);
  const isAnother = (placed: PlacedMention): boolean => isBeside(reader, placed, pronoun);
  const isOnly = people.size === 1 && !named.some(isAnother);
  if (latest !== undefined && isOnly && !isGuest(reader, latest, at))
    return isOpposite(reader, latest, pronoun) || isPassedBy(reader, named, last, at)
      ? undefined
      : latest;
  const own = named.filter(
    ({ mention }) =>
      tokens[mention.from]?.line === line &&
      opensHere(tokens, officeStart(reader, mention.roleFrom)),
  );
  const others = named.filter(({ mention }) => tokens[mention.from]?.line === line);
  if (own.length > 0 && new Set(others.map(({ cluster }) => cluster)).size === 1) return own[0];
  if (last?.speaker.cluster.kind !== 'PER' || at - last.to > FARTHEST_PERSON) return undefined;
  if (hasOthersName(last.speaker.cluster, pronoun)) return undefined;
  // Whom the speaker names does not speak next.
  const since = mentions
    .between(last.to, at)
    .filter(
      (placed) =>
        isMeant(placed) &&
        placed.cluster !== last.speaker.cluster &&
        !reader.reported.has(placed.mention.from) &&
        !isAnother(placed) &&
        !isSpokenOf(tokens, placed),
    );
  const lastLine = tokens[last.to - 1]?.line ?? 0;
  return since.length === 0 && line - lastLine <= 4 ? last.speaker : undefined;
}

/** "He was found by Mary Boateng. Kofi Mensah took him on a tour." The paragraph before is about him already, and names several. */
function isGuest(
  { tokens, mentions }: QuotationReader,
  { mention }: PlacedMention,
  at: number,
): boolean {
  const line = tokens[mention.from]?.line;
  if (line === tokens[at]?.line) return false;
  let first = mention.from;
  while (first > 0 && tokens[first - 1]?.line === line) first -= 1;
  const people = mentions.between(first, at).filter(isPersonName);
  const clusters = new Set(people.map(({ cluster }) => cluster));
  return tokens[first]?.key === tokens[at]?.key && clusters.size > 1;
}

/** One without a name, or one whom no list has, stands nearer. */
function isOfAnother(reader: QuotationReader, at: number): boolean {
  return isUnnamed(reader, at) || isUnknown(reader, at) || isUnnamedSpeaker(reader, at);
}

/** "Condemning what he called a trick, Ama Boateng left": before its first comma the sentence has no subject. */
function opensWithParticiple({ tokens }: QuotationReader, at: number): boolean {
  let from = at;
  while (from > 0 && tokens[from - 1]?.sentence === tokens[at]?.sentence) from -= 1;
  const isParticiple = /^\p{Lu}\p{Ll}{2,}ing$/u.test(tokens[from]?.text ?? '');
  return isParticiple && !tokens.slice(from, at).some(({ text }) => text === ',');
}

/** The person behind the first comma. */
function subjectBehind(
  { tokens, mentions, quoted }: QuotationReader,
  at: number,
): PlacedMention | undefined {
  let comma = at;
  while (tokens[comma]?.sentence === tokens[at]?.sentence) {
    if (tokens[comma]?.text === ',' && !quoted.has(comma)) break;
    comma += 1;
  }
  const [next] = mentions.between(comma, comma + LONGEST_UNNAMED);
  const isSubject = next?.cluster.kind === 'PER' && next.mention.roleFrom <= comma + 2;
  return isSubject ? next : undefined;
}

const TITLES: Readonly<Record<string, RegExp>> = {
  he: /^(?:ms|mrs|miss|madam)$/,
  she: /^(?:mr|sir)$/,
};

/** Harry Boateng is not she, Mary Boateng not he. */
function hasOthersName({ key }: Cluster, pronoun: string): boolean {
  const [given = '', surname] = key.split(' ');
  return surname !== undefined && isNameOf(pronoun === 'he', given);
}

/** "Ms Boateng" is not he; "Ama's death" speaks of her. */
function isOther(
  { tokens }: QuotationReader,
  { cluster, mention }: PlacedMention,
  pronoun: string,
): boolean {
  if (hasOthersName(cluster, pronoun)) return true;
  const title = TITLES[pronoun];
  if (cluster.mentions.some(({ from }) => title?.test(tokens[from - 1]?.key ?? ''))) return true;
  return /^['’]s$/.test(tokens[mention.to]?.text ?? '') && !isRoleWord(tokens[mention.to + 1]);
}

/** "his shot was saved by Kofi Mensah", "he and Kofi Mensah": he is another. */
function isBeside(
  { tokens, quoted }: QuotationReader,
  { mention }: PlacedMention,
  pronoun: string,
): boolean {
  const own = pronoun === 'he' ? /^(?:he|his|him)$/ : /^(?:she|her)$/;
  const before = tokens[mention.from - 1];
  if (before?.key === 'and' && own.test(tokens[mention.from - 2]?.key ?? '')) return true;
  if (!/^(?:by|of|than|unlike|over)$/.test(before?.key ?? '')) return false;
  for (let at = mention.from; tokens[at]?.sentence === before?.sentence; at -= 1)
    if (own.test(tokens[at]?.key ?? '') && !quoted.has(at)) return true;
  return false;
}

/** "Ama Boateng was praised by her partner. "...," he added": the first pronoun behind the name is of the other kind. */
function isOpposite(
  { tokens, quoted }: QuotationReader,
  { mention }: PlacedMention,
  pronoun: string,
): boolean {
  // Behind "Ama Boateng, his teacher," he is another.
  const from = mention.to + (tokens[mention.to]?.text === ',' ? 2 : 0);
  const first = tokens
    .slice(from, from + FARTHEST_OWN)
    .find(
      ({ key, sentence }, at) =>
        /^(?:he|his|she|her)$/.test(key) &&
        sentence === tokens[mention.from]?.sentence &&
        !quoted.has(from + at),
    );
  const opens = tokens[mention.from]?.opens === true;
  return opens && first?.key === (pronoun === 'he' ? 'her' : 'his');
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
    const isSubject = tokens[word]?.opens === true || /^(?:[,"”]|that)$/.test(before?.text ?? '');
    if (!isSubject || mentions.byEnd.get(word - 1)?.cluster.kind === 'PER') continue;
    const noun = tokens.slice(word + 1, word + 4).find((token) => UNNAMED.test(token.key));
    if (noun !== undefined) return true;
  }
  return false;
}

/** Tokens of a subject such as "a Coast Guard spokesman", "a source close to the inquiry". */
const LONGEST_UNNAMED = 8;

/** Whether the subject of a verb is a person without a name. */
function hasUnnamed({ tokens, mentions }: QuotationReader, verb: number): boolean {
  // "Kofi Mensah, his aide and a harbour police spokesman, said"
  if (tokens[verb - 1]?.text === ',') return false;
  for (let start = verb - 2; start >= verb - LONGEST_UNNAMED; start -= 1) {
    const token = tokens[start];
    if (token?.sentence !== tokens[verb]?.sentence) return false;
    if (token?.shape === 'mark' || isSpeech(token)) return false;
    if (!/^(?:an?|another|one)$/.test(token?.key ?? '')) continue;
    const isPerson = tokens
      .slice(start + 1, verb)
      .some(
        ({ key, shape, classes }) =>
          UNNAMED.test(key) || (shape === 'lower' && (classes & ROLE) !== 0),
      );
    return isPerson && !mentions.between(start, verb).some(isPersonName);
  }
  return false;
}

/** "Ned Wurst, the council's member for libraries, said": two capitals with an office that were not taken for a person. */
function isUnlisted({ tokens, mentions }: QuotationReader, last: number): boolean {
  let verb = last;
  while (verb > last - 12 && !(isSpeech(tokens[verb]) && tokens[verb - 1]?.text === ',')) verb -= 1;
  let comma = verb - 2;
  while (comma > verb - 18 && tokens[comma]?.text !== ',') comma -= 1;
  const [given, surname] = [tokens[comma - 2], tokens[comma - 1]];
  const isName = given?.shape === 'title' && surname?.shape === 'title';
  if (!isName || given.sentence !== tokens[last]?.sentence) return false;
  return !mentions.byEnd.has(comma) && tokens.slice(comma, verb).some(isRoleWord);
}

const isPersonName = ({ cluster }: PlacedMention): boolean => cluster.kind === 'PER';

/** "..., a Coast Guard spokesman said. He said": one without a name has spoken since the last name. */
function isUnnamedSpeaker(reader: QuotationReader, at: number): boolean {
  const { tokens, mentions, quoted } = reader;
  let lines = 0;
  for (let word = at - 1; word > 0; word -= 1) {
    if (tokens[word]?.line !== tokens[word + 1]?.line) lines += 1;
    if (lines > 1) return false;
    if (quoted.has(word)) continue;
    if (mentions.byEnd.get(word + 1)?.cluster.kind === 'PER') return false;
    if (isSpeech(tokens[word])) return hasUnnamed(reader, word) || isUnlisted(reader, word);
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
  /^(?:man|woman|citizen|resident|witness|protester|boy|girl|villager|official|source|suspect|bodyguard|passenger|driver|officer|worker|student|teacher|neighbou?r|relative|soldier|guard|fan|youth|local|spokesman|spokeswoman)$/;

/** "Leader of the Opposition Ama Boateng": back over an office that "of" binds, to the sentence's start. */
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

/** A subject: it opens a sentence or a clause, or follows a comma. */
function opensHere(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.opens === true ||
    before?.text === ',' ||
    /^(?:that|what|when|because|while|where|if|after|before)$/.test(before?.key ?? '')
  );
}
