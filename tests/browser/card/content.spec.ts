import { loadFolder } from '../../../knowledge/builder/load';
import { compilePack } from '../../../knowledge/drafting/compile';
import { expect, type Reader, story, test } from './harness';
import { settle, shows } from './waiting';

async function open(reader: Reader, words: string): Promise<void> {
  await reader.restOn(words);
  await expect.poll(() => reader.text()).not.toBe('');
}

test('text of a pack is text: markup, overrides and endless words stay plain and clipped', async ({
  openCardPage,
}) => {
  const reader = await openCardPage(story('', '<p>Evil Corp said nothing.</p>'));
  await open(reader, 'Evil Corp');
  expect(
    await reader.roots.evaluate('.card', '(c) => c.querySelectorAll("img, script, b").length'),
  ).toBe(0);
  const text = await reader.text();
  expect(text).toContain('<img src=x onerror=alert(1)>Evil Corp');
  expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  expect(text.length).toBeLessThan(2500);
  expect(await reader.page.evaluate(() => 'pwned' in globalThis)).toBe(false);
});

interface FirstView {
  readonly text: string;
  /** Of the facts and the background only the lead fact is shown. */
  readonly isLeadAlone: boolean;
}

/** What the card shows before anything is unfolded, without the row of what can be done. */
async function firstView(reader: Reader): Promise<FirstView> {
  const view = await reader.roots.evaluate<FirstView>(
    '.card',
    `(c) => {
      const actions = c.querySelector('.actions');
      if (actions) actions.style.display = 'none';
      const text = c.innerText.replace(/\\s+/g, ' ').trim();
      if (actions) actions.style.display = '';
      const isLeadAlone = c.querySelectorAll('.known .fact').length < 2 && !c.querySelector('p.background');
      return { text, isLeadAlone };
    }`,
  );
  if (!view) throw new Error('No card is open.');
  return view;
}

/** A lead fact is never cut: where all else is folded already, it may take more. */
const mostCharacters = (isLeadAlone: boolean) => (isLeadAlone ? 600 : 525);

test('the first view holds at most 525 characters, or a whole lead fact', async ({
  openCardPage,
}) => {
  const reader = await openCardPage(story());
  for (const words of ['Dana Holub', 'Ilya Marenko', 'Port Verin']) {
    await open(reader, words);
    const { text, isLeadAlone } = await firstView(reader);
    expect(text.length, words).toBeLessThanOrEqual(mostCharacters(isLeadAlone));
    await reader.page.keyboard.press('Escape');
    await reader.page.mouse.move(5, 5);
  }
});

test('so does that of every entity of the bundled pack, on any date', async ({ openCardPage }) => {
  test.slow();
  const loaded = loadFolder('knowledge/packs/russia-syria', process.cwd());
  if (!loaded.ok) throw new Error('The bundled pack does not check.');
  const pack = Buffer.from(compilePack(loaded.source)).toString('base64');
  const long: string[] = [];
  for (const day of ['2025-01-30', '2026-06-01']) {
    // Most of the pack is new to this reader, which takes space too.
    const start = {
      pack,
      asOf: { day, basis: 'page' as const },
      personal: { readUpTo: '2024-12-31' },
    };
    const reader = await openCardPage(story(), { start });
    const ids = await reader.page.evaluate(() => card.marks().map(({ mention }) => mention.entity));
    for (const [at, id] of ids.entries()) {
      await reader.page.evaluate((nth) => {
        const mark = card.marks()[nth];
        if (mark) card.caller.call(mark);
      }, at);
      await expect.poll(() => reader.roots.evaluate('#name', '(h) => h.innerText')).not.toBe('');
      const { text, isLeadAlone } = await firstView(reader);
      if (text.length > mostCharacters(isLeadAlone))
        long.push(`${id} ${day}: ${text.length} ${text}`);
    }
    expect(ids.length).toBeGreaterThan(25);
  }
  expect(long).toEqual([]);
});

test('accounts that differ stand side by side, with who says which', async ({ openCardPage }) => {
  const reader = await openCardPage(story());
  await open(reader, 'Dana Holub');
  await reader.clickIn('.name');
  await reader.clickIn('.tab[data-section="differ"]');
  const columns = await reader.roots.evaluate(
    '.versions',
    `(v) => [...v.children].map((c) => Math.round(c.getBoundingClientRect().top) + ' ' + c.querySelector('.who').innerText)`,
  );
  const [left, right] = columns as string[];
  expect(left?.split(' ')[0]).toBe(right?.split(' ')[0]);
  expect(left).toContain('The council’s office');
  expect(right).toContain('A harbour pilot, through Coast Times');
});

test('an answer stands beside what it answers, each under its speaker', async ({
  openCardPage,
}) => {
  const reader = await openCardPage(story());
  await open(reader, 'Dana Holub');
  await reader.clickIn('.name');
  await reader.clickIn('.tab[data-section="responses"]');
  const speakers = await reader.roots.evaluate(
    '.responses .versions',
    `(v) => [...v.children].map((c) => c.querySelector('.who').innerText)`,
  );
  expect(speakers).toEqual(['An unnamed official, through ANP', 'The capital’s spokesman']);
});

