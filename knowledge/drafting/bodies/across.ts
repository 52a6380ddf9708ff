/** "The council said" in an article that does not name it: the one organisation of all articles that is called so. */
import type { FoldedCluster } from '../../reading/fold';
import type { clusterFinder, DraftQuotation, ReadText } from '../readings';
import { type Body, calledSo } from './called';
import { bodyKind } from './nouns';

type Find = ReturnType<typeof clusterFinder>;

/** Any company is "the company", and any group "the group": these need the name in the same article. */
function isTelling(phrase: string): boolean {
  const kind = bodyKind(phrase.split(' ').at(-1) ?? '');
  return kind !== undefined && kind !== 'any' && kind !== 'company' && kind !== 'media';
}

/** The organisations of all articles, with the words that these have for them. */
function bodiesIn(
  read: readonly ReadText[],
  folded: readonly FoldedCluster[],
  find: Find,
): Body<FoldedCluster>[] {
  const nouns = new Map<FoldedCluster, Set<string>>();
  for (const [article, { reading }] of read.entries())
    for (const { name, noun } of reading.bodies) {
      const body = find(article, 'ORG', name);
      if (body !== undefined) nouns.set(body, (nouns.get(body) ?? new Set()).add(noun));
    }
  return folded
    .filter(({ kind }) => kind === 'ORG')
    .map((of) => ({ of, key: of.label.toLowerCase(), nouns: nouns.get(of) ?? new Set<string>() }));
}

/** The articles, with what "the council" says given to the council that the others name. */
export function withBodiesAcross(
  read: readonly ReadText[],
  folded: readonly FoldedCluster[],
  find: Find,
): ReadText[] {
  const bodies = bodiesIn(read, folded, find);
  const namesIn = read.map(
    ({ reading }, article) =>
      new Set(reading.names.flatMap(({ type, text }) => find(article, type, text) ?? [])),
  );
  /** An article about other people and places may mean another council. */
  const isSameStory = (article: number, body: FoldedCluster) =>
    body.articles.some(
      (other) =>
        typeof other === 'number' &&
        [...(namesIn[article] ?? [])].some((name) => namesIn[other]?.has(name)),
    );
  const meant = (article: number, { name }: DraftQuotation): FoldedCluster | undefined => {
    const phrase = /^the (.+)$/.exec(name)?.[1];
    if (phrase === undefined || !isTelling(phrase)) return undefined;
    const called = calledSo(bodies, phrase);
    const [body] = called;
    return body !== undefined && called.length === 1 && isSameStory(article, body)
      ? body
      : undefined;
  };
  return read.map((one, article) => {
    const { reading } = one;
    const given = reading.unnamed.map((said) => ({ said, body: meant(article, said) }));
    if (given.every(({ body }) => body === undefined)) return one;
    const found = given.flatMap(({ said, body }) =>
      body === undefined ? [] : [{ ...said, name: body.label, cluster: `ORG:${body.label}` }],
    );
    return {
      ...one,
      reading: {
        ...reading,
        quotations: [...reading.quotations, ...found].sort((a, b) => a.start - b.start),
        unnamed: given.flatMap(({ said, body }) => (body === undefined ? [said] : [])),
      },
    };
  });
}
