import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FIRST, read, SECOND } from './samples';

const only = (path: string, content: string | Uint8Array) => {
  const { articles, unread } = read(path, content);
  expect(unread).toEqual([]);
  expect(articles).toHaveLength(1);
  return articles[0];
};

const page = (
  head: string,
  body: string,
) => `<!doctype html><html lang="en"><head>${head}</head><body>
  <nav><a href="/">Home</a><a href="/sport">Sport</a></nav>${body}<footer>All rights reserved</footer></body></html>`;
const ARTICLE = `<article><h1>A pier for Port Alder</h1><p>${FIRST}</p><p>${SECOND}</p><p>${FIRST} ${SECOND}</p></article>`;

describe('a page without data', () => {
  it.each([
    ['Port Alder, 2 May 2031', '2031-05-02'],
    ['2 May 2031', '2031-05-02'],
    ['Friday, May 2, 2031', '2031-05-02'],
    ['Founded in Port Alder on 2 May 2031', undefined],
  ])('%s', (line, day) => {
    const body = ARTICLE.replace('<p>', `<p>${line}</p><p>`);
    expect(only('release.html', page('', body))?.date?.value).toBe(day);
  });
});

describe('plain texts', () => {
  it('finds title, byline and day in the first lines', () => {
    const text = `Council opens the new pier\nBy Ada Brisk and Tom Reyes\n2 May 2031\n\n${FIRST}\n\n${SECOND}\n`;
    expect(only('pier.txt', text)).toMatchObject({
      file: 'pier.txt',
      title: { value: 'Council opens the new pier', where: 'text' },
      byline: { value: 'Ada Brisk and Tom Reyes', where: 'text' },
      date: { value: '2031-05-02', where: 'text' },
      paragraphs: [
        'Council opens the new pier',
        'By Ada Brisk and Tom Reyes',
        '2 May 2031',
        FIRST,
        SECOND,
      ],
    });
  });

  it('finds the title below a by-line, an outlet and a date', () => {
    const text = `By Ada Brisk, harbour reporter\nStorm shuts the pier again\n9 May 2031 | The Alder Gazette\n\n${FIRST}\n\n${SECOND}\n`;
    expect(only('pier.txt', text)).toMatchObject({
      title: { value: 'Storm shuts the pier again' },
      publisher: { value: 'The Alder Gazette' },
      byline: { value: 'Ada Brisk' },
      date: { value: '2031-05-09' },
    });
    const header = 'The Alder Gazette\n9 May 2031\nStorm shuts the pier again';
    expect(only('pier.txt', `${header}\n\n${FIRST}\n\n${SECOND}`)).toMatchObject({
      title: { value: 'Storm shuts the pier again' },
      publisher: { value: 'The Alder Gazette' },
    });
  });

  it('takes no sentence below a by-line for the title', () => {
    const text = `By Ada Brisk, harbour reporter\n\n${FIRST}\n\n${SECOND}\n`;
    expect(only('pier.txt', text)?.title?.value).toBe('By Ada Brisk, harbour reporter');
  });

  it.each(['publication', 'site_name', 'Published by'])('reads the outlet in “%s”', (field) => {
    const text = `---\n${field}: The Alder Gazette\ndate: 2031-05-02\n---\n\n${FIRST}\n\n${SECOND}\n`;
    expect(only('pier.md', text)?.publisher?.value).toBe('The Alder Gazette');
  });

  it('takes a day from the name of the file, then from the address', () => {
    expect(only('2031-05-03-pier.txt', `${FIRST}\n${SECOND}`)?.date).toEqual({
      value: '2031-05-03',
      where: 'file-name',
    });
    const text = `${FIRST}\n${SECOND}\nhttps://gazette.example/2031/05/04/pier`;
    expect(only('pier.txt', text)).toMatchObject({
      date: { value: '2031-05-04', where: 'address' },
      url: { value: 'https://gazette.example/2031/05/04/pier', where: 'text' },
    });
  });

  it('finds dateline and agencies, and takes no day from the middle of a text', () => {
    const text = `PORT ALDER, May 2 (Reuters) - ${FIRST}\n${SECOND}\n${FIRST} It began on 3 June 2025 with a storm.\n${SECOND}\n(AFP)`;
    const article = only('pier.txt', text);
    expect(article).toMatchObject({
      dateline: { value: 'PORT ALDER' },
      agencies: ['AFP', 'Reuters'],
    });
    expect(article?.date).toBeUndefined();
  });

  it.each([
    ['pier.txt', (body: string) => `A pier at last\n\n${body}`],
    ['pier.json', (body: string) => JSON.stringify({ '@type': 'NewsArticle', articleBody: body })],
  ])('joins the lines of a text that was wrapped by hand: %s', (file, textOf) => {
    const wrapped = [FIRST, SECOND, FIRST].map((text) => text.replace(/(.{40,60}) /g, '$1\n  '));
    const { paragraphs } = only(file, textOf(wrapped.join('\n\n'))) ?? {};
    expect(paragraphs?.slice(-3)).toEqual([FIRST, SECOND, FIRST]);
    expect(paragraphs?.length).toBe(file === 'pier.txt' ? 4 : 3);
  });

  it('reads the front matter of Markdown, and drops its marks', () => {
    const text = `---\ntitle: "A pier at last"\nsource: The Alder Gazette\ndate: 2031-05-02T10:00:00Z\nauthor: Ada Brisk\nurl: https://gazette.example/pier\n---\n\n# A pier at last\n\n${FIRST.replace('Mara Lindqvist', '**[Mara Lindqvist](https://x.example)**')}\n\n- ${SECOND}\n`;
    expect(only('pier.md', text)).toMatchObject({
      title: { value: 'A pier at last', where: 'front-matter' },
      publisher: { value: 'The Alder Gazette', where: 'front-matter' },
      date: { value: '2031-05-02', where: 'front-matter' },
      byline: { value: 'Ada Brisk' },
      url: { value: 'https://gazette.example/pier' },
      paragraphs: ['A pier at last', FIRST, SECOND],
    });
  });

  it.each(['', '# '])('reads "Date: ..." lines below a title ("%s")', (mark) => {
    const text = `${mark}A pier at last\nPublished: 2 May 2031\nSource: Wire North\n\n${FIRST}\n\n${SECOND}`;
    expect(only(mark === '' ? 'pier.txt' : 'pier.md', text)).toMatchObject({
      title: { value: 'A pier at last' },
      publisher: { value: 'Wire North' },
      date: { value: '2031-05-02' },
      paragraphs: [FIRST, SECOND],
    });
  });

  it('leaves a text whose first lines are not all fields', () => {
    const text = `A pier at last\nThe council: it voted.\nSource: Wire North\n\n${FIRST}`;
    expect(only('pier.txt', text)?.paragraphs).toContain('The council: it voted.');
  });

  it('reads "Date: ..." lines before the first empty line of any text', () => {
    const text = `Title: A pier at last\nSource: The Alder Gazette\nDate: 2 May 2031\n\n${FIRST}\n${SECOND}`;
    expect(only('pier.txt', text)).toMatchObject({
      publisher: { value: 'The Alder Gazette' },
      date: { value: '2031-05-02' },
      paragraphs: [FIRST, SECOND],
    });
    // Not where other lines stand between them.
    expect(only('pier.txt', `Date: 2 May 2031\nA council.\n\n${FIRST}`)?.paragraphs[0]).toBe(
      'Date: 2 May 2031',
    );
  });
});

