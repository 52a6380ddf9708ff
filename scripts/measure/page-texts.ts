// npx tsx scripts/measure/page-texts.ts DIR: the articles of saved pages as lines for `npm run --silent brief -- --jsonl`.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isDay } from '../../knowledge/schema/dates';

const folder = resolve(process.argv[2] ?? '../shared/pages');
for (const file of readdirSync(folder)) {
  const [, id, packed] = /^(.+)\.html(\.gz)?$/.exec(file) ?? [];
  if (!id) continue;
  const bytes = readFileSync(join(folder, file));
  const { document } = parseHTML((packed ? gunzipSync(bytes) : bytes).toString('utf8'));
  const meta = document.querySelector('meta[property="article:published_time"], meta[name="date"]');
  const date = meta?.getAttribute('content')?.slice(0, 10) ?? '';
  const article = new Readability(document).parse();
  const text = article?.textContent?.trim();
  if (!text) continue;
  console.log(
    JSON.stringify({ id, title: article?.title ?? '', text, ...(isDay(date) && { date }) }),
  );
}
