import {
  type Countries,
  type CountryData,
  countriesFrom,
} from '../../knowledge/drafting/countries';
import { type Draft, draftFrom } from '../../knowledge/drafting/draft';
import type { FoundArticle } from '../../knowledge/drafting/found-article';
import { dayOf, type ReadText, readText } from '../../knowledge/drafting/readings';
import { loadWordLists, type WordLists } from '../../knowledge/reading/lexicon/word-classes';

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Data of the package that reading needs; each is loaded once. */
export class DraftMaker {
  readonly #address: (path: string) => string;
  /** Readings by text and day: an article is read once. */
  readonly #readings = new Map<string, ReadText>();
  #countries: Promise<Countries> | null = null;

  constructor(address: (path: string) => string) {
    this.#address = address;
  }

  async #load(): Promise<Countries> {
    const [lists, countries] = await Promise.all(
      ['/reading/words.json', '/reading/countries.json'].map(async (path) => {
        const response = await fetch(this.#address(path));
        return (await response.json()) as unknown;
      }),
    );
    loadWordLists(lists as WordLists); // files of the package, written at build
    return countriesFrom(countries as CountryData); // likewise
  }

  #reading(text: FoundArticle, id: number, countries: Countries): ReadText {
    const key = `${text.textHash} ${dayOf(text)}`;
    const known = this.#readings.get(key) ?? readText(text, id, countries);
    this.#readings.set(key, known);
    return { ...known, text, reading: { ...known.reading, id } };
  }

  async make(articles: readonly FoundArticle[]): Promise<Draft> {
    this.#countries ??= this.#load();
    const countries = await this.#countries;
    const read: ReadText[] = [];
    for (const [id, article] of articles.entries()) {
      read.push(this.#reading(article, id, countries));
      await nextTask();
    }
    return draftFrom(read, countries);
  }
}
