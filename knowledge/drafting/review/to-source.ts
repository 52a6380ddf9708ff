/** The sources of a pack, of what a person kept. */
import { checkSource } from '../../schema/check';
import { withTitles } from '../../schema/check/complaint-code';
import { CURRENT_FORMAT } from '../../schema/history';
import type { PackHeader, PackSource } from '../../schema/source';
import type { Draft } from '../draft';
import { COUNTRIES, COUNTRY_SET } from '../entities';
import { idOf } from '../ids';
import { clean } from './clean';
import { type ItemProblem, type ReviewedPack, SourceWriter } from './source-writer';
import { LONGEST_PHRASE } from './write-fact';

export interface WrittenPack {
  readonly source: PackSource;
  /** Empty if the pack can be compiled. */
  readonly problems: readonly ItemProblem[];
  /** Kept facts that are not in the sources, with the reason. */
  readonly leftOut: readonly ItemProblem[];
  /** Key of an entity or a fact by its id. */
  readonly keyOfId: (list: 'entities' | 'facts', id: string) => string | null;
}

/** @returns the sources of what was kept, with what `checkSource` finds wrong in them */
export function toSource(draft: Draft, pack: ReviewedPack): WrittenPack {
  const writer = new SourceWriter(draft, pack);
  const [articles, entities, facts] = [writer.articles(), writer.entities(), writer.facts()];
  const days = articles.map(({ date }) => date).sort();
  const outlets = [...new Set(articles.flatMap(({ publisher }) => publisher ?? []))];
  const sources = outlets.length > 0 ? ` Outlets: ${outlets.join(', ')}.` : '';
  const usesCountries = entities.some(({ identity }) => identity.reference === COUNTRIES);
  const header: PackHeader = {
    format: CURRENT_FORMAT,
    id: idOf(pack.title),
    title: clean(pack.title, LONGEST_PHRASE),
    version: pack.version,
    language: 'en',
    licence: 'Not stated',
    description: clean(
      `Made from ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}.${sources}`,
      400,
    ),
    ...(usesCountries && { references: [COUNTRY_SET] }),
    ...(days[0] !== undefined &&
      entities.length > 0 && { story: { core: writer.core(), from: days[0] } }),
  };
  const source: PackSource = { pack: writer.header(header, articles), articles, entities, facts };
  const problems = checkSource(source).map(
    ({ path: [list, at], what, todo, coded }): ItemProblem => {
      const isItem = (list === 'entities' || list === 'facts') && typeof at === 'number';
      return {
        key: isItem ? writer.keyOf(list, at) : null,
        what: `${what}. ${todo}`,
        ...(coded && { coded: withTitles(source, coded) }),
      };
    },
  );
  const keyOfId: WrittenPack['keyOfId'] = (list, id) =>
    writer.keyOf(
      list,
      source[list].findIndex((one) => one.id === id),
    );
  return { source, problems, leftOut: writer.unplaced(), keyOfId };
}
