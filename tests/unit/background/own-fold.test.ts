import { describe, expect, it } from 'vitest';
import { LearntState } from '../../../entrypoints/background/reading/own-fold';
import { readArticle } from '../../../knowledge/reading';
import { type LearntArticle, learntFrom } from '../../../knowledge/reading/own/learnt';

const GIVEN = ['Ama', 'Kofi', 'Esi', 'Yaw', 'Abena', 'Kwame', 'Adwoa', 'Kojo', 'Efua', 'Kwesi'];
const SURNAMES = ['Boateng', 'Darko', 'Mensah', 'Asante', 'Owusu', 'Tetteh', 'Ofori', 'Appiah'];

/** One of forty people, each the mayor of one town in turn. */
function learnt(number: number): LearntArticle {
  const name = `${GIVEN[number % GIVEN.length]} ${SURNAMES[number % SURNAMES.length]}`;
  const url = `https://quay.example/${number}`;
  const text = `${name}, the mayor of Alder, said on Monday that pier ${number} would be closed. “We will not wait for ferry ${number},” said ${name}.`;
  const day = new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
  const article = learntFrom(readArticle({ id: url, text, date: day }), {
    url,
    site: 'quay.example',
    outlet: null,
    title: `Pier ${number}`,
    day,
    dayFrom: 'page',
    lang: 'en',
    learntMs: number,
  });
  if (!article) throw new Error('Nothing was learnt.');
  return article;
}

describe('a worker that has started again', () => {
  const before = new LearntState(null, [], 0);
  for (let number = 0; number < 260; number += 1) before.add(learnt(number));
  before.compile();
  const kept = JSON.stringify(before.kept());

  it('compiles the same pack as one that went on', () => {
    const after = new LearntState(JSON.parse(kept), [], 0);
    for (const state of [before, after]) state.add(learnt(260));
    const bytes = after.compile();
    expect(bytes).not.toBeNull();
    expect(bytes).toEqual(before.compile());
  });

  it('answers others between two parts of that work', () => {
    const after = new LearntState(JSON.parse(kept), [], 0);
    // The fold, names, doubts, articles, their order, three tables: each by itself, and long ones in parts.
    expect([...after.compileInSteps()].length).toBeGreaterThanOrEqual(8);
  });
});
