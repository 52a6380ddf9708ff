import type { Evidence } from '../news/evidence';
import { firstOf } from '../news/meta';
import { relationOf } from '../news/node-relation';
import { comparable, headlineText, statedTitles } from '../reading/headline';

const TITLE_METAS = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'];

/** Separators between a headline and the name of its section or outlet. */
const BETWEEN = String.raw`\s*[|｜：_»«•·‹›]+\s*|\s+[-–—:/]+\s+|:\s+`;
const BEHIND = new RegExp(`^(?:${BETWEEN})`);
const BEFORE = new RegExp(`(?:${BETWEEN})$`);
const PARTS = new RegExp(BETWEEN);

/** "The Quay Post (print version)" */
const REMARK = /\([^()]{0,40}\)$/;

/** Longest name of an outlet; it is also shorter than the headline. */
const MAX_NAME = 40;

function withoutMarkup(line: string): string {
  try {
    return new DOMParser().parseFromString(line, 'text/html').body.textContent ?? line;
  } catch {
    return line; // in browsers where a page's Trusted Types bind extensions too
  }
}

/** One line of text, without the entities and tags that some systems leave in their metadata. */
export function tidy(text: string | null | undefined): string | undefined {
  const line = text?.replace(/\s+/g, ' ').trim();
  if (!line || !/&#?\w+;|<\/?[a-z]/i.test(line)) return line || undefined;
  return withoutMarkup(line).replace(/\s+/g, ' ').trim() || undefined;
}

interface Surrounded {
  /** The text before and after the headline, with the separators. */
  readonly before: string;
  readonly behind: string;
}

/** Finds a headline in a longer title, with separators around it; null if it is not there. */
function around(title: string, headline: string): Surrounded | null {
  const [whole, part] = [comparable(title), comparable(headline)];
  for (let at = part ? whole.indexOf(part) : -1; at >= 0; at = whole.indexOf(part, at + 1)) {
    const [before, behind] = [title.slice(0, at), title.slice(at + headline.length)];
    const isParted = (!before || BEFORE.test(before)) && (!behind.trim() || BEHIND.test(behind));
    if (isParted) return { before, behind };
  }
  return null;
}

/** The headline as the page shows it. @param title one more that the page states */
export function shownHeadline(doc: Document, heading: Element | null, title?: string): string {
  const stated = [...statedTitles(doc), title ?? []].flat();
  return heading ? (tidy(headlineText(heading, stated)) ?? '') : '';
}

/** Whether a title is this headline and little more. A kicker before a longer headline is not the headline. */
function isMostly(title: string, headline: string): boolean {
  return headline.length * 2 >= title.length && around(title, headline) !== null;
}

function withoutOutlet(title: string, outlet: string | null): string {
  const found = outlet && around(title, outlet);
  if (!found) return title;
  if (!found.behind.trim()) return found.before.replace(BEFORE, '') || title;
  return found.before ? title : found.behind.replace(BEHIND, '');
}

/**
 * The article's headline: the visible one if the title or the metadata confirm it; else theirs, without the outlet's
 * name.
 */
export function titleOf(
  evidence: Evidence,
  heading: Element | null,
  outlet: string | null,
): string {
  const { doc, meta } = evidence;
  const [node] = evidence.articles();
  const stated = node && relationOf(node, evidence) !== 'other' ? tidy(node.headline) : undefined;
  const shown = shownHeadline(doc, heading, stated);
  const shared = tidy(firstOf(meta, TITLE_METAS));
  // Some sites give every page the site's name as its shared title.
  const isSiteName = shown && outlet && shared && comparable(shared) === comparable(outlet);
  const metaTitle = stated ?? (isSiteName ? undefined : shared);
  const title = tidy(doc.title) ?? '';
  if (!metaTitle) return shown || withoutOutlet(title, outlet);
  // Some systems cut headlines after 110 characters in their data.
  const isCut = metaTitle[99] && shown.startsWith(metaTitle);
  if (isMostly(metaTitle, shown) || isCut) return shown;
  // The shared title may be another sentence than the headline.
  if (!stated && isMostly(title, shown)) return shown;
  return withoutOutlet(metaTitle, outlet);
}

/** The outlet's name in the document's title, after or before the headline. */
export function outletInTitle(doc: Document, headline: string): string | null {
  const found = around(tidy(doc.title) ?? '', headline);
  if (!found) return null;
  const { before, behind } = found;
  const part = (behind ? behind.split(PARTS).at(-1) : before.split(PARTS)[0]) ?? '';
  const name = part.trim().replace(REMARK, '').trim();
  const isSure = statedTitles(doc).some((title) => comparable(title) === comparable(headline));
  const isShort = name.length < headline.length || isSure;
  const isName = name.length > 1 && name.length <= MAX_NAME && isShort;
  return isName && !/^by\s/i.test(name) ? name : null;
}
