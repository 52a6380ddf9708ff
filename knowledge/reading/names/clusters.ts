import { isShortOf } from '../speech/follow';
import { SOFT, type Token } from '../tokens';
import type { NameKind, Span } from '../types';
import type { NameGroup } from './name-group';

export interface ClusterMention extends Span {
  readonly score: number;
  readonly from: number;
  readonly to: number;
  /** First token of a title or role right before the name. */
  readonly roleFrom: number;
}

/** All mentions of one person, organisation or place in one article. */
export interface Cluster {
  /** Kind and folded label; the same in other articles that use the same full name. */
  readonly id: string;
  readonly kind: NameKind;
  /** Longest form that is not a guess. */
  readonly label: string;
  /** Folded label. */
  readonly key: string;
  readonly mentions: readonly ClusterMention[];
}

/** Same person with a middle name left out: John Dramani Mahama, John Mahama. */
function isSamePerson(one: string, other: string): boolean {
  const [left, right] = [one.split(' '), other.split(' ')];
  return (
    left.length > 1 && right.length > 1 && left[0] === right[0] && left.at(-1) === right.at(-1)
  );
}

function isShortened(kind: NameKind, short: string, long: string): boolean {
  if (kind === 'PER') return isShortOf(short, long) || isSamePerson(short, long);
  if (kind === 'LOC') return false;
  return long.startsWith(`${short} `) && short.includes(' ');
}

function initials(key: string): string {
  return key
    .split(' ')
    .filter((word) => !/^(?:of|the|and|for|on|in)$/.test(word))
    .map((word) => word[0] ?? '')
    .join('');
}

/** The whole name that alone was written before the surname's first use: later namesakes have their given names. */
function namedAlone(
  surname: NameGroup,
  wholes: readonly NameGroup[],
  spellings: readonly NameGroup[],
): NameGroup | undefined {
  const firstOf = (whole: NameGroup): number =>
    Math.min(
      ...spellings
        .filter(({ key }) => key === whole.key || isShortened('PER', key, whole.key))
        .flatMap(({ mentions }) => mentions.map(({ from }) => from)),
    );
  const [first, second] = wholes
    .map((whole) => ({ whole, from: firstOf(whole) }))
    .sort((one, other) => one.from - other.from);
  if (first === undefined || second === undefined) return undefined;
  const isUsedBetween = surname.mentions.some(
    ({ from }) => from > first.from && from < second.from,
  );
  return isUsedBetween ? first.whole : undefined;
}

/** "Gov. Whitcomb ... Her husband, Lyle Whitcomb": the surname was used before, and the full name is of the other one's family. */
function isKin(tokens: readonly Token[], surname: NameGroup, whole: NameGroup): boolean {
  const [first] = whole.mentions;
  if (first === undefined || !whole.key.endsWith(` ${surname.key}`)) return false;
  const isUsedBefore = surname.mentions.some(({ from }) => from < first.from);
  const comma = tokens[first.from - 1]?.text === ',' ? 2 : 1;
  return (
    isUsedBefore &&
    KIN.test(tokens[first.from - comma]?.key ?? '') &&
    /^(?:his|her|their|s)$/.test((tokens[first.from - comma - 1]?.key ?? '').replace(/['’]/, ''))
  );
}

const KIN =
  /^(?:husband|wife|brother|sister|son|daughter|mother|father|cousin|uncle|aunt|nephew|niece|widow|widower|grandson|granddaughter)$/;

/** "National Institute of Harbours (NIHT)": the name before the brackets in which a short one stands. */
function spelledOut(
  tokens: readonly Token[],
  group: NameGroup,
  groups: readonly NameGroup[],
): NameGroup | undefined {
  const inside = group.mentions.find(
    ({ from, to }) =>
      to - from === 1 &&
      tokens[from]?.shape === 'upper' &&
      tokens[from - 1]?.text === '(' &&
      tokens[to]?.text === ')',
  );
  if (inside === undefined) return undefined;
  return groups.find(
    ({ kind, key, mentions }) =>
      kind === 'ORG' && key.includes(' ') && mentions.some(({ to }) => to === inside.from - 1),
  );
}

/** The group that `group` is a short form of: the one of the longer names that it can only mean. */
function parentOf(
  tokens: readonly Token[],
  group: NameGroup,
  groups: readonly NameGroup[],
): NameGroup | undefined {
  const { key, kind } = group;
  if (kind === 'none') return undefined;
  const bracketed = kind === 'ORG' ? spelledOut(tokens, group, groups) : undefined;
  if (bracketed !== undefined) return bracketed;
  if (group.whole !== undefined && group.whole.kind === kind) return group.whole;
  const longer = groups.filter(
    (other) =>
      other !== group &&
      other.kind === kind &&
      other.key.length > key.length &&
      (isShortened(kind, key, other.key) ||
        (kind === 'ORG' && !key.includes(' ') && key.length >= 2 && initials(other.key) === key)),
  );
  const [best] = longer;
  if (best !== undefined && kind === 'PER' && isKin(tokens, group, best)) return undefined;
  if (best === undefined || longer.length === 1) return best;
  const roots = longer.filter(
    (one) =>
      !longer.some(
        (other) => other.key.length > one.key.length && isShortened(kind, one.key, other.key),
      ),
  );
  if (roots.length === 1) return roots[0];
  const bySurname = roots.filter((one) => one.key.endsWith(` ${key}`));
  if (bySurname.length === 1) return bySurname[0];
  return kind === 'PER' ? namedAlone(group, bySurname, longer) : undefined;
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** Joins the spellings of one article: a surname alone goes with the only full name that has it. */
export function clusterNames(
  groups: readonly NameGroup[],
  tokens: readonly Token[],
  text: string,
): Cluster[] {
  const rootOf = new Map<NameGroup, NameGroup>();
  for (const group of groups) {
    let root = group;
    for (let step = 0; step < 4; step += 1) {
      const parent = parentOf(tokens, root, groups);
      if (parent === undefined) break;
      root = parent;
    }
    rootOf.set(group, root);
  }
  const clusters = new Map<NameGroup, NameGroup[]>();
  for (const [group, root] of rootOf) clusters.set(root, [...(clusters.get(root) ?? []), group]);
  return [...clusters].flatMap(([root, members]) => {
    const [first] = root.mentions;
    if (root.kind === 'none' || first === undefined) return [];
    const { start, end } = spanOf(tokens, first.from, first.to);
    const mentions = members
      .flatMap(({ mentions: own, score }) =>
        own.map(({ from, to, roleFrom }) => ({
          ...spanOf(tokens, from, to),
          score,
          from,
          to,
          roleFrom,
        })),
      )
      .sort((one, other) => one.start - other.start);
    return [
      {
        id: `${root.kind}:${root.key}`,
        kind: root.kind,
        label: text.slice(start, end).replace(SOFT, '').replace(/\s+/g, ' '),
        key: root.key,
        mentions,
      },
    ];
  });
}
