import { existsSync, readFileSync } from 'node:fs';
import { CandidateFinder } from '../../knowledge/matching/index/candidates';
import { buildIndex } from '../../knowledge/matching/index/compile';
import { openIndex } from '../../knowledge/matching/index/open';
import { FoldedWords } from '../../knowledge/matching/index/verify';
import type { IndexName } from '../../knowledge/matching/types';

/** Public sanctions lists: people with the spellings that the lists give them. Not a part of the project. */
const VARIANTS = '../shared/names/variants.jsonl';

interface Entry {
  readonly type: string;
  readonly names: readonly string[];
}

/** Damerau-Levenshtein distance (optimal string alignment): how many typos apart two words are. */
function typosBetween(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min(
        (rows[i - 1]?.[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (rows[i - 1]?.[j - 1] ?? 0) + same,
      );
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        least = Math.min(least, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    rows.push(row);
  }
  return rows[one.length]?.[other.length] ?? 0;
}

function folded(name: string): string[] {
  const words = new FoldedWords().read(name);
  return Array.from({ length: words.count }, (_, at) => words.word(at).text);
}

/** The same words, each at most two typos apart: a fair guess that a list gives one name in two spellings, not two names. */
function isRespelling(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length === other.length &&
    one.length > 1 &&
    one.every((word, at) => typosBetween(word, other[at] ?? '') <= Math.min(2, word.length / 2))
  );
}

interface Name {
  readonly person: number;
  readonly text: string;
  readonly words: readonly string[];
  /** Its words as one string. */
  readonly folded: string;
}

function readNames(): Name[] {
  return readFileSync(VARIANTS, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Entry => JSON.parse(line))
    .filter(({ type }) => type.startsWith('person'))
    .flatMap(({ names }, person) => names.map((text) => ({ person, text, words: folded(text) })))
    .filter(({ words }) => words.length > 1)
    .map((name) => ({ ...name, folded: name.words.join(' ') }));
}

/** The two lists describe many people twice: entries that share a name letter for letter are taken for one person. */
function mergePeople(names: readonly Name[]): Name[] {
  const first = new Map<number, number>();
  const root = (person: number): number => {
    const parent = first.get(person) ?? person;
    return parent === person ? person : root(parent);
  };
  const holder = new Map<string, number>();
  for (const { person, folded: key } of names) {
    const other = holder.get(key);
    if (other === undefined) holder.set(key, person);
    else first.set(root(person), root(other));
  }
  return names.map((name) => ({ ...name, person: root(name.person) }));
}

function groupBy<K>(names: readonly Name[], keyOf: (name: Name) => K): Map<K, Name[]> {
  const groups = new Map<K, Name[]>();
  for (const name of names) {
    const group = groups.get(keyOf(name));
    if (group === undefined) groups.set(keyOf(name), [name]);
    else group.push(name);
  }
  return groups;
}

/** For each name the names that recognition takes for it, itself and letter-for-letter equals apart. */
function meetings(names: readonly Name[]): { name: Name; met: Name[] }[] {
  const asIndexName = ({ person, text }: Name): IndexName => ({
    entity: person,
    text,
    nameKind: 'full',
    lang: '',
    script: '',
    entityKind: 'person',
    isUnambiguous: false,
    marked: true,
  });
  const finder = new CandidateFinder(openIndex(buildIndex(names.map(asIndexName), [])));
  const byText = groupBy(names, ({ text }) => text);
  return names.map((name) => {
    const whole = finder
      .find([name.text])
      .filter(({ surface }) => surface.length >= name.text.length - 1);
    const readings = whole
      .flatMap((candidate) => candidate.readings)
      .flatMap((reading) => byText.get(reading.name) ?? []);
    return { name, met: readings.filter((other) => other.folded !== name.folded) };
  });
}

/** Prints how many spellings of one person meet, and how many of two people wrongly do. `--list` names them. */
export function benchSpellings(print: (line: string) => void): void {
  if (!existsSync(VARIANTS)) {
    print(`Spellings: skipped, ${VARIANTS} is not here`);
    return;
  }
  const names = mergePeople(readNames());
  const byPerson = groupBy(names, ({ person }) => person);
  const wrong = new Set<string>();
  const right = new Set<string>();
  const missed = new Set<string>();
  for (const { name, met } of meetings(names)) {
    for (const other of met)
      (other.person === name.person ? right : wrong).add(
        [name.folded, other.folded].sort().join(' / '),
      );
    for (const other of byPerson.get(name.person) ?? []) {
      const pair = [name.folded, other.folded].sort().join(' / ');
      if (other.folded !== name.folded && !right.has(pair) && isRespelling(name.words, other.words))
        missed.add(pair);
    }
  }
  for (const pair of right) missed.delete(pair);
  const all = right.size + missed.size;
  print(`Spellings: ${byPerson.size} people, ${names.length} names of two words or more`);
  print(
    `  one person, the same words at most two typos apart each, or more that met: ${all} pairs; meet ${right.size} (${((100 * right.size) / all).toFixed(1)} %)`,
  );
  print(`  two people: wrongly meet ${wrong.size} pairs`);
  if (!process.argv.includes('--list')) return;
  for (const pair of wrong) print(`wrong  ${pair}`);
  for (const pair of missed) print(`missed ${pair}`);
}
