// Runs inside a test's page: the modules of page/ with a stand-in for the worker.

import type { Mention } from '../../../knowledge/matching/types';
import type { EntityKind } from '../../../knowledge/schema/types';
import type { MatchReply, MatchRequest, PageIdentity, Result } from '../../../messaging/protocol';
import { startDetection } from '../../../page/detection';
import { shownClaims } from '../../../page/identity/dates/decide';
import { machineStatements } from '../../../page/identity/dates/first-date';
import { readDates } from '../../../page/identity/dates/page-dates';
import { DATE_READER } from '../../../page/identity/dates/topics';
import { identify } from '../../../page/identity/identity';
import { dayOrderOf } from '../../../page/identity/written-dates/day-order';
import { parseDate } from '../../../page/identity/written-dates/parse';
import { gather } from '../../../page/news/evidence';
import { gatherForVerdict, judge, signalsOf } from '../../../page/news/verdict';
import { type OpenPage, openPage } from '../../../page/open-page';
import { findArticle } from '../../../page/reading/article-root';
import { findHeadline } from '../../../page/reading/headline';
import { wholeOf } from '../../../page/reading/scope';
import type { PageBlock } from '../../../page/reading/text/block';
import { readBlocks } from '../../../page/reading/text/reader';
import { publish } from '../../../page/registry';

/** A name and whom it means, for the stand-in. */
export interface KnownName {
  readonly text: string;
  readonly entity: string;
  readonly kind?: EntityKind;
}

export interface Harness {
  readonly page: OpenPage;
  readonly requests: MatchRequest[];
  /** How many requests had been made whenever the reading of all dates was loaded. */
  readonly requestsBeforeDates: number[];
  /** What the page has called itself since, without another question. */
  readonly introduced: PageIdentity[];
  /** Keeps answers back from now on. @returns lets them go */
  hold(): () => void;
  stop(): void;
}

function mentionsIn(text: string, block: number, names: readonly KnownName[]): Mention[] {
  const found: Mention[] = [];
  for (const { text: name, entity } of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const reason = { rule: 'full-name' as const, name };
      found.push({
        block,
        start: at,
        end: at + name.length,
        entity,
        surface: name,
        reason,
        rivals: [],
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What the worker would answer if it knew these names, letter for letter. */
function standIn(names: readonly KnownName[], settings: Partial<MatchReply['settings']> = {}) {
  return async ({ blocks, context }: MatchRequest): Promise<Result<MatchReply>> => {
    const mentions = blocks.flatMap(({ text }, block) => mentionsIn(text, block, names));
    const styles = Object.fromEntries(names.map(({ entity, kind }) => [entity, kind ?? 'person']));
    const all = {
      enabled: true,
      marks: 'first' as const,
      openOn: 'hover' as const,
      hoverDelayMs: 300 as const,
      sites: {},
      runOn: 'news' as const,
      showCount: true,
      keepVisits: true,
      storyPagesOnly: false,
      kindsOff: [],
      packsOff: [],
      learnSites: [],
      learnNews: false,
      ...settings,
    };
    return {
      ok: true,
      value: { state: 'on', settings: all, mentions, context, waiting: [], styles },
    };
  };
}

/** Detects and reads this page, with the stand-in for the worker. */
function start(
  names: readonly KnownName[],
  settings: Partial<MatchReply['settings']> = {},
): Harness {
  const controller = new AbortController();
  const requests: MatchRequest[] = [];
  const introduced: PageIdentity[] = [];
  const requestsBeforeDates: number[] = [];
  const answer = standIn(names, settings);
  let held: Promise<void> | undefined;
  const hold = () => {
    let release: () => void = () => undefined;
    held = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  };
  const logged = async (request: MatchRequest) => {
    requests.push(request);
    await held;
    return answer(request);
  };
  const detection = startDetection({
    window,
    signal: controller.signal,
    loadArticle: async () => true,
    onWanted: (view) => page.follow(view),
  });
  const page = openPage({
    detection,
    match: logged,
    compareRetold: async () => ({ ok: true, value: {} }),
    async loadDates() {
      requestsBeforeDates.push(requests.length);
      publish(DATE_READER, readDates);
    },
    onChange() {},
    onIdentity: (identity) => introduced.push(identity),
    onRead() {},
  });
  return { page, requests, requestsBeforeDates, introduced, hold, stop: () => controller.abort() };
}

function readPage(): PageBlock[] {
  const place = findArticle(document);
  const watch = {
    scope: place ?? wholeOf(document.body),
    onShadowRoot() {},
    onFrame() {},
    onHidden() {},
  };
  const root = place?.root ?? document.body;
  return [...readBlocks(root, watch)].flatMap((block) => block ?? []);
}

const harness = {
  start,
  /** Puts another page in the place of this one, as if it had come from the server. */
  write(html: string): void {
    document.open();
    document.write(html);
    document.close();
  },
  readAll: () => readPage().map(({ text }) => text),
  readBlocks: () => readPage().map(({ text, role, lang }) => ({ text, role, lang })),
  judge: (url = document.URL) => judge(gatherForVerdict(document, new URL(url))),
  signals: (url = document.URL) =>
    signalsOf(gatherForVerdict(document, new URL(url))).map(([, { name }]) => name),
  identify: (url = document.URL, nowMs = Date.now()) => {
    const evidence = gather(document, new URL(url));
    return identify(evidence, findArticle(document), nowMs, (reading) => readDates(reading).date);
  },
  dayIn: (text: string, lang: string, latest: string) =>
    parseDate(text, { lang, order: dayOrderOf([lang], ''), latest })?.day ?? null,
  dates: (url = document.URL, nowMs = Date.now()) => {
    const evidence = gather(document, new URL(url));
    const place = findArticle(document);
    const headline = place?.headline ?? place?.apart ?? findHeadline(document);
    const { lang } = document.documentElement;
    const machine = () => machineStatements(evidence);
    const decision = readDates({ evidence, place, headline, lang, nowMs, machine });
    return { date: decision.date, ...shownClaims(decision) };
  },
  root: () => {
    const place = findArticle(document);
    const root = place?.root;
    return root
      ? `${root.tagName}.${root.className}#${root.id} ${place?.proseLength}/${place?.proseRuns}`
      : null;
  },
};

export type InPage = typeof harness;

declare global {
  var backgrounder: InPage;
}

globalThis.backgrounder = harness;
