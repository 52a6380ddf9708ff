import type { PageDate, PageIdentity } from '../../messaging/protocol';
import type { DateDecision } from '../identity/dates/decide';
import { datesOf, firstDate } from '../identity/dates/first-date';
import { DATE_READER, type DateReading } from '../identity/dates/topics';
import { identify } from '../identity/identity';
import { type Evidence, gather } from '../news/evidence';
import { type HeadFacts, HeadHistory, headFactsOf } from '../news/head-facts';
import type { PageView } from '../page-view';
import type { ArticlePlace } from '../reading/article-root';
import { parentOf, selectAllIn, tagOf, textOf } from '../reading/dom';
import { comparable, headlineText } from '../reading/headline';
import { current } from '../registry';

/** A head that is this old at a navigation belongs to the old article, milliseconds. */
const HEAD_AGE_MS = 1000;

export interface ArticleIdentityNeeds {
  readonly view: PageView;
  place(): ArticlePlace | null;
  /** Loads the script that publishes `DATE_READER`, once. */
  loadDates(): Promise<void>;
}

/** Title, outlet, language and date of an article. Ignores what the head stated of the article before it. */
export class ArticleIdentity {
  readonly #needs: ArticleIdentityNeeds;
  readonly #heads = new HeadHistory();
  #current: PageIdentity;
  /** The structured data alone settle the date. */
  #isDateSure = false;
  #dates: DateDecision = { date: null, claims: [], reason: 'none' };
  /** Reading all dates takes longer than all the rest: they are read again once the page has changed. */
  #areDatesRead = false;
  /** What the page states, while it stays the same. */
  #stated: Evidence | null = null;
  /** The document's title and its head's data when this article was opened. */
  readonly #first: { readonly title: string; readonly head: HeadFacts };

  /** Reads what needs no other script. */
  constructor(needs: ArticleIdentityNeeds) {
    this.#needs = needs;
    const { doc } = needs.view.evidence;
    this.#first = { title: doc.title, head: headFactsOf(doc) };
    this.#current = this.#read((reading) => {
      const { date, isSure } = firstDate(reading);
      this.#isDateSure = isSure;
      return date;
    });
  }

  get current(): PageIdentity {
    return this.#current;
  }

  /** Every date that the page states, as far as it can be read now. */
  get dates(): DateDecision {
    this.#read((reading) => this.#datesIn(reading).date);
    return this.#dates;
  }

  /** The page has changed. */
  forgetDates(): void {
    this.#areDatesRead = false;
    this.#stated = null;
  }

  #datesIn(reading: DateReading): DateDecision {
    if (!this.#areDatesRead) this.#dates = datesOf(reading);
    this.#areDatesRead = current(DATE_READER) !== null;
    return this.#dates;
  }

  /** What the head stated a moment before the navigation. */
  head(): HeadFacts | null {
    return this.#heads.at(performance.now() - HEAD_AGE_MS);
  }

  /**
   * Cards are as of the page's date. If no structured data state one, the visible text is searched before the first
   * request.
   */
  async makeDateSure(): Promise<void> {
    if (this.#isDateSure) return;
    await this.#needs.loadDates();
    if (!this.#needs.view.signal.aborted) this.update();
  }

  /** Reads it again. @returns what has changed; null if nothing has */
  update(): 'days' | 'other' | null {
    const before = this.#current;
    const now = this.#read((reading) => this.#datesIn(reading).date);
    if (JSON.stringify(now) === JSON.stringify(before)) return null;
    this.#current = now;
    const isSameDay = now.date?.day === before.date?.day;
    return isSameDay && now.date?.updated?.day === before.date?.updated?.day ? 'other' : 'days';
  }

  #read(dateIn: (reading: DateReading) => PageDate | null): PageIdentity {
    const { view } = this.#needs;
    this.#heads.note(headFactsOf(view.evidence.doc), performance.now());
    const { evidence, place, title } = this.#whatIsRead();
    const identity = identify(evidence, place, Date.now(), dateIn);
    return title ? { ...identity, title, outlet: this.#current.outlet } : identity;
  }

  /** @returns `title` where the document has been renamed to a later article of an endless page */
  #whatIsRead() {
    const { evidence, staleHead, window } = this.#needs.view;
    const { doc } = evidence;
    const place = this.#needs.place();
    const heading = place && laterHeading(doc, this.#first.title);
    this.#stated ??= gather(doc, evidence.url, staleHead);
    if (!heading) return { evidence: this.#stated, place, title: null };
    return {
      evidence: gather(doc, new URL(window.location.href), this.#first.head),
      place: { ...place, root: boxOf(heading), headline: heading, apart: null, bodies: [] },
      title: headlineText(heading, [doc.title]),
    };
  }
}

/** A shorter heading may occur in any title. */
const MIN_HEADING = 12;

/** The heading that the document's title repeats. */
function headingIn(title: string, headings: readonly Element[]): Element | undefined {
  const words = comparable(title);
  return headings.find((one) => {
    const heading = comparable(textOf(one));
    return heading.length >= MIN_HEADING && words.includes(heading);
  });
}

/**
 * The heading that the document has been renamed to while its first one is still there: an endless page, which may leave
 * the first article's metadata in its head.
 */
function laterHeading(doc: Document, firstTitle: string): Element | null {
  if (doc.title === firstTitle) return null;
  const headings = [...doc.querySelectorAll('h1, h2')];
  const [first, now] = [firstTitle, doc.title].map((title) => headingIn(title, headings));
  return now && first && comparable(textOf(now)) !== comparable(textOf(first)) ? now : null;
}

/** The largest element around a heading without another of its level. */
function boxOf(heading: Element): Element {
  let box = heading;
  for (let around = parentOf(box); around; around = parentOf(around)) {
    if (selectAllIn(around, tagOf(heading)).length !== 1) break;
    box = around;
  }
  return box;
}
