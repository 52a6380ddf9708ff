/** A small pack of our own writing, valid as it stands; tests change one thing in it. */

import * as v from 'valibot';
import { parse } from 'yaml';
import { type Loaded, loadSources } from '../../../knowledge/builder/load';
import { problemLine } from '../../../knowledge/builder/report';
import { compilePack } from '../../../knowledge/drafting/compile';
import { type PackSource, SourceFile } from '../../../knowledge/schema/source';

export const PACK_YAML = `pack:
  format: 2
  id: harbour-dispute
  title: The harbour dispute
  version: "1.0.0"
  language: en
  licence: MIT
  description: Who quarrels over the new harbour of Port Alder.
  references:
    - { id: gazetteer, name: Gazetteer of the coast, version: "3.2", licence: CC-BY-4.0, url: "https://data.example/coast" }
  story: { core: [harbour-vote], from: 2031-04 }
  blocklist:
    - Old Port Alder
`;

export const ARTICLES_YAML = `articles:
  - id: gazette-2031-05-02
    publisher: The Alder Gazette
    title: Council votes on harbour
    titleIsOurs: false
    date: 2031-05-02
    dateBasis: { kind: stated, reason: It stands under the headline. }
    url: https://gazette.example/2031/05/02/harbour
    textHash: "${'a1'.repeat(32)}"
    group: gazette-2031-05-02
    skipped:
      - { paragraphs: [9], reason: A form for a newsletter. }
  - id: wire-2031-05-03
    publisher: null
    title: Report on the vote
    titleIsOurs: true
    date: 2031-05-03
    dateBasis: { kind: inferred, reason: It calls the vote of the second of May yesterday. }
    agencies: [Northern Wire]
    textHash: "${'b2'.repeat(32)}"
    group: wire-2031-05-03
`;

export const ENTITIES_YAML = `entities:
  - id: mara-lindqvist
    kind: person
    label: Mara Lindqvist
    names:
      - { text: Mara Lindqvist, kind: full, lang: en, script: Latn }
      - { text: Lindqvist, kind: short, lang: en, script: Latn }
      - { text: Мара Линдквист, kind: native, lang: ru, script: Cyrl }
    identity: { text: Councillor in Port Alder, evidence: [{ article: gazette-2031-05-02, paragraph: 2, hash: "00112233445566bb" }] }
    languages: [sv, ru]
    background: Head of the harbour council. She has led it through the dispute.
    backgroundEvidence:
      - { article: gazette-2031-05-02, paragraph: 1, hash: "00112233445566aa" }
    roles:
      - text: head of the harbour council
        from: 2031
        to: 2031-06
        evidence:
          - { article: gazette-2031-05-02, paragraph: 1, hash: "00112233445566aa" }
    relations:
      - to: port-alder
        text: councillor in
        evidence:
          - { article: gazette-2031-05-02, paragraph: 2, hash: "00112233445566bb" }
  - id: port-alder
    kind: place
    label: Port Alder
    names:
      - { text: Port Alder, kind: full, lang: en, script: Latn }
    identity: { text: Town on the coast, reference: gazetteer }
    place: { type: city, country: Alderland, coordinates: { latitude: 54.5, longitude: -3.25 }, reference: gazetteer }
    background: Town on the coast. It is building a harbour.
    backgroundEvidence:
      - { article: gazette-2031-05-02, paragraph: 2, hash: "00112233445566bb" }
  - id: harbour-vote
    kind: event
    label: Vote on the harbour
    names:
      - { text: harbour vote, kind: full, lang: en, script: Latn }
    identity: { text: Vote of the council of Port Alder, evidence: [{ article: gazette-2031-05-02, paragraph: 3, hash: "00112233445566cc" }] }
    background: The council voted on the harbour. It was close.
    backgroundEvidence:
      - { article: gazette-2031-05-02, paragraph: 3, hash: "00112233445566cc" }
    event:
      when: { on: 2031-05-02 }
      places: [port-alder]
      participants: [mara-lindqvist]
`;

export const FACTS_YAML = `facts:
  - id: vote-held
    text: The council voted on Friday, 2 May 2031.
    about: [harbour-vote, port-alder]
    when: { on: 2031-05-02 }
    assertedBy: { who: the outlets themselves }
    status: reported
    evidence:
      - { article: gazette-2031-05-02, paragraph: 3, hash: "00112233445566cc" }
      - { article: wire-2031-05-03, paragraph: 1, hash: "00112233445566dd" }
  - id: vote-was-close
    text: Lindqvist says that one vote decided it.
    about: [harbour-vote, mara-lindqvist]
    when: { from: 2031-05, to: 2031-06 }
    assertedBy: { who: Mara Lindqvist, entity: mara-lindqvist, through: Northern Wire }
    status: claimed
    differsFrom: vote-held
    evidence:
      - { article: wire-2031-05-03, paragraph: 2, hash: "00112233445566ee" }
`;

export type FileName = 'pack' | 'articles' | 'entities' | 'facts';

const FILES: Readonly<Record<FileName, string>> = {
  pack: PACK_YAML,
  articles: ARTICLES_YAML,
  entities: ENTITIES_YAML,
  facts: FACTS_YAML,
};

/** Loads the sample with one file changed. An edit that finds nothing to change is a mistake of the test. */
export function loadSample(
  file?: FileName,
  edit: (text: string) => string = (text) => text,
): Loaded {
  return loadSources(
    'sample',
    Object.entries(FILES).map(([name, text]) => {
      const edited = name === file ? edit(text) : text;
      if (name === file && edited === text) throw new Error(`the edit of ${name} changed nothing`);
      return [`sample/${name}.yaml`, edited] as const;
    }),
  );
}

/** The sample's files joined without its rules, with one text changed: what a rule alone says of it. */
export function uncheckedSample(file: FileName, from: string | RegExp, to: string): PackSource {
  const parts = Object.entries(FILES).map(([name, text]) => {
    const edited = name === file ? text.replace(from, to) : text;
    if (name === file && edited === text) throw new Error(`the edit of ${name} changed nothing`);
    return v.parse(SourceFile, parse(edited));
  });
  const pack = parts.find((part) => part.pack)?.pack;
  if (!pack) throw new Error('the sample has a pack');
  return {
    pack,
    articles: parts.flatMap(({ articles = [] }) => articles),
    entities: parts.flatMap(({ entities = [] }) => entities),
    facts: parts.flatMap(({ facts = [] }) => facts),
  };
}

export function problemsOf(loaded: Loaded): string[] {
  return loaded.ok ? [] : loaded.problems.map(problemLine);
}

export function sampleSource(): PackSource {
  const loaded = loadSample();
  if (!loaded.ok) throw new Error(problemsOf(loaded).join('\n'));
  return loaded.source;
}

export function sampleBytes(): Uint8Array {
  return compilePack(sampleSource());
}
