import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../knowledge/reading';
import { ReadingFold } from '../../../knowledge/reading/fold';
import { type Decision, decide, decisionId } from '../../../knowledge/reading/own/decisions';
import { findDoubts } from '../../../knowledge/reading/own/doubts';

const TEXTS: Readonly<Record<string, string>> = {
  a: 'Abdul Karim, a surgeon at Port Alder Hospital, spoke on Monday. Karim said that the night shift had saved nine lives.',
  b: 'Abdulrahman Karim, councillor for Port Alder East, asked for buses. Karim said that the buses should run until midnight.',
};

function decided(...decisions: readonly Decision[]) {
  const fold = new ReadingFold();
  for (const [id, text] of Object.entries(TEXTS))
    fold.add(readArticle({ id, text, date: '2031-03-02', lang: 'en' }));
  return decide(fold.clusters(), decisions, () => undefined);
}

const idOf = (label: string): string =>
  decided().find((cluster) => cluster.label === label)?.cluster ?? '';

describe('answers to a doubt', () => {
  const pair = () => [idOf('Abdul Karim'), idOf('Abdulrahman Karim')] as const;

  it('asks about two people whose given names may be one', () => {
    const [one, other] = pair();
    expect(findDoubts(decided())).toEqual([{ one, other }]);
  });

  it('asks no more about people whom the reader told apart, whichever of them was named first', () => {
    const [one, other] = pair();
    expect(findDoubts(decided({ kind: 'apart', cluster: one, other }))).toEqual([]);
    expect(findDoubts(decided({ kind: 'apart', cluster: other, other: one }))).toEqual([]);
  });

  it('keeps "one person" with the name, and through a merge', () => {
    const [one, other] = pair();
    const isOne = (...decisions: readonly Decision[]) =>
      decided(...decisions).find(({ members }) => members.includes(one))?.isOne;
    expect(isOne()).toBe(false);
    expect(isOne({ kind: 'one', cluster: one })).toBe(true);
    expect(isOne({ kind: 'merge', cluster: other, into: one }, { kind: 'one', cluster: one })).toBe(
      true,
    );
  });

  it('does nothing with a name that is no longer there', () => {
    expect(decided({ kind: 'one', cluster: 'PER:gone' })).toEqual(decided());
  });

  it('keeps an answer for each pair', () => {
    const id = (other: string) => decisionId({ kind: 'apart', cluster: 'PER:a', other });
    expect(id('PER:b')).not.toBe(id('PER:c'));
  });
});
