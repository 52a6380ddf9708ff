import type { BrowserContext } from '@playwright/test';
import { withBrokenPack, withClosedStore } from '../support/altered';
import { expect, test } from '../support/fixtures';
import { extensionIdOf, launchWithExtension } from '../support/launch';
import { complaintsOf, domState } from '../support/page-state';
import { marksOf, openCard, openPopup, waitForMarks } from '../support/reader';
import { JANUARY } from '../support/server';

const HEAD = `<meta charset="utf-8"><meta property="og:type" content="article"><meta property="article:published_time" content="2025-01-30T08:00:00Z">
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Talks","datePublished":"2025-01-30"}</script>`;
const STORY = [
  'Mikhail Bogdanov spent the morning in Damascus and the afternoon in the air, and said little about either.',
  'His hosts had prepared a long list. Ahmed al-Sharaa read it out himself, a person in the room recalled, and took an hour over it.',
  'What the Kremlin makes of the list is not known. Dmitry Peskov promised an answer in due course and left the briefing early.',
  'Nothing in the day changed the fact that two bases on the coast are still staffed, fuelled and guarded by Russian servicemen.',
]
  .map((text) => `<p>${text}</p>`)
  .join('\n');

/** Pages with nothing for us to do; each must come through with no complaint, no mark and no change. */
const NOTHING_TO_DO: Record<string, { body: string; type?: string }> = {
  'an empty page': { body: '' },
  'a page of one word': { body: 'Putin' },
  'a frameset': {
    body: '<html><frameset cols="50%,50%"><frame src="/"><frame src="/"></frameset></html>',
  },
  'a page that is only an iframe': {
    body: '<!doctype html><title>f</title><iframe src="https://frames.example/"></iframe>',
  },
  'an SVG document': {
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Vladimir Putin</text></svg>',
    type: 'image/svg+xml',
  },
  'plain text': { body: 'Vladimir Putin met Ahmed al-Sharaa.', type: 'text/plain' },
};

for (const [what, answer] of Object.entries(NOTHING_TO_DO)) {
  test(`${what}: nothing is said, marked or changed`, async ({ page, server }) => {
    const complaints = complaintsOf(page);
    await page.route('https://frames.example/', (route) => route.fulfill({ body: '' }));
    server.set('/nothing', answer);
    await page.goto(`${server.origin}/nothing`);
    const before = await domState(page);
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(() => idle(null))));
    expect(await marksOf(page)).toEqual([]);
    expect(await domState(page)).toEqual(before);
    expect(complaints).toEqual([]);
  });
}

test('XHTML is read like any page', async ({ page, server }) => {
  const complaints = complaintsOf(page);
  const head = HEAD.replaceAll(/<meta ([^>]+)>/g, '<meta $1 />');
  server.set('/news/2025/01/30/talks.xhtml', {
    type: 'application/xhtml+xml; charset=utf-8',
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Talks</title>${head}</head><body><article><h1>Talks</h1>${STORY}</article></body></html>`,
  });
  await page.goto(`${server.origin}/news/2025/01/30/talks.xhtml`);
  const marks = await waitForMarks(page, 3);
  expect(marks.map(({ text }) => text)).toContain('Mikhail Bogdanov');
  expect(await openCard(page, 'Mikhail Bogdanov')).toContain('Mikhail Bogdanov');
  expect(complaints).toEqual([]);
});

test('a strict policy with Trusted Types stops neither marks nor card', async ({
  page,
  server,
}) => {
  const complaints = complaintsOf(page);
  server.set('/news/2025/01/30/strict', {
    body: `<!doctype html><html lang="en"><head><title>Talks</title>${HEAD}</head><body><article><h1>Talks</h1>${STORY}</article></body></html>`,
    headers: {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-same-origin",
    },
  });
  await page.goto(`${server.origin}/news/2025/01/30/strict`);
  await waitForMarks(page, 3);
  expect(await openCard(page, 'Mikhail Bogdanov')).toContain('Mikhail Bogdanov');
  expect(
    complaints.filter((one) => !one.includes('application/ld+json') && !one.includes('favicon')),
  ).toEqual([]);
});

test('a page of 10 MB is marked where the reader is, and no task of ours freezes it', async ({
  page,
  server,
}) => {
  test.slow();
  const filler =
    '<p>The ferry leaves at nine and again at noon, weather allowing, and takes bicycles when there is room on deck.</p>\n';
  const body = `<!doctype html><html lang="en"><head><title>Talks</title>${HEAD}</head><body><article><h1>Talks</h1>${STORY}${filler.repeat(Math.ceil(10e6 / filler.length))}</article></body></html>`;
  server.set('/news/2025/01/30/long', { body });
  await page.goto(`${server.origin}/news/2025/01/30/long`, { waitUntil: 'commit' });
  const marks = await waitForMarks(page, 3, 60_000);
  expect(marks.map(({ text }) => text)).toContain('Mikhail Bogdanov');
});

async function withExtension(
  extension: string,
  use: (context: BrowserContext, id: string) => Promise<void>,
): Promise<void> {
  const context = await launchWithExtension({ extension });
  try {
    await use(context, await extensionIdOf(context));
  } finally {
    await context.close();
  }
}

test('a damaged pack: the popup says so, the page stays quiet', async ({ server }) => {
  await withExtension(withBrokenPack(), async (context, id) => {
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(server.origin + JANUARY);
    const worker = context.serviceWorkers()[0];
    if (!worker) throw new Error('no worker');
    const popup = await openPopup(context, id, worker, page);
    await expect(popup.locator('body')).toContainText(/pack/i);
    await expect(popup.locator('body')).toContainText(/damaged|broken|could not be (read|opened)/i);
    expect(await marksOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test('a store that refuses to open: marks, cards and popup work, and the options page says so', async ({
  server,
}) => {
  await withExtension(withClosedStore(), async (context, id) => {
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(server.origin + JANUARY);
    await waitForMarks(page, 10);
    expect(await openCard(page, 'Mikhail Bogdanov')).toContain('Mikhail Bogdanov');
    const options = await context.newPage();
    await options.goto(`chrome-extension://${id}/options.html#all`);
    await expect(options.locator('body')).toContainText(/(could not|cannot|can’t|refus)/i);
    expect(complaints).toEqual([]);
  });
});
