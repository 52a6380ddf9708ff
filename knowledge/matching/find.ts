import type { EntityId } from '../schema/types';
import { FLAG } from './layout';
import { entityKindOfRow, isShieldRow, type NameIndex, nameKindOfRow, textOfRow } from './open';
import { Scanner } from './scan';
import type { MatchResult, Mention, PageContext } from './types';
import { agreementOf, foldedWords } from './verify';

interface Found {
  block: number;
  start: number;
  end: number;
  rows: { row: number; spelling: boolean }[];
}

export function findMentions(
  index: NameIndex,
  ids: { idOf(ordinal: number): EntityId },
  blocks: readonly string[],
  context: PageContext,
): MatchResult {
  const found: Found[] = [];
  let block = 0;
  const scanner = new Scanner(index, {
    candidate(first, last, _hash, start, end, _words, skippedStart, skippedEnd) {
      const text = blocks[block] ?? '';
      let surface = text.slice(start, end);
      if (skippedStart >= 0)
        surface = text.slice(start, skippedStart) + text.slice(skippedEnd, end);
      const words = foldedWords(surface);
      const rows = [];
      for (let row = first; row < last; row += 1) {
        const agreement = agreementOf(foldedWords(textOfRow(index, row)), words);
        if (agreement === 'none') continue;
        if (
          nameKindOfRow(index, row) === 'abbreviation' &&
          surface.replaceAll('.', '') !== textOfRow(index, row)
        )
          continue;
        rows.push({ row, spelling: agreement === 'spelling' });
      }
      if (rows.length > 0) found.push({ block, start, end, rows });
    },
  });
  for (const [number, text] of blocks.entries()) {
    block = number;
    scanner.scan(text);
  }
  return decide(index, ids, blocks, context, found);
}

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: replaced by the deciding rules next
function decide(
  index: NameIndex,
  ids: { idOf(ordinal: number): EntityId },
  blocks: readonly string[],
  context: PageContext,
  found: Found[],
): MatchResult {
  const mentions: Mention[] = [];
  const established: Record<EntityId, string> = { ...context.established };
  const waiting = new Set<number>();
  found.sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const each of found) {
    const last = kept.at(-1);
    if (last !== undefined && last.block === each.block && each.start < last.end) continue;
    kept.push(each);
  }
  for (const { block, start, end, rows } of kept) {
    for (const { row } of rows) {
      if (isShieldRow(index, row) || nameKindOfRow(index, row) === 'short') continue;
      established[ids.idOf(index.owners[row] ?? 0)] ??= (blocks[block] ?? '').slice(start, end);
    }
  }
  for (const { block, start, end, rows } of kept) {
    const first = rows[0];
    if (first === undefined || rows.some(({ row }) => isShieldRow(index, row))) continue;
    const entities = [...new Set(rows.map(({ row }) => index.owners[row] ?? 0))];
    if (entities.length > 1) continue;
    const { row, spelling } = first;
    const entity = ids.idOf(index.owners[row] ?? 0);
    const flags = index.flags[row] ?? 0;
    if ((flags & FLAG.marked) === 0) continue;
    const kind = nameKindOfRow(index, row);
    const given = established[entity];
    const short =
      kind === 'short' &&
      (flags & FLAG.standsAlone) === 0 &&
      entityKindOfRow(index, row) === 'person';
    if (short && given === undefined) {
      waiting.add(block);
      continue;
    }
    const rule = short
      ? 'surname'
      : kind === 'short'
        ? 'stands-alone'
        : kind === 'abbreviation'
          ? 'abbreviation'
          : kind === 'native'
            ? 'native'
            : spelling
              ? 'spelling'
              : 'full-name';
    mentions.push({
      block,
      start,
      end,
      entity,
      surface: (blocks[block] ?? '').slice(start, end),
      rivals: [],
      reason: {
        rule,
        name: textOfRow(index, row),
        ...(short && given !== undefined ? { given } : {}),
      },
    });
  }
  return { mentions, context: { established }, waiting: [...waiting] };
}
