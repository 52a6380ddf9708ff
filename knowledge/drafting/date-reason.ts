import type { Found, FoundIn } from './found-article';

const REASONS: Readonly<Record<FoundIn, string>> = {
  metadata: 'The page or feed states it in its metadata.',
  text: 'It stands in the text, in the first or last lines.',
  address: 'It is in the address of the article.',
  'file-name': 'It is in the name of the file.',
  'front-matter': 'It stands in the lines at the front of the file.',
  person: 'The person who made the pack entered it.',
};

/** How a pack says where the day of an article comes from. */
export function dateBasisOf(date: Found | undefined): {
  kind: 'stated' | 'inferred';
  reason: string;
} {
  if (date === undefined) return { kind: 'inferred', reason: '' };
  const { where, paragraph } = date;
  const reason = paragraph === undefined ? REASONS[where] : `It stands in paragraph ${paragraph}.`;
  return { kind: where === 'person' ? 'inferred' : 'stated', reason };
}
