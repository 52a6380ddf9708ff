/** `npx tsx tests/bench/reading.ts`: cost an article, memory and growth of the fold over invented articles. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseGold } from '../../knowledge/builder/learn/gold';
import { ReadingFold, readArticle } from '../../knowledge/reading';

const ROOT = 'tests/knowledge/reading';
const GIVEN =
  'Ama Kofi Esi Yaw Abena Kwame Adwoa Kojo Efua Kwesi Akosua Fiifi Afia Nana Araba'.split(' ');
const SURNAMES =
  'Boateng Darko Mensah Asante Owusu Tetteh Ofori Appiah Quaye Addo Sarpong Frimpong'.split(' ');

const texts = ['articles', 'articles-second'].flatMap((folder) =>
  readdirSync(join(ROOT, folder)).map(
    (file) => parseGold(readFileSync(join(ROOT, folder, file), 'utf8')).text,
  ),
);

/** The labelled texts with other people in them, so that names are not always the same. */
function article(number: number): string {
  const given = GIVEN[number % GIVEN.length] ?? '';
  const surname = SURNAMES[(number * 7) % SURNAMES.length] ?? '';
  const extra = `${given} ${surname}${number % 500}, a trader, said the market in ${given}ville would open again in ${number % 12} weeks.`;
  return `${texts[number % texts.length] ?? ''}\n\n${extra}`;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

for (let warm = 0; warm < 200; warm += 1)
  readArticle({ id: warm, text: article(warm), date: '2026-03-12' });
const characters = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
for (const count of [1000, 5000, 10_000]) {
  const fold = new ReadingFold();
  const start = process.cpuUsage();
  let reading = 0;
  let size = 0;
  for (let number = 0; number < count; number += 1) {
    const before = process.cpuUsage();
    const line = readArticle({ id: number, text: article(number), date: '2026-03-12' });
    const spent = process.cpuUsage(before);
    reading += spent.user + spent.system;
    size += JSON.stringify(line).length;
    fold.add(line);
  }
  const all = process.cpuUsage(start);
  const clusters = fold.clusters().length;
  console.log(
    `${count} articles of ${characters.toFixed(0)} characters: read ${(reading / count / 1000).toFixed(2)} ms of CPU each, all ${((all.user + all.system) / 1e6).toFixed(1)} s, lines ${megabytes(size)} MB, ${clusters} clusters, heap ${megabytes(process.memoryUsage().heapUsed)} MB`,
  );
}
