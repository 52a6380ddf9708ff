import * as v from 'valibot';
import { LIMITS } from './limits';
import { fitsMessage } from './message-size';
import { siteRule as rule, settingShapes } from './protocol/settings';

/**
 * Schemas of the params of each message to the worker, which validates every message. Imported by the worker and by the
 * options page, which reports where a file is damaged. Content scripts contain no validator.
 */

/**
 * @returns the type guard that a handler's `accepts` asks for. The compiler checks that schema and message agree. No params
 * are larger than a message may be.
 */
export function shaped<T>(schema: v.GenericSchema<unknown, T>) {
  return (params: unknown): params is T => fitsMessage(params) && v.is(schema, params);
}

export const day = v.pipe(v.string(), v.isoDate());
const atMost = (length: number) => v.pipe(v.string(), v.maxLength(length));
const site = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LIMITS.site));
/** Not bounded by `LIMITS.address`: a page with a longer one is marked, and not kept. */
const address = v.pipe(v.string(), v.maxLength(65_536));

/** It is shown as a link and may come from a file. */
export const webAddress = v.pipe(v.string(), v.maxLength(65_536), v.regex(/^https?:\/\//));

export const nothing = v.null();

const dateFound = {
  day,
  from: v.picklist(['json-ld', 'meta', 'microdata', 'time', 'url', 'byline', 'title', 'reader']),
};

export const pageIdentity = v.object({
  url: address,
  site: atMost(LIMITS.site),
  title: atMost(LIMITS.title),
  outlet: v.nullable(atMost(LIMITS.outlet)),
  lang: v.nullable(atMost(LIMITS.lang)),
  date: v.nullable(v.object({ ...dateFound, updated: v.exactOptional(v.object(dateFound)) })),
});

export const dateCorrection = v.object({
  tabId: v.number(),
  url: address,
  day: v.nullable(day),
});

const textBlock = v.object({
  text: v.string(),
  lang: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  role: v.picklist(['headline', 'standfirst', 'body', 'caption', 'quote', 'list']),
});

const otherNames = v.object({
  people: v.array(v.string()),
  towns: v.array(v.string()),
  companies: v.array(v.string()),
  abbreviations: v.array(v.string()),
});

const pageContent = v.object({
  counts: v.record(v.string(), v.number()),
  prominent: v.array(v.string()),
  isOpening: v.boolean(),
  words: v.number(),
  sentences: v.number(),
  focus: v.record(
    v.string(),
    v.object({ sentences: v.number(), words: v.number(), topicWords: v.number() }),
  ),
  retold: v.record(v.string(), v.number()),
  latestDay: v.nullable(day),
});

export const matchRequest = v.object({
  page: pageIdentity,
  blocks: v.array(textBlock),
  context: v.object({
    established: v.record(v.string(), v.string()),
    places: v.exactOptional(v.array(v.string())),
    others: v.exactOptional(otherNames),
    othersOf: v.exactOptional(v.record(v.string(), otherNames)),
    content: v.exactOptional(pageContent),
  }),
});

export const saidRequest = v.object({
  passages: v.array(v.object({ text: v.string(), near: v.array(v.string()) })),
});

export const learnRequest = v.object({
  page: pageIdentity,
  blocks: v.array(textBlock),
  isAsked: v.boolean(),
});

export const words = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LIMITS.surface));
export const entity = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LIMITS.name));

/** For the side panel, which is not in a tab: the tab that it shows. */
const tabId = v.exactOptional(v.pipe(v.number(), v.integer()));
export const briefRequest = v.object({
  entity,
  page: pageIdentity,
  content: v.nullable(pageContent),
  tabId,
});
export const noteText = v.pipe(v.string(), v.maxLength(LIMITS.note));
const ticket = v.pipe(v.string(), v.uuid());
const field = v.pipe(v.string(), v.uuid());
export const noteOpening = v.object({ entity, tabId });
export const noteTicket = v.object({ ticket, field });
export const noteSaving = v.object({
  ticket,
  field,
  text: noteText,
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  joinsOthers: v.boolean(),
});
export const annotationChange = v.variant('kind', [
  v.object({ kind: v.literal('known'), entity, on: v.boolean() }),
  v.object({
    kind: v.literal('correction'),
    entity,
    surface: words,
    scope: v.picklist(['page', 'site', 'always']),
    url: address,
    site: v.pipe(v.string(), v.maxLength(255)),
    on: v.boolean(),
  }),
]);

