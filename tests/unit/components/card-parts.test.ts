import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutTimeline } from '../../../components/card/timeline/timeline-layout';
import { dateText, whenText } from '../../../components/design/dates';
import { plain } from '../../../components/design/text';
import type { TimelineItem } from '../../../knowledge/briefing/types';

describe('plain text', () => {
  test('drops overrides, isolates and controls, folds white space', () => {
    expect(plain('a\u202eb\u2066c\u0000d\n\te')).toBe('abcd e');
  });

  test('keeps what right-to-left names need', () => {
    expect(plain('أحمد\u200f الشرع')).toBe('أحمد\u200f الشرع');
  });

  test('clips without splitting the budget', () => {
    expect(plain('x'.repeat(10_000), 600)).toHaveLength(600);
    expect(plain('x'.repeat(600), 600)).not.toContain('…');
  });
});

describe('dates', () => {
  const t = (key: string, ...args: readonly string[]) => [key, ...args].join(' ');

  test('say no more than is known', () => {
    expect(dateText('2025-01-29', 'en-GB')).toBe('29 January 2025');
    expect(dateText('2025-01', 'en-GB')).toBe('January 2025');
    expect(dateText('2025', 'en-GB')).toBe('2025');
    expect(dateText('soon', 'en-GB')).toBe('soon');
  });

  test('of every kind of time', () => {
    expect(whenText({ kind: 'on', date: '2025-01' }, 'en-GB', t)).toBe('Jan 2025');
    expect(whenText({ kind: 'since', from: '2015' }, 'en-GB', t)).toBe('date_since 2015');
    expect(whenText({ kind: 'until', to: '2024-12' }, 'en-GB', t)).toBe('date_until Dec 2024');
  });
});

describe('timeline', () => {
  const item = (date: string, later = false): TimelineItem => ({
    when: { kind: 'on', date },
    text: date,
    status: 'reported',
    later,
  });

  test('has nothing to draw without items', () => {
    expect(layOutTimeline([], '2025-01-30', 320, 8)).toBeNull();
  });

  test('is in proportion to time', () => {
    const layout = layOutTimeline(
      [item('2020-01-01'), item('2030-01-01', true)],
      '2025-01-01',
      320,
      0,
    );
    expect(layout?.dots.map(({ x }) => x)).toEqual([0, 320]);
    expect(layout?.asOfX).toBeCloseTo(160, 0);
  });

  test('what happened before the article stands before it, though it was reported later', () => {
    const layout = layOutTimeline(
      [item('2015', true), item('2023-01-01'), item('2024-12-09', true)],
      '2023-05-19',
      320,
      8,
    );
    const [intervention, known, asylum] = layout?.dots.map(({ x }) => x) ?? [];
    expect(intervention).toBeLessThan(known ?? 0);
    expect(known).toBeLessThan(layout?.asOfX ?? 0);
    expect(asylum).toBeGreaterThan(layout?.asOfX ?? 320);
  });

  test('keeps proportion where much happened at once: one dot, counted', () => {
    const days = ['2015-01-01', '2024-12-08', '2024-12-09', '2024-12-10', '2025-01-01'];
    const layout = layOutTimeline(
      days.map((day) => item(day)),
      '2025-01-01',
      320,
      0,
    );
    expect(layout?.dots.map(({ items }) => items.length)).toEqual([1, 4]);
    expect(layout?.dots[1]?.x).toBeGreaterThan(316);
  });

  test('never counts what came after the article with what came before it', () => {
    const items = [item('2015-01-01'), item('2025-01-29'), item('2025-01-31', true)];
    const layout = layOutTimeline(items, '2025-01-30', 320, 8);
    expect(layout?.dots.map(({ later }) => later)).toEqual([false, false, true]);
  });

  test('draws nothing of a week', () => {
    expect(
      layOutTimeline([item('2025-01-28'), item('2025-01-29')], '2025-01-30', 320, 8),
    ).toBeNull();
    expect(
      layOutTimeline([item('2025-01-28'), item('2025-01-29')], '2025-02-28', 320, 8),
    ).not.toBeNull();
  });

  test('tells months at its ends where years would say nothing', () => {
    const ends = (from: string, to: string) =>
      layOutTimeline([item(from), item(to)], to, 320, 8)?.ends;
    expect(ends('2024-12-08', '2025-10-15')).toBe('months');
    expect(ends('2015', '2025-10-15')).toBe('years');
  });

  test('keeps dots apart, inside the drawing, in order, each item once, and later ones beyond the as-of date', () => {
    const day = fc
      .integer({ min: 0, max: 4000 })
      .map((n) => new Date(Date.UTC(2015, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 12 }), day, (days, asOf) => {
        const items = days.toSorted().map((date) => item(date, date > asOf));
        const layout = layOutTimeline(items, asOf, 320, 8);
        if (!layout) return;
        expect(layout.dots.flatMap((dot) => dot.items)).toEqual(items);
        for (const later of [false, true]) {
          const places = layout.dots.filter((dot) => dot.later === later).map(({ x }) => x);
          const [from, to] = later ? [layout.asOfX, 312] : [8, layout.asOfX];
          expect(Math.min(...places, to)).toBeGreaterThanOrEqual(from - 1e-6);
          expect(Math.max(...places, from)).toBeLessThanOrEqual(to + 1e-6);
          const gaps = places.slice(1).map((x, at) => x - (places[at] ?? 0));
          expect(Math.min(...gaps, 13)).toBeGreaterThanOrEqual(13 - 1e-6);
        }
      }),
      { seed: 5 },
    );
  });
});
