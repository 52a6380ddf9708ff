/** A deputy is neither a doubt nor the one whose deputy it is. */
import '../../../knowledge/reading';

import { describe, expect, it } from 'vitest';
import { readText as articleOf } from '../../../knowledge/drafting/article-text';
import { countriesFrom } from '../../../knowledge/drafting/countries';
import { draftFrom } from '../../../knowledge/drafting/draft';
import { readText } from '../../../knowledge/drafting/readings';
import { reviewNames } from '../../../knowledge/drafting/review/names';
import { toSource } from '../../../knowledge/drafting/review/to-source';
import { verifyAgainstTexts } from '../../../knowledge/drafting/verify';

const COUNTRIES = countriesFrom({ identities: {}, countries: {} });

const textOf = (words: string) => ({
  ...articleOf('pool.txt', words),
  agencies: [],
  date: { value: '2032-04-04', where: 'person' as const },
});

/** What `verify` says of hedges in a pack of all names, with `title` for Ana Roth's. */
function hedgesOf(words: string, title: string): string[] {
  const draft = draftFrom([readText(textOf(words), 0, COUNTRIES)], COUNTRIES);
  const items = reviewNames(draft, []).map(({ key }) => key);
  const names = reviewNames(draft, [{ kind: 'keep-all', items }]);
  const { source } = toSource(draft, { title: 'Pool', version: '1.0.0', names, facts: [] });
  const entities = source.entities.map((entity) =>
    entity.label === 'Ana Roth'
      ? { ...entity, roles: [{ text: title, evidence: entity.backgroundEvidence }] }
      : entity,
  );
  const tallies = verifyAgainstTexts({ ...source, entities }, [textOf(words)]);
  return tallies.flatMap(({ coded: codes = [] }) =>
    codes.flatMap((one) => (one?.code === 'hedge-role' ? one.args.map(String) : [])),
  );
}

describe('a hedge beside a title', () => {
  it.each([
    ['deputy mayor', 'Deputy mayor Ana Roth said the pool was likely to stay shut until spring.'],
    ['deputy director', 'Ana Roth, the deputy director, said the leak was probably small.'],
    ['deputy', 'The mayor is reportedly ill, and her deputy Ana Roth will speak in Lund.'],
    ['deputy mayor', 'Perhaps deputy mayor Ana Roth will open the pool in Lund.'],
    ['deputy director', 'It is likely that the deputy director, Ana Roth, will speak in Lund.'],
    ['captain', 'The captain, Ana Roth, is believed to have steered towards the lamp.'],
    [
      'deputy mayor',
      'Ana Roth was reportedly the deputy mayor in May. Deputy mayor Ana Roth spoke in Lund.',
    ],
  ])('says nothing against “%s”: %s', (title, words) => {
    expect(hedgesOf(words, title)).toEqual([]);
  });

  it.each([
    ['deputy leader', 'is believed', 'Ana Roth is believed to be the deputy leader of the gang.'],
    ['deputy director', 'reportedly', 'Ana Roth, reportedly the deputy director, was in Lund.'],
    ['ringleader', 'alleged', 'Police arrested the alleged ringleader Ana Roth in Lund.'],
    ['new deputy mayor', 'seems', 'Ana Roth seems to be the new deputy mayor. She was in Lund.'],
  ])('speaks against “%s”, “%s”: %s', (title, hedge, words) => {
    expect(hedgesOf(words, title)).toEqual(expect.arrayContaining([title, hedge]));
  });
});

describe('an office named by its last word', () => {
  const speakers = (words: string) =>
    draftFrom([readText(textOf(words), 0, COUNTRIES)], COUNTRIES).facts.map(
      ({ assertedBy }) => assertedBy.who,
    );

  it.each([
    'Ana Roth, the deputy mayor, opened the pool in Lund. Rain fell.\nThe mayor rejected the plan to close it again.',
    'Ana Roth, the former governor, opened the pool in Lund. Rain fell.\nThe governor urged the town to close it again.',
    'Ana Roth, the deputy mayor, opened the pool in Lund. Rain fell.\n“We will close it in May,” the mayor said.',
    'Ana Roth, the assistant coach, opened the pool in Lund. Rain fell.\nThe coach praised the new roof above it.',
  ])('is not its deputy’s or its former holder’s: %s', (words) => {
    expect(speakers(words)).not.toContain('Ana Roth');
  });

  it.each([
    'Ana Roth, the deputy mayor, opened the pool in Lund. Rain fell.\nThe deputy mayor rejected the plan to close it again.',
    'Ana Roth, the mayor, opened the pool in Lund. Rain fell.\n“We will close it in May,” the mayor said.',
    'Ana Roth, the Norwegian governor, opened the pool in Lund. Rain fell.\nThe governor urged the town to close it again.',
  ])('is the holder’s: %s', (words) => {
    expect(speakers(words)).toContain('Ana Roth');
  });
});
