import { describe, expect, it } from 'vitest';
import { loadSources } from '../../../knowledge/builder/load';
import { type FileName, loadSample, problemsOf } from './sample';

/** What is done to the sample, and the one line that must come back: place, what is wrong, what to do. */
type Case = readonly [
  name: string,
  file: FileName,
  from: string | RegExp,
  to: string,
  said: RegExp,
];

const CASES: readonly Case[] = [
  // shapes
  [
    'missing evidence',
    'facts',
    /\n {4}evidence:\n {6}- \{ article: wire-2031-05-03, paragraph: 2.*\n/,
    '\n    evidence: []\n',
    /facts\.yaml:18: "facts\.1\.evidence" has no evidence\. Cite the article and the paragraph/,
  ],
  [
    'a missing key',
    'facts',
    '    status: claimed\n',
    '',
    /facts\.yaml:11: "facts\.1\.status" is missing\. Add it/,
  ],
  [
    'an unknown key',
    'entities',
    '    label: Port Alder',
    '    lable: x\n    label: Port Alder',
    /entities\.yaml:25: "entities\.1\.lable" is a key that the format does not have/,
  ],
  [
    'an unknown kind',
    'entities',
    'kind: place',
    'kind: town',
    /entities\.yaml:24: .* \("town"\) is no kind of entity\. Choose person, organisation/,
  ],
  [
    'an unknown status',
    'facts',
    'status: claimed',
    'status: rumoured',
    /facts\.yaml:16: .*is no status\. Choose reported, claimed/,
  ],
  [
    'an id that is none',
    'entities',
    /port-alder/,
    'Port_Alder',
    /is not an id\. Use small letters/,
  ],
  [
    'an id that every object has',
    'facts',
    'id: vote-was-close',
    'id: constructor',
    /facts\.yaml:11: "facts\.1\.id" \("constructor"\) is a name that every object in JavaScript has/,
  ],
  [
    'a prototype key',
    'facts',
    '    status: claimed',
    '    __proto__: { marked: false }\n    status: claimed',
    /facts\.yaml:16: "facts\.1\.__proto__" is a key that every object in JavaScript has\. Remove it\./,
  ],
  [
    'a constructor key',
    'pack',
    '  licence: MIT',
    '  licence: MIT\n  constructor: x',
    /pack\.yaml:8: "pack\.constructor" is a key that every object/,
  ],
  [
    'an impossible day',
    'articles',
    'date: 2031-05-02',
    'date: 2031-02-30',
    /articles\.yaml:6: .* \("2031-02-30"\) is no day of the calendar/,
  ],
  [
    'a leap day in a common year',
    'entities',
    'on: 2031-05-02',
    'on: 2031-02-29',
    /entities\.yaml:40: .* \("2031-02-29"\) is no date of the calendar/,
  ],
  [
    'a month as an article’s date',
    'articles',
    'date: 2031-05-03',
    'date: 2031-05',
    /\("2031-05"\) is no day of the calendar\. Write year, month and day/,
  ],
  [
    'a javascript: link',
    'articles',
    'https://gazette.example/2031/05/02/harbour',
    "'javascript:alert(1)'",
    /articles\.yaml:8: .*is not an address that a reader may be sent to\. Only http and https/,
  ],
  [
    'a data: link',
    'articles',
    'https://gazette.example/2031/05/02/harbour',
    "'data:text/html,x'",
    /\("data:text.*Only http and https/,
  ],
  [
    'a link with a password in it',
    'articles',
    'https://gazette.example',
    'https://me:secret@gazette.example',
    /is not an address that a reader may be sent to/,
  ],
  [
    'a short hash',
    'facts',
    '"00112233445566ee"',
    '"0011"',
    /facts\.yaml:19: .*is not 16 small hex digits/,
  ],
  [
    'a hash that YAML reads as a number',
    'facts',
    '"00112233445566ee"',
    '1234567890123456',
    /must be 16 hex digits in quotes/,
  ],
  [
    'paragraph zero',
    'facts',
    'paragraph: 2',
    'paragraph: 0',
    /is no paragraph. They are counted from 1/,
  ],
  [
    'an empty sentence',
    'facts',
    'text: Lindqvist says that one vote decided it.',
    'text: "  "',
    /is empty\. Say what it is or remove it/,
  ],
  [
    'a hidden control character',
    'facts',
    'text: Lindqvist says',
    'text: Lind\u202eqvist says',
    /invisible control character/,
  ],
  [
    'an overlong sentence',
    'facts',
    'Lindqvist says that one',
    `Lindqvist says ${'that '.repeat(99)}`,
    /is longer than 400 characters\. Say it shorter/,
  ],
  [
    'a fact about nobody',
    'facts',
    'about: [harbour-vote, mara-lindqvist]',
    'about: []',
    /names no entity\. A fact is about at least one/,
  ],
  ['a version that is none', 'pack', '"1.0.0"', '"1.0"', /pack\.yaml:5: .*is not a version/],
  [
    'broken YAML',
    'facts',
    'about: [harbour-vote, port-alder]',
    'about: [harbour-vote',
    /facts\.yaml:\d+: this is no YAML: .*Correct the YAML/,
  ],
  [
    'a key given twice',
    'facts',
    '    status: claimed',
    '    status: claimed\n    status: denied',
    /facts\.yaml:17: this is no YAML: Map keys must be unique/,
  ],
  [
    'a YAML alias',
    'facts',
    'about: [harbour-vote, mara-lindqvist]',
    'about: &a [harbour-vote]\n    x: *a',
    /this YAML cannot be read: .*alias/i,
  ],
  // rules that no shape can say
  [
    'a future format',
    'pack',
    'format: 1',
    'format: 2',
    /pack\.yaml:2: unreadable format\. This pack has format 2 and was made for a later Backgrounder/,
  ],
  [
    'a format of the past',
    'pack',
    'format: 1',
    'format: 0',
    /has format 0, which is no longer read/,
  ],
  [
    'an unknown entity',
    'facts',
    'about: [harbour-vote, mara-lindqvist]',
    'about: [harbour-vote, maria-lindqvist]',
    /facts\.yaml:13: fact "vote-was-close" names the entity "maria-lindqvist", which this pack does not have/,
  ],
  [
    'an unknown asserter',
    'facts',
    'entity: mara-lindqvist',
    'entity: someone',
    /names the entity "someone"/,
  ],
  [
    'a relation to nowhere',
    'entities',
    'to: port-alder',
    'to: port-elder',
    /entities\.yaml:19: entity "mara-lindqvist" names the entity "port-elder"/,
  ],
  [
    'a relation to itself',
    'entities',
    'to: port-alder',
    'to: mara-lindqvist',
    /entity "mara-lindqvist" has a relation to itself/,
  ],
  [
    'an unknown article',
    'facts',
    /wire-2031-05-03, paragraph: 2/,
    'wire-2031-05-04, paragraph: 2',
    /facts\.yaml:19: fact "vote-was-close" cites the article "wire-2031-05-04"/,
  ],
  [
    'an id given twice',
    'facts',
    'id: vote-was-close',
    'id: vote-held',
    /facts\.yaml:11: the id "vote-held" is used twice among facts/,
  ],
  [
    'a name given twice',
    'entities',
    'text: Lindqvist,',
    'text: Mara Lindqvist,',
    /entities\.yaml:7: entity "mara-lindqvist" has the name "Mara Lindqvist" twice/,
  ],
  [
    'a name of two entities',
    'entities',
    'text: harbour vote',
    'text: Port Alder',
    /the name "Port Alder" belongs to "port-alder" and to "harbour-vote"/,
  ],
  [
    'no full name',
    'entities',
    'text: harbour vote, kind: full',
    'text: harbour vote, kind: short',
    /entity "harbour-vote" has no full name/,
  ],
  [
    'a name in another script than it says',
    'entities',
    'lang: ru, script: Cyrl',
    'lang: ar, script: Arab',
    /entities\.yaml:8: the name "Мара Линдквист" of "mara-lindqvist" has no letter of the script Arab/,
  ],
  [
    'a shield that is a name',
    'pack',
    'Old Port Alder',
    'Port Alder',
    /pack\.yaml:10: "Port Alder" is a shield and also a name/,
  ],
  [
    'two facts that differ in a circle',
    'facts',
    '    status: reported\n',
    '    status: reported\n    differsFrom: vote-was-close\n',
    /fact "vote-held" differs from "vote-was-close", which leads back to it in a circle/,
  ],
  [
    'a fact that differs from itself',
    'facts',
    'differsFrom: vote-held',
    'differsFrom: vote-was-close',
    /leads back to it in a circle/,
  ],
  [
    'a difference from nothing',
    'facts',
    'differsFrom: vote-held',
    'differsFrom: vote-lost',
    /differs from "vote-lost", which this pack does not have/,
  ],
  [
    'a difference of two matters',
    'facts',
    'about: [harbour-vote, mara-lindqvist]',
    'about: [mara-lindqvist]',
    /differs from "vote-held", yet they are about no common entity/,
  ],
  [
    'a span that runs backwards',
    'facts',
    'from: 2031-05, to: 2031-06',
    'from: 2031-05, to: 2030',
    /facts\.yaml:14: fact "vote-was-close" runs from 2031-05 to 2030, which is backwards/,
  ],
  [
    'a role that runs backwards',
    'entities',
    'to: 2031-06',
    'to: 2030-12-31',
    /role "head of the harbour council" of "mara-lindqvist" runs from 2031 to 2030-12-31/,
  ],
  [
    'a fact after its articles',
    'facts',
    'when: { on: 2031-05-02 }',
    'when: { on: 2031-05-04 }',
    /fact "vote-held" is dated 2031-05-04, after 2031-05-02/,
  ],
  [
    'a wrong weekday',
    'facts',
    'Friday, 2 May 2031',
    'Monday, 2 May 2031',
    /errs about a weekday: "Monday, 2 May 2031" was a Friday/,
  ],
  [
    'one paragraph with two hashes',
    'facts',
    '"00112233445566cc"',
    '"00112233445566cd"',
    /fact "vote-held" gives paragraph 3 of "gazette-2031-05-02" the hash 00112233445566cd/,
  ],
  [
    'one paragraph cited twice',
    'facts',
    'article: wire-2031-05-03, paragraph: 1',
    'article: gazette-2031-05-02, paragraph: 3',
    /cites paragraph 3 of "gazette-2031-05-02" twice/,
  ],
  [
    'a skipped paragraph that is cited',
    'articles',
    'paragraphs: [9]',
    'paragraphs: [9, 3]',
    /articles\.yaml:12: paragraph 3 of "gazette-2031-05-02" is listed as skipped, yet it is cited/,
  ],
  [
    'an event without its part',
    'entities',
    /\n {4}event:\n(.*\n){3}/,
    '\n',
    /event "harbour-vote" has no "event" part/,
  ],
  [
    'a person with an event’s part',
    'entities',
    'kind: event',
    'kind: person',
    /"harbour-vote" is no event, yet has one/,
  ],
  [
    'an event placed at a person',
    'entities',
    'places: [port-alder]',
    'places: [mara-lindqvist]',
    /is placed at "mara-lindqvist", which is of kind person/,
  ],
];

describe('a pack that is not valid', () => {
  it('differs from one that is', () => {
    expect(problemsOf(loadSample())).toEqual([]);
  });

  it.each(CASES)('is refused: %s', (_, file, from, to, said) => {
    const problems = problemsOf(loadSample(file, (text) => text.replace(from, to)));
    expect(problems.join('\n')).toMatch(said);
  });

  it('says each thing in its own words', () => {
    const first = CASES.map(([, file, from, to]) => {
      return problemsOf(loadSample(file, (text) => text.replace(from, to)))[0] ?? '';
    });
    expect(new Set(first).size).toBe(CASES.length);
  });

  it('is refused without a description, and with two', () => {
    expect(problemsOf(loadSources('folder', [])).join()).toMatch(
      /no file of this folder describes/,
    );
    const twice = ['a', 'b'].map((name) => [`${name}.yaml`, 'pack: { format: 1 }'] as const);
    expect(problemsOf(loadSources('folder', twice)).join()).toMatch(/"pack\.id" is missing/);
  });
});
