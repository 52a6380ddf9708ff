import type { DateFound } from '../../messaging/protocol';
import type { Evidence } from '../news/evidence';
import type { ArticlePlace } from '../reading/article-root';
import { modifiedOf } from './said-by-node';

/** What a page says of a day, in whatever form, and what happened on it. */
export type DayTold = readonly [what: 'published' | 'updated', text: string | null | undefined];

/** Words for a change, as they stand before or after its date and in the names of elements. */
const UPDATED =
  /updat|modif|revised|aktuali[sz]|geändert|mis à jour|mise à jour|a[ct]+uali[sz]a|aggiornat|обновл|изменен|оновлен|更新|수정|güncel|zaktual|gewijzigd|bijgewerkt|oppdater|uppdater|opdater|تحديث|עודכן|به‌?روز|अपडेट|ενημ[εέ]ρωση|frissít|diperbarui|cập nhật|อัปเดต/i;
const PUBLISHED =
  /publi|posted|опубл|发布|發[布佈]|公開|配信|掲載|입력|등록|송고|erstellt|veröffentlicht|créé|yayın|نشر|انتشار|פורסם|प्रकाशित|δημοσ[ιί]ευ/i;

function* publications({ saidDays }: Evidence, source: DateFound['from']): Generator<DayTold> {
  for (const { from, text } of saidDays()) if (from === source) yield ['published', text];
}

function* linkedDates(evidence: Evidence): Generator<DayTold> {
  yield* publications(evidence, 'json-ld');
  const node = evidence.articles()[0] ?? evidence.linked().main[0];
  yield ['updated', node && modifiedOf(node)];
}

/** "article:modified_time", "og:updated_time", "last-modified", "dcterms.modified", "lastmod". */
const UPDATED_META = /(?:modified|updated)(?:[._-]?(?:time|date|at|on))?$|lastmod|revised/;

function* metaDates(evidence: Evidence): Generator<DayTold> {
  yield* publications(evidence, 'meta');
  for (const [name, content] of evidence.meta)
    if (UPDATED_META.test(name)) yield ['updated', content];
}

function* microdataDates({ doc }: Evidence): Generator<DayTold> {
  for (const element of doc.querySelectorAll(
    '[itemprop~=datePublished], [itemprop~=dateModified], [property~="schema:datePublished"]',
  )) {
    const isChange = element.getAttribute('itemprop')?.includes('Modified');
    const what = isChange ? 'updated' : 'published';
    yield [what, element.getAttribute('datetime') ?? element.getAttribute('content')];
    yield [what, element.textContent];
  }
}

/** The smallest element around both the article's text and its headline. */
function around(doc: Document, place: ArticlePlace | null): Element {
  let element: Element | null = place?.root ?? null;
  const headline = place?.apart;
  while (element && headline && !element.contains(headline)) element = element.parentElement;
  return element ?? doc.body;
}

/** "Updated <time>": by its own name, else by the words just before it. */
function isChangeTime(time: Element): boolean {
  const { className, previousSibling } = time;
  if (UPDATED.test(className)) return !PUBLISHED.test(className);
  return UPDATED.test(previousSibling?.textContent?.trim().slice(-30) ?? '');
}

/** The `time` elements of the article's own head; those of teasers and comments stand elsewhere. */
function* timeDates({ doc }: Evidence, place: ArticlePlace | null): Generator<DayTold> {
  const times = around(doc, place).querySelectorAll('time, abbr[title], [pubdate]');
  for (const time of [...times].slice(0, 12)) {
    const what = isChangeTime(time) ? 'updated' : 'published';
    yield [what, time.getAttribute('datetime') ?? time.getAttribute('title')];
    yield* labelled(time.textContent ?? '', what);
  }
}

const URL_DAY = /[/=_-]((?:19|20)\d\d)([/-]?)(\d\d?|[a-z]{3})\2([0-3]?\d)(?!\d)/i;
/** /2010/POLITICS/08/13/ */
const URL_DAY_APART = /\/((?:19|20)\d\d)\/[a-z_-]+\/(\d\d?)\/(\d\d?)\//i;
/** 20250130 anywhere: /t20250130_926.htm */
const URL_DAY_CLOSE = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/;

export function* addressDates({ url, own }: Evidence): Generator<DayTold> {
  for (const { pathname, search } of [url, own]) {
    const [, year, , month = '', day] = URL_DAY.exec(pathname + search) ?? [];
    if (year) {
      yield ['published', /\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`];
    }
    for (const form of [URL_DAY_APART, URL_DAY_CLOSE]) {
      const found = form.exec(pathname + search);
      if (found) yield ['published', found.slice(1).join('-')];
    }
  }
}

const DATE_PLACES =
  '[class*=date i], [class*=time i], [class*=publish i], [class*=byline i], [class*=posted i], [class*=meta i], [id*=date i], [id*=time i], [class*=dateline i], [class~=data i], [class*=fecha i], [class*=datum i], [class*=tarih i], address';

/** Where other things stand too, and sometimes the date. */
const OTHER_PLACES = '[class*=info i], [class*=source i], [class*=author i], [class*=detail i]';

/** Dates of teasers and comments. */
const BESIDE = 'aside, nav, footer, [class*=comment i], [class*=related i]';

/** Western, Arabic-Indic or Persian. */
const HAS_DIGIT = /[\d\u0660-\u0669\u06f0-\u06f9]/;

/** "Published 30 January 2025, updated 1 February 2025", either way round. */
function* labelled(text: string, what: DayTold[0] = 'published'): Generator<DayTold> {
  const change = UPDATED.exec(text)?.index ?? -1;
  if (change < 0) return yield [what, text];
  const [before, after] = [text.slice(0, change), text.slice(change)];
  const word = PUBLISHED.exec(after)?.index ?? after.length;
  yield ['published', before + after.slice(word)];
  yield ['updated', after.slice(0, word)];
}

function* writtenDates({ doc }: Evidence, place: ArticlePlace | null): Generator<DayTold> {
  const wide = around(doc, place);
  for (const places of [DATE_PLACES, OTHER_PLACES]) {
    const spots = [...(wide.parentElement ?? wide).querySelectorAll(places)].slice(0, 60);
    for (const spot of spots) {
      const text = spot.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      if (text.length < 6 || text.length >= 160 || !HAS_DIGIT.test(text)) continue;
      if (!spot.closest(BESIDE)) yield* labelled(text);
    }
  }
  if (/\d{4}/.test(doc.title)) yield ['published', doc.title];
}

/** Where a page tells its days, the most reliable first. */
export const DATE_SOURCES: readonly (readonly [
  DateFound['from'],
  (evidence: Evidence, place: ArticlePlace | null) => Iterable<DayTold>,
])[] = [
  ['json-ld', linkedDates],
  ['meta', metaDates],
  ['microdata', microdataDates],
  ['time', timeDates],
  ['url', addressDates],
  ['byline', writtenDates],
];
