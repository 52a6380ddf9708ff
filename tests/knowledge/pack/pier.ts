/** A small pack that says what its two articles say; tests plant one error in it. All is invented. */
import { loadSources } from '../../../knowledge/builder/load';
import { paragraphHash, readText } from '../../../knowledge/drafting/article-text';
import type { PackSource } from '../../../knowledge/schema/source';
import { problemsOf } from './sample';

export const EARLY = readText(
  'early.txt',
  `ALDER QUAY, 6 March 2031
Harbour master Ilse Brandt closed the north pier on Thursday. Divers found cracks in two of its pillars.
The closure was an apparent answer to a letter from the ferry crews. Brandt thanked the crews for their patience.
A union official with a copy of the letter said: "It asks for repairs."
Two sources close to the council said the pier would be sold to Nordwind Shipping. (Coast Wire)
Brandt is the sister of the poet Tilda Brandt.`,
);
export const LATE = readText(
  'late.txt',
  `ALDER QUAY, 9 April 2031
Ilse Brandt resigned as harbour master on Wednesday. Fog had delayed every ferry.`,
);

const cite = (text: typeof EARLY, article: string, paragraph: number) =>
  `{ article: ${article}, paragraph: ${paragraph}, hash: "${paragraphHash(text.paragraphs[paragraph - 1] ?? '')}" }`;
export const early = (paragraph: number) => cite(EARLY, 'early', paragraph);
export const late = (paragraph: number) => cite(LATE, 'late', paragraph);

export const PIER_YAML = `pack:
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

export function pierSource(yaml: string): PackSource {
  const loaded = loadSources('pack', [['pack.yaml', yaml]]);
  if (!loaded.ok) throw new Error(problemsOf(loaded).join('\n'));
  return loaded.source;
}
