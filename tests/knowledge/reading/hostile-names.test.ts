/** Articles written so that a name that is learnt misleads the reader: it looks like another, or turns its line. */
import { expect, it } from 'vitest';
import { LearntState } from '../../../entrypoints/background/reading/own-fold';
import { readArticle } from '../../../knowledge/reading';
import { learntFrom } from '../../../knowledge/reading/own/learnt';
import { openPack } from '../../../knowledge/schema/file/open';

const DAYS = ['Monday', 'Tuesday', 'Friday'];
const textFor = (name: string, at: number) =>
  `${name}, the mayor of Alder, said on ${DAYS[at % 3]} that the pier would be closed. “We will not wait for the ferry,” said ${name}. Reporters met ${name} at the quay, and ${name} answered for an hour.`;

function learn(text: string, url: string, learntMs: number) {
  return learntFrom(readArticle({ id: url, text, date: '2026-03-02' }), {
    url,
    site: new URL(url).host,
    outlet: null,
    title: 'The pier',
    day: '2026-03-02',
    dayFrom: 'page',
    lang: 'en',
    learntMs,
  });
}

/** Labels of what is known once two articles of each name were read. */
function labelsOf(names: readonly string[]): string[] {
  const state = new LearntState(null, [], 0);
  for (const [at, name] of names.flatMap((name) => [name, name]).entries()) {
    const url = `https://quay${at}.example/`;
    const article = learn(textFor(name, at), url, at);
    if (article) state.add(article);
  }
  const bytes = state.compile();
  const opened = bytes && openPack(bytes);
  if (!opened?.ok) throw new Error(opened?.problem ?? 'Nothing was learnt.');
  const { pack } = opened;
  return Array.from({ length: pack.manifest.counts.entities }, (_, at) => pack.record(at).label);
}

it('are learnt where nothing is wrong with them', () => {
  expect(labelsOf(['Ada Lund'])).toContain('Ada Lund');
  expect(labelsOf(['Ада Лунд', 'Ada Lund'])).toContain('Ada Lund');
});

it.each([
  ['a Cyrillic letter', '\u0410da Lund'],
  ['a letter of full width', '\uff21da Lund'],
  ['a letter of mathematics', '\u{1d400}da Lund'],
  ['a soft hyphen', 'Ada\u00ad Lund'],
  ['a space of no width', 'A\u200bda Lund'],
  ['an override', 'Ada \u202eLund'],
  ['a tag character', 'Ada\u{e0041} Lund'],
  ['a NUL', 'Ada\u0000 Lund'],
  ['stacked accents', `Ada${'\u0301'.repeat(40)} Lund`],
  ['markup', 'Ada <b>Lund</b>'],
  ['10,000 letters', `A${'da'.repeat(5000)} Lund`],
  ['the name of a prototype', '__proto__ Lund'],
  ['names of properties', 'Constructor Prototype'],
])('with %s are not shown beside the name that they imitate', (_, imitated) => {
  const labels = labelsOf(['Ada Lund', imitated]);
  expect(labels).toContain('Ada Lund');
  expect(labels.filter((label) => !/^(?:Ada Lund|Alder)$/.test(label))).toEqual([]);
});

it.each([
  ['a soft hyphen', '\u00ad'],
  ['a space of no width', '\u200b'],
  ['a word joiner', '\u2060'],
])('have %s taken out, and count as the name without it', (_, unseen) => {
  const text = `Ada ${unseen}Lund, the ${unseen}mayor of Alder, met Ada Lund.`;
  const article = learn(text, 'https://quay.example/', 1);
  expect(article?.names.map((name) => [name.text, name.count])).toEqual([
    ['Ada Lund', 2],
    ['Alder', 1],
  ]);
  expect(article?.roles.map((role) => role.text)).toEqual(['mayor of Alder']);
});

it.each([
  ['an override', '\u202e'],
  ['a control character', '\u0007'],
  ['a tag character', '\u{e0041}'],
  ['an invisible operator', '\u2062'],
])('have %s taken out of a quotation', (_, unseen) => {
  const text = `“We will ${unseen}not wait for the ferry,” said Ada Lund, the mayor of Alder.`;
  const article = learn(text, 'https://quay.example/', 1);
  expect(article?.quotations.map((one) => one.text)).toEqual(['We will not wait for the ferry']);
});
