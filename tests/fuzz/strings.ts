import fc from 'fast-check';

/** Texts that break what is careless: prototype keys, bidirectional marks, lone surrogates, markup, addresses. */
const NASTY = [
  '',
  '__proto__',
  'constructor',
  'toString',
  '\u202e\u2066',
  '\ud800',
  '\u0000',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '9'.repeat(400),
  '2025-02-30',
  '-0',
  'ﷺ',
  '🇸🇾'.repeat(20),
];

export const nastyText = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 40 }),
);

/** Any value that JSON can hold. */
export const nastyValue = fc.oneof(
  nastyText,
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, -1, 0.5, 1e308, Number.MAX_SAFE_INTEGER, [], {}, true),
);

interface Holder {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string | number;
}

function placesIn(value: unknown): Holder[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value);
  const holder = value as Holder['holder']; // an object or a list: seen above
  return keys.flatMap((key) => [
    { holder, key },
    ...placesIn((holder as Record<string | number, unknown>)[key]),
  ]);
}

/** One edit of a value: which of its places, and what stands there then; undefined removes it. */
export const edit = fc.record({
  place: fc.nat({ max: 10_000 }),
  value: fc.option(nastyValue, { nil: undefined, freq: 6 }),
});
export type Edit = { readonly place: number; readonly value: unknown };

/** A copy of a JSON value in which some places hold other values. */
export function withEdits<T>(whole: T, edits: readonly Edit[]): unknown {
  const copy: unknown = structuredClone(whole);
  for (const { place, value } of edits) {
    const places = placesIn(copy);
    const found = places[place % Math.max(1, places.length)];
    if (!found) continue;
    // Own properties only: `__proto__` in the edit is data here, as JSON.parse makes it.
    const slot = { value, writable: true, enumerable: true, configurable: true };
    if (value !== undefined) Object.defineProperty(found.holder, found.key, slot);
    else if (!Array.isArray(found.holder)) Reflect.deleteProperty(found.holder, found.key);
  }
  return copy;
}
