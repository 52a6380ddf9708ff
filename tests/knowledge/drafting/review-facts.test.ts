/** Facts under review: who asserts them, on whose cards they stand, hedges, quotations; and how long a role was held. */
import '../../../knowledge/reading';

import { describe, expect, it } from 'vitest';
import { readText as articleOf } from '../../../knowledge/drafting/article-text';
import { countriesFrom } from '../../../knowledge/drafting/countries';
import { draftFrom } from '../../../knowledge/drafting/draft';
import { readText } from '../../../knowledge/drafting/readings';
import { paragraphUses } from '../../../knowledge/drafting/review/coverage';
import type { ReviewDecision } from '../../../knowledge/drafting/review/decisions';
import { reviewFacts } from '../../../knowledge/drafting/review/facts';
import { lostHedge, sentencesOfFacts } from '../../../knowledge/drafting/review/hedges';
import { reviewNames } from '../../../knowledge/drafting/review/names';
import { toSource } from '../../../knowledge/drafting/review/to-source';
import { verifyAgainstTexts } from '../../../knowledge/drafting/verify';
import { coverageOf } from '../../../knowledge/drafting/verify/coverage';

const COUNTRIES = countriesFrom({ identities: {}, countries: {} });
const TEXT = `Oddny Falk, the mayor of Skarvik, said on Monday that the quay would reopen in May. The crane had reportedly been rusting for years.
“We shall open the quay before the herring comes,” Oddny Falk said in Skarvik.
Nothing was decided about the toll, and the meeting ended after an hour of quarrel over chairs.
Bjarne Holt, the harbour pilot, rejected the charge that he had been asleep. An apparent fault in the lamp was mended in Skarvik.`;
const article = {
  ...articleOf('quay.txt', TEXT),
  agencies: [],
  publisher: { value: 'Skarvik Times', where: 'person' as const },
  title: { value: 'Quay to reopen', where: 'text' as const },
  date: { value: '2032-04-04', where: 'person' as const },
};
const draft = draftFrom([readText(article, 0, COUNTRIES)], COUNTRIES);
const names = reviewNames(draft, []);
const keyOf = (label: string) => names.find((name) => name.label === label)?.key ?? '';
const [ODDNY, BJARNE] = [keyOf('Oddny Falk'), keyOf('Bjarne Holt')];
const KEEP: ReviewDecision = { kind: 'keep-all', items: [ODDNY, BJARNE] };
const write = (
  item: string,
  text: string,
  status: 'claimed' | 'reported' = 'claimed',
): ReviewDecision => ({ kind: 'write-fact', item, text, day: '2032-04-04', status });
const packOf = (decisions: readonly ReviewDecision[]) =>
  toSource(draft, {
    title: 'Quay',
    version: '1.0.0',
    names: reviewNames(draft, decisions),
    facts: reviewFacts(draft, decisions),
  });
const of = (who: string) =>
  reviewFacts(draft, []).find(({ candidate }) => candidate.assertedBy.who === who);
const first = of('Oddny Falk')?.key ?? '';

