/** One item for one name, and what it is where no article says so. */
import '../../../knowledge/reading';

import { describe, expect, it } from 'vitest';
import { chooseNames } from '../../../knowledge/drafting/entities';
import type { DraftName } from '../../../knowledge/drafting/readings';
import { ownKind } from '../../../knowledge/drafting/review/naming/own-kind';
import type { NameKind } from '../../../knowledge/reading/types';

describe('what a name says of itself', () => {
  it.each([
    ['LOC', 'Velmora Dam', 'Dam'],
    ['ORG', 'Kessin General Hospital', 'Hospital'],
    ['ORG', 'Ministry of Health', 'Ministry'],
    ['LOC', 'Port Alder', 'Place'],
    ['ORG', 'Manchester United', 'Organisation'],
    ['ORG', 'Manchester City', 'Organisation'],
    ['ORG', 'March & Sons', 'Organisation'],
    ['PER', 'Ada Bank', 'Person'],
  ] as const)('%s %s: %s', (type, label, kind) => {
    expect(ownKind(type, label)).toBe(kind);
  });
});

function nameOf(kind: NameKind, label: string, articles: readonly number[]): DraftName {
  const cluster = {
    cluster: `${kind}:${label}`,
    label,
    kind,
    spellings: [label],
    articles: [0],
    roles: [],
    quotations: [],
    members: [],
    groups: [],
    score: 1,
  };
  return {
    cluster,
    score: 1,
    mentions: articles.map((article) => ({ article, paragraph: 1, start: 0, end: label.length })),
  };
}

describe('a name that was read as two kinds', () => {
  it('is one item, of the kind that most mentions have, with all of them', () => {
    const chosen = chooseNames(
      [nameOf('LOC', 'Orlay', [0, 2]), nameOf('ORG', 'Orlay', [1])],
      new Set(),
    );
    expect(chosen).toHaveLength(1);
    expect(chosen[0]?.cluster.kind).toBe('LOC');
    expect(chosen[0]?.mentions.map(({ article }) => article)).toEqual([0, 1, 2]);
    expect(chosen[0]?.also?.map(({ kind }) => kind)).toEqual(['ORG']);
  });

  it('stays two where both are people', () => {
    const [one, other] = [nameOf('PER', 'Ana Roth', [0]), nameOf('PER', 'Ana Roth', [1])];
    const twin = { ...other, cluster: { ...other.cluster, cluster: 'PER:ana roth#2' } };
    expect(chooseNames([one, twin], new Set())).toHaveLength(2);
  });
});
