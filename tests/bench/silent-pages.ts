/**
 * `npm run bench -- --silent-pages [BUILD ...]`: what a page that is not news costs its main thread, beside a script of one
 * line that reads one `<meta>` and one `<p>`. Other builds of the extension, given by their folders, are measured too.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { EXTENSION, launchWithExtension } from '../e2e/support/launch';
import type { BenchPlan } from './plan';
import { type Kind, silentKinds } from './silent-kinds';
import { type Call, callsDuring } from './silent-trace';

/** Visits of each arm to each kind of page; the arms take turns. */
const ROUNDS = 5;
const SITE = 'https://quay.example';

interface Visit {
  readonly kind: Kind;
  /** The first page of its renderer. */
  readonly isFirst: boolean;
  readonly calls: readonly Call[];
}

interface Arm {
  readonly name: string;
  readonly context: BrowserContext;
  readonly visits: Visit[];
}

const LINE =
  "document.getElementsByTagName('meta')[0]?.content; document.getElementsByTagName('p')[0]?.textContent;";

/** An extension that looks at a page and does nothing else. */
async function oneLine(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'one-line-'));
  const script = { matches: ['*://*/*'], js: ['line.js'], run_at: 'document_idle' };
  const manifest = { manifest_version: 3, name: 'line', version: '1', content_scripts: [script] };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'line.js'), LINE);
  return folder;
}

async function openArm(name: string, extension: string, kinds: readonly Kind[]): Promise<Arm> {
  const context = await launchWithExtension({ extension });
  const headers = { 'content-security-policy': "script-src 'none'; object-src 'none'" };
  await context.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const kind = kinds.find(({ path }) => path === pathname);
    return kind && route.request().isNavigationRequest()
      ? route.fulfill({ body: kind.html, contentType: 'text/html', headers })
      : route.abort();
  });
  return { name, context, visits: [] };
}

/** In a tab of its own, and so in a renderer of its own; then once more in the same. */
async function visitTwice({ context, visits }: Arm, kind: Kind): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  for (const isFirst of [true, false]) {
    const calls = await callsDuring(session, async () => {
      await page.goto(SITE + kind.path, { waitUntil: 'load' });
      // Scripts of document_idle run right after the load.
      await page.evaluate('new Promise((done) => setTimeout(() => requestIdleCallback(done), 60))');
    });
    visits.push({ kind, isFirst, calls });
  }
  await page.close();
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

type Wanted = (visit: Visit) => boolean;

function medianMs({ visits }: Arm, wanted: Wanted, msOf: (call: Call) => number): number {
  return median(visits.filter(wanted).map(({ calls }) => sum(calls.map(msOf))));
}

/** Milliseconds, and how many times those of the line. */
function cell(arm: Arm, line: Arm, wanted: Wanted): string {
  const ms = medianMs(arm, wanted, (call) => call.ms);
  return `${ms.toFixed(2)} (${(ms / medianMs(line, wanted, (call) => call.ms)).toFixed(1)})`;
}

function table(arms: readonly Arm[], line: Arm, kinds: readonly Kind[]): string[] {
  const columns = [true, false].flatMap((isFirst) => arms.map((arm) => ({ isFirst, arm })));
  const row = (name: string, wanted: Wanted) => {
    const cells = columns.map(({ isFirst, arm }) =>
      cell(arm, line, (visit) => visit.isFirst === isFirst && wanted(visit)),
    );
    return `| ${[name, ...cells].join(' | ')} |`;
  };
  const heads = columns.map(({ isFirst, arm }) => `${arm.name}, ${isFirst ? 'first' : 'another'}`);
  return [
    `| | ${heads.join(' | ')} |`,
    `| --- |${' --- |'.repeat(heads.length)}`,
    ...kinds.map((kind) => row(kind.name, (visit) => visit.kind === kind)),
    row('all', () => true),
  ];
}

/** What each script of an arm takes, and how much of that is compiling. */
function parts(arm: Arm): string[] {
  const files = new Set(arm.visits.flatMap(({ calls }) => calls.map(({ file }) => file)));
  return [...files].flatMap((file) =>
    [true, false].map((isFirst) => {
      const wanted: Wanted = (visit) => visit.isFirst === isFirst;
      const ms = medianMs(arm, wanted, (call) => (call.file === file ? call.ms : 0));
      const compile = medianMs(arm, wanted, (call) => (call.file === file ? call.compileMs : 0));
      const when = isFirst ? 'first' : 'another';
      return `${arm.name}, ${file}, ${when}: ${ms.toFixed(2)} ms, of it compiling ${compile.toFixed(2)}`;
    }),
  );
}

/** Folders of further builds: what follows `--silent-pages` on the command line. */
function otherBuilds(): readonly string[] {
  const at = process.argv.indexOf('--silent-pages');
  return at < 0 ? [] : process.argv.slice(at + 1).filter((arg) => !arg.startsWith('--'));
}

export async function benchSilentPages({ print, isQuick }: BenchPlan): Promise<void> {
  if (!existsSync(EXTENSION)) return print('silent pages: no build here: left out');
  const kinds = await silentKinds();
  const folder = await oneLine();
  const line = await openArm('one line', folder, kinds);
  const arms = [line];
  for (const build of [EXTENSION, ...otherBuilds()]) {
    arms.push(await openArm(basename(build), build, kinds));
  }
  const rounds = isQuick ? 1 : ROUNDS;
  for (let round = 0; round < rounds; round += 1) {
    for (const kind of kinds) for (const arm of arms) await visitTwice(arm, kind);
  }
  print(`silent pages: ms on the processor, median of ${rounds} (times the one line)`);
  for (const text of [...table(arms, line, kinds), ...arms.flatMap(parts)]) print(text);
  await Promise.all(arms.map(({ context }) => context.close()));
  await rm(folder, { recursive: true });
}
