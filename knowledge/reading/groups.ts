import type { Token } from './tokens';

/** Words of a shingle; Broder, "On the resemblance and containment of documents", 1997. */
const SHINGLE = 5;
/** Smallest hashes that stand for an article. */
const SKETCH_SIZE = 24;
/** Share of equal hashes from which two articles are one text. */
const SAME_TEXT = 0.5;
const FEWEST = 8;

function hashOf(word: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < word.length; at += 1)
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
}

/** @returns the smallest hashes of an article's shingles, ascending; a copy with another headline shares most of them */
export function sketchOf(tokens: readonly Token[]): number[] {
  const words = tokens
    .filter(({ shape }) => shape !== 'mark')
    .map(({ key }) => hashOf(key, 0x811c9dc5));
  const smallest = new Set<number>();
  let largest = Number.POSITIVE_INFINITY;
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    let hash = 0;
    for (let next = at; next < at + SHINGLE; next += 1)
      hash = Math.imul(hash, 31) + (words[next] ?? 0);
    const mixed = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
    if (mixed >= largest || smallest.has(mixed)) continue;
    smallest.add(mixed);
    if (smallest.size > SKETCH_SIZE) smallest.delete(Math.max(...smallest));
    if (smallest.size === SKETCH_SIZE) largest = Math.max(...smallest);
  }
  return [...smallest].sort((one, other) => one - other);
}

/** What `ArticleGroups` holds, as plain data. */
export interface GroupState {
  readonly sketches: readonly (readonly number[])[];
  readonly groupOf: readonly number[];
}

/** Puts articles that are copies of one text into one group. */
export class ArticleGroups {
  private readonly byHash = new Map<number, number[]>();
  private readonly sketches: (readonly number[])[];
  private readonly groupOf: number[];

  constructor(state?: GroupState) {
    this.sketches = [...(state?.sketches ?? [])];
    this.groupOf = [...(state?.groupOf ?? [])];
    for (const [number, sketch] of this.sketches.entries())
      if (this.groupOf[number] === number) this.index(number, sketch);
  }

  state(): GroupState {
    return { sketches: this.sketches, groupOf: this.groupOf };
  }

  private index(number: number, sketch: readonly number[]): void {
    for (const hash of sketch) this.byHash.set(hash, [...(this.byHash.get(hash) ?? []), number]);
  }

  /** @returns the number of the article's group, which the first of its articles opens */
  add(sketch: readonly number[]): number {
    const number = this.sketches.length;
    const shared = new Map<number, number>();
    for (const hash of sketch)
      for (const other of this.byHash.get(hash) ?? [])
        shared.set(other, (shared.get(other) ?? 0) + 1);
    let group = number;
    for (const [other, count] of shared) {
      const smaller = Math.min(sketch.length, this.sketches[other]?.length ?? 0);
      if (smaller >= FEWEST && count / smaller >= SAME_TEXT) {
        group = this.groupOf[other] ?? number;
        break;
      }
    }
    this.sketches.push(sketch);
    this.groupOf.push(group);
    if (group === number) this.index(number, sketch);
    return group;
  }
}
