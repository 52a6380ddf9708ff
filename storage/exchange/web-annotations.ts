import type { Correction, KnownName, Note, ReaderData, Visit } from '../../messaging/protocol';

/** An entity has no address on the web: it is named within our own namespace. */
const entityUrn = (entity: string) => `urn:backgrounder:entity:${encodeURIComponent(entity)}`;
const urn = (kind: string, ...parts: readonly string[]) =>
  ['urn:backgrounder', kind, ...parts.map(encodeURIComponent)].join(':');
const moment = (atMs: number) => new Date(atMs).toISOString();
const text = (purpose: string, value: string) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
});

function ofVisit({ url, title, outlet, site, entities, firstSeenMs, lastSeenMs }: Visit) {
  return {
    type: 'Annotation',
    id: urn('page', url),
    motivation: 'bookmarking',
    created: moment(firstSeenMs),
    modified: moment(lastSeenMs),
    body: [
      text('describing', [title || url, outlet ?? site].join(', ')),
      ...entities.map(({ name }) => text('tagging', name)),
    ],
    target: { id: url, type: 'Text', format: 'text/html' },
  };
}

function ofNote({ entity, name, text: said, savedMs }: Note) {
  return {
    type: 'Annotation',
    id: urn('note', entity),
    motivation: 'commenting',
    created: moment(savedMs),
    body: [text('commenting', said), text('identifying', name)],
    target: entityUrn(entity),
  };
}

function ofKnown({ entity, name, sinceMs }: KnownName) {
  return {
    type: 'Annotation',
    id: urn('known', entity),
    motivation: 'classifying',
    created: moment(sinceMs),
    body: [text('classifying', 'known'), text('identifying', name)],
    target: entityUrn(entity),
  };
}

/** The page, the site's front page, or every page. */
function whereOf({ scope, where }: Correction): string {
  if (scope === 'page') return where;
  return scope === 'site' ? `https://${where}/` : urn('everywhere');
}

function ofCorrection(one: Correction) {
  const { entity, name, surface, scope, where, madeMs } = one;
  return {
    type: 'Annotation',
    id: urn('correction', entity, surface, scope, where),
    motivation: 'assessing',
    created: moment(madeMs),
    body: text('assessing', `not ${name}`),
    target: {
      type: 'SpecificResource',
      source: whereOf(one),
      scope: entityUrn(entity),
      selector: { type: 'TextQuoteSelector', exact: surface },
    },
  };
}

/**
 * What is kept as a collection of annotations in JSON-LD, which other tools for annotations read.
 * Source: W3C Web Annotation Data Model, https://www.w3.org/TR/annotation-model/ (sections 3 and 5).
 */
export function toWebAnnotations({ visits, annotations }: ReaderData): string {
  const items = [
    ...visits.map(ofVisit),
    ...annotations.notes.map(ofNote),
    ...annotations.known.map(ofKnown),
    ...annotations.corrections.map(ofCorrection),
  ];
  const id = urn('readerData');
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: 'Backgrounder',
    total: items.length,
    ...(items.length > 0 && {
      first: { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
    }),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
