import type { NewsVerdict } from '../../messaging/protocol';
import { type Address, isBareHome, isNeverNews } from './address';
import { firstFew } from './first-few';

// Runs on every page, and is all that runs on most. Each test reads only what it needs, and touches as few of the
// page's objects as possible. Lists and patterns are made when first needed, because making one costs more than most
// tests.

const SAMPLE = 120;
const MIN_PARAGRAPH = 80;

/** Length in Latin letters: an ideograph counts as two. */
export const weightOf = (text: string): number => text.replace(/[\u3040-\ud7af]/g, '$&$&').length;

/** Whether there may be running text at all, by the first paragraphs. */
export function mayHoldProse(doc: Document): boolean {
  const paragraphs = doc.getElementsByTagName('p');
  // Old pages separate paragraphs with line breaks only.
  if (paragraphs.length < 3) return doc.getElementsByTagName('br').length >= 6;
  let long = 0;
  for (const { textContent } of firstFew(paragraphs, SAMPLE)) {
    if (weightOf(textContent.slice(0, MIN_PARAGRAPH + 1)) > MIN_PARAGRAPH) long += 1;
    if (long === 3) return true;
  }
  return false;
}

/** Metas that may say that a page is an article, or when it was published: too many rather than too few. */
const ARTICLE_METAS =
  'meta:is([property*=pub i],[name*=pub i],[itemprop*=pub i],[property*=date i],[name*=date i],[itemprop*=date i],[name*=posted i],[name*=issued i],[name*=created i],[name*=ptime i],[content^=article i],[content^=news i],[content^=blog i])';

export const linkedDataScripts = (doc: Document) =>
  doc.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]');

export function linksArticle(doc: Document): boolean {
  for (const { textContent } of linkedDataScripts(doc)) {
    if (/Article|Posting|Report/.test(textContent)) return true;
  }
  return false;
}

/** The browser's own search is much faster than reading the metas here. */
const mayCallItselfArticle = (doc: Document) =>
  doc.querySelector(ARTICLE_METAS) !== null || linksArticle(doc);

export function no(key: string, confidence: number, ...args: string[]): NewsVerdict {
  return { news: false, reason: { key: `verdict_${key}`, args }, confidence };
}

/** Pages that the address alone rules out: other hosts, and front pages. */
export function byAddress(address: Address): NewsVerdict | null {
  if (isNeverNews(address.hostname)) return no('known_tool', 0.95, address.hostname);
  return isBareHome(address) ? no('home', 0.9) : null;
}

/** Pages that their structure rules out: those without an article, and wikis. */
export function byOutline(doc: Document): NewsVerdict | null {
  if (!doc.contentType.includes('html')) return no('not_html', 1);
  if (doc.getElementById('mw-content-text')) return no('wiki_or_docs', 0.95);
  return mayHoldProse(doc) || mayCallItselfArticle(doc) ? null : no('no_prose', 0.9);
}
