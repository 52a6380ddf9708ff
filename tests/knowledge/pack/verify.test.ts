/** What `verify` finds in a pack that does not say what its articles say. The articles are invented. */
import { describe, expect, it } from 'vitest';
import { loadSources } from '../../../knowledge/builder/load';
import { allGood } from '../../../knowledge/builder/report';
import { verifyAgainstTexts } from '../../../knowledge/builder/verify';
import { paragraphHash, readText } from '../../../knowledge/drafting/article-text';
import type { PackSource } from '../../../knowledge/schema/source';
import { problemsOf } from './sample';

const EARLY = readText(
  'early.txt',
  `ALDER QUAY, 6 March 2031
Harbour master Ilse Brandt closed the north pier on Thursday. Divers found cracks in two of its pillars.
The closure was an apparent answer to a letter from the ferry crews. Brandt thanked the crews for their patience.
A union official with a copy of the letter said: "It asks for repairs."
Two sources close to the council said the pier would be sold to Nordwind Shipping. (Coast Wire)
Brandt is the sister of the poet Tilda Brandt.`,
);
const LATE = readText(
  'late.txt',
  `ALDER QUAY, 9 April 2031
Ilse Brandt resigned as harbour master on Wednesday. Fog had delayed every ferry.`,
);

const cite = (text: typeof EARLY, article: string, paragraph: number) =>
  `{ article: ${article}, paragraph: ${paragraph}, hash: "${paragraphHash(text.paragraphs[paragraph - 1] ?? '')}" }`;
const early = (paragraph: number) => cite(EARLY, 'early', paragraph);
const late = (paragraph: number) => cite(LATE, 'late', paragraph);

const YAML = `pack:
  format: 2
  id: alder-quay
  title: The pier of Alder Quay
  version: "1.0.0"
  language: en
  licence: MIT
  description: A pier, its cracks and its harbour master.
articles:
  - id: early
    publisher: The Quay Herald
    title: Pier closed
    titleIsOurs: true
    date: 2031-03-06
    dateBasis: { kind: stated, reason: It stands in the dateline of the report. }
    agencies: [Coast Wire]
    textHash: "${EARLY.textHash}"
    group: early
  - id: late
    publisher: The Quay Herald
    title: Harbour master leaves
    titleIsOurs: true
    date: 2031-04-09
    dateBasis: { kind: stated, reason: It stands in the dateline of the report. }
    textHash: "${LATE.textHash}"
    group: late
entities:
  - id: ilse-brandt
    kind: person
    label: Ilse Brandt
    names:
      - { text: Ilse Brandt, kind: full, lang: de, script: Latn }
    identity: { text: Harbour official, evidence: [${early(2)}] }
    background: Official who had a pier shut for safety. Her sister writes poems.
    backgroundEvidence: [${early(2)}, ${early(6)}]
    roles:
      - { text: harbour master, from: 2031-03-06, to: 2031-04-09, evidence: [${early(2)}, ${late(2)}] }
    relations:
      - { to: tilda-brandt, text: sister of, evidence: [${early(6)}] }
      - { to: north-pier, text: closed the, from: 2031-03-06, evidence: [${early(2)}] }
  - id: tilda-brandt
    kind: person
    label: Tilda Brandt
    names:
      - { text: Tilda Brandt, kind: full, lang: de, script: Latn }
    identity: { text: Poet, evidence: [${early(6)}] }
    background: Poet. Her sister ran a harbour.
    backgroundEvidence: [${early(6)}]
  - id: north-pier
    kind: place
    label: North pier
    names:
      - { text: north pier of Alder Quay, kind: full, lang: en, script: Latn }
    identity: { text: Pier in Alder Quay, evidence: [${early(2)}] }
    background: Pier with cracked pillars. It was shut in March 2031.
    backgroundEvidence: [${early(2)}]
facts:
  - id: pier-closed
    text: Brandt shut the pier, apparently in answer to the ferry crews.
    about: [ilse-brandt, north-pier]
    when: { on: 2031-03-06 }
    assertedBy: { who: the outlet itself }
    status: reported
    evidence: [${early(3)}]
  - id: pier-for-sale
    text: The council means to sell the pier to Nordwind Shipping, Coast Wire was told.
    about: [north-pier]
    when: { on: 2031-03 }
    assertedBy: { who: two unnamed sources, through: Coast Wire }
    status: unconfirmed
    evidence: [${early(5)}]
  - id: crews-thanked
    text: Brandt thanked the ferry crews for being patient.
    about: [ilse-brandt]
    when: { on: 2031-03-06 }
    assertedBy: { who: the outlet itself }
    status: reported
    evidence: [${early(3)}]
`;

function sourceOf(yaml: string): PackSource {
  const loaded = loadSources('pack', [['pack.yaml', yaml]]);
  if (!loaded.ok) throw new Error(problemsOf(loaded).join('\n'));
  return loaded.source;
}

function problems(yaml: string): string[] {
  const tallies = verifyAgainstTexts(sourceOf(yaml), [EARLY, LATE]);
  return tallies.flatMap((tally) => tally.problems);
}

describe('verify', () => {
  it('has nothing to say about a pack that says what its articles say', () => {
    const tallies = verifyAgainstTexts(sourceOf(YAML), [EARLY, LATE]);
    expect(tallies.flatMap((tally) => tally.problems)).toEqual([]);
    expect(allGood(tallies)).toBe(true);
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
    expect(YAML).toContain(from);
    let yaml = YAML.replace(from, to);
    // The background must cite what it lost.
    if (to.startsWith('The closure'))
      yaml = yaml.replace(`[${early(2)}, ${early(6)}]`, `[${early(2)}, ${early(3)}]`);
    expect(problems(yaml)).toEqual([expect.stringMatching(said)]);
  });

  it('takes no hedge from a sentence that a fact does not use', () => {
    const yaml = YAML.replace('status: unconfirmed', 'status: reported');
    expect(problems(yaml)).toEqual([]);
  });
});
