import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeMentions } from '../../../knowledge/library/merge-mentions';
import type { Mention } from '../../../knowledge/matching/types';

const TEXT = 'The mayor of Old Port Alder met Mara Lindqvist at the harbour';

function mention(entity: string, words: string, block = 0): Mention {
  const start = TEXT.indexOf(words);
  const reason = { rule: 'full-name', name: words } as const;
  const end = start + words.length;
  return { block, start, end, entity, surface: words, reason, rivals: [] };
}

const merged = (isSame: boolean, ...found: readonly (readonly Mention[])[]) =>
  mergeMentions(found, () => isSame).map(({ block, entity }) => `${block} ${entity}`);

describe('mentions that two packs found on one page', () => {
  it('stand in reading order, whichever pack found them', () => {
    const first = [mention('mara', 'Mara Lindqvist'), mention('harbour', 'harbour', 1)];
    const second = [mention('alder', 'Port Alder'), mention('mayor', 'mayor', 1)];
    expect(merged(true, first, second)).toEqual(['0 alder', '0 mara', '1 mayor', '1 harbour']);
  });

  it('are the longer where words overlap, whichever pack has them', () => {
    const longer = [mention('old-port-alder', 'Old Port Alder')];
    const shorter = [mention('port-alder', 'Port Alder')];
    expect(merged(false, longer, shorter)).toEqual(['0 old-port-alder']);
    expect(merged(false, shorter, longer)).toEqual(['0 old-port-alder']);
  });

  it('are those of the first pack where both know the same thing by the same words', () => {
    const found = [[mention('mara', 'Mara Lindqvist')], [mention('lindqvist', 'Mara Lindqvist')]];
    expect(merged(true, ...found)).toEqual(['0 mara']);
  });

  it('stay the first pack’s where another means somebody else by the same words, who is named as a rival', () => {
    const found = [
      [mention('mara', 'Mara Lindqvist')],
      [mention('another-mara', 'Mara Lindqvist')],
      [mention('lindqvist', 'Lindqvist')],
    ];
    const [kept, ...others] = mergeMentions(found, () => false);
    expect(others).toEqual([]);
    expect(kept).toMatchObject({ entity: 'mara', rivals: ['another-mara'] });
  });

  it('are not marked where the packs disagree about a surname by what else is on the page', () => {
    const bySurname = (entity: string): Mention => ({
      ...mention(entity, 'Lindqvist'),
      reason: { rule: 'surname', name: 'Lindqvist', given: 'x' },
    });
    expect(merged(false, [bySurname('mara')], [bySurname('erik')])).toEqual([]);
  });

  it('are one pack’s own, untouched, where only it found any', () => {
    const own = [mention('mara', 'Mara Lindqvist')];
    expect(mergeMentions([[], own, []], () => false)).toBe(own);
  });

  it('never overlap, and lose none that overlaps nothing', () => {
    const span = fc.tuple(fc.nat(3), fc.nat(40), fc.integer({ min: 1, max: 9 }), fc.nat(5));
    const pack = fc.array(span, { maxLength: 12 }).map((spans) =>
      spans.map(([block, start, length, entity]): Mention => {
        const reason = { rule: 'full-name', name: 'x' } as const;
        const end = start + length;
        return { block, start, end, entity: `e${entity}`, surface: 'x', reason, rivals: [] };
      }),
    );
    const meet = (one: Mention, other: Mention) =>
      one.block === other.block && one.start < other.end && other.start < one.end;
    fc.assert(
      fc.property(pack, pack, (first, second) => {
        // One pack's own mentions overlap nowhere.
        const apart = (all: Mention[]) =>
          all.filter((one, at) => !all.slice(0, at).some((other) => meet(one, other)));
        const [one, other] = [apart(first), apart(second)];
        const left = mergeMentions([one, other], () => false);
        for (const [at, here] of left.entries())
          expect(left.slice(at + 1).some((next) => meet(here, next))).toBe(false);
        const alone = one.filter((here) => !other.some((there) => meet(here, there)));
        for (const here of alone) expect(left).toContain(here);
      }),
    );
  });
});
