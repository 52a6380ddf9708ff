/**
 * A first draft of a pack's sources from its articles' texts: hashes, groups, repeated paragraphs and names are filled
 * in; whatever takes judgement is left empty, so that `check` asks for each until a person has given it.
 */
import { stringify } from 'yaml';
import { type ArticleText, paragraphHash } from './article-texts';
import { type ProposedName, proposeNames } from './draft-names';
import { SHARED_TEXT, SHINGLE_WORDS } from './verify/groups';
import { containment, shinglesOf, wordsOf } from './verify/shingles';

/** At most so many entities are proposed: a person has to write about each. */
const MOST_ENTITIES = 40;

export function idOf(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase();
  return (
    bare
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'unnamed'
  );
}

/** Ids in order, with a number where two would be the same. */
function distinctIds(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const id = idOf(text);
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

/** Paragraphs that stand word for word in another article too: what a site prints on every page. */
function repeatedParagraphs(text: ArticleText, all: readonly ArticleText[]): number[] {
  const others = new Set(all.filter((one) => one !== text).flatMap((one) => one.paragraphs));
  return text.paragraphs.flatMap((paragraph, i) => (others.has(paragraph) ? [i + 1] : []));
}

function shinglesBut(text: ArticleText, left: readonly number[]): Set<string> {
  const used = text.paragraphs.filter((_, i) => !left.includes(i + 1));
  return new Set(used.flatMap((one) => [...shinglesOf(wordsOf(one), SHINGLE_WORDS)]));
}

/** The day that a text or its file name writes as 2025-01-29; empty where it writes none. */
function dayIn({ file, paragraphs }: ArticleText): string {
  return /\b\d{4}-\d{2}-\d{2}\b/.exec([file, ...paragraphs].join('\n'))?.[0] ?? '';
}

function draftArticles(texts: readonly ArticleText[], ids: readonly string[]): object[] {
  const left = texts.map((text) => repeatedParagraphs(text, texts));
  const shingles = texts.map((text, i) => shinglesBut(text, left[i] ?? []));
  const groups: string[] = [];
  return texts.map((text, i) => {
    const own = shingles[i] ?? new Set<string>();
    const like = shingles.findIndex((one, j) => j < i && containment(own, one) >= SHARED_TEXT);
    groups[i] = (like < 0 ? ids[i] : groups[like]) ?? '';
    const repeated = left[i] ?? [];
    return {
      id: ids[i],
      publisher: null,
      title: '',
      titleIsOurs: true,
      date: dayIn(text),
      dateBasis: { kind: 'inferred', reason: '' },
      textHash: text.textHash,
      group: groups[i],
      ...(repeated.length > 0 && {
        skipped: [{ paragraphs: repeated, reason: 'Stands in another article word for word.' }],
      }),
    };
  });
}

function draftEntity(
  name: ProposedName,
  id: string,
  texts: readonly ArticleText[],
  ids: readonly string[],
) {
  const paragraph = texts[name.article]?.paragraphs[name.paragraph - 1] ?? '';
  const spelling = (text: string, kind: string) => ({ text, kind, lang: 'en', script: 'Latn' });
  return {
    id,
    kind: '',
    label: name.text,
    names: [spelling(name.text, 'full'), ...name.shorts.map((text) => spelling(text, 'short'))],
    identity: { text: '', evidence: [] },
    background: '',
    backgroundEvidence: [
      { article: ids[name.article], paragraph: name.paragraph, hash: paragraphHash(paragraph) },
    ],
  };
}

/** @returns file names with their text; `id` is the pack's */
export function draftSources(id: string, texts: readonly ArticleText[]): Map<string, string> {
  const ids = distinctIds(texts.map(({ file }) => file.replace(/\.txt$/, '')));
  const names = proposeNames(texts).slice(0, MOST_ENTITIES);
  const entityIds = distinctIds(names.map(({ text }) => text));
  const pack = {
    format: 2,
    id,
    title: '',
    version: '0.1.0',
    language: 'en',
    licence: '',
    description: '',
  };
  const entities = names.map((name, i) => draftEntity(name, entityIds[i] ?? '', texts, ids));
  const write = (data: object) => stringify(data, { aliasDuplicateObjects: false, lineWidth: 0 });
  return new Map([
    ['pack.yaml', write({ pack })],
    ['articles.yaml', write({ articles: draftArticles(texts, ids) })],
    ['entities.yaml', write({ entities })],
    ['facts.yaml', '# Yours to write; docs/packs.md says how.\nfacts: []\n'],
  ]);
}
