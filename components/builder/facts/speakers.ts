import type { ReviewedFact } from '../../../knowledge/drafting/review/facts';
import type { ReviewedName } from '../../../knowledge/drafting/review/names';
import { nameByKey, type Speaker } from '../../../knowledge/drafting/review/speaker';
import type { Words } from '../../words/words';
import type { BuilderView } from '../view';

/** Who asserts a fact, as the page shows it. */
export function speakerLabel(
  { speaker, candidate }: Pick<ReviewedFact, 'speaker' | 'candidate'>,
  { names }: Pick<BuilderView, 'names'>,
  { t }: Words,
): string {
  if (speaker.kind === 'article') return t('builder_outlet_itself');
  if (speaker.kind === 'other') return speaker.who;
  return nameByKey(names, speaker.key)?.label ?? candidate.assertedBy.who;
}

/** How an outlet is compared: "The Quay" and "Quay" are one. */
const outletKey = (name: string) => name.toLowerCase().replace(/^the\s+/, '');

/**
 * Newspapers and sites of the articles, each once, without those that are listed among `names`.
 * @param chosen an outlet that stays, as written
 */
export function outletsOf(
  { articles }: Pick<BuilderView, 'articles'>,
  names: readonly Pick<ReviewedName, 'spellings'>[],
  chosen?: string,
): string[] {
  const listed = new Set(names.flatMap(({ spellings }) => spellings.map(outletKey)));
  const outlets = new Map<string, string>();
  for (const { publisher } of articles) {
    const name = publisher?.value;
    if (name === undefined) continue;
    const key = outletKey(name);
    if (name === chosen || !(listed.has(key) || outlets.has(key))) outlets.set(key, name);
  }
  return [...outlets.values()].sort();
}

/** A speaker as the value of a field with choices. */
export function choiceOf(speaker: Speaker, outlets: readonly string[]): string {
  if (speaker.kind === 'article') return 'article';
  if (speaker.kind === 'name') return `name:${speaker.key}`;
  return outlets.includes(speaker.who) ? `outlet:${speaker.who}` : 'other';
}

export function speakerOfChoice(value: string): Speaker {
  if (value.startsWith('name:')) return { kind: 'name', key: value.slice('name:'.length) };
  if (value.startsWith('outlet:')) return { kind: 'other', who: value.slice('outlet:'.length) };
  return value === 'article' ? { kind: 'article' } : { kind: 'other', who: '' };
}
