import { describe, expect, it } from 'vitest';
import { layOutByOrder } from '../../../components/popup/timeline/order';
import type { TimelineItem } from '../../../knowledge/briefing/types';

const on = (date: string, later = false): TimelineItem => ({
  when: { kind: 'on', date },
  text: date,
  status: 'reported',
  later,
});

describe('a timeline by order', () => {
  it('gives 30 events places of their own, whatever the time between them', () => {
    const days = Array.from({ length: 29 }, (_, at) =>
      on(`2031-05-${String(at + 1).padStart(2, '0')}`),
    );
    const { dots } = layOutByOrder([on('1990'), ...days], '2031-06-01', 368, 8);
    const gaps = dots.slice(1).map((x, at) => x - (dots[at] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(12);
    expect([dots[0], dots.at(-1)]).toEqual([8, 360]);
  });

  it('names years where they begin, and leaves out names that would run into one another', () => {
    const items = ['2011', '2029-03', '2030-01-02', '2030-02', ...Array(8).fill('2031-04-01')].map(
      (date) => on(date),
    );
    const { labels } = layOutByOrder(items, '2032-01-01', 368, 8);
    expect(labels.map(({ date }) => date)).toEqual(['2011', '2030', '2031']);
    const gaps = labels.slice(1).map(({ x }, at) => x - (labels[at]?.x ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(36);
  });

  it('names months within one year', () => {
    const items = ['2031-01-05', '2031-01-20', '2031-02-01', '2031-02-02'].map((date) => on(date));
    expect(layOutByOrder(items, '2031-02-01', 368, 8).labels.map(({ date }) => date)).toEqual([
      '2031-01',
      '2031-02',
    ]);
  });

  it('puts the page between what came before and after it, and begins with the last event known by then', () => {
    const items = [on('2031-01-05'), on('2031-01-20', true), on('2031-03-01', true)];
    const { asOfX, dots, current } = layOutByOrder(items, '2031-02-01', 208, 4);
    expect(current).toBe(0);
    expect(asOfX).toBeGreaterThan(dots[1] ?? 0);
    expect(asOfX).toBeLessThan(dots[2] ?? 0);
  });

  it('stays within the drawing where all came later, or all before', () => {
    const items = [on('2031-01-05', true), on('2031-01-20', true)];
    expect(layOutByOrder(items, '2030-01-01', 208, 4)).toMatchObject({ asOfX: 0, current: 0 });
    expect(layOutByOrder(items, '2032-01-01', 208, 4).asOfX).toBe(208);
  });
});
