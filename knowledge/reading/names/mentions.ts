import type { Cluster, ClusterMention } from './clusters';

export interface PlacedMention {
  readonly cluster: Cluster;
  readonly mention: ClusterMention;
}

/** Which name stands at a token. */
export class MentionMap {
  readonly byStart = new Map<number, PlacedMention>();
  readonly byEnd = new Map<number, PlacedMention>();
  /** In the order of the text. */
  readonly all: readonly PlacedMention[];

  constructor(clusters: readonly Cluster[]) {
    this.all = clusters
      .flatMap((cluster) => cluster.mentions.map((mention) => ({ cluster, mention })))
      .sort((one, other) => one.mention.from - other.mention.from);
    for (const placed of this.all) {
      this.byStart.set(placed.mention.from, placed);
      this.byEnd.set(placed.mention.to, placed);
    }
  }

  /** Names that start in tokens `from` to `to`, exclusive. */
  between(from: number, to: number): PlacedMention[] {
    const found: PlacedMention[] = [];
    for (let at = from; at < to; at += 1) {
      const placed = this.byStart.get(at);
      if (placed !== undefined) found.push(placed);
    }
    return found;
  }
}
