// Runs inside a test's page: the card with its hover controller, on marks of our own, with a stand-in for the worker.
import { createCard } from '../../../components/card/mount';
import { type CardCaller, linkCard } from '../../../entrypoints/annotate.content/card-link';
import { briefCard } from '../../../knowledge/briefing';
import type { AsOf } from '../../../knowledge/briefing/types';
import type { Mention } from '../../../knowledge/matching/types';
import type { PersonalCard, Settings } from '../../../messaging/protocol';
import { createHighlighter } from '../../../page/painting/highlighter';
import { createPaintedPage, type Paintable } from '../../../page/painting/marks';
import type { Mark } from '../../../page/types';
import messages from '../../../public/_locales/en/messages.json';
import { NAMES, PACK } from './world';

export interface StartOptions {
  readonly asOf?: AsOf;
  readonly hoverDelayMs?: Settings['hoverDelayMs'];
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly personal?: PersonalCard;
  /** Milliseconds until the card's code has come. */
  readonly loadMs?: number;
}

function mentionsIn(node: Text): Paintable[] {
  const found: Paintable[] = [];
  for (const [name, entity] of NAMES) {
    for (let at = node.data.indexOf(name); at >= 0; at = node.data.indexOf(name, at + 1)) {
      const mention: Mention = {
        block: 0,
        start: at,
        end: at + name.length,
        entity,
        surface: name,
        reason: { rule: 'full-name', name },
        rivals: [],
      };
      const rangeNow = () => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + name.length);
        return range;
      };
      found.push({ mention, kind: 'person', rangeNow });
    }
  }
  return found;
}

function readAll(): Paintable[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Paintable[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    found.push(...mentionsIn(node as Text));
  }
  return found;
}

function translate(key: keyof typeof messages, ...args: readonly string[]): string {
  return messages[key].message.replace(/\$(\d)/g, (_, n) => args[Number(n) - 1] ?? '');
}

/** What tests hold on to. */
export interface CardHarness {
  readonly caller: CardCaller;
  readonly marks: () => readonly Mark[];
  /** Entities asked of the stand-in's personal data, in order. */
  readonly asked: string[];
  stop(): void;
}

function start(options: StartOptions = {}): CardHarness {
  const controller = new AbortController();
  const painted = createPaintedPage(document, createHighlighter(window));
  painted.paint(readAll());
  const asOf = options.asOf ?? { day: '2025-01-30', basis: 'page' };
  const page = { entities: NAMES.map(([, entity]) => entity) };
  const asked: string[] = [];
  const caller = linkCard(
    {
      surface: painted.surface,
      cardOf: (entity) => briefCard(PACK, entity, asOf, page) ?? undefined,
      // Only the delay is read.
      settings: () => ({ hoverDelayMs: options.hoverDelayMs ?? 300 }) as Settings,
      describe: () => {
        const identity = { url: document.URL };
        return { page: identity } as ReturnType<
          import('../../../page/session').PageSession['describe']
        >;
      },
    },
    {
      language: { t: translate, lang: options.lang ?? 'en-GB', dir: options.dir ?? 'ltr' },
      load: async () => {
        if (options.loadMs) await new Promise((loaded) => setTimeout(loaded, options.loadMs));
        return { version: 1, create: createCard };
      },
      brief: async (entity) => briefCard(PACK, entity, asOf, page),
      personal: async (entity) => {
        asked.push(entity);
        return options.personal ?? { read: [] };
      },
    },
    controller.signal,
  );
  return {
    caller,
    marks: () => painted.surface.marks(),
    asked,
    stop: () => controller.abort(),
  };
}

export type CardInPage = { start: typeof start };

declare global {
  var cardHarness: CardInPage;
  var card: CardHarness;
}

globalThis.cardHarness = { start };
