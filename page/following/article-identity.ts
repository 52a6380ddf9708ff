import type { PageDate, PageIdentity } from '../../messaging/protocol';
import type { DateDecision } from '../identity/dates/decide';
import { type DateReading, datesOf, firstDate } from '../identity/dates/first-date';
import { identify } from '../identity/identity';
import { gather } from '../news/evidence';
import { type HeadFacts, HeadHistory, headFactsOf } from '../news/head-facts';
import type { PageView } from '../page-view';
import type { ArticlePlace } from '../reading/article-root';

/** A head that was there this long before a navigation is the old article's, milliseconds. */
const HEAD_AGE_MS = 1000;

export interface ArticleIdentityNeeds {
  readonly view: PageView;
  place(): ArticlePlace | null;
  /** Loads what reads every date of a page (`DATE_READER`), once. */
  loadDates(): Promise<void>;
}

/** What an article calls itself, apart from what the head said of the article before it. */
export class ArticleIdentity {
  readonly #needs: ArticleIdentityNeeds;
  readonly #heads = new HeadHistory();
  #current: PageIdentity;
  /** The date can be told before everything on the page has been read for it. */
  #isDateSure = false;

  /** Reads it as far as it can be told at once. */
  constructor(needs: ArticleIdentityNeeds) {
    this.#needs = needs;
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
    return datesOf({
      evidence: this.#evidence(),
      place: this.#needs.place(),
      lang: this.#current.lang,
      nowMs: Date.now(),
    });
  }

  /** What the head said a while ago. */
  head(): HeadFacts | null {
    return this.#heads.at(performance.now() - HEAD_AGE_MS);
  }

  /** Cards speak as of the page's date: where machines are told none, the page is read for it before anything is asked. */
  async makeDateSure(): Promise<void> {
    if (this.#isDateSure) return;
    await this.#needs.loadDates();
    if (!this.#needs.view.signal.aborted) this.update();
  }

  /** Reads it again. @returns what has changed; null if nothing has */
  update(): 'days' | 'other' | null {
    const before = this.#current;
    const now = this.#read((reading) => datesOf(reading).date);
    if (JSON.stringify(now) === JSON.stringify(before)) return null;
    this.#current = now;
    const isSameDay = now.date?.day === before.date?.day;
    return isSameDay && now.date?.updated?.day === before.date?.updated?.day ? 'other' : 'days';
  }

  #read(dateIn: (reading: DateReading) => PageDate | null): PageIdentity {
    const { view, place } = this.#needs;
    this.#heads.note(headFactsOf(view.evidence.doc), performance.now());
    return identify(this.#evidence(), place(), Date.now(), dateIn);
  }

  #evidence() {
    const { evidence, staleHead } = this.#needs.view;
    return gather(evidence.doc, evidence.url, staleHead);
  }
}
