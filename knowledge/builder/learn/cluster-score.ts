/** Measures clusters across articles against labelled groups: `learn -- clusters FOLDER`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReadingFold, readArticle } from '../../reading';

/** One mention: its person by the labels, and the cluster that the fold gives it. */
interface Placed {
  readonly person: string;
  readonly cluster: string;
}

export interface ClusterMeasure {
  /** B-cubed: 0 to 1, over the labelled mentions that were found as people. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly mixed: readonly string[];
  readonly split: readonly string[];
  readonly clusters: number;
  readonly mentions: number;
  readonly missed: number;
}

/** `{1 Ama Boateng}` marks a mention of person 1 of its group. */
function unmark(marked: string): { text: string; people: Map<string, string> } {
  const people = new Map<string, string>();
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\{(\d+) ([^}]*)\}/g)) {
    text += marked.slice(at, match.index);
    const [whole, person = '', name = ''] = match;
    people.set(`${text.length}-${text.length + name.length}`, person);
    text += name;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), people };
}

/** Every group is folded by itself. */
function placeGroup(name: string, source: string): { placed: Placed[]; missed: number } {
  const fold = new ReadingFold();
  const articles = source
    .split(/^--- /m)
    .slice(1)
    .map((part, id) => {
      const [date = '', ...lines] = part.split('\n');
      const { text, people } = unmark(lines.join('\n').trim());
      const reading = readArticle({ id, text, date, lang: 'en' });
      fold.add({ ...reading, date });
      return { id, people, names: reading.names };
    });
  const clusters = fold.clusters();
  const placed: Placed[] = [];
  let missed = 0;
  for (const { id, people, names } of articles)
    for (const [span, person] of people) {
      const mention = names.find(({ start, end }) => `${start}-${end}` === span);
      const own = names.filter(({ cluster }) => cluster === mention?.cluster);
      const found = clusters.find(
        ({ articles: all, spellings, kind }) =>
          kind === 'PER' &&
          all.includes(id) &&
          own.every(({ text }) => spellings.includes(text.replace(/\s+/g, ' '))),
      );
      if (mention === undefined || found === undefined) missed += 1;
      else placed.push({ person: `${name} ${person}`, cluster: `${name} ${found.cluster}` });
    }
  return { placed, missed };
}

function measure(placed: readonly Placed[], missed: number): ClusterMeasure {
  let [precision, recall] = [0, 0];
  const people = new Map<string, Set<string>>();
  const clusters = new Map<string, Set<string>>();
  for (const { person, cluster } of placed) {
    const inCluster = placed.filter((one) => one.cluster === cluster);
    const ofPerson = placed.filter((one) => one.person === person);
    const both = inCluster.filter((one) => one.person === person).length;
    precision += both / inCluster.length / placed.length;
    recall += both / ofPerson.length / placed.length;
    clusters.set(cluster, (clusters.get(cluster) ?? new Set()).add(person));
    people.set(person, (people.get(person) ?? new Set()).add(cluster));
  }
  const several = (sets: ReadonlyMap<string, ReadonlySet<string>>) =>
    [...sets].flatMap(([key, set]) => (set.size > 1 ? [`${key}: ${[...set].join(', ')}`] : []));
  return {
    precision,
    recall,
    f1: placed.length === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    mixed: several(clusters),
    split: several(people),
    clusters: clusters.size,
    mentions: placed.length,
    missed,
  };
}

/** Measures all `.txt` files of a folder; groups stand below lines `=== name`, articles below `--- date`. */
export function measureClusters(folder: string): ClusterMeasure {
  const placed: Placed[] = [];
  let missed = 0;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const [, ...parts] = readFileSync(join(folder, file), 'utf8').split(/^=== (.*)\n/m);
    for (const [at, name] of parts.entries()) {
      if (at % 2 === 1) continue;
      const group = placeGroup(name, parts[at + 1] ?? '');
      placed.push(...group.placed);
      missed += group.missed;
    }
  }
  return measure(placed, missed);
}

/** The same as text, with what differs from the labels. */
export function scoreClusters(folder: string): string {
  const { precision, recall, f1, mixed, split, clusters, mentions, missed } =
    measureClusters(folder);
  const percent = (share: number): string => (share * 100).toFixed(1);
  return [
    ...mixed.map((line) => `mixed: ${line}`),
    ...split.map((line) => `split: ${line}`),
    `B3 P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  (${mentions} mentions, ${missed} not found as people)`,
    `mixed clusters ${mixed.length} of ${clusters}`,
  ].join('\n');
}
