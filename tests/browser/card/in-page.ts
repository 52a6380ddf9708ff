// Runs inside a test's page: the card with its hover controller, on marks of our own, with a stand-in for the worker.
import { createCard } from '../../../components/card/mount';
import {
  type CardCaller,
  type CardServices,
  linkCard,
} from '../../../entrypoints/article/card-link';
import { briefCard } from '../../../knowledge/briefing';
import { NO_CONTENT } from '../../../knowledge/briefing/story/content';
import type { AsOf } from '../../../knowledge/briefing/types';
import type { Mention } from '../../../knowledge/matching/types';
import { openPack } from '../../../knowledge/schema/file/open';
import type { Pack } from '../../../knowledge/schema/types';
import type {
  AnnotationChange,
  PersonalCard,
  Settings,
  TabState,
} from '../../../messaging/protocol';
import type { Wait } from '../../../page/hover/clock';
import type { Mark, MarkSurface } from '../../../page/types';
import messages from '../../../public/_locales/en/messages.json';
import { NAMES, PACK } from './world';

export interface StartOptions {
  readonly asOf?: AsOf;
  readonly openOn?: Settings['openOn'];
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly personal?: Partial<PersonalCard>;
  /** The page is off the pack's story. */
  readonly offStory?: boolean;
  /** Whom every mention might have meant as well. */
  readonly rivals?: readonly string[];
  /** A compiled pack in base64, in place of the town's; every entity gets a mark. */
  readonly pack?: string;
  /** The store keeps nothing. */
  readonly refuses?: boolean;
  /** The card's code comes when the test says so: `card.arrive()`. */
  readonly late?: boolean;
}

type Names = readonly (readonly [string, string])[];

/** Every place where a text node holds one of the names. */
function marksIn(node: Text, names: Names, rivals: readonly string[]): Mark[] {
  const found: Mark[] = [];
  for (const [name, entity] of names) {
    for (let at = node.data.indexOf(name); at >= 0; at = node.data.indexOf(name, at + 1)) {
      const mention: Mention = {
        block: 0,
        start: at,
        end: at + name.length,
        entity,
        surface: name,
        reason: { rule: 'full-name', name },
        rivals,
      };
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + name.length);
      const stands = () => (node.isConnected && !range.collapsed ? range : null);
      found.push({ id: 0, mention, range: stands });
    }
  }
  return found;
}

function isOver(mark: Mark, x: number, y: number): boolean {
  const range = mark.range();
  const top = document.elementFromPoint(x, y);
  if (!range || !top || !range.startContainer.parentElement?.contains(top)) return false;
  return [...range.getClientRects()].some(
    ({ left, right, top: upper, bottom }) => x >= left && x <= right && y >= upper && y <= bottom,
  );
}

/** The smallest surface: the real one has its own tests. */
function paintAll(names: Names, rivals: readonly string[]): MarkSurface {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const marks: Mark[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    marks.push(...marksIn(node as Text, names, rivals));
  }
  const numbered = marks.map((mark, id) => ({ ...mark, id }));
  const ranges = numbered.flatMap((mark) => mark.range() ?? []);
  CSS.highlights.set('backgrounder-person', new Highlight(...ranges));
  const emphasise = (name: string, mark: Mark | null) => {
    const range = mark?.range();
    CSS.highlights.set(name, range ? new Highlight(range) : new Highlight());
  };
  return {
    markAt: (x, y) => numbered.find((mark) => isOver(mark, x, y)) ?? null,
    markUnder: () => null,
    marks: () => numbered,
    setActive: (mark) => emphasise('backgrounder-active', mark),
    flash: (mark) => emphasise('backgrounder-flash', mark),
  };
}

/** Time that passes only when a test lets it. */
class TestClock {
  #nowMs = 0;
  #due: { readonly atMs: number; readonly run: () => void }[] = [];

