import type {
  Correction,
  KnownName,
  Note,
  ReaderData,
  TextHighlight,
  Visit,
} from '../../messaging/protocol';

/** An entity has no web address, so its id is a URN in our own namespace. */
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

function ofNote({ entity, name, text: note, savedMs }: Note) {
  return {
    type: 'Annotation',
    id: urn('note', entity),
    motivation: 'commenting',
    created: moment(savedMs),
    body: [text('commenting', note), text('identifying', name)],
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

function ofHighlight({ id, url, madeMs, quote, position, note }: TextHighlight) {
  const texts = note ? [note.text, ...(note.others ?? []).map((other) => other.text)] : [];
  return {
    type: 'Annotation',
    id: urn('highlight', id),
    motivation: note ? 'commenting' : 'highlighting',
    created: moment(madeMs),
    ...(note && { modified: moment(note.savedMs) }),
    ...(texts.length > 0 && { body: texts.map((each) => text('commenting', each)) }),
    target: {
      type: 'SpecificResource',
      source: { id: url, type: 'Text', format: 'text/html' },
      selector: [
        { type: 'TextQuoteSelector', ...quote },
        { type: 'TextPositionSelector', ...position },
      ],
    },
  };
}

/**
 * The reader's data as an annotation collection in JSON-LD, which other annotation tools can read. Source: W3C Web
 * Annotation Data Model, https://www.w3.org/TR/annotation-model/ (sections 3 and 5).
 */
export function* webAnnotationParts({ visits, annotations }: ReaderData): Generator<string> {
  const total =
    visits.length +
    annotations.notes.length +
    annotations.known.length +
    annotations.corrections.length +
    annotations.highlights.length;
  const id = urn('annotations');
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: 'Backgrounder',
    total,
  };
  const head = JSON.stringify(collection).slice(0, -1);
  if (total === 0) return yield `${head}}\n`;
  const page = { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0 };
  yield `${head},\n"first":${JSON.stringify(page).slice(0, -1)},"items":[`;
  let isFirst = true;
  const line = (item: object) => {
    const text = `${isFirst ? '' : ','}\n${JSON.stringify(item)}`;
    isFirst = false;
    return text;
  };
  for (const visit of visits) yield line(ofVisit(visit));
  for (const note of annotations.notes) yield line(ofNote(note));
  for (const known of annotations.known) yield line(ofKnown(known));
  for (const correction of annotations.corrections) yield line(ofCorrection(correction));
  for (const highlight of annotations.highlights) yield line(ofHighlight(highlight));
  yield '\n]}}\n';
}
