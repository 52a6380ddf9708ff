import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../knowledge/drafting/compile';
import { readHeader } from '../../../knowledge/schema/file/header';
import { openPack } from '../../../knowledge/schema/file/open';
import { tableHeadBytes } from '../../../knowledge/schema/file/table';
import type { PackSource } from '../../../knowledge/schema/source';
import type { Pack } from '../../../knowledge/schema/types';
import { sampleBytes, sampleSource } from './sample';

function opened(bytes: Uint8Array): Pack {
  const result = openPack(bytes);
  if (!result.ok) throw new Error(result.problem);
  return result.pack;
}

/** The sample with so many more places. */
function grown(count: number): PackSource {
  const source = sampleSource();
  const [person] = source.entities;
  if (person === undefined) throw new Error('the sample has a person');
  const { roles: _, relations: __, ...plain } = person;
  const more = Array.from({ length: count }, (_, i) => {
    const id = `place-${String(i).padStart(6, '0')}`;
    const names = [{ text: `Place ${id}`, kind: 'full', lang: 'en', script: 'Latn' } as const];
    return { ...plain, id, kind: 'place' as const, label: `Place ${i}`, names };
  });
  return { ...source, entities: [...source.entities, ...more] };
}

describe('openPack', () => {
  it('finds entities by id and ordinal, in the order of ids', () => {
    const pack = opened(sampleBytes());
    const ids = ['harbour-vote', 'mara-lindqvist', 'port-alder'];
    expect(ids.map((id) => pack.ordinalOf(id))).toEqual([0, 1, 2]);
    expect(ids.map((_, ordinal) => pack.idOf(ordinal))).toEqual(ids);
    for (const absent of ['', 'a', 'mara', 'mara-lindqvist-2', 'zz', '__proto__'])
      expect(pack.ordinalOf(absent), absent).toBe(-1);
    expect(() => pack.record(3)).toThrow(RangeError);
    expect(() => pack.record(-1)).toThrow(RangeError);
    expect(() => pack.record(0.5)).toThrow(RangeError);
  });

  it('derives what is not written: when a fact was first reported, and the counts', () => {
    const pack = opened(sampleBytes());
    const [close, held] = pack.record(pack.ordinalOf('harbour-vote')).facts;
    expect([held?.id, held?.reported]).toEqual(['vote-held', '2031-05-02']);
    expect([close?.id, close?.reported]).toEqual(['vote-was-close', '2031-05-03']);
    const counts = { entities: 3, names: 5, facts: 2, articles: 2, outlets: 2 };
    expect(pack.manifest.counts).toEqual(counts);
    expect([pack.manifest.firstDay, pack.manifest.lastDay]).toEqual(['2031-05-02', '2031-05-03']);
    expect(pack.article('wire-2031-05-03')?.publisher).toBeNull();
    expect(pack.article('no-such')).toBeUndefined();
  });

  it('reads only header, description and the ends of tables, so that its work does not grow', () => {
    const bytes = compilePack(grown(2000));
    const header = readHeader(bytes);
    if (!header.ok) throw new Error(header.problem);
    const spoiled = bytes.slice().fill(0xa5);
    const keep = (from: number, length: number) =>
      spoiled.set(bytes.subarray(from, from + length), from);
    keep(0, 24 + 16 * header.sections.size);
    for (const [tag, { offset, length }] of header.sections) {
      if (tag === 'MANI') keep(offset, length);
      if (tag !== 'ENTS' && tag !== 'ARTS') continue;
      const rows = new DataView(bytes.buffer).getUint32(offset, true);
      keep(offset, 4);
      keep(offset + 4 + 4 * rows, 4);
      keep(offset + 4 * (2 * rows + 2), 4);
      expect(tableHeadBytes(rows)).toBeLessThan(length);
    }
    const pack = opened(spoiled);
    expect(pack.manifest.counts.entities).toBe(2003);
    expect(() => pack.record(5)).toThrow();
    expect(opened(bytes).ordinalOf('place-001999')).toBe(2001);
  });

  it('opens bytes that begin anywhere in their buffer, and a Node Buffer, without changing them', () => {
    const bytes = sampleBytes();
    const buffer = Buffer.concat([Buffer.from('xyz'), bytes]).subarray(3);
    expect(opened(buffer).record(1).label).toBe('Mara Lindqvist');
    expect(new Uint8Array(buffer)).toEqual(bytes);
  });

  it('lays the index where typed arrays can view it', () => {
    const bytes = sampleBytes();
    expect(opened(bytes).indexBytes.byteOffset % 8).toBe(0);
    expect(opened(bytes).indexBytes.buffer).toBe(bytes.buffer);
  });
});
