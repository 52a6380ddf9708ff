import type { PlacedMention } from '../names/mentions';
import type { Token } from '../tokens';
import type { Role } from '../types';
import { isOffice, makeRole, type RoleReader } from './office';

/** Tokens of a description before its office: "former hospital finance". */
const LONGEST_FRONT = 7;
/** Tokens after which a lead goes on to tell what was done. */
const TELLS =
  /^(?:who|whose|that|was|were|is|has|had|will|accused|charged|convicted|jailed|wanted|shot|killed|found|died|in|from|at|near|on|after)$/;

/** The office of "A former hospital finance director who ..."; undefined where the line does not begin so. */
function described(tokens: readonly Token[], article: number): [number, number] | undefined {
  if (!/^An?$/.test(tokens[article]?.text ?? '')) return undefined;
  for (let at = article + 1; at < article + 1 + LONGEST_FRONT; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[article]?.sentence) return undefined;
    if (token.shape === 'mark' && !/^-/.test(token.text)) return undefined;
    if (TELLS.test(token.key)) return undefined;
    if (token.shape !== 'lower' || !isOffice(token)) continue;
    const next = tokens[at + 1];
    if (next !== undefined && isOffice(next)) continue;
    return TELLS.test(next?.key ?? '') ? [article + 1, at + 1] : undefined;
  }
  return undefined;
}

function lineStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && tokens[from - 1]?.line === tokens[at]?.line) from -= 1;
  return from;
}

/** "Ama Boateng, 58, ..." or "Dead is Ama Boateng": how news goes on after a lead that names no person. */
function opensLine({ tokens }: RoleReader, { mention }: PlacedMention): boolean {
  const start = lineStart(tokens, mention.roleFrom);
  if (tokens[start]?.key === 'dead' && tokens[start + 1]?.key === 'is')
    return start + 2 === mention.roleFrom;
  const [comma, age] = [tokens[mention.to], tokens[mention.to + 1]];
  return start === mention.roleFrom && comma?.text === ',' && age?.shape === 'number';
}

/** "A former hospital finance director who stole ... was jailed." and, in the next paragraph, "Ama Boateng, 58, moved the money": the first person of the article. */
export function leadRole(reader: RoleReader, placed: PlacedMention): Role | undefined {
  const { tokens, mentions } = reader;
  const first = mentions.all.find(({ cluster }) => cluster.kind === 'PER');
  if (first !== placed || !opensLine(reader, placed)) return undefined;
  const end = lineStart(tokens, placed.mention.roleFrom);
  if (end === 0) return undefined;
  const span = described(tokens, lineStart(tokens, end - 1));
  return span && makeRole(reader, placed.cluster, span[0], span[1], 'title');
}
