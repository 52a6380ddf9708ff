/** Who speaks in a transcript: "ROTH: I did not know." The rule is the same in every language with capitals. */
import type { Cluster } from '../../reading/names/clusters';
import { LONGEST_QUOTATION_WORDS } from '../../reading/quotable';
import { foldWord } from '../../reading/tokens';

export interface LabelledLine {
  readonly cluster: Cluster;
  /** Of the words behind the label, UTF-16 units into the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** "ROTH: ", "ANA ROTH: ", "Ana Roth: " at the front of a paragraph. */
const LABEL = /^(\p{Lu}[\p{L}'’. -]{1,40}?): (?=["“‘]?\p{L})/u;
/** One labelled line may be a heading: "ROTH: what we know". */
const FEWEST_LINES = 3;
const FEWEST_WORDS = 4;

/** The front of what is said: whole sentences of at most 25 words, or the first 25. */
function front(words: string): string {
  const sentences = words.match(/[^.!?]+[.!?]*["”’]?\s*/gu) ?? [words];
  let kept = '';
  for (const sentence of sentences) {
    if ((kept + sentence).trim().split(/\s+/).length > LONGEST_QUOTATION_WORDS) break;
    kept += sentence;
  }
  return kept.trim() || words.split(/\s+/).slice(0, LONGEST_QUOTATION_WORDS).join(' ');
}

const upper = (words: string) => words.toUpperCase();

/** Who a label means: the one person of that name, or of that last name. */
function holder(label: string, people: readonly Cluster[], text: string): Cluster | undefined {
  const wanted = foldWord(upper(label));
  const isMeant = (name: string) =>
    foldWord(upper(name)) === wanted || foldWord(upper(name.split(' ').at(-1) ?? '')) === wanted;
  const found = people.filter(({ label: name, mentions }) =>
    [name, ...mentions.map(({ start, end }) => text.slice(start, end))].some(isMeant),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** @returns what is said in the labelled paragraphs of a transcript, each under the person of its label */
export function labelledLines(text: string, clusters: readonly Cluster[]): LabelledLine[] {
  const people = clusters.filter(({ kind }) => kind === 'PER');
  let at = 0;
  const lines = text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { line, start, label: LABEL.exec(line) };
  });
  if (lines.filter(({ label }) => label).length < FEWEST_LINES) return [];
  return lines.flatMap(({ line, start, label }) => {
    const cluster = label?.[1] && holder(label[1], people, text);
    if (!cluster || !label) return [];
    const from = label[0].length;
    const words = front(line.slice(from));
    // What a host asks states nothing.
    if (/\?["”’]?$/.test(line.trim()) || words.split(/\s+/).length < FEWEST_WORDS) return [];
    return [{ cluster, start: start + from, end: start + from + words.length, text: words }];
  });
}
