import type { ReviewedFact } from '../../../knowledge/drafting/review/facts';
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

/** Newspapers and sites of the articles, each once. */
export function outletsOf({ articles }: Pick<BuilderView, 'articles'>): string[] {
  return [...new Set(articles.flatMap(({ publisher }) => publisher?.value ?? []))].sort();
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
