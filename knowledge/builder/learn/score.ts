import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../reading';
import { CARD_SCORE } from '../../reading/own/shown';
import { type GoldArticle, parseGold } from './gold';

/** Counts of one measure over all articles. */
interface Tally {
  right: number;
  given: number;
  expected: number;
}

function tally(): Tally {
  return { right: 0, given: 0, expected: 0 };
}

export interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function measureOf({ right, given, expected }: Tally): Measure {
  const precision = given === 0 ? 0 : right / given;
  const recall = expected === 0 ? 0 : right / expected;
  return {
    precision,
    recall,
    f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function figures(tally: Tally): string {
  const { precision, recall, f1 } = measureOf(tally);
  const percent = (share: number): string => (share * 100).toFixed(1).padStart(5);
  return `P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  (${tally.right} of ${tally.given} given, ${tally.expected} expected)`;
}

function tallies() {
  return {
    any: tally(),
    classes: tally(),
    PER: tally(),
    ORG: tally(),
    LOC: tally(),
    card: tally(),
    roles: tally(),
    quotations: tally(),
    dates: tally(),
  };
}
type Tallies = ReturnType<typeof tallies>;

function add(sum: Tally, right: number, given: number, expected: number): void {
  sum.right += right;
  sum.given += given;
  sum.expected += expected;
}

function scoreNames(
  gold: GoldArticle,
  names: ReturnType<typeof readArticle>['names'],
  sums: Tallies,
): void {
  const spans = new Map(gold.names.map(({ start, end, type }) => [`${start}-${end}`, type]));
  const typeAt = ({ start, end }: { start: number; end: number }) => spans.get(`${start}-${end}`);
  add(
    sums.any,
    names.filter((name) => typeAt(name) !== undefined).length,
    names.length,
    gold.names.length,
  );
  add(
    sums.classes,
    names.filter((name) => typeAt(name) === name.type).length,
    names.length,
    gold.names.length,
  );
  for (const type of ['PER', 'ORG', 'LOC'] as const) {
    const given = names.filter((name) => name.type === type);
    const expected = gold.names.filter((name) => name.type === type).length;
    add(sums[type], given.filter((name) => typeAt(name) === type).length, given.length, expected);
    if (type !== 'PER') continue;
    const sure = given.filter(({ score }) => score >= CARD_SCORE);
    add(sums.card, sure.filter((name) => typeAt(name) === type).length, sure.length, expected);
  }
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A quotation is right if it starts where the label starts, or inside it, and the speaker is the label's. */
function isLabelled(
  labels: GoldArticle['quotations'],
  { name, text }: { name: string; text: string },
): boolean {
  return labels.some(
    (label) =>
      plain(label.name) === plain(name) &&
      (plain(text).startsWith(plain(label.text)) || plain(label.text).startsWith(plain(text))),
  );
}

function scoreArticle(gold: GoldArticle, sums: Tallies, misses: string[]): void {
  const reading = readArticle({
    id: '',
    text: gold.text,
    ...(gold.date === undefined ? {} : { date: gold.date }),
  });
  scoreNames(gold, reading.names, sums);
  const labelled = new Set(gold.roles.map(({ name, text }) => `${plain(name)}|${plain(text)}`));
  const roles = reading.roles.map(({ name, text }) => `${plain(name)}|${plain(text)}`);
  add(sums.roles, roles.filter((role) => labelled.has(role)).length, roles.length, labelled.size);
  misses.push(...roles.filter((role) => !labelled.has(role)).map((role) => `role? ${role}`));
  const rightQuotes = reading.quotations.filter((quotation) =>
    isLabelled(gold.quotations, quotation),
  );
  add(sums.quotations, rightQuotes.length, reading.quotations.length, gold.quotations.length);
  misses.push(
    ...reading.quotations
      .filter((quotation) => !rightQuotes.includes(quotation))
      .map(({ name, text, rule }) => `quotation? ${rule} ${name}: ${text}`),
  );
  misses.push(
    ...gold.quotations
      .filter((label) => !reading.quotations.some((quotation) => isLabelled([label], quotation)))
      .map(({ name, text }) => `quotation- ${name}: ${text}`),
  );
  misses.push(
    ...[...labelled].filter((role) => !roles.includes(role)).map((role) => `role- ${role}`),
  );
  const dates = reading.dates.map(
    ({ start, end, from, to }) => `${plain(gold.text.slice(start, end))}|${from}|${to}`,
  );
  const goldDates = new Set(gold.dates.map(({ text, from, to }) => `${plain(text)}|${from}|${to}`));
  add(
    sums.dates,
    dates.filter((date) => goldDates.has(date)).length,
    dates.length,
    gold.dates.length,
  );
  misses.push(...dates.filter((date) => !goldDates.has(date)).map((date) => `date? ${date}`));
  misses.push(...nameMisses(gold, reading.names));
}

function nameMisses(
  { text, names: expected }: GoldArticle,
  given: ReturnType<typeof readArticle>['names'],
): string[] {
  const key = ({ start, end, type }: { start: number; end: number; type: string }): string =>
    `${type} ${start}-${end}`;
  const [goldKeys, keys] = [new Set(expected.map(key)), new Set(given.map(key))];
  return [
    ...given
      .filter((name) => !goldKeys.has(key(name)))
      .map((name) => `name+ ${name.type} ${name.text} ${name.score}`),
    ...expected
      .filter((name) => !keys.has(key(name)))
      .map((name) => `name- ${name.type} ${text.slice(name.start, name.end)}`),
  ];
}

type Measured = keyof Tallies;

/** A file holds one text, or several below lines `=== name`. */
function textsOf(file: string, source: string): { name: string; source: string }[] {
  const [lead = '', ...parts] = source.split(/^=== (.*)\n/m);
  if (parts.length === 0) return [{ name: file, source: lead }];
  return parts.flatMap((name, at) =>
    at % 2 === 0 ? [{ name: `${file} ${name}`, source: parts[at + 1] ?? '' }] : [],
  );
}

function readFolder(folder: string): { sums: Tallies; differences: string[] } {
  const sums = tallies();
  const differences: string[] = [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  for (const file of files.sort()) {
    for (const { name, source } of textsOf(file, readFileSync(join(folder, file), 'utf8'))) {
      const misses: string[] = [];
      scoreArticle(parseGold(source), sums, misses);
      if (misses.length > 0) differences.push(name, ...misses.map((miss) => `  ${miss}`));
    }
  }
  return { sums, differences };
}

/** Measures all `.txt` files of a folder. */
export function measureFolder(folder: string): Record<Measured, Measure> {
  const { sums } = readFolder(folder);
  const entries = Object.entries(sums).map(([name, sum]) => [name, measureOf(sum)]);
  // The keys are those of `sums`.
  return Object.fromEntries(entries) as Record<Measured, Measure>;
}

/** The same as text, with what differs from the labels. */
export function scoreFolder(folder: string): string {
  const { sums, differences } = readFolder(folder);
  const lines = Object.entries(sums).map(
    ([measure, sum]) => `${measure.padEnd(11)} ${figures(sum)}`,
  );
  return [...differences, ...lines].join('\n');
}