test('off the story the card leads with identity, and the pack’s facts are folded', async ({
  openCardPage,
}) => {
  const reader = await openCardPage(story(), { start: { offStory: true } });
  await open(reader, 'Dana Holub');
  const text = await reader.text();
  expect(text).toContain('Politician of Port Verin');
  expect(text).toContain('In “A town and its mayor”');
  expect(text).not.toMatch(/As of this article|naval quay|Coverage/);
  await reader.clickIn('.fold');
  expect(await reader.text()).toContain('naval quay');
});

test('a source leads to the cited paragraph, and to the page on which the reader read it', async ({
  openCardPage,
}) => {
  const url = 'https://herald.example/quay';
  const read = [
    {
      url,
      title: 'Envoy',
      outlet: null,
      site: 'herald.example',
      lastSeenMs: Date.UTC(2025, 0, 29),
    },
  ];
  const reader = await openCardPage(story(), { start: { personal: { read } } });
  await open(reader, 'Dana Holub');
  await reader.clickIn('.name');
  await reader.clickIn('.more-facts');
  await reader.clickIn('.source-mark[aria-label*="Example Herald"]');
  const links = await reader.roots.evaluate(
    '.source-panel',
    `(panel) => [...panel.querySelectorAll('a')].map((a) => a.href)`,
  );
  expect(links).toContain('https://herald.example/quay#:~:text=The%20envoy%20landed');
  expect(links).toContain(url);
});

test('the later part is folded with its count, and unfolds in another colour', async ({
  openCardPage,
}) => {
  const reader = await openCardPage(story());
  await open(reader, 'Dana Holub');
  expect(await reader.text()).toContain('Later developments 2');
  expect(await reader.text()).not.toContain('telephone');
  await reader.clickIn('.fold');
  expect(await reader.text()).toMatch(/Later: mayor of Port Verin.*telephone/);
});

test('on a page older than the pack the card says who that is; what later reports tell is marked', async ({
  openCardPage,
}) => {
  const start = { asOf: { day: '2024-12-20', basis: 'page' as const } };
  const reader = await openCardPage(story(), { start });
  await open(reader, 'Dana Holub');
  const text = await reader.text();
  expect(text).toMatch(/Politician of Port Verin.*Reported later.*Took over the interim council/);
  expect(text).toContain('all newer than this page');
  expect(text).not.toMatch(/delegation|As of this article/);
});

test('what was reported after the newest page that the reader has read of someone is called new', async ({
  openCardPage,
}) => {
  const asOf = { day: '2026-02-01', basis: 'page' as const };
  const personal = { readUpTo: '2025-01-30' };
  const reader = await openCardPage(story(), { start: { asOf, personal } });
  await open(reader, 'Dana Holub');
  await expect.poll(() => reader.text()).toContain('2 new');
  const why = await reader.roots.evaluate('.as-of .fresh', '(label) => label.title');
  expect(why).toBe('Reported after the page of 30 January 2025 that you read');
});

test('a store that keeps nothing is said to the reader', async ({ openCardPage }) => {
  const reader = await openCardPage(story(), { start: { refuses: true } });
  await open(reader, 'Dana Holub');
  await reader.clickIn('.name');
  await reader.clickIn('.known-button');
  await expect.poll(() => reader.text()).toContain('Not saved');
});

test('in a private window nothing that would be kept is offered', async ({ openCardPage }) => {
  const reader = await openCardPage(story(), { start: { personal: { keeps: false } } });
  await open(reader, 'Dana Holub');
  await reader.clickIn('.name');
  await reader.clickIn('.tab[data-section="why"]');
  const text = await reader.text();
  expect(text).toContain('Copy with sources');
  expect(text).not.toMatch(/I know this|Note|Not this one/);
});

test('code that comes late opens no card on a mark that was left', async ({ openCardPage }) => {
  const reader = await openCardPage(story(), { start: { late: true } });
  await reader.restOn('Dana Holub');
  await reader.page.mouse.move(5, 690);
  await settle(reader);
  await reader.page.evaluate(() => card.arrive());
  expect(await reader.text()).toBe('');
  await reader.restOn('Dana Holub');
  await shows(reader, 'Dana Holub');
});

test('the page’s CSS zoom neither swells the card nor moves it from its phrase', async ({
  openCardPage,
}) => {
  const reader = await openCardPage(story('<style>html{zoom:1.5}</style>'));
  await open(reader, 'Dana Holub');
  const mark = await reader.markAt('Dana Holub');
  const box = await reader.roots.evaluate(
    '.card',
    '(c) => { const r = c.getBoundingClientRect(); return { width: r.width, top: r.top, bottom: r.bottom }; }',
  );
  const { width, top, bottom } = box as { width: number; top: number; bottom: number };
  expect(Math.round(width)).toBe(400);
  const clear = top >= mark.y + mark.height / 2 || bottom <= mark.y - mark.height / 2;
  expect(clear).toBe(true);
});
