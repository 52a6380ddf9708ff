import { HARD_TEXTS } from '../fixtures/hard-texts';
import { marksMissed } from '../harness/hits';
import { NAMES, newsPage, PARAGRAPHS, paragraphs } from '../harness/pages';
import { expect, markTexts, startAndSettle, test } from '../harness/test';
import { LD, news, page } from '../harness/verdict-parts';

test('all of the article is read, once and in order, and nothing that only stands near it', async ({
  open,
}) => {
  const tab = await open('<p>none', { path: '/start' });
  for (const [name, main] of HARD_TEXTS) {
    const html = page(LD(news('NewsArticle')), `<header>JUNK Menu</header><main>${main}</main>`);
    const text = await tab.evaluate((html) => {
      backgrounder.write(html);
      return backgrounder.readAll().join('\n');
    }, html);
    const tags = (source: string) => source.match(/KEEP\d+/g) ?? [];
    const wanted = tags(main.replace('K</span>EEP', 'KEEP'));
    expect.soft(tags(text), name).toEqual(wanted);
    expect
      .soft(
        text.split('\n').filter((line) => line.includes('JUNK')),
        name,
      )
      .toEqual([]);
  }
});

test('names are whole under a large first letter, in capitals by style, over lines, links and invisible characters', async ({
  open,
}) => {
  const article = `<p><span class="dropcap" style="float:left;font-size:300%">I</span>lya Marenko came first.</p>
    <p style="text-transform:uppercase">Then Dana Holub came.</p>
    <p>They met in Port<br>
      Verin.</p>
    <p>So said <a href="/a">Ilya</a> <a href="/b">Marenko</a>, <em>Da</em><strong>na</strong>\u2060 Holub and Dana\u200b Ho\u00adlub.</p>`;
  const tab = await open(newsPage({ article: paragraphs(PARAGRAPHS.slice(2, 3)) + article }));
  const names = [...NAMES, { text: 'Port\nVerin', entity: 'port-verin' }];
  await startAndSettle(tab, names, { marks: 'all' });
  const plain = (text: string) => text.replace(/[\u2060\u200b\u00ad]/g, '').replace(/\s+/g, ' ');
  expect((await markTexts(tab)).slice(2).map(plain)).toEqual([
    ...['Ilya Marenko', 'Dana Holub', 'Port Verin', 'Ilya Marenko', 'Dana Holub', 'Dana Holub'],
  ]);
});

test('a sentence is whole around what can be pressed in it, and what that opens', async ({
  open,
}) => {
  const article = `<style>.term { all: unset; border-bottom: 1px dotted }</style>
    <p>The <button class="term">interim council</button> of <span role="button" tabindex="0" style="border-bottom:1px dotted">Port Verin</span> met.</p>
    <p>So said Ilya Marenko <button>Follow</button> on Monday.</p>
    <div>The council<div style="display:none">JUNK a note</div> of Dana Holub<aside style="position:absolute;right:0">JUNK a note</aside> met again<form style="float:right">JUNK a form</form> on Tuesday.</div>
    <div>One paragraph.<aside>JUNK in between</aside>Another one.</div>`;
  const tab = await open(newsPage({ article: paragraphs() + article }));
  const blocks = await tab.evaluate(() => backgrounder.readAll());
  expect(blocks.slice(5).map((text) => text.replace(/\s+/g, ' '))).toEqual([
    'The interim council of Port Verin met.',
    'So said Ilya Marenko on Monday.',
    'The council of Dana Holub met again on Tuesday.',
    'One paragraph.',
    'Another one.',
  ]);
});

test('what is folded up or found by searching has its marks when it is seen', async ({ open }) => {
  const article = `${paragraphs(PARAGRAPHS.slice(2, 3))}<details><summary>More</summary><p>They met in Port Verin.</p></details>
    <div hidden="until-found"><p>And Mira Olt was there.</p></div>`;
  const tab = await open(newsPage({ article }));
  await startAndSettle(tab, [...NAMES, { text: 'Mira Olt', entity: 'mira-olt' }]);
  await tab.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    document.querySelector('[hidden]')?.removeAttribute('hidden');
  });
  await expect
    .poll(() => markTexts(tab))
    .toEqual(['Ilya Marenko', 'Dana Holub', 'Port Verin', 'Mira Olt']);
  expect(await marksMissed(tab)).toEqual([]);
});

test('a sentence that is printed twice, once as a pull quote beside the text, is marked in the text', async ({
  open,
}) => {
  const quote =
    '<aside class="pull-quote"><p>Neither Ilya Marenko nor Dana Holub took questions.</p></aside>';
  const tab = await open(newsPage({ article: `${quote}${paragraphs(PARAGRAPHS)}` }));
  await startAndSettle(tab, NAMES);
  expect(await markTexts(tab)).toEqual(['Ilya Marenko', 'Port Verin', 'Dana Holub']);
  const inQuote = await tab.evaluate(() =>
    started.page.surface
      .marks()
      .some((mark) => mark.range()?.startContainer.parentElement?.closest('aside')),
  );
  expect(inQuote).toBe(false);
});

