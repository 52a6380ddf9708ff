import type { AsOf } from '../../briefing/types';
import type { PrintedBriefing, PrintedCard, PrintedFact, PrintedSource } from './brief';

function citation({ publisher, date, paragraphs }: PrintedSource): string {
  return `${publisher ?? 'unnamed outlet'}, ${date}, ¶${paragraphs.join(', ')}`;
}

function factLines({ text, when, assertedBy, sources }: PrintedFact, indent: string): string[] {
  const voice = assertedBy === null ? '' : ` (${assertedBy})`;
  return [`${indent}${when}: ${text}${voice} [${sources.map(citation).join('; ')}]`];
}

function section(title: string, facts: readonly PrintedFact[]): string[] {
  if (facts.length === 0) return [];
  return [`  ${title}:`, ...facts.flatMap((fact) => factLines(fact, '    '))];
}

function cardLines({
  entity,
  identity,
  role,
  lead,
  facts,
  later,
  elsewhere,
}: PrintedCard): string[] {
  return [
    `${entity}: ${identity}`,
    ...(role === null ? [] : [`  role: ${role}`]),
    ...section('lead', lead === null ? [] : [lead]),
    ...section('as of the article', facts),
    ...section('later', later),
    ...section('elsewhere in the pack', elsewhere),
  ];
}

/** A briefing as a person reads it. */
export function briefingText(
  { story, storyReason, summary, cards }: PrintedBriefing,
  asOf: AsOf,
): string {
  return [
    `As of ${asOf.day}${asOf.basis === 'today' ? ' (today)' : ''}`,
    `Story: ${story ? 'yes' : 'no'} (${storyReason})`,
    ...summary.map(({ text, sources }) => `- ${text} [${sources.map(citation).join('; ')}]`),
    ...cards.flatMap((card) => ['', ...cardLines(card)]),
  ].join('\n');
}
