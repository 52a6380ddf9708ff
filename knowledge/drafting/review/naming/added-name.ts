/** Names that a person adds because reading did not find them. */
import type { NameKind } from '../../../reading/types';
import type { Draft } from '../../draft';
import type { DraftMention } from '../../readings';
import { wholeWords } from './named-in';

/** The same whatever other articles are read; the key that reading would give, so that a name is not there twice. */
export const addedNameKey = (label: string, type: NameKind): string =>
  `${type}:${label.trim().toLowerCase()}`;

function findLabel(read: Draft['read'], label: string): DraftMention[] {
  if (label === '') return [];
  const words = wholeWords([label]);
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

/** By draft. Every decision applies all decisions again: the texts of a draft are searched once for a label. */
const searched = new WeakMap<Draft['read'], Map<string, readonly DraftMention[]>>();

/** Where the articles have a name as whole words, in this spelling. */
export function mentionsOfLabel(
  { read }: Pick<Draft, 'read'>,
  label: string,
): readonly DraftMention[] {
  const known = searched.get(read) ?? new Map<string, readonly DraftMention[]>();
  searched.set(read, known);
  const words = label.trim();
  const mentions = known.get(words) ?? findLabel(read, words);
  known.set(words, mentions);
  return mentions;
}
