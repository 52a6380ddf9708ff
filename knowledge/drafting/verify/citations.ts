import { allEvidence } from '../../schema/check/complaint';
import type { PackSource } from '../../schema/source';
import { paragraphHash } from '../article-text';
import { type Tally, tally } from './tally';
import type { TextsById } from './texts';

export function foundTexts({ articles }: PackSource, texts: TextsById): Tally {
  return tally('articles whose text is in the folder', articles, ({ id, textHash }) =>
    texts.has(id)
      ? undefined
      : `no text of the folder has the hash ${textHash} of "${id}"; add the text, or correct textHash`,
  );
}

export function citations(source: PackSource, texts: TextsById): Tally {
  const cited = allEvidence(source).flatMap(({ owner, evidence }) =>
    evidence.map((one) => ({ owner, ...one })),
  );
  const what = 'citations whose paragraph exists and hashes right';
  return tally(what, cited, ({ owner, article, paragraph, hash }) => {
    const text = texts.get(article)?.paragraphs[paragraph - 1];
    if (text === undefined) return `${owner}: "${article}" has no paragraph ${paragraph}`;
    const actual = paragraphHash(text);
    if (actual === hash) return undefined;
    return `${owner}: paragraph ${paragraph} of "${article}" hashes to ${actual}, not ${hash}; read it again, then remove the hash and run "stamp"`;
  });
}
