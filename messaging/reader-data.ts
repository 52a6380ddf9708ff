import * as v from 'valibot';
import { LIMITS } from './limits';
import { day, entity, highlightId, noteText, selectors, webAddress, words } from './params';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Milliseconds since the epoch, within the range of Date. */
const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const visit = v.object({
  url: webAddress,
  site: v.string(),
  title: v.string(),
  outlet: v.nullable(v.string()),
  pageDay: v.nullable(day),
  firstSeenMs: moment,
  lastSeenMs: moment,
  entities: v.array(v.object({ id: v.string(), name: v.string(), count })),
});
const kept = { entity, name: v.string() };
const otherText = v.object({ field: v.string(), text: noteText });
const noteFields = {
  text: noteText,
  savedMs: moment,
  version: v.exactOptional(count),
  others: v.exactOptional(v.array(otherText)),
};
/** Schemas of the rows in an exported file, which may come from anywhere. */
export const readerDataRows = {
  visit,
  note: v.object({ ...kept, ...noteFields }),
  known: v.object({ ...kept, sinceMs: moment }),
  correction: v.object({
    ...kept,
    surface: words,
    scope: v.picklist(['page', 'site', 'always']),
    where: v.string(),
    madeMs: moment,
  }),
  highlight: v.object({
    id: highlightId,
    url: webAddress,
    site: v.pipe(v.string(), v.maxLength(LIMITS.site)),
    title: v.string(),
    ...selectors,
    madeMs: moment,
    note: v.exactOptional(v.object(noteFields)),
    lostMs: v.exactOptional(moment),
  }),
};
const cluster = v.pipe(v.string(), v.nonEmpty(), v.maxLength(400));
const item = {
  cluster,
  text: v.pipe(v.string(), v.maxLength(400)),
  rule: v.pipe(v.string(), v.maxLength(40)),
};
const nameKind = v.picklist(['PER', 'ORG', 'LOC']);
const learntArticle = v.object({
  url: webAddress,
  site: v.pipe(v.string(), v.maxLength(LIMITS.site)),
  outlet: v.nullable(v.pipe(v.string(), v.maxLength(LIMITS.outlet))),
  title: v.pipe(v.string(), v.maxLength(LIMITS.title)),
  day,
  dayFrom: v.picklist(['page', 'reading']),
  lang: v.nullable(v.string()),
  learntMs: moment,
  sketch: v.pipe(v.array(v.number()), v.maxLength(100)),
  names: v.pipe(
    v.array(
      v.object({
        kind: nameKind,
        text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LIMITS.name)),
        cluster,
        score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
        count,
      }),
    ),
    v.maxLength(500),
  ),
  roles: v.pipe(v.array(v.object(item)), v.maxLength(500)),
  quotations: v.pipe(v.array(v.object({ ...item, date: v.exactOptional(day) })), v.maxLength(500)),
});
const decision = v.variant('kind', [
  v.object({
    kind: v.literal('rename'),
    cluster,
    label: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  }),
  v.object({ kind: v.literal('type'), cluster, type: nameKind }),
  v.object({ kind: v.literal('no-name'), cluster }),
  v.object({ kind: v.literal('pin'), cluster }),
  v.object({ kind: v.literal('merge'), cluster, into: cluster }),
  v.object({ kind: v.literal('split'), cluster, articles: v.array(v.string()) }),
  v.object({ kind: v.literal('one'), cluster }),
  v.object({ kind: v.literal('apart'), cluster, other: cluster }),
]);
const keptDecision = v.object({ id: v.string(), madeMs: moment, decision });
/** What an exported file holds. */
export const readerData = v.object({
  visits: v.array(readerDataRows.visit),
  annotations: v.object({
    notes: v.array(readerDataRows.note),
    known: v.array(readerDataRows.known),
    corrections: v.array(readerDataRows.correction),
    highlights: v.array(readerDataRows.highlight),
  }),
  learnt: v.exactOptional(v.array(learntArticle)),
  decisions: v.exactOptional(v.array(keptDecision)),
  pageDates: v.exactOptional(v.array(v.object({ url: webAddress, day, madeMs: moment }))),
});
