/** Cost of an article, what is kept of many, memory and growth, over invented articles. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LearntState } from '../../entrypoints/background/reading/own-fold';
import { parseGold } from '../../knowledge/builder/learn/gold';
import { readArticle } from '../../knowledge/reading';
import { type LearntArticle, learntFrom } from '../../knowledge/reading/own/learnt';
import { toRow } from '../../knowledge/reading/own/learnt-row';
import { deflate } from '../../storage/reading';
import type { OwnFold } from '../../storage/schema';
import type { BenchPlan } from './plan';

const ROOT = 'tests/knowledge/reading';
const GIVEN =
  'Ama Kofi Esi Yaw Abena Kwame Adwoa Kojo Efua Kwesi Akosua Fiifi Afia Nana Araba'.split(' ');
const SURNAMES =
  'Boateng Darko Mensah Asante Owusu Tetteh Ofori Appiah Quaye Addo Sarpong Frimpong'.split(' ');
/** Labelled texts are short and full of names. So many of them, and so many sentences without a name, make an article. */
interface Material {
  readonly name: string;
  readonly texts: number;
  readonly plainSentences: number;
}
const MATERIALS: readonly Material[] = [
  { name: 'news', texts: 2, plainSentences: 18 },
  { name: 'full of names', texts: 5, plainSentences: 0 },
];
/** Invented, without names. */
const PLAIN =
  'The road had been wet since the early morning and nothing moved on it. Those who could wait went home and came back after the rain. A second look at the figures changed nothing about what they say. Work begins in the spring if the money is there by then.'.split(
    /(?<=\.) /,
  );

const texts = ['articles', 'articles-second', 'articles-third'].flatMap((folder) =>
  readdirSync(join(ROOT, folder)).map(
    (file) => parseGold(readFileSync(join(ROOT, folder, file), 'utf8')).text,
  ),
);

/** Labelled texts with another person in them, so that names are not always the same. */
function textOf(number: number, { texts: count, plainSentences }: Material): string {
  const given = GIVEN[number % GIVEN.length] ?? '';
  const surname = `${SURNAMES[(number * 7) % SURNAMES.length] ?? ''}-${GIVEN[Math.floor(number / 15) % GIVEN.length] ?? ''}`;
  const extra = `${given} ${surname}, a trader, said the market in ${given}ville would open again in ${number % 12} weeks, as in year ${number}.`;
  const parts = Array.from(
    { length: count },
    (_, at) => texts[(number * 11 + at * 17) % texts.length] ?? '',
  );
  const plain = Array.from(
    { length: plainSentences },
    (_, at) => PLAIN[(number + at) % PLAIN.length],
  );
  return [...parts, extra, plain.join(' ')].join('\n\n');
}

const dayOf = (number: number): string =>
  new Date(Date.UTC(2020, 0, 1 + (number % 2000))).toISOString().slice(0, 10);

function learn(number: number, material: Material): LearntArticle {
  const url = `https://news${number % 40}.example/world/${number}/a-headline-of-usual-length`;
  const reading = readArticle({ id: url, text: textOf(number, material), date: dayOf(number) });
  const made = learntFrom(reading, {
    url,
    site: `news${number % 40}.example`,
    outlet: `The News ${number % 40}`,
    title: `A headline of usual length about subject ${number}`,
    day: dayOf(number),
    dayFrom: 'page',
    lang: 'en',
    learntMs: number,
  });
  if (!made) throw new Error('An article gave nothing.');
  return made;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** CPU time of this process, milliseconds. */
function cpuOf<T>(act: () => T): { value: T; ms: number } {
  const before = process.cpuUsage();
  const value = act();
  const { user, system } = process.cpuUsage(before);
  return { value, ms: (user + system) / 1000 };
}

/** A worker that was stopped has nothing made: its first article. @param kept the fold as the store has it */
function firstAfterRestart(kept: string, article: LearntArticle): { all: number; longest: number } {
  let longest = 0;
  const timed = <T>(act: () => T): T => {
    const { value, ms } = cpuOf(act);
    longest = Math.max(longest, ms);
    return value;
  };
  const { ms: all } = cpuOf(() => {
    const own = timed(() => JSON.parse(kept) as OwnFold);
    const state = timed(() => new LearntState(own, [], 0));
    state.add(article);
    const steps = state.compileInSteps();
    while (timed(() => steps.next()).done !== true);
  });
  return { all, longest };
}

const COUNTS = [1000, 5000, 10_000];
const QUICK_COUNTS = [500, 1000];

async function benchMaterial(material: Material, count: number): Promise<string> {
  let readMs = 0;
  let rowBytes = 0;
  const state = new LearntState(null, [], 0);
  const foldedMs: number[] = [];
  for (let number = 0; number < count; number += 1) {
    const { value, ms } = cpuOf(() => learn(number, material));
    readMs += ms;
    const { body, sketch, url } = toRow(value);
    rowBytes += body.length + sketch.byteLength + url.length;
    foldedMs.push(cpuOf(() => state.add(value)).ms);
  }
  const compiled = cpuOf(() => state.compile());
  const next = cpuOf(() => {
    state.add(learn(count + 1, material));
    return state.compile();
  });
  const pack = compiled.value ? await deflate(Uint8Array.from(compiled.value)) : new ArrayBuffer(0);
  const kept = JSON.stringify(state.kept());
  const fold = await deflate(new TextEncoder().encode(kept));
  const restart = firstAfterRestart(kept, learn(count + 2, material));
  const foldBytes = fold.byteLength;
  const rebuildMs = foldedMs.reduce((sum, ms) => sum + ms, 0) + compiled.ms;
  return (
    `${count} articles, ${material.name}, ${textOf(1, material).length} characters each: ` +
    `read ${(readMs / count).toFixed(1)} ms of CPU each, one more article ${next.ms.toFixed(0)} ms, ` +
    `after a restart ${restart.all.toFixed(0)} ms (longest step ${restart.longest.toFixed(0)}), rebuild ${rebuildMs.toFixed(0)} ms; ` +
    `kept ${megabytes(rowBytes + pack.byteLength + foldBytes)} (articles ${megabytes(rowBytes)}, pack ${megabytes(pack.byteLength)}, fold ${megabytes(foldBytes)}); ` +
    `${state.clusters().length} names, heap ${megabytes(process.memoryUsage().heapUsed)}`
  );
}

export async function benchReading({ print, isQuick }: BenchPlan): Promise<void> {
  for (const material of MATERIALS) {
    for (let warm = 0; warm < 50; warm += 1) learn(warm, material);
    for (const count of isQuick ? QUICK_COUNTS : COUNTS)
      print(await benchMaterial(material, count));
  }
}
