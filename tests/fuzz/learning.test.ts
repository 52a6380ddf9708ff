import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LearntState } from '../../entrypoints/background/reading/own-fold';
import { readArticle } from '../../knowledge/reading';
import {
  type LearntArticle,
  LONGEST_NAME,
  LONGEST_QUOTATION,
  LONGEST_ROLE,
  learntFrom,
  MOST_NAMES,
  MOST_QUOTATIONS,
  MOST_ROLES,
} from '../../knowledge/reading/own/learnt';
import { fromRow, toRow } from '../../knowledge/reading/own/learnt-row';
import { openPack } from '../../knowledge/schema/file/open';
import { PATIENCE_MS, runs } from './runs';
import { nastyText } from './strings';

/** Pieces of what a page might write to have false or endless things learnt. */
const piece = fc.oneof(
  { arbitrary: nastyText, weight: 2 },
  {
    arbitrary: fc.constantFrom(
      'Ama Boateng, the mayor of Port Alder, said: “',
      '” said Ama Boateng. ',
      '“We will wait for the ferry,” ',
      'Ama Boateng',
      'Boateng said that ',
      'President Ilse Brandt of Nordwind Shipping ',
      'according to __proto__ ',
      'Constructor Tostring, aged 400, ',
      '. ',
      '\n',
      '“‘„«',
      'on Friday ',
      'O’Brien-Núñez '.repeat(30),
    ),
    weight: 5,
  },
);
const articleText = fc.array(piece, { minLength: 1, maxLength: 25 }).map((all) => all.join(''));

const MOST_WORDS = 25;

function expectWithin(text: string): void {
  const { names, roles, quotations } = readArticle({ id: 1, text, date: '2026-03-02' });
  for (const one of [...names, ...roles, ...quotations]) {
    expect(one.start >= 0 && one.start < one.end && one.end <= text.length).toBe(true);
    expect(text.slice(one.start, one.end)).toContain(one.text);
  }
}

function learnt(text: string, at: number): LearntArticle | null {
  const url = `https://quay.example/${at}`;
  return learntFrom(readArticle({ id: url, text, date: '2026-03-02' }), {
    url,
    site: 'quay.example',
    outlet: null,
    title: text.slice(0, 300),
    day: '2026-03-02',
    dayFrom: 'page',
    lang: 'en',
    learntMs: 5,
  });
}

function expectLimits({ names, roles, quotations }: LearntArticle): void {
  expect(names.length).toBeLessThanOrEqual(MOST_NAMES);
  expect(roles.length).toBeLessThanOrEqual(MOST_ROLES);
  expect(quotations.length).toBeLessThanOrEqual(MOST_QUOTATIONS);
  for (const { text } of names) expect(text.length).toBeLessThanOrEqual(LONGEST_NAME);
  for (const { text } of roles) expect(text.length).toBeLessThanOrEqual(LONGEST_ROLE);
  for (const { text } of quotations) {
    expect(text.length).toBeLessThanOrEqual(LONGEST_QUOTATION);
    const words = text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part));
    expect(words.length).toBeLessThanOrEqual(MOST_WORDS);
  }
}

describe('any text as an article that is learnt', { timeout: PATIENCE_MS }, () => {
  it('gives names, roles and quotations that stand in it', () => {
    fc.assert(fc.property(articleText, expectWithin), runs(150));
  });

  it('is kept within its limits, and what is kept opens as a pack', () => {
    const articles = fc.array(articleText, { minLength: 1, maxLength: 4 });
    let compiled = 0;
    fc.assert(
      fc.property(articles, (texts) => {
        const state = new LearntState(null, [], 0);
        for (const [at, text] of texts.entries()) {
          const article = learnt(text, at);
          if (!article) continue;
          expectLimits(article);
          state.add(fromRow(toRow(article)));
        }
        const bytes = state.compile();
        if (!bytes) return;
        compiled += 1;
        const opened = openPack(bytes);
        if (!opened.ok) throw new Error(opened.problem);
        for (let at = 0; at < opened.pack.manifest.counts.entities; at += 1) opened.pack.record(at);
      }),
      runs(100),
    );
    expect(compiled).toBeGreaterThan(0);
  });
});
