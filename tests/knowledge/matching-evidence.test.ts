import { describe, expect, test } from 'vitest';
import { annotate } from '../../knowledge/builder/annotate/annotate';
import { openMatcher } from '../../knowledge/builder/annotate/open-pack';
import { languageOf } from '../../knowledge/matching/evidence/language';
import { findMentions } from '../../knowledge/matching/find';
import type { PageContext } from '../../knowledge/matching/types';

const matcher = openMatcher(undefined);
const surfaces = (page: string): string[] =>
  annotate(matcher, page.replaceAll('¶', '\n\n')).map(({ surface }) => surface);

function batches(...pages: readonly string[]): string[][] {
  let context: PageContext = { established: {} };
  return pages.map((page) => {
    const found = findMentions(matcher.index, matcher.pack, page.split('¶'), context);
    context = found.context;
    return found.mentions.map(({ surface }) => surface);
  });
}

describe('somebody of the very same name', () => {
  test.each([
    'The violinist Mikhail Bogdanov played.¶Mikhail Bogdanov bowed. Bogdanov left.',
    'Mikhail Bogdanov bowed.¶The violinist Mikhail Bogdanov played.',
    'Mikhail Bogdanov, 19, a student, won. Mikhail Bogdanov wept.',
    'Ahmed Sharaa (24, a pastry cook) opened a shop.',
    'Mikhail Bogdanov, 45, of Leeds, was fined.',
    'Marco Rubio scored twice from the spot.',
    'Der Geiger Mikhail Bogdanov spielte. Le violoniste Mikhail Bogdanov a joué.',
  ])('a calling that the pack does not give: %s', (page) => {
    expect(surfaces(page)).toEqual([]);
  });

  test.each([
    ['Putin, the actor Steven Seagal and others came.', ['Putin']],
    ['Bashar al-Assad, an eye doctor by training, fled.', ['Bashar al-Assad']],
    ['Vladimir Putin, an avid skater, fell.', ['Vladimir Putin']],
    ['Ahmed al-Sharaa, a former student of medicine, spoke.', ['Ahmed al-Sharaa']],
    ['Marco Rubio scored a victory in the senate.', ['Marco Rubio']],
    [
      'The violinist Mikhail Bogdanov played.¶Deputy Foreign Minister Mikhail Bogdanov listened.',
      ['Mikhail Bogdanov'],
    ],
    ['Marco Rubio, a father of four, met Vladimir Putin.', ['Marco Rubio', 'Vladimir Putin']],
  ])('what speaks for nobody else: %s', (page, expected) => {
    expect(surfaces(page)).toEqual(expected);
  });

  test('is remembered in the next batch', () => {
    expect(batches('The violinist Mikhail Bogdanov played.', 'Mikhail Bogdanov bowed.')).toEqual([
      [],
      [],
    ]);
  });

  test('another middle name than the pack’s', () => {
    expect(surfaces('Ahmed Wael al-Sharaa and Dmitry Nikolayevich Peskov met.')).toEqual([]);
    expect(surfaces('Ahmed Husain al-Sharaa and Dmitri Sergeevich Peskov met.')).toEqual([
      'Ahmed Husain al-Sharaa',
      'Dmitri Sergeevich Peskov',
    ]);
    expect(surfaces('Прибыл Ахмед Хусейн аш-Шараа.')).toEqual(['Ахмед Хусейн аш-Шараа']);
  });
});

describe('a town of the same name', () => {
  test.each([
    'Police in Moscow, Idaho, said so.¶Moscow is quiet.',
    'Students of the University of Idaho marched in Moscow.',
    'Moscow (Idaho) is a town. Moscow in northern Idaho is one.',
    'Damascus, Md., has a fair.¶Damascus has a fair.',
  ])('where the page names its state: %s', (page) => {
    expect(surfaces(page)).toEqual([]);
  });

  test.each([
    ['An Idaho senator flew to Moscow to meet Putin.', ['Moscow', 'Putin']],
    ['Ukraine, Georgia and Moldova sent envoys.', ['Ukraine']],
    ['Talks began in Moscow, Victoria Nuland said.', ['Moscow']],
    ['A Texas judge visited Moscow.', ['Moscow']],
  ])('where the story is ours: %s', (page, expected) => {
    expect(surfaces(page)).toEqual(expected);
  });

  test('is remembered in the next batch, and so is who else the page names', () => {
    expect(batches('Police in Moscow, Idaho, said so.', 'Moscow is quiet.')).toEqual([[], []]);
    expect(batches('Vladimir Putin spoke.', 'An Idaho senator flew to Moscow.')).toEqual([
      ['Vladimir Putin'],
      ['Moscow'],
    ]);
  });
});

