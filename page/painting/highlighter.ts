import type { EntityKind } from '../../knowledge/schema/types';
import { PREFIX } from './first-marks';

/** What paints ranges by name, so that the session need not know how. All it ever touches can be undone. */
export interface Highlighter {
  /** False where the browser has no Custom Highlight API: then nothing is painted and nothing else changes. */
  readonly canPaint: boolean;
  /** Paints exactly these ranges as marks of a kind; ranges that were painted before and are not named go. */
  show(kind: EntityKind, ranges: ReadonlySet<Range>): void;
  /** Paints one range as active or flashing, or none. */
  emphasise(how: 'active' | 'flash', range: Range | null): void;
  /** False when somebody else has taken out of a registry what was painted with it. */
  isWhole(): boolean;
  /** Takes everything off. */
  clear(): void;
}

type Realm = Window & typeof globalThis;

/** Every document has its own registry: a mark in a frame is painted by the frame's. */
function realmOf(range: Range): Realm | null {
  return range.startContainer.ownerDocument?.defaultView as Realm | null;
}

function supports(realm: Realm): boolean {
  return typeof realm.Highlight === 'function' && 'highlights' in realm.CSS;
}

/** Over a page's text, and under the emphasis. */
const PRIORITY: Readonly<Record<string, number>> = { active: 2, flash: 3 };

/**
 * Under forced colours Chromium draws a highlight as it draws selected text, whatever its rules ask
 * (css-pseudo-4, "Highlight styling"): a page full of marks could not be read. There a mark is its first letter.
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

/** @param home the window whose support decides whether anything is painted */
export function createHighlighter(home: Realm): Highlighter {
  const canPaint = supports(home);
  // The reader's script may have painted there.
  const touched = new Set(canPaint ? [home] : []);
  const shorten = createShortener();
  const layers = new Map<Highlight, () => boolean>();

  const layer = (realm: Realm, name: string): Highlight => {
    const { highlights } = realm.CSS;
    const known = highlights.get(PREFIX + name);
    const found = known ?? new realm.Highlight();
    layers.set(found, () => found.size === 0 || highlights.get(PREFIX + name) === found);
    if (known) return known;
    found.priority = PRIORITY[name] ?? 0;
    highlights.set(PREFIX + name, found);
    touched.add(realm);
    return found;
  };

  const replace = (name: string, ranges: ReadonlySet<Range>) => {
    if (!canPaint) return;
    for (const realm of touched) {
      const painted = realm.CSS.highlights.get(PREFIX + name);
      painted?.forEach((range) => {
        if (!ranges.has(range as Range)) painted.delete(range);
      });
    }
    for (const range of ranges) {
      const realm = realmOf(range);
      if (realm && supports(realm)) layer(realm, name).add(range);
    }
  };

  return {
    canPaint,
    show: (kind, ranges) => replace(kind, new Set([...ranges].map(shorten))),
    emphasise: (how, range) => replace(how, new Set(range ? [range] : [])),
    isWhole: () => [...layers.values()].every((stands) => stands()),
    clear() {
      layers.clear();
      for (const realm of touched) {
        for (const name of [...realm.CSS.highlights.keys()]) {
          if (name.startsWith(PREFIX)) realm.CSS.highlights.delete(name);
        }
        if (realm !== home) touched.delete(realm);
      }
    },
  };
}
