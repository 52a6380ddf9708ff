/** Citations agree with each other, and none cites a paragraph that is marked as skipped. */
import type { PackSource } from '../source';
import { allEvidence, type Complaint } from './complaint';

const paragraphKey = (article: string, paragraph: number) => `${article} ${paragraph}`;

export function repeatedCitations(source: PackSource): Complaint[] {
  return allEvidence(source).flatMap(({ path, owner, evidence }) => {
    const seen = new Set<string>();
    return evidence.flatMap(({ article, paragraph }, i) => {
      const key = paragraphKey(article, paragraph);
      const isNew = !seen.has(key);
      seen.add(key);
      const what = `${owner} cites paragraph ${paragraph} of "${article}" twice`;
      return isNew ? [] : [{ path: [...path, i], what, todo: 'Remove one of the two.' }];
    });
  });
}

export function contradictingHashes(source: PackSource): Complaint[] {
  const hashes = new Map<string, string>();
  return allEvidence(source).flatMap(({ path, owner, evidence }) =>
    evidence.flatMap(({ article, paragraph, hash }, i) => {
      const key = paragraphKey(article, paragraph);
      const earlier = hashes.get(key) ?? hash;
      hashes.set(key, earlier);
      if (earlier === hash) return [];
      const what = `${owner} gives paragraph ${paragraph} of "${article}" the hash ${hash}, and another citation gives it ${earlier}`;
      const todo = 'Read that paragraph again, remove both hashes and run "npm run pack -- stamp".';
      return [{ path: [...path, i, 'hash'], what, todo }];
    }),
  );
}

export function skippedYetCited(source: PackSource): Complaint[] {
  const cited = new Set(
    allEvidence(source).flatMap(({ evidence }) =>
      evidence.map(({ article, paragraph }) => paragraphKey(article, paragraph)),
    ),
  );
  return source.articles.flatMap(({ id, skipped = [] }, i) =>
    skipped.flatMap(({ paragraphs }, j) =>
      paragraphs
        .filter((paragraph) => cited.has(paragraphKey(id, paragraph)))
        .map((paragraph) => ({
          path: ['articles', i, 'skipped', j],
          what: `paragraph ${paragraph} of "${id}" is listed as skipped, yet it is cited`,
          todo: 'Take it out of the list, or do not cite it.',
          coded: { code: 'skipped-cited', args: [String(paragraph), { article: id }] } as const,
        })),
    ),
  );
}