describe('a surname after an office', () => {
  test.each([
    ['Syrian Foreign Minister Shaibani spoke.', ['Shaibani']],
    ['US Secretary of State Rubio spoke.', ['Rubio']],
    ['American Secretary of State Rubio spoke.', ['Rubio']],
  ])('that the pack gives, of its country: %s', (page, expected) => {
    expect(surfaces(page)).toEqual(expected);
  });
  test.each([
    'Foreign Minister Shaibani spoke.',
    'Omani Foreign Minister Shaibani spoke.',
    'Syrian Education Secretary Rubio spoke.',
    'Syrian Foreign Minister Khaled Shaibani spoke.',
  ])('that it does not: %s', (page) => {
    expect(surfaces(page)).toEqual([]);
  });
});

describe('case endings in Latin script', () => {
  test.each([
    ['Putins Krieg geht weiter, und die Welt sieht zu.', ['Putins']],
    ['Wladimir Putins Sprecher hat das nicht gesagt.', ['Wladimir Putins']],
    ['Moskaus Antwort auf die Sanktionen und Russlands Truppen.', ['Moskaus', 'Russlands']],
    ['Rusya’nın Suriye’deki üsleri, Putin’in kararı', ['Rusya', 'Suriye', 'Putin']],
    [
      'Spotkanie Władimira Putina, powiedział rzecznik; Putinowi się nie śpieszy.',
      ['Władimira Putina', 'Putinowi'],
    ],
    ['Prezident mluvil o Putinovi a řekl, že se to nestane.', ['Putinovi']],
  ])('%s', (page, expected) => {
    expect(surfaces(page)).toEqual(expected);
  });
  test.each([
    'The Putins of this world will not have it, he said.',
    'The Moscows of the west and the Russias of old are gone.',
    'Maria Putina powiedziała, że się nie boi.',
    'Assads and Rubios came to the party, and they sang.',
  ])('not where English or a woman’s name has the letter: %s', (page) => {
    expect(surfaces(page)).toEqual([]);
  });
});

describe('names of one language', () => {
  test.each([
    ['Selon Damas, les discussions avec la Russie ont été utiles.', ['Damas', 'Russie']],
    ['Secondo Mosca il piano non è stato approvato dal governo.', ['Mosca']],
    ['The EU agreed on new rules for batteries.', ['EU']],
    ['La UE aprobó las nuevas reglas para las baterías.', ['UE']],
    ['Şam yönetimi bu konuda yeni bir adım attı.', ['Şam']],
  ])('where it is written: %s', (page, expected) => {
    expect(surfaces(page)).toEqual(expected);
  });
  test.each([
    'Las Damas del equipo ganaron el torneo de la ciudad.',
    'El presidente de EU dijo que no habrá más acuerdos con los países.',
    'Sam said that he would not go to the party with them.',
    'Ahmed Sara said that he would not go to the party.',
    'The cruiser Moskva was the flagship of the fleet.',
  ])('not elsewhere: %s', (page) => {
    expect(surfaces(page)).toEqual([]);
  });
});

test.each([
  ['The minister said that the talks with the envoy were good and that they would go on.', 'en'],
  ['Der Minister sagte, dass die Gespräche mit dem Gesandten gut waren.', 'de'],
  ['Le ministre a déclaré que les discussions avec l’émissaire étaient bonnes.', 'fr'],
  ['El ministro dijo que las conversaciones con el enviado fueron buenas.', 'es'],
  ['Il ministro ha detto che i colloqui con l’inviato sono stati buoni.', 'it'],
  ['O ministro disse que as conversas com o enviado não foram más.', 'pt'],
  ['De minister zei dat de gesprekken met de gezant niet slecht waren.', 'nl'],
  ['Minister powiedział, że rozmowy z wysłannikiem nie były złe.', 'pl'],
  ['Bakan, görüşmelerin iyi geçtiğini ve bu sürecin devam edeceğini söyledi.', 'tr'],
  ['Putin', undefined],
  ['', undefined],
])('the language of a page: %s', (text, language) => {
  expect(languageOf([text])).toBe(language);
});