describe('who asserts a fact', () => {
  const spoken = (decision: ReviewDecision) =>
    packOf([KEEP, decision, write(first, 'The quay opens in May.')]).source.facts[0];

  it('is another name, an outlet, anyone in words, or the article itself', () => {
    const set = (speaker: Extract<ReviewDecision, { kind: 'set-speaker' }>['speaker']) =>
      spoken({ kind: 'set-speaker', item: first, speaker });
    expect(spoken(KEEP)?.assertedBy).toEqual({ who: 'Oddny Falk', entity: 'oddny-falk' });
    const other = set({ kind: 'name', key: BJARNE });
    expect(other?.assertedBy).toEqual({ who: 'Bjarne Holt', entity: 'bjarne-holt' });
    // The fact goes to the card of the new speaker, and leaves that of the old one.
    expect(other?.about).toEqual(['bjarne-holt']);
    expect(set({ kind: 'other', who: 'Skarvik Times' })?.assertedBy).toEqual({
      who: 'Skarvik Times',
    });
    expect(set({ kind: 'article' })?.assertedBy).toEqual({ who: 'the outlet itself' });
  });

  it('changes what the status is at first, until one is chosen', () => {
    const status = (...decisions: ReviewDecision[]) =>
      reviewFacts(draft, decisions).find(({ key }) => key === first)?.status;
    const toArticle: ReviewDecision = {
      kind: 'set-speaker',
      item: first,
      speaker: { kind: 'article' },
    };
    expect(status(toArticle)).toBe('reported');
    expect(
      status(toArticle, {
        kind: 'set-speaker',
        item: first,
        speaker: { kind: 'name', key: BJARNE },
      }),
    ).toBe('claimed');
  });

  it('follows a name into the one that it is merged into', () => {
    const decisions: ReviewDecision[] = [
      KEEP,
      { kind: 'set-speaker', item: first, speaker: { kind: 'name', key: BJARNE } },
      { kind: 'merge', item: BJARNE, into: ODDNY },
      write(first, 'It opens in May.'),
    ];
    expect(packOf(decisions).source.facts[0]?.assertedBy.entity).toBe('oddny-falk');
  });
});

const usesOf = (decisions: readonly ReviewDecision[]) =>
  paragraphUses(draft, reviewFacts(draft, decisions), reviewNames(draft, decisions))[0] ?? [];

describe('what is taken from a paragraph', () => {
  const why = (paragraph: number, ...decisions: readonly ReviewDecision[]) => {
    const { use, why: reason } = usesOf(decisions)[paragraph - 1] ?? {};
    return reason ?? use;
  };

  it('is told with the reason where it is nothing', () => {
    expect(why(1)).toBe('unkept');
    expect(why(1, KEEP)).toBe('waiting');
    expect(usesOf([KEEP])[0]?.waiting).toBe(first);
    expect(why(1, KEEP, { kind: 'leave-fact', item: first })).toBe('left');
    expect(why(1, KEEP, write(first, 'The quay opens in May.'))).toBe('cited');
    expect(why(3, KEEP)).toBe('none');
  });

  it('is what `coverage` says of the pack', () => {
    const decisions = [KEEP, write(first, 'The quay opens in May.')];
    const [told] = coverageOf(packOf(decisions).source, [article]);
    const open = usesOf(decisions).flatMap(({ use }, at) => (use === 'open' ? [at + 1] : []));
    expect(open).toEqual([2, 3, 4]);
    expect(told?.problems.map((one) => Number(/paragraph (\d+)/.exec(one)?.[1]))).toEqual(open);
  });
});

describe('facts that a person takes from a paragraph', () => {
  const addKey = (decisions: readonly ReviewDecision[], paragraph: number) =>
    usesOf(decisions)[paragraph - 1]?.addKey ?? '';

  it('are as many as one likes, also where no name stands', () => {
    const one: ReviewDecision = { kind: 'add-fact', item: addKey([], 3) };
    const two: ReviewDecision = { kind: 'add-fact', item: addKey([one], 3) };
    expect(one.item).not.toBe(two.item);
    const texts = ['Falk chaired a meeting.', 'Holt came late to it.'];
    const { source, problems } = packOf([
      KEEP,
      one,
      two,
      write(one.item, texts[0] ?? '', 'reported'),
      write(two.item, texts[1] ?? '', 'reported'),
    ]);
    expect(problems).toEqual([]);
    expect(source.facts).toMatchObject([
      { text: texts[0], about: ['oddny-falk'], evidence: [{ paragraph: 3 }] },
      { text: texts[1], about: ['bjarne-holt'], evidence: [{ paragraph: 3 }] },
    ]);
  });

  it('are told of where no card would show them', () => {
    const one: ReviewDecision = { kind: 'add-fact', item: addKey([], 3) };
    const { source, leftOut } = packOf([KEEP, one, write(one.item, 'Chairs were fought over.')]);
    expect(source.facts).toEqual([]);
    expect(leftOut).toEqual([
      {
        key: one.item,
        what: expect.stringContaining('No card shows this'),
        coded: { code: 'no-card', args: [] },
      },
    ]);
  });
});

