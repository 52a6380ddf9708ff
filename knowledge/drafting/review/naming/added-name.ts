/** Names that a person adds because reading did not find them. */
import type { NameKind } from '../../../reading/types';
import type { Draft } from '../../draft';
import type { DraftMention } from '../../readings';
import { wholeWords } from './named-in';

/** The same whatever other articles are read; the key that reading would give, so that a name is not there twice. */
export const addedNameKey = (label: string, type: NameKind): string =>
  `${type}:${label.trim().toLowerCase()}`;

/** Where the articles have a name as whole words, in this spelling. */
export function mentionsOfLabel({ read }: Pick<Draft, 'read'>, label: string): DraftMention[] {
  if (label.trim() === '') return [];
  const words = wholeWords([label.trim()]);
  return read.flatMap(({ text }, article) =>
    text.paragraphs.flatMap((paragraph, at) =>
      [...paragraph.matchAll(words)].map(({ index, 0: found }) => ({
        article,
        paragraph: at + 1,
        start: index,
        end: index + found.length,
      })),
    ),
  );
}