describe('saved pages', () => {
  it('takes what the structured data states and the paragraphs of the article', () => {
    const json = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'A pier for Port Alder',
      datePublished: '2031-05-02T08:00:00+02:00',
      author: { name: 'Ada Brisk' },
      publisher: { name: 'The Alder Gazette' },
    });
    const head = `<title>A pier for Port Alder | The Alder Gazette</title><link rel="canonical" href="https://gazette.example/news/pier-for-port-alder"><script type="application/ld+json">${json}</script>`;
    expect(only('pier.html', page(head, ARTICLE))).toMatchObject({
      title: { value: 'A pier for Port Alder' },
      publisher: { value: 'The Alder Gazette', where: 'metadata' },
      date: { value: '2031-05-02', where: 'metadata' },
      byline: { value: 'Ada Brisk', where: 'metadata' },
      url: { value: 'https://gazette.example/news/pier-for-port-alder' },
      paragraphs: ['A pier for Port Alder', FIRST, SECOND, `${FIRST} ${SECOND}`],
    });
  });

  it('runs no script and keeps none of its words', () => {
    const hostile = `<script>globalThis.wasRun = true</script><form><input name="parentElement"><input name="children"></form><img src=x onerror="globalThis.wasRun = true">${ARTICLE}<style>p{}</style>`;
    const article = only('pier.html', page('<title>A pier for Port Alder</title>', hostile));
    expect(article?.paragraphs.join(' ')).not.toMatch(/wasRun|p\{\}/);
    expect(globalThis).not.toHaveProperty('wasRun');
  });

  it('drops characters that show nothing or turn the direction of text', () => {
    const article = only('pier.txt', `\u202e${FIRST}\u0007\n${SECOND}`);
    expect(article?.paragraphs).toEqual([FIRST, SECOND]);
  });
});