describe('hedges of the article', () => {
  const hedge = (
    key: string,
    text: string,
    status: 'claimed' | 'unconfirmed' = 'claimed',
    rule?: string,
  ) => {
    const fact = reviewFacts(draft, []).find((one) => one.key === key);
    if (!fact) throw new Error(`No fact ${key}`);
    const candidate = { ...fact.candidate, ...(rule && { rule, start: 0 }) };
    return lostHedge({ ...fact, candidate, text, status }, article.paragraphs);
  };
  it('are those of the sentence that the fact is taken from', () => {
    expect(hedge(first, 'Promises a quay.')).toBeUndefined();
    const charge = of('Bjarne Holt')?.key ?? '';
    expect(hedge(charge, 'Says he was awake.')).toBeUndefined();
    // A fact of the whole paragraph: the sentence most like it, else any.
    expect(hedge(charge, 'The lamp had a fault.', 'claimed', 'added')).toBe('apparent');
    expect(hedge(charge, 'A light failed.', 'claimed', 'added')).toBe('apparent');
    expect(hedge(charge, 'An apparent lamp fault.', 'claimed', 'added')).toBeUndefined();
    expect(hedge(charge, 'The lamp had a fault.', 'unconfirmed', 'added')).toBeUndefined();
  });

  it('are found by the key of the fact', () => {
    const sentenceOf = sentencesOfFacts(reviewFacts(draft, []), [article]);
    expect(sentenceOf(first)).toMatch(/^Oddny Falk, the mayor/);
    expect(sentenceOf('none')).toBeUndefined();
  });
});

describe('a quotation that is kept', () => {
  const quoted = reviewFacts(draft, []).find(({ candidate }) =>
    candidate.words.startsWith('We shall'),
  );
  const verified = (text: string) => {
    const { source } = packOf([KEEP, { kind: 'quote-fact', item: quoted?.key ?? '' }]);
    const facts = source.facts.map((fact) => ({ ...fact, text }));
    const problems = (of: typeof facts) =>
      verifyAgainstTexts({ ...source, facts: of }, [article]).flatMap((one) => one.problems);
    return { asWritten: source.facts[0]?.text, before: problems([]), after: problems(facts) };
  };

  it('holds before `verify` where its paragraph has it, word for word', () => {
    const {
      asWritten = '',
      before,
      after,
    } = verified('“We shall open the quay before the herring comes”');
    expect(asWritten).toMatch(/^“We shall open the quay before the herring comes,?”$/);
    expect(after).toEqual(before);
  });

  it.each([
    [
      '“We shall open the quay before the salmon comes”',
      'quotes words that its paragraphs do not have',
    ],
    [`“${'the quay '.repeat(14)}”`, 'quotes 28 words'],
    ['We shall open the quay before the herring comes.', 'say it in your own words'],
  ])('%s: %s', (text, problem) => {
    expect(verified(text).after.join()).toContain(problem);
  });
});

describe('a role', () => {
  const dated = (from: string, to: string) =>
    packOf([KEEP, { kind: 'date-role', item: ODDNY, role: 'mayor of Skarvik', from, to }]);

  it('can have an end, and `check` refuses one before the start', () => {
    expect(dated('2030', '2032-05').source.entities[0]?.roles).toMatchObject([
      { text: 'mayor of Skarvik', from: '2030', to: '2032-05' },
    ]);
    expect(dated('2030', '2032-05').problems).toEqual([]);
    expect(dated('', '').source.entities[0]?.roles?.[0]).not.toHaveProperty('from');
    expect(dated('2032-05-02', '2032-05-01').problems).toEqual([
      {
        key: ODDNY,
        what: expect.stringContaining('which is backwards'),
        coded: { code: 'backwards', args: [expect.any(String), '2032-05-02', '2032-05-01'] },
      },
    ]);
  });
});
