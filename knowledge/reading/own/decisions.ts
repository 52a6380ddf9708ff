import type { FoldedCluster, FoldedItem } from '../fold';
import type { NameKind } from '../types';

/**
 * What the reader has decided about a learnt name. Decisions name clusters by the id of one of their members, and are
 * applied after every fold, so that they hold when more is learnt.
 */
export type Decision =
  | { readonly kind: 'rename'; readonly cluster: string; readonly label: string }
  | { readonly kind: 'type'; readonly cluster: string; readonly type: NameKind }
  /** No name, or none that the reader wants: it is never marked. */
  | { readonly kind: 'no-name'; readonly cluster: string }
  /** Marked even if it is known from one article only. */
  | { readonly kind: 'pin'; readonly cluster: string }
  | { readonly kind: 'merge'; readonly cluster: string; readonly into: string }
  /** What these articles say is about another of the same name. */
  | { readonly kind: 'split'; readonly cluster: string; readonly articles: readonly string[] }
  /** All that is said of the name is about one person, although the roles differ. */
  | { readonly kind: 'one'; readonly cluster: string }
  /** Two names that look like one person's are two people's. */
  | { readonly kind: 'apart'; readonly cluster: string; readonly other: string };

/** A decision as it is kept. */
export interface KeptDecision {
  /** Kind and cluster: a later decision of the kind replaces the earlier one. A split is kept for each set of articles, two people for each pair. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly madeMs: number;
  readonly decision: Decision;
}

export function decisionId(decision: Decision): string {
  const { kind, cluster } = decision;
  if (kind === 'split') return `split ${cluster} ${decision.articles.join(' ')}`;
  if (kind === 'apart') return `apart ${cluster} ${decision.other}`;
  return `${kind} ${cluster}`;
}

/** A cluster with what the reader decided about it. */
export interface DecidedCluster extends FoldedCluster {
  readonly isNoName: boolean;
  readonly isPinned: boolean;
  readonly isOne: boolean;
  /** Names that are another person's, by the id of a member. */
  readonly apartFrom: readonly string[];
}

const joinItems = (one: readonly FoldedItem[], other: readonly FoldedItem[]) => [...one, ...other];
const union = <T>(one: readonly T[], other: readonly T[]) => [...new Set([...one, ...other])];

function joined(into: DecidedCluster, from: DecidedCluster): DecidedCluster {
  return {
    ...into,
    spellings: union(into.spellings, from.spellings),
    articles: union(into.articles, from.articles),
    roles: joinItems(into.roles, from.roles),
    quotations: joinItems(into.quotations, from.quotations),
    members: union(into.members, from.members),
    groups: union(into.groups, from.groups),
    score: Math.max(into.score, from.score),
    apartFrom: union(into.apartFrom, from.apartFrom),
  };
}

type GroupOf = (article: string | number) => number | undefined;

/** The part of a cluster that some articles tell of. */
function partOf(
  cluster: DecidedCluster,
  isIn: (article: string | number) => boolean,
  groupOf: GroupOf,
): DecidedCluster {
  const articles = cluster.articles.filter(isIn);
  return {
    ...cluster,
    articles,
    roles: cluster.roles.flatMap((role) => {
      const own = (role.articles ?? [role.article]).filter(isIn);
      const [first] = own;
      return first === undefined ? [] : [{ ...role, article: first, articles: own }];
    }),
    quotations: cluster.quotations.filter(({ article }) => isIn(article)),
    groups: [...new Set(articles.flatMap((article) => groupOf(article) ?? []))],
  };
}

/** Id of the other one of a name, after a split by these articles. */
function splitId(cluster: string, articles: readonly string[]): string {
  return `${cluster} / ${articles[0] ?? ''}`;
}

/** The same object for the same cluster: what was made of it before stays good. */
const asUndecided = new WeakMap<FoldedCluster, DecidedCluster>();

function undecided(cluster: FoldedCluster): DecidedCluster {
  const known = asUndecided.get(cluster) ?? {
    ...cluster,
    isNoName: false,
    isPinned: false,
    isOne: false,
    apartFrom: [],
  };
  asUndecided.set(cluster, known);
  return known;
}

/** Clusters by the id of any member, changed by one decision after the other. */
class Decided {
  private readonly byId = new Map<string, DecidedCluster>();
  private readonly leaderOf = new Map<string, string>();

  constructor(
    clusters: readonly FoldedCluster[],
    private readonly groupOf: GroupOf,
  ) {
    for (const cluster of clusters) this.put(undecided(cluster));
  }

  private put(cluster: DecidedCluster): void {
    this.byId.set(cluster.cluster, cluster);
    for (const member of cluster.members) this.leaderOf.set(member, cluster.cluster);
    this.leaderOf.set(cluster.cluster, cluster.cluster);
  }

  private find(id: string): DecidedCluster | undefined {
    return this.byId.get(this.leaderOf.get(id) ?? '');
  }

  apply(decision: Decision): void {
    const cluster = this.find(decision.cluster);
    if (cluster === undefined) return;
    switch (decision.kind) {
      case 'rename':
        this.put({ ...cluster, label: decision.label });
        break;
      case 'type':
        this.put({ ...cluster, kind: decision.type });
        break;
      case 'no-name':
        this.put({ ...cluster, isNoName: true });
        break;
      case 'pin':
        this.put({ ...cluster, isPinned: true });
        break;
      case 'merge':
        this.merge(cluster, decision.into);
        break;
      case 'split':
        this.split(cluster, decision.articles);
        break;
      case 'one':
        this.put({ ...cluster, isOne: true });
        break;
      case 'apart':
        this.put({ ...cluster, apartFrom: [...cluster.apartFrom, decision.other] });
        break;
    }
  }

  private merge(from: DecidedCluster, id: string): void {
    const into = this.find(id);
    if (into === undefined || into === from) return;
    this.byId.delete(from.cluster);
    this.put(joined(into, from));
  }

  private split(cluster: DecidedCluster, articles: readonly string[]): void {
    const moved = new Set<string | number>(articles);
    const other = partOf(cluster, (article) => moved.has(article), this.groupOf);
    const rest = partOf(cluster, (article) => !moved.has(article), this.groupOf);
    if (other.articles.length === 0 || rest.articles.length === 0) return;
    const id = splitId(cluster.cluster, articles);
    this.put({ ...other, cluster: id, members: [id] });
    this.put(rest);
  }

  all(): DecidedCluster[] {
    return [...this.byId.values()];
  }
}

/** @param decisions in the order in which they were made */
export function decide(
  clusters: readonly FoldedCluster[],
  decisions: readonly Decision[],
  groupOf: GroupOf,
): DecidedCluster[] {
  const decided = new Decided(clusters, groupOf);
  for (const decision of decisions) decided.apply(decision);
  return decided.all();
}