describe('data', () => {
  const node = {
    '@type': 'NewsArticle',
    headline: 'A pier',
    articleBody: `${FIRST}\n\n${SECOND}`,
    datePublished: '2031-05-02',
    publisher: { name: 'The Alder Gazette' },
    url: 'https://gazette.example/pier',
  };

  it('reads one NewsArticle, a list, a graph and a JSON feed', () => {
    expect(only('a.json', JSON.stringify(node))).toMatchObject({
      title: { value: 'A pier' },
      date: { value: '2031-05-02' },
      publisher: { value: 'The Alder Gazette' },
      paragraphs: ['A pier', FIRST, SECOND],
    });
    const feed = {
      items: [
        {
          title: 'A pier',
          content_html: `<p>${FIRST}</p><p>${SECOND}</p>`,
          date_published: '2031-05-02T10:00:00Z',
        },
      ],
    };
    expect(only('feed.json', JSON.stringify(feed))).toMatchObject({
      paragraphs: ['A pier', FIRST, SECOND],
    });
    expect(
      read('list.json', JSON.stringify([node, node])).articles.map(({ file }) => file),
    ).toEqual(['list.json#1', 'list.json#2']);
    expect(
      read('graph.json', JSON.stringify({ '@graph': [{ '@type': 'WebSite' }, node] })).articles,
    ).toHaveLength(1);
  });

  it('reads RSS and Atom, and tells of entries that have only a teaser', () => {
    const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Alder Gazette</title>
      <item><title>A pier</title><link>https://gazette.example/pier</link><pubDate>Fri, 02 May 2031 08:00:00 GMT</pubDate><content:encoded><![CDATA[<p>${FIRST}</p><p>${SECOND}</p><p>${FIRST}</p>]]></content:encoded></item>
      <item><title>A storm</title><description>Wind tonight.</description></item></channel></rss>`;
    const { articles, unread } = read('feed.rss', rss);
    expect(articles).toMatchObject([
      {
        file: 'feed.rss#1',
        title: { value: 'A pier' },
        publisher: { value: 'The Alder Gazette' },
        date: { value: '2031-05-02' },
        url: { value: 'https://gazette.example/pier' },
        paragraphs: ['A pier', FIRST, SECOND, FIRST],
      },
    ]);
    expect(unread).toEqual([{ file: 'feed.rss#2', problem: 'teasers-only' }]);
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Gazette</title><entry><title>A pier</title><link rel="alternate" href="https://gazette.example/pier"/><published>2031-05-02T08:00:00Z</published><content type="html">&lt;p&gt;${FIRST}&lt;/p&gt;&lt;p&gt;${SECOND} ${FIRST}&lt;/p&gt;</content></entry></feed>`;
    expect(only('feed.xml', atom)).toMatchObject({
      url: { value: 'https://gazette.example/pier' },
      date: { value: '2031-05-02' },
    });
  });

  it('reads the files of a zip, and passes over what systems leave in it', () => {
    const zip = zipSync({
      'news/one.txt': strToU8(`${FIRST}\n${SECOND}`),
      'news/page_files/x.js': strToU8('x'),
      '__MACOSX/._one.txt': strToU8('x'),
      'news/photo.jpg': strToU8('x'),
    });
    const { articles, unread } = read('news.zip', zip);
    expect(articles.map(({ file }) => file)).toEqual(['news.zip/news/one.txt']);
    expect(unread).toEqual([{ file: 'news.zip/news/photo.jpg', problem: 'unknown-type' }]);
  });

  it('takes the outlet from a short line of its own at the front, and from nothing else', () => {
    const outlet = (line: string) =>
      only('a.txt', `A pier is built at last\n${line}\n${FIRST}\n${SECOND}`)?.publisher?.value;
    expect(outlet('The Coast Courier')).toBe('The Coast Courier');
    expect(outlet('Island Times, 6 November 2030')).toBe('Island Times');
    expect(outlet('Hard Times for the harbour, says its owner')).toBeUndefined();
    expect(outlet('Good News, Everyone')).toBeUndefined();
    expect(outlet('Mara Lindqvist')).toBeUndefined();
  });
});
