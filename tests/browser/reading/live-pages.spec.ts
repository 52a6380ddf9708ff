import { BOX_PAGES } from '../fixtures/live/boxes';
import { MORE_KIND_PAGES } from '../fixtures/live/kinds-more';
import { LANGUAGE_PAGES } from '../fixtures/live/languages';
import { MORE_LANGUAGE_PAGES } from '../fixtures/live/languages-more';
import { HEADLINE, PROSE } from '../fixtures/live/page';
import { REPORTED_PAGES } from '../fixtures/live/reported';
import { REPORTED_ABROAD } from '../fixtures/live/reported-abroad';
import { REPORTED_BOXES } from '../fixtures/live/reported-boxes';
import { MORE_REPORTED, MORE_REPORTED_ABROAD } from '../fixtures/live/reported-more';
import { REPORTED_TITLES } from '../fixtures/live/reported-titles';
import { SILENT_PAGES } from '../fixtures/live/silent-pages';
import { SYSTEM_PAGES } from '../fixtures/live/systems';
import { TOLD_DAY_PAGES } from '../fixtures/live/told-days';
import { expect, test } from '../harness/test';

const SETS = {
  systems: SYSTEM_PAGES,
  boxes: BOX_PAGES,
  languages: LANGUAGE_PAGES,
  'more kinds': MORE_KIND_PAGES,
  'silence for machines': SILENT_PAGES,
  'told days': TOLD_DAY_PAGES,
  'more languages': MORE_LANGUAGE_PAGES,
  reported: REPORTED_PAGES,
  'boxes reported': REPORTED_BOXES,
  'languages reported': REPORTED_ABROAD,
  'more reported': MORE_REPORTED,
  'titles reported': REPORTED_TITLES,
  'more languages reported': MORE_REPORTED_ABROAD,
};

for (const [set, pages] of Object.entries(SETS)) {
  test(`pages of ${set}: verdict, day, headline, outlet and text`, async ({ open }) => {
    const tab = await open('<p>none', { path: '/start' });
    for (const { name, path, html, isNews = true, text = PROSE, ...wanted } of pages) {
      const found = await tab.evaluate(
        ([path, html]) => {
          backgrounder.write(html);
          const url = `https://herald.example${path}`;
          const { date, outlet, title } = backgrounder.identify(url);
          const { news } = backgrounder.judge(url);
          const [day, updated] = [date?.day ?? null, date?.updated?.day];
          return { news, day, updated, title, outlet, text: backgrounder.readAll() };
        },
        [path, html] as const,
      );
      const { day, updated, title = HEADLINE, outlet } = wanted;
      const { text: read, ...identity } = found;
      const right = isNews
        ? { news: true, day, updated, title, outlet }
        : { ...identity, news: false };
      expect.soft(identity, name).toEqual(right);
      const missing = text.filter((block) => !read.includes(block));
      const junk = isNews ? read.filter((block) => block.includes('JUNK')) : [];
      expect.soft({ missing, junk }, name).toEqual({ missing: [], junk: [] });
    }
  });
}
