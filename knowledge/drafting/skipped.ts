/** Paragraphs of an article that a draft leaves out. */

/** Why a paragraph is left out of a draft. */
const SKIP_REASONS = {
  repeated: 'Stands in another article word for word.',
  form: 'The site asks its readers for something: to subscribe, to follow, to pay.',
} as const;
export type SkipReason = keyof typeof SKIP_REASONS;
/** Shorter paragraphs, in UTF-16 units, are headlines, bylines and captions: no fact is missed in them. */
const SHORTEST_PARAGRAPH = 60;
export const isShort = (paragraph: string): boolean => paragraph.length < SHORTEST_PARAGRAPH;

/** By the paragraph's number. */
export type Skipped = ReadonlyMap<number, SkipReason>;

/** The skipped paragraphs as an article's sources tell them. */
export function skippedSource(skipped: Skipped = new Map()): {
  skipped?: { paragraphs: number[]; reason: string }[];
} {
  const parts = (Object.keys(SKIP_REASONS) as SkipReason[]).flatMap((reason) => {
    const paragraphs = [...skipped].flatMap(([number, why]) => (why === reason ? [number] : []));
    return paragraphs.length > 0
      ? [{ paragraphs: paragraphs.sort((a, b) => a - b), reason: SKIP_REASONS[reason] }]
      : [];
  });
  return parts.length > 0 ? { skipped: parts } : {};
}
