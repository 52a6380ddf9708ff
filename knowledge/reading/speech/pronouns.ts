import type { PlacedMention } from '../names/mentions';
import { isCapital, type Token } from '../tokens';
import type { Attribution, QuotationReader } from './quotes';
import { isRoleWord } from './subject';

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
        !reader.reported.has(placed.mention.from),
    );
  const lastLine = tokens[last.to - 1]?.line ?? 0;
  return since.length === 0 && line - lastLine <= 4 ? last.speaker : undefined;
}

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
