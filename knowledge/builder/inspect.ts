/** A pack as a person reads it. */

import { compilePack } from '../drafting/compile';
import type {
  PackSource,
  SourceArticle,
  SourceEntity,
  SourceEvidence,
  SourceFact,
  SourceWhen,
} from '../schema/source';

const plural = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;

/** "47 entities, 441 names, 83 facts, 5 articles" */
export function packLine({ entities, facts, articles }: PackSource): string {
  const names = entities.reduce((sum, entity) => sum + entity.names.length, 0);
  return [
    plural(entities.length, 'entity', 'entities'),
    plural(names, 'name'),
    plural(facts.length, 'fact'),
    plural(articles.length, 'article'),
  ].join(', ');
}

export function whenText(when: SourceWhen): string {
  if ('on' in when) return when.on;
  if ('since' in when) return `since ${when.since}`;
  if ('until' in when) return `until ${when.until}`;
  return `${when.from} to ${when.to}`;
}

function citationText(evidence: readonly SourceEvidence[]): string {
  return evidence.map(({ article, paragraph }) => `${article} ¶${paragraph}`).join(', ');
}

function factLines(fact: SourceFact): string[] {
  const { who, through } = fact.assertedBy;
  const by = through === undefined ? who : `${who}, through ${through}`;
  const differs = fact.differsFrom === undefined ? '' : `; differs from ${fact.differsFrom}`;
  const responds = fact.respondsTo === undefined ? '' : `; responds to ${fact.respondsTo}`;
  return [
    `${whenText(fact.when)}: ${fact.text}`,
    `    ${fact.status} by ${by}${differs}${responds} [${citationText(fact.evidence)}]`,
  ];
}

function articleLines(article: SourceArticle): string[] {
  const { id, publisher, title, titleIsOurs, date, dateBasis, group, url } = article;
  return [
    `${id}: ${publisher ?? 'publisher not named'}, ${date} (${dateBasis.kind})`,
    `    ${titleIsOurs ? `our label: ${title}` : title}`,
    `    date: ${dateBasis.reason}`,
    `    group: ${group}${url === undefined ? '' : `; ${url}`}`,
  ];
}

function entityLines(entity: SourceEntity, facts: readonly SourceFact[]): string[] {
  const { id, kind, label, marked = true, names, background, roles = [], relations = [] } = entity;
  const about = facts.filter((fact) => fact.about.includes(id));
  return [
    `${id} (${kind}${marked ? '' : ', not marked'}): ${label}`,
    `    names: ${names.map(({ text }) => text).join(' · ')}`,
    `    identity: ${entity.identity.text}`,
    `    ${background} [${citationText(entity.backgroundEvidence)}]`,
    ...roles.map(({ text, from = '...', to = '...' }) => `    role ${from} to ${to}: ${text}`),
    ...relations.map(({ text, to }) => `    ${text} -> ${to}`),
    ...about.flatMap((fact) => factLines(fact).map((line) => `    ${line}`)),
  ];
}

function headerLines(source: PackSource): string[] {
  const { id, version, title, language, licence, description } = source.pack;
  const json = (value: unknown) => JSON.stringify(value).length;
  return [
    `${id} ${version}: ${title} (${language}, ${licence})`,
    description,
    packLine(source),
    `compiled: ${compilePack(source).length} bytes; sources: articles ${json(source.articles)}, entities ${json(source.entities)}, facts ${json(source.facts)}`,
  ];
}

/** The whole pack, or one entity of it. */
export function inspectLines(source: PackSource, only?: string): string[] {
  const entities = source.entities.filter(({ id }) => only === undefined || id === only);
  if (entities.length === 0) return [`The pack has no entity "${only}".`];
  const blocks = entities.flatMap((entity) => ['', ...entityLines(entity, source.facts)]);
  if (only !== undefined) return blocks.slice(1);
  return [
    ...headerLines(source),
    '',
    'Articles',
    ...source.articles.flatMap(articleLines),
    ...blocks,
  ];
}