const LINES: readonly (readonly [name: string, html: string, text: string])[] = [
  ['a number', 'That week Dana Holub<sup>1</sup> spoke.', 'That week Dana Holub spoke.'],
  ['a link', 'Dana Holub<sup><a href="#f2">[2]</a></sup> and others', 'Dana Holub and others'],
  ['two numbers', 'of Port Verin<sup>3,4</sup> today', 'of Port Verin today'],
  ['a letter', 'Dana Holub<sup>a</sup> spoke', 'Dana Holub spoke'],
  ['a small number', 'Dana Holub<small>7</small> spoke', 'Dana Holub spoke'],
  ['a raised link', 'Holub<a class="fn" href="#n1">1</a> spoke', 'Holub spoke'],
  ['a star', 'Dana Holub<sup>*</sup> spoke', 'Dana Holub spoke'],
  ['not a power', '12 km<sup>2</sup> of harbour', '12 km2 of harbour'],
  ['not an ordinal', 'the XX<sup>e</sup> century, the 1<sup>st</sup>', 'the XXe century, the 1st'],
  [
    'a time in a box',
    '<span style="display:inline-block">14:05</span>Dana Holub spoke',
    '14:05 Dana Holub spoke',
  ],
  [
    'padded tags',
    '<a href="/x" style="padding:0 8px">Verin</a><a href="/y" style="padding:0 8px">Holub</a>',
    'Verin Holub',
  ],
  ['a margin', '<b style="margin-right:6px">LIVE</b>Dana Holub', 'LIVE Dana Holub'],
  [
    'generated content',
    '<style>.g::after{content:" | "}</style><span class="g">Verin</span>Dana Holub',
    'Verin Dana Holub',
  ],
  [
    'letters that move stay one word',
    '<b style="display:inline-block">D</b><b style="display:inline-block">a</b><b style="display:inline-block">na</b> Holub',
    'Dana Holub',
  ],
  ['a part in bold is part of its word', 'the <b>har</b>bour', 'the harbour'],
];

test('marks of notes are no part of a word, and what is drawn apart is two words', async ({
  open,
}) => {
  const tab = await open('<p>none', { path: '/start' });
  for (const [name, html, text] of LINES) {
    const read = await tab.evaluate(
      (html) => {
        backgrounder.write(html);
        return backgrounder.readAll();
      },
      page(LD(news('NewsArticle')), `<article>${paragraphs()}<p>${html}</p></article>`),
    );
    expect.soft(read.at(-1), name).toBe(text);
  }
});

test('each block carries its role and its language', async ({ open }) => {
  const tab = await open('<p>none', { path: '/start' });
  const body = `<article lang="fr"><h1>Envoy lands for second round of harbour talks</h1><p class="standfirst">What the port expects of it.</p>${paragraphs()}<blockquote lang="ar"><p>قال المبعوث ان المحادثات ستستمر</p></blockquote><ul><li>The first of the points</li></ul><figure><img alt=""><figcaption>The quay in winter</figcaption></figure><p lang="not a tag!">The last of it.</p></article>`;
  const blocks = await tab.evaluate(
    (html) => {
      backgrounder.write(html);
      return backgrounder.readBlocks();
    },
    page(LD(news('NewsArticle')), body),
  );
  const roles = blocks.map(({ role, lang }) => `${role} ${lang}`);
  expect(roles.slice(0, 3)).toEqual(['headline fr', 'standfirst fr', 'body fr']);
  expect(roles.slice(-4)).toEqual(['quote ar', 'list fr', 'caption fr', 'body fr']);
});

test('a form whose children have the names of its properties is read to its end', async ({
  open,
}) => {
  const names = ['parentElement', 'children', 'localName', 'getAttribute', 'textContent', 'id'];
  const images = names.map((name) => `<img name="${name}" alt="">`).join('');
  const tab = await open(
    page(LD(news('NewsArticle')), `<form>${images}<article>${paragraphs()}</article></form>`),
  );
  expect(await tab.evaluate(() => backgrounder.readAll())).toEqual([...PARAGRAPHS]);
});

test('a paragraph is cut into blocks where it is long, and none of its text is lost', async ({
  open,
}) => {
  const words = (name: string, count: number) =>
    Array.from({ length: count }, (_, n) => `${name}${n}`).join(' ');
  const spans = words('span', 4000).replace(/\S+/g, '<span>$&</span>');
  const page = await open(
    `<!doctype html><title>Long</title><p>${spans} <b>${words('two', 2000)} </b>${words('node', 9000)} ${spans}`,
  );
  const [texts, drawn] = await page.evaluate(() => [
    backgrounder.readAll(),
    document.body.textContent ?? '',
  ]);
  const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
  expect(texts.flatMap(wordsOf)).toEqual(wordsOf(drawn));
  expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(45_000);
});

test('an article whose words stand each in an element of their own is found, without what is around it', async ({
  open,
}) => {
  const wrapped = PARAGRAPHS.map(
    (text) => `<p>${text.replace(/\S+/g, '<span class="word">$&</span>')}</p>`,
  ).join('');
  const tab = await open(
    page(
      LD(news('NewsArticle')),
      `<article><h1>Envoy lands for second round of harbour talks</h1>${wrapped}</article><div><p>The Example Herald is printed in the town on every day of the week but one.</p></div>`,
    ),
  );
  expect(await tab.evaluate(() => backgrounder.readAll())).toEqual([
    'Envoy lands for second round of harbour talks',
    ...PARAGRAPHS,
  ]);
});
