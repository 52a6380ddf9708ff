import type { MarkStyle } from '../../messaging/protocol';
import { documentOf } from '../reading/dom';

/** Names in the page's highlight registry: the page can see them; its own are never touched. */
const PREFIX = 'backgrounder-';

/** Paints ranges by name. Everything it changes can be undone. */
export interface Highlighter {
  /** False where the browser has no Custom Highlight API: then nothing is painted and nothing else changes. */
  readonly canPaint: boolean;
  /** Paints exactly these ranges as marks of a style; ranges that were painted before and are not named go. */
  show(style: MarkStyle, ranges: ReadonlySet<Range>): void;
  /** Paints one range as active or flashing, or none. */
  emphasise(how: 'active' | 'flash', range: Range | null): void;
  /** False when the page has removed painted highlights from the registry. */
  isWhole(): boolean;
  /** Takes everything off. */
  clear(): void;
}

type Realm = Window & typeof globalThis;

/** Every document has its own registry: a mark in a frame is painted by the frame's. */
function realmOf(range: Range): Realm | null {
  return documentOf(range.startContainer)?.defaultView as Realm | null;
}

function supports(realm: Realm): boolean {
  return typeof realm.Highlight === 'function' && 'highlights' in realm.CSS;
}

/** Above the page's text and below the emphasis. */
const PRIORITY: Readonly<Record<string, number>> = { active: 2, flash: 3 };

/**
 * With forced colours Chromium draws a highlight like selected text, whatever its styles (css-pseudo-4, "Highlight
 * styling"), and a page full of marks would be unreadable. So a mark is only its first letter then.
 */
function createShortener(): (range: Range) => Range {
  const made = new WeakMap<Range, Range>();
  return (range) => {
    if (!realmOf(range)?.matchMedia('(forced-colors: active)').matches) return range;
    const known = made.get(range);
    if (known) return known;
    const { startContainer: text, startOffset: from } = range;
    const letter = range.cloneRange();
    if (text instanceof (realmOf(range) ?? window).Text && from < text.length) {
      letter.setEnd(text, from + 1);
    }
    made.set(range, letter);
    return letter;
  };
}

/** What is painted under one name in one document. */
interface Layer {
  readonly highlight: Highlight;
  /** A list of our own, because in Firefox extension scripts cannot iterate over the ranges of a page's Highlight. */
  readonly ranges: Set<Range>;
}

function keepOnly(wanted: ReadonlySet<Range>, layer: Layer | undefined): void {
  for (const range of layer?.ranges ?? []) {
    if (wanted.has(range)) continue;
    layer?.highlight.delete(range);
    layer?.ranges.delete(range);
  }
}

function paintOn({ highlight, ranges }: Layer, range: Range): void {
  if (ranges.has(range)) return;
  highlight.add(range);
  ranges.add(range);
}

/** @param home the window whose support decides whether anything is painted */
export function createHighlighter(home: Realm): Highlighter {
  const canPaint = supports(home);
  const layers = new Map<Realm, Map<string, Layer>>();
  const shorten = createShortener();

  const stands = (realm: Realm, name: string, { highlight, ranges }: Layer) =>
    ranges.size === 0 || realm.CSS.highlights.get(PREFIX + name) === highlight;

  /** Our highlight, or a new one if the page has replaced it. */
  const layerOf = (realm: Realm, name: string): Layer => {
    const known = layers.get(realm)?.get(name);
    if (known && stands(realm, name, known)) return known;
    const layer = { highlight: new realm.Highlight(), ranges: new Set<Range>() };
    layer.highlight.priority = PRIORITY[name] ?? 0;
    realm.CSS.highlights.set(PREFIX + name, layer.highlight);
    layers.set(realm, (layers.get(realm) ?? new Map<string, Layer>()).set(name, layer));
    return layer;
  };

  const replace = (name: string, ranges: ReadonlySet<Range>) => {
    if (!canPaint) return;
    for (const named of layers.values()) keepOnly(ranges, named.get(name));
    for (const range of ranges) {
      const realm = realmOf(range);
      if (realm && supports(realm)) paintOn(layerOf(realm, name), range);
    }
  };

  return {
    canPaint,
    show: (style, ranges) => replace(style, new Set([...ranges].map(shorten))),
    emphasise: (how, range) => replace(how, new Set(range ? [range] : [])),
    isWhole: () =>
      [...layers].every(([realm, named]) =>
        [...named].every(([name, layer]) => stands(realm, name, layer)),
      ),
    clear() {
      for (const [realm, named] of layers) {
        for (const name of named.keys()) realm.CSS.highlights.delete(PREFIX + name);
      }
      layers.clear();
    },
  };
}
