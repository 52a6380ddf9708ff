/** What `verify` finds in a pack that does not say what its articles say. The articles are invented. */
import { describe, expect, it } from 'vitest';
import { allGood } from '../../../knowledge/builder/report';
import { verifyAgainstTexts } from '../../../knowledge/drafting/verify';
import { EARLY, early, LATE, late, PIER_YAML, pierSource } from './pier';

function problems(yaml: string): string[] {
  const tallies = verifyAgainstTexts(pierSource(yaml), [EARLY, LATE]);
  return tallies.flatMap((tally) => tally.problems);
}

describe('verify', () => {
  it('has nothing to say about a pack that says what its articles say', () => {
    const tallies = verifyAgainstTexts(pierSource(PIER_YAML), [EARLY, LATE]);
    expect(tallies.flatMap((tally) => tally.problems)).toEqual([]);
    expect(allGood(tallies)).toBe(true);
  });

  it('takes a date that the file of an article states beside its text', () => {
    const source = pierSource(PIER_YAML.replace('date: 2031-04-09', 'date: 2031-04-10'));
    const dated = (value: string) => {
      const late = { ...LATE, date: { value, where: 'metadata' as const } };
      return verifyAgainstTexts(source, [EARLY, late]).flatMap((tally) => tally.problems);
    };
    expect(dated('2031-04-10')).toEqual([]);
    expect(dated('2031-04-09')).toEqual([
      expect.stringMatching(/"late" says that its date is stated; neither text, address/),
    ]);
  });

  const planted: readonly [name: string, from: string, to: string, said: RegExp][] = [
    [
      'a background that uses a paragraph of a later article',
      `backgroundEvidence: [${early(2)}, ${early(6)}]`,
      `backgroundEvidence: [${early(2)}, ${late(2)}]`,
      /background of "ilse-brandt" uses paragraph 2 of "late" \(2031-04-09\), later than 2031-03-06, .* move what it says into a fact/,
    ],
    [
      'a role without dates',
      'text: harbour master, from: 2031-03-06, to: 2031-04-09,',
      'text: harbour master,',
      /role "harbour master" of "ilse-brandt" has no date, and its source has "Thursday" in paragraph 2 of "early"; add "from" or "to"/,
    ],
    [
      'a relation without dates',
      'text: closed the, from: 2031-03-06,',
      'text: closed the,',
      /relation "closed the" of "ilse-brandt" to "north-pier" has no date, .* add "from" or "until"/,
    ],
    [
      'an agency that the text of an article does not credit',
      'agencies: [Coast Wire]',
      'agencies: [Coast Wire, AFP]',
      /article "early" credits AFP, which does not stand in "early"; remove it/,
    ],
    [
      'an agency in a fact whose article does not name it',
      'who: two unnamed sources, through: Coast Wire',
      'who: two unnamed sources, through: The Quay Herald (Reuters)',
      /fact "pier-for-sale" credits Reuters, which does not stand in "early"/,
    ],
    [
      'a doubt that the fact lost',
      'Brandt shut the pier, apparently in answer to the ferry crews.',
      'Brandt shut the pier as an answer to a letter of the ferry crews.',
      /fact "pier-closed" states as certain what paragraph 3 of "early" hedges with "apparent"; say it in the text/,
    ],
    [
      'a claim of sources that became a report',
      'assertedBy: { who: two unnamed sources, through: Coast Wire }\n    status: unconfirmed',
      'assertedBy: { who: the outlet itself }\n    status: reported',
      /fact "pier-for-sale" states as certain what paragraph 5 of "early" hedges with "Two sources"/,
    ],
    [
      'a doubt that a background lost',
      'Her sister writes poems.',
      'The closure of the pier answered a letter that ferry crews had sent.',
      /background of "ilse-brandt" states as certain/,
    ],
    [
      'words of the article',
      'Brandt thanked the ferry crews for being patient.',
      'Fog had delayed every ferry; Ilse Brandt resigned as harbour master on Wednesday.',
      /"crews-thanked" has the words "ilse brandt resigned as harbour master on wednesday" of "late"; say it in your own words/,
    ],
    [
      'a paragraph that does not exist',
      `evidence: [${early(5)}]`,
      'evidence: [{ article: early, paragraph: 50, hash: "0123456789abcdef" }]',
      /fact "pier-for-sale": "early" has no paragraph 50/,
    ],
  ];

  it.each(planted)('finds %s', (_, from, to, said) => {
    expect(PIER_YAML).toContain(from);
    let yaml = PIER_YAML.replace(from, to);
    // The background must cite what it lost.
    if (to.startsWith('The closure'))
      yaml = yaml.replace(`[${early(2)}, ${early(6)}]`, `[${early(2)}, ${early(3)}]`);
    expect(problems(yaml)).toEqual([expect.stringMatching(said)]);
  });

  it('takes no hedge from a sentence that a fact does not use', () => {
    const yaml = PIER_YAML.replace('status: unconfirmed', 'status: reported');
    expect(problems(yaml)).toEqual([]);
  });
});
