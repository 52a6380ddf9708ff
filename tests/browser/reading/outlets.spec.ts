import { SYSTEMS } from '../fixtures/outlet-systems';
import { OUTLETS } from '../fixtures/outlets';
import { TODAYS } from '../fixtures/todays-pages';
import { PARAGRAPHS } from '../harness/pages';
import { expect, test } from '../harness/test';

test('pages as outlets and content systems build them: verdict, date, outlet and text', async ({
  open,
}) => {
  const tab = await open('<p>none', { path: '/start' });
  for (const { name, path, html, day = '2025-01-30', updated, outlet, text } of [
    ...OUTLETS,
    ...SYSTEMS,
    ...TODAYS,
  ]) {
    const found = await tab.evaluate(
      ([path, html]) => {
        backgrounder.write(html);
        const url = `https://herald.example${path}`;
        const { date, outlet } = backgrounder.identify(url);
        const { news, reason } = backgrounder.judge(url);
        const why = news ? '' : `${reason.key} ${backgrounder.signals(url).join(' ')}`;
        const later = date?.updated?.day;
        return { news, why, day: date?.day ?? null, later, outlet, text: backgrounder.readAll() };
      },
      [path, html] as const,
    );
    const wanted = text ?? PARAGRAPHS;
    expect.soft({ news: found.news, why: found.why }, name).toEqual({ news: true, why: '' });
    expect.soft(found.day, name).toBe(day);
    expect.soft(found.later, name).toBe(updated);
    expect.soft(found.outlet, name).toBe(outlet === undefined ? 'The Example Herald' : outlet);
    expect
      .soft(
        found.text.filter((block) => wanted.includes(block)),
        name,
      )
      .toEqual(wanted);
    expect
      .soft(
        found.text.filter((block) => block.includes('JUNK')),
        name,
      )
      .toEqual([]);
  }
});