const context = v.pipe(v.string(), v.maxLength(2 * LIMITS.highlightContext));
const place = v.pipe(v.number(), v.integer(), v.minValue(0));
/** The selectors of highlighted words. */
export const selectors = {
  quote: v.object({
    exact: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LIMITS.highlight)),
    prefix: context,
    suffix: context,
  }),
  position: v.object({ start: place, end: place }),
};
export const highlightId = v.pipe(v.string(), v.nonEmpty(), v.maxLength(80));
export const newHighlight = v.object({
  url: webAddress,
  site,
  title: atMost(LIMITS.title),
  ...selectors,
});
export const highlightsAsked = v.object({ url: address });
export const highlightsLost = v.object({ url: address, lost: v.array(highlightId) });
export const highlightRequest = v.object({ id: highlightId });
export const lookUpRequest = v.object({
  tabId: v.pipe(v.number(), v.integer()),
  words: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LIMITS.lookUp)),
});
export const restoring = v.object({ deletion: v.pipe(v.string(), v.maxLength(200)) });
export const highlightShowing = v.object({
  tabId: v.pipe(v.number(), v.integer()),
  id: highlightId,
});

const pack = v.pipe(v.string(), v.nonEmpty(), v.maxLength(80));
export const packRequest = v.object({ pack });
export const entityRequest = v.object({ pack, entity });
export const packTurn = v.object({ pack, on: v.boolean() });
export const personalRequest = v.object({ entity: v.string(), url: address, tabId });
export const pausing = v.object({ url: address, paused: v.boolean() });
export const demoText = v.object({
  text: v.pipe(v.string(), v.maxLength(4000)),
  lang: v.pipe(v.string(), v.maxLength(100)),
});
export const tabRequest = v.object({ tabId: v.pipe(v.number(), v.integer()) });
export const summaryRequest = v.object({ tabId: v.pipe(v.number(), v.integer()) });

export const marksChange = v.strictObject({ marks: settingShapes.marks });
/** Strict: an unknown setting is a mistake in the extension's own code. */
export const settingsChange = v.strictObject({
  runOn: v.exactOptional(settingShapes.runOn),
  enabled: v.exactOptional(settingShapes.enabled),
  showCount: v.exactOptional(settingShapes.showCount),
  marks: v.exactOptional(settingShapes.marks),
  openOn: v.exactOptional(settingShapes.openOn),
  hoverDelayMs: v.exactOptional(settingShapes.hoverDelayMs),
  sites: v.exactOptional(v.pipe(v.record(site, rule), v.maxEntries(LIMITS.siteRules))),
  keepVisits: v.exactOptional(settingShapes.keepVisits),
  storyPagesOnly: v.exactOptional(settingShapes.storyPagesOnly),
  kindsOff: v.exactOptional(settingShapes.kindsOff),
  learnSites: v.exactOptional(v.pipe(v.array(site), v.maxLength(LIMITS.siteRules))),
  learnNews: v.exactOptional(settingShapes.learnNews),
});
export const partRequest = v.object({
  id: v.pipe(v.string(), v.uuid()),
  part: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export const learningSite = v.object({
  site,
  on: v.boolean(),
  tabId: v.pipe(v.number(), v.integer()),
});
export const forgetRequest = v.object({
  cluster: v.pipe(v.string(), v.nonEmpty(), v.maxLength(400)),
});
export const siteRule = v.object({
  site,
  rule: v.nullable(rule),
  tabId: v.exactOptional(v.pipe(v.number(), v.integer())),
});
