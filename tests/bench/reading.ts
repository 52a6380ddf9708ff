/** `npx tsx tests/bench/reading.ts [articles ...]`: cost of an article, what is kept of many, memory and growth, over invented articles. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { LearntState } from '../../entrypoints/background/reading/own-fold';
import { parseGold } from '../../knowledge/builder/learn/gold';
import { readArticle } from '../../knowledge/reading';
import { type LearntArticle, learntFrom } from '../../knowledge/reading/own/learnt';

const ROOT = 'tests/knowledge/reading';
const GIVEN =
  'Ama Kofi Esi Yaw Abena Kwame Adwoa Kojo Efua Kwesi Akosua Fiifi Afia Nana Araba'.split(' ');
const SURNAMES =
  'Boateng Darko Mensah Asante Owusu Tetteh Ofori Appiah Quaye Addo Sarpong Frimpong'.split(' ');
/** Labelled texts are short: so many of them are as long as a news article. */
const TEXTS_AN_ARTICLE = 5;

const texts = ['articles', 'articles-second', 'articles-third'].flatMap((folder) =>
  readdirSync(join(ROOT, folder)).map(
    (file) => parseGold(readFileSync(join(ROOT, folder, file), 'utf8')).text,
  ),
);

/** Labelled texts with another person in them, so that names are not always the same. */
function textOf(number: number): string {
  const given = GIVEN[number % GIVEN.length] ?? '';
  const surname = `${SURNAMES[(number * 7) % SURNAMES.length] ?? ''}-${GIVEN[Math.floor(number / 15) % GIVEN.length] ?? ''}`;
  const extra = `${given} ${surname}, a trader, said the market in ${given}ville would open again in ${number % 12} weeks, as in year ${number}.`;
  const parts = Array.from(
    { length: TEXTS_AN_ARTICLE },
    (_, at) => texts[(number * 11 + at * 17) % texts.length] ?? '',
  );
  return [...parts, extra].join('\n\n');
}

const dayOf = (number: number): string =>
  new Date(Date.UTC(2020, 0, 1 + (number % 2000))).toISOString().slice(0, 10);

function learn(number: number): LearntArticle {
  const url = `https://news${number % 40}.example/world/${number}/a-headline-of-usual-length`;
  const reading = readArticle({ id: url, text: textOf(number), date: dayOf(number) });
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

for (let warm = 0; warm < 50; warm += 1) learn(warm);
const characters = textOf(1).length;
const given = process.argv.slice(2).map(Number);
for (const count of given.length > 0 ? given : [1000, 5000, 10_000]) {
  let readMs = 0;
  const rows: LearntArticle[] = [];
  for (let number = 0; number < count; number += 1) {
    const { value, ms } = cpuOf(() => learn(number));
    readMs += ms;
    rows.push(value);
  }
  const state = new LearntState(null, [], 0);
  const folded = cpuOf(() => {
    for (const row of rows) state.add(row);
  });
  const pack = cpuOf(() => state.compile());
  const next = cpuOf(() => {
    state.add(learn(count + 1));
    return state.compile();
  });
  const sizes = {
    rows: rows.reduce((sum, row) => sum + serialize(row).length, 0),
    pack: pack.value?.length ?? 0,
    fold: serialize(state.kept()).length,
  };
  console.log(
    `${count} articles of ${characters} characters: read ${(readMs / count).toFixed(2)} ms of CPU each; ` +
      `fold all ${folded.ms.toFixed(0)} ms, compile ${pack.ms.toFixed(0)} ms, one more article ${next.ms.toFixed(0)} ms; ` +
      `rows ${megabytes(sizes.rows)}, pack ${megabytes(sizes.pack)}, fold ${megabytes(sizes.fold)}; ` +
      `${state.clusters().length} names, heap ${megabytes(process.memoryUsage().heapUsed)}`,
  );
}
