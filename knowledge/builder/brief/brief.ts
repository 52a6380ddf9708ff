import {
  briefCard,
  briefPage,
  decideStory,
  isInformative,
  recordOf,
  storyReason,
} from '../../briefing/index';
import { readRetold } from '../../briefing/retold';
import { type PageContent, readContent } from '../../briefing/story/content';
import { entitiesNear } from '../../briefing/story/passages';
import type { AsOf, CardBriefing, FactView, RoleView, SourceView } from '../../briefing/types';
import { findMentions } from '../../matching/find';
import type { NameIndex } from '../../matching/index/open';
import type { Pack } from '../../schema/types';
import { sourceWhen } from '../../schema/when';
import { bodyBlocks } from '../../text/block';
import { blocksOf } from '../annotate/blocks';
import { whenText } from '../inspect';

export interface BriefText {
  readonly text: string;
  readonly title?: string;
}

export interface PrintedSource {
  readonly publisher: string | null;
  readonly title: string;
  readonly date: string;
  readonly paragraphs: readonly number[];
  readonly url?: string;
}

export interface PrintedFact {
  readonly id: string;
  readonly text: string;
  /** "2025-01-28 to 2025-01-29", "since 2025-01" */
  readonly when: string;
  readonly reported: string;
  readonly assertedBy: string | null;
  readonly sources: readonly PrintedSource[];
}

export interface PrintedCard {
  readonly entity: string;
  readonly identity: string;
  readonly role: string | null;
  readonly lead: PrintedFact | null;
  /** Known by the page's date, without the lead; empty off the story. */
  readonly facts: readonly PrintedFact[];
  /** Reported after the page's date: what happened since, and what had happened before. */
  readonly later: readonly (PrintedFact & { readonly kind: 'later' | 'reported-later' })[];
  /** Off the story: what the pack knew by the page's date. */
  readonly elsewhere: readonly PrintedFact[];
}

/** What the popup and the cards would say of a text. */
export interface PrintedBriefing {
  readonly story: boolean;
  readonly storyReason: string;
  readonly summary: readonly {
    readonly text: string;
    readonly sources: readonly PrintedSource[];
  }[];
  readonly cards: readonly PrintedCard[];
}

function printSource({ publisher, title, date, paragraphs, passageUrl, url }: SourceView) {
  const link = passageUrl ?? url;
  return { publisher, title, date, paragraphs, ...(link !== undefined && { url: link }) };
}

function printFact({ id, text, when, reported, assertedBy, sources }: FactView): PrintedFact {
  return {
    id,
    text,
    when: whenText(sourceWhen(when)),
    reported,
    assertedBy,
    sources: sources.map(printSource),
  };
}

function printRole(role: RoleView | null): string | null {
  if (role === null) return null;
  const until = role.to === undefined ? '' : ` (until ${role.to})`;
  const asOf = role.lastReported === undefined ? '' : ` (as of ${role.lastReported})`;
  return `${role.text}${until}${asOf}`;
}

function printCard(card: CardBriefing): PrintedCard {
  const lead = card.facts.find(({ id }) => id === card.lead);
  return {
    entity: card.entity,
    identity: card.identity.text,
    role: printRole(card.role),
    lead: lead === undefined ? null : printFact(lead),
    facts: card.facts.filter((fact) => fact !== lead).map(printFact),
    later: [
      ...card.laterDevelopments.map((fact) => ({ kind: 'later' as const, ...printFact(fact) })),
      ...card.reportedLater.map((fact) => ({
        kind: 'reported-later' as const,
        ...printFact(fact),
      })),
    ],
    elsewhere: card.elsewhere.map(printFact),
  };
}

/** Matches a text as the extension would, block by block. */
export function contentOf(pack: Pack, index: NameIndex, { text, title }: BriefText): PageContent {
  const blocks = blocksOf(text).map((block) => block.text);
  if (title !== undefined && title.trim() !== '') blocks.unshift(title);
  const { mentions } = findMentions(index, pack, blocks, { established: {} });
  const packOf = (id: string) => (pack.ordinalOf(id) < 0 ? null : pack);
  const named = blocks.map((_, at) =>
    mentions.filter(({ block }) => block === at).map(({ entity }) => entity),
  );
  const near = entitiesNear(named);
  const passages = blocks.map((passage, at) => ({ text: passage, near: near[at] ?? [] }));
  return {
    ...readContent(packOf, bodyBlocks(blocks), mentions),
    retold: readRetold(packOf, passages),
  };
}

export function briefText(
  pack: Pack,
  index: NameIndex,
  text: BriefText,
  asOf: AsOf,
): PrintedBriefing {
  const content = contentOf(pack, index, text);
  const verdict = decideStory(pack, content, asOf.day);
  const entities = Object.keys(content.counts);
  const page = { entities, inStory: verdict.inStory, retold: content.retold };
  const cards = entities
    .filter((id) => {
      const record = recordOf(pack, id);
      return record !== null && isInformative(record);
    })
    .map((id) => briefCard(pack, id, asOf, page))
    .filter((card) => card !== null);
  return {
    story: verdict.inStory,
    storyReason: storyReason(pack, verdict),
    summary: briefPage(pack, content, asOf).summary.map(({ text: sentence, sources }) => ({
      text: sentence,
      sources: sources.map(printSource),
    })),
    cards: cards.map(printCard),
  };
}