  readonly wait: Wait = (run, delayMs) => {
    const one = { atMs: this.#nowMs + delayMs, run };
    this.#due.push(one);
    return () => {
      this.#due = this.#due.filter((other) => other !== one);
    };
  };

  elapse(ms: number): void {
    const end = this.#nowMs + ms;
    for (;;) {
      const [next] = this.#due.toSorted((a, b) => a.atMs - b.atMs);
      if (!next || next.atMs > end) break;
      this.#due = this.#due.filter((other) => other !== next);
      this.#nowMs = next.atMs;
      next.run();
    }
    this.#nowMs = end;
  }
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
  /** Changes of annotations that the card asked for, in order. */
  readonly annotated: AnnotationChange[];
  /** How often the page's marks were asked for again. */
  refreshed(): number;
  /** Lets time pass for the hover machine: its only clock is the test's. Milliseconds. */
  elapse(ms: number): void;
  /** Lets the card's code come, where it is late. */
  arrive(): void;
  stop(): void;
}

function packFrom(base64: string): Pack {
  const opened = openPack(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));
  if (!opened.ok) throw new Error(opened.problem);
  return opened.pack;
}

/** Writes one line an entity, so that each has a mark. */
function namesOf(pack: Pack): readonly (readonly [string, string])[] {
  return Array.from({ length: pack.manifest.counts.entities }, (_, ordinal) => {
    const id = pack.idOf(ordinal);
    const line = document.createElement('p');
    line.textContent = `${id}:`;
    document.body.append(line);
    return [`${id}:`, id] as const;
  });
}

/** What the card asked of its services, in order. */
interface Asked {
  readonly personal: string[];
  readonly annotated: AnnotationChange[];
  marks: Settings['marks'];
}

/** The services of a card: the page and the worker answer as the options say. */
function servicesOf(
  options: StartOptions,
  asked: Asked,
  brief: CardServices['brief'],
  parts: Pick<CardServices, 'load' | 'wait'>,
): CardServices {
  return {
    ...parts,
    language: { t: translate, lang: options.lang ?? 'en-GB', dir: options.dir ?? 'ltr' },
    brief,
    say: async (change) => {
      asked.annotated.push(change);
      return options.refuses !== true;
    },
    personal: async (entity) => {
      asked.personal.push(entity);
      const nothing = { read: [], readUpTo: null, keeps: true, hasNote: false, known: false };
      return { ...nothing, ...options.personal };
    },
    openNote: async () => null,
    setMarks: async (wanted) => {
      asked.marks = wanted;
      return options.refuses !== true;
    },
  };
}

/** The parts of the open page that the card's link reads. */
const DESCRIBED = {
  content: () => NO_CONTENT,
  compared: async () => undefined,
  state() {
    const page = { url: document.URL, site: location.host };
    return { page, entities: [] } as unknown as TabState;
  },
};

function start(options: StartOptions = {}): CardHarness {
  const pack = options.pack === undefined ? PACK : packFrom(options.pack);
  const names = options.pack === undefined ? NAMES : namesOf(pack);
  const controller = new AbortController();
  const surface = paintAll(names, options.rivals ?? []);
  const asOf = options.asOf ?? { day: '2025-01-30', basis: 'page' };
  const page = {
    entities: names.map(([, entity]) => entity),
    inStory: options.offStory !== true,
  };
  const asked: Asked = { personal: [], annotated: [], marks: 'first' };
  const clock = new TestClock();
  let refreshed = 0;
  let arrive = () => {};
  const arrival = new Promise<void>((come) => {
    arrive = come;
  });
  const caller = linkCard(
    {
      surface,
      refresh: () => {
        refreshed += 1;
      },
      onMarks: () => undefined,
      // Only the delay and the marks are read.
      settings: () =>
        ({ openOn: options.openOn ?? 'hover', hoverDelayMs: 300, marks: asked.marks }) as Settings,
      ...DESCRIBED,
    },
    servicesOf(options, asked, async (entity) => briefCard(pack, entity, asOf, page), {
      load: async () => {
        if (options.late) await arrival;
        return { create: createCard };
      },
      wait: clock.wait,
    }),
    controller.signal,
  );
  return {
    caller,
    marks: () => surface.marks(),
    asked: asked.personal,
    annotated: asked.annotated,
    refreshed: () => refreshed,
    elapse: (ms) => clock.elapse(ms),
    arrive,
    stop: () => controller.abort(),
  };
}

export type CardInPage = { start: typeof start };

declare global {
  var cardHarness: CardInPage;
  var card: CardHarness;
}

globalThis.cardHarness = { start };
