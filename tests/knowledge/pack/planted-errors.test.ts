/**
 * Every check of `check`, `verify` and `coverage`, by its name, with the smallest error that it must find. A check that
 * has no row here fails a test.
 */
import { describe, expect, it } from 'vitest';
import { verifyAgainstTexts } from '../../../knowledge/drafting/verify';
import { coverageOf } from '../../../knowledge/drafting/verify/coverage';
import { RULES } from '../../../knowledge/schema/check';
import { MOST_NAMES } from '../../../knowledge/schema/check/limits';
import { EARLY, early, LATE, late, PIER_YAML, pierSource } from './pier';
import { type FileName, sampleSource, uncheckedSample } from './sample';

type Edit = readonly [from: string | RegExp, to: string];

const manyNames = Array.from(
  { length: MOST_NAMES + 1 },
  (_, at) => `      - { text: Harbour vote ${at}, kind: full, lang: en, script: Latn }\n`,
).join('');

/** Edits of the valid sample, each found by the rule of that name. */
const BROKEN: Readonly<Record<string, readonly [file: FileName, ...edit: Edit]>> = {
  unreadableFormat: ['pack', 'format: 2', 'format: 3'],
  emptyPack: ['entities', /entities:[\s\S]*/, 'entities: []\n'],
  duplicateIds: ['facts', 'id: vote-was-close', 'id: vote-held'],
  unknownEntities: ['facts', 'harbour-vote, mara-lindqvist', 'harbour-vote, maria'],
  unknownArticles: ['facts', 'wire-2031-05-03, paragraph: 2', 'wire, paragraph: 2'],
  unknownReferences: [
    'entities',
    'Town on the coast, reference: gazetteer',
    'Town, reference: map',
  ],
  identitiesWithoutSource: [
    'entities',
    /identity: \{ text: Councillor.*\}/,
    'identity: { text: A }',
  ],
  badResponses: ['facts', 'differsFrom: vote-held', 'respondsTo: vote-lost'],
  repeatedCitations: ['facts', 'wire-2031-05-03, paragraph: 1', 'gazette-2031-05-02, paragraph: 3'],
  contradictingHashes: ['facts', '"00112233445566cc"', '"00112233445566cd"'],
  skippedYetCited: ['articles', 'paragraphs: [9]', 'paragraphs: [3]'],
  repeatedNames: ['entities', 'text: Lindqvist,', 'text: Mara Lindqvist,'],
  sharedNames: ['entities', 'text: harbour vote', 'text: Port Alder'],
  namesWithoutFull: ['entities', 'text: harbour vote, kind: full', 'text: vote, kind: short'],
  wrongScripts: ['entities', 'lang: ru, script: Cyrl', 'lang: ar, script: Arab'],
  repeatedBlocked: ['pack', 'Old Port Alder', 'Old Port Alder\n    - Old Port Alder'],
  blockedNames: ['pack', 'Old Port Alder', 'Port Alder'],
  eventDetails: ['entities', 'kind: event', 'kind: person'],
  placesThatAreNone: ['entities', 'places: [port-alder]', 'places: [mara-lindqvist]'],
  connectedToItself: ['entities', 'to: port-alder', 'to: mara-lindqvist'],
  badDifferences: ['facts', 'differsFrom: vote-held', 'differsFrom: vote-lost'],
  backwardSpans: ['entities', 'to: 2031-06', 'to: 2030'],
  factsAfterTheirArticles: ['facts', 'on: 2031-05-02', 'on: 2031-05-04'],
  wrongWeekdays: ['facts', 'Friday, 2 May', 'Monday, 2 May'],
  tooMuchOfOne: ['entities', / {6}- \{ text: harbour vote.*\n/, manyNames],
  confusableNames: ['entities', 'label: Port Alder', 'label: Pоrt Alder'], // the "о" is Cyrillic
};

describe('check', () => {
  it('has a planted error for every rule', () => {
    expect(Object.keys(BROKEN).sort()).toEqual(RULES.map(({ name }) => name).sort());
  });

  it.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
    const [file, from, to] = BROKEN[name] ?? ['pack', '', ''];
    expect(rule(sampleSource())).toEqual([]);
    expect(rule(uncheckedSample(file, from, to))).not.toEqual([]);
  });
});

/** Facts and reasons that use every paragraph of both articles, for `coverage`. */
const USED = `${PIER_YAML.replace(
  'group: early\n',
  'group: early\n    skipped: [{ paragraphs: [1], reason: The dateline of the report. }]\n',
).replace(
  'group: late\n',
  'group: late\n    skipped: [{ paragraphs: [1], reason: The dateline of the report. }]\n',
)}  - id: rest
    text: Divers looked at the pillars, and a union man had read what the crews wrote to the mayor.
    about: [north-pier]
    when: { on: 2031-03 }
    assertedBy: { who: the outlet itself }
    status: reported
    evidence: [${early(2)}, ${early(4)}, ${early(6)}, ${late(2)}]
`;

const tallies = (yaml: string) => {
  const source = pierSource(yaml);
  const texts = [EARLY, LATE];
  return [...verifyAgainstTexts(source, texts), ...coverageOf(source, texts)];
};

/** Edits of the pack that says what its articles say, each found by the check that prints these words. */
const UNPROVEN: readonly (readonly [what: string, ...edit: Edit])[] = [
  ['articles whose text is in the folder', LATE.textHash, '0'.repeat(64)],
  [
    'citations whose paragraph exists and hashes right',
    `identity: { text: Poet, evidence: [${early(6)}]`,
    `identity: { text: Poet, evidence: [${early(60)}]`,
  ],
  [
    'dates stated in text, address or the file, or inferred with a reason',
    'date: 2031-04-09',
    'date: 2031-04-10',
  ],
  ['pairs of articles grouped as their texts show', 'group: late', 'group: early'],
  [
    'sentences of ours without a run of 8 words of an article',
    'Brandt thanked the ferry crews for being patient.',
    'Fog had delayed every ferry when Ilse Brandt resigned as harbour master on Wednesday.',
  ],
  [
    'backgrounds that use only the first articles that tell of their entity',
    `backgroundEvidence: [${early(2)}, ${early(6)}]`,
    `backgroundEvidence: [${early(2)}, ${late(2)}]`,
  ],
  [
    'roles and relations dated where their paragraphs give a date',
    'closed the, from: 2031-03-06,',
    'closed the,',
  ],
  ['agencies that the texts name', '[Coast Wire]', '[Coast Wire, AFP]'],
  ['statements that keep the hedges of their source', 'apparently in answer', 'in answer'],
  [
    'openings that begin their paragraph',
    'group: late\n',
    'group: late\n    openings: { "2": "Fog had delayed every" }\n',
  ],
  ['paragraphs of "early"', `${early(4)}, ${early(6)}, `, `${early(6)}, `],
  ['paragraphs of "late"', `, ${late(2)}]\n`, ']\n'],
];

describe('verify and coverage', () => {
  it('find nothing where nothing is planted', () => {
    expect(tallies(USED).flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('have a planted error for every check', () => {
    const covered = (what: string) => UNPROVEN.some(([start]) => what.startsWith(start));
    expect(tallies(USED).filter(({ what }) => !covered(what))).toEqual([]);
    expect(UNPROVEN).toHaveLength(tallies(USED).length);
  });

  it.each(UNPROVEN)('%s', (start, from, to) => {
    const yaml = USED.replace(from, to);
    expect(yaml).not.toBe(USED);
    const found = tallies(yaml).find(({ what }) => what.startsWith(start));
    expect(found?.problems).toHaveLength(1);
  });
});
