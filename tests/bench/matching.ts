import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick';
import AhoCorasick from 'ahocorasick';
import ModernAhoCorasick from 'modern-ahocorasick';
import { openMatcher } from '../../knowledge/builder/annotate/open-pack';
import { findMentions } from '../../knowledge/matching/find';
import { CandidateFinder } from '../../knowledge/matching/index/candidates';
import { buildIndex } from '../../knowledge/matching/index/compile';
import { type NameIndex, openIndex } from '../../knowledge/matching/index/open';
import { Scanner } from '../../knowledge/matching/index/scan';
import type { EntitySource } from '../../knowledge/matching/types';
import { ARTICLES, asIndexNames, cityNames, newsText, realArticles } from './matching-material';
import type { BenchPlan } from './plan';

function lengthOf(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + block.length, 0);
}

let sink = 0;
/** The pass that nothing can beat in JavaScript: every character looked at once. */
function barePass(text: string): void {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  sink += sum;
}

interface Peer {
  readonly name: string;
  readonly upTo: number;
  readonly build: (names: string[]) => (text: string) => number;
}

const PEERS: readonly Peer[] = [
  {
    name: 'ahocorasick',
    upTo: 100_000,
    build: (names) => {
      const matcher = new AhoCorasick(names);
      return (text) => matcher.search(text).length;
    },
  },
  {
    name: 'modern-ahocorasick',
    upTo: 100_000,
    build: (names) => {
      const matcher = new ModernAhoCorasick(names);
      return (text) => matcher.search(text).length;
    },
  },
  {
    name: '@monyone/aho-corasick',
    upTo: 100_000,
    build: (names) => {
      const matcher = new MonyoneAhoCorasick(names);
      return (text) => matcher.matchInText(text).length;
    },
  },
  {
    name: 'one RegExp',
    upTo: 10_000,
    build: (names) => {
      const escaped = names
        .toSorted((a, b) => b.length - a.length)
        .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      const pattern = new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'g');
      return (text) => [...text.matchAll(pattern)].length;
    },
  },
];

interface Row {
  readonly names: number;
  readonly buildMs: number;
  readonly bytes: number;
  readonly firstMatchMs: number;
  /** Characters a microsecond: the tolerant scan; with every hit verified; with everything decided. */
  readonly scan: number;
  readonly verified: number;
  readonly decided: number;
  readonly bare: number;
  /** Characters of the text for each capitalised word, candidate and mention. */
  readonly density: readonly number[];
}

const NOTHING = { established: {} };
const IDS = { idOf: (ordinal: number): string => `e${ordinal}` };

/** Best time of each, measured in turn so that all meet the same machine. */
function bestOf(runs: number, tasks: readonly (() => void)[]): number[] {
  const best = tasks.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < runs; run += 1) {
    for (const [at, task] of tasks.entries()) {
      const start = performance.now();
      task();
      best[at] = Math.min(best[at] ?? 0, performance.now() - start);
    }
  }
  return best;
}

function firstMatchMs(bytes: Uint8Array, name: string): number {
  const opened = performance.now();
  const { mentions } = findMentions(
    openIndex(bytes),
    IDS,
    [`The minister arrived in ${name} on Tuesday.`],
    NOTHING,
  );
  sink += mentions.length;
  return performance.now() - opened;
}

function measureOurs(names: readonly string[], blocks: readonly string[], runs: number): Row {
  const started = performance.now();
  const bytes = buildIndex(asIndexNames(names), []);
  const buildMs = performance.now() - started;
  // Best of three copies: a copy of 30 MB leaves the collector work of its own.
  const first = Math.min(
    ...[bytes.slice(), bytes.slice(), bytes.slice()].map((copy) =>
      firstMatchMs(copy, names[0] ?? ''),
    ),
  );
  const measured = measureIndex(openIndex(bytes), IDS, blocks, runs);
  return { ...measured, names: names.length, buildMs, bytes: bytes.length, firstMatchMs: first };
}

function measureIndex(
  index: NameIndex,
  source: EntitySource,
  blocks: readonly string[],
  runs: number,
): Pick<Row, 'scan' | 'verified' | 'decided' | 'bare' | 'density'> {
  const scanner = new Scanner(index, { candidate: () => true });
  const finder = new CandidateFinder(index);
  const whole = blocks.join('\n\n');
  const times = bestOf(runs, [
    () => barePass(whole),
    () => {
      scanner.scan(blocks);
    },
    () => {
      sink += finder.find(blocks).length;
    },
    () => {
      sink += findMentions(index, source, blocks, NOTHING).mentions.length;
    },
  ]);
  const [bare = 0, scan = 0, verified = 0, decided = 0] = times.map(
    (ms) => lengthOf(blocks) / ms / 1000,
  );
  return { scan, verified, decided, bare, density: densityOf(scanner, finder, index, blocks) };
}

function densityOf(
  scanner: Scanner,
  finder: CandidateFinder,
  index: NameIndex,
  blocks: readonly string[],
): number[] {
  const { mentions } = findMentions(index, IDS, blocks, NOTHING);
  return [scanner.wordCount, finder.find(blocks).length, mentions.length].map(
    (count) => lengthOf(blocks) / count,
  );
}

function ownLine({
  names,
  buildMs,
  bytes,
  firstMatchMs: first,
  scan,
  verified,
  decided,
  bare,
  density,
}: Row): string {
  const against = (speed: number): string =>
    `${speed.toFixed(0)} (${(speed / bare).toFixed(2)})`.padStart(14);
  return [
    String(names).padStart(9),
    buildMs.toFixed(0).padStart(9),
    (bytes / names).toFixed(1).padStart(11),
    (bytes / 1e6).toFixed(2).padStart(7),
    first.toFixed(2).padStart(15),
    against(scan),
    against(verified),
    against(decided),
    bare.toFixed(0).padStart(6),
    density
      .map((each) => each.toFixed(0))
      .join(' / ')
      .padStart(16),
  ].join(' ');
}

/** Where the time of one pass goes. Evidence is read while rows ask for it, so the two are one figure. */
function splitLine(
  {
    names,
    scan,
    verified,
    decided,
    density,
  }: Pick<Row, 'names' | 'scan' | 'verified' | 'decided' | 'density'>,
  characters: number,
): string {
  const us = (speed: number) => characters / speed;
  const candidates = Math.max(1, Math.round(characters / (density[1] ?? 1)));
  const deciding = us(decided) - us(verified);
  return `${String(names).padStart(9)} names: scan ${us(scan).toFixed(0)} µs, verify ${(us(verified) - us(scan)).toFixed(0)} µs, evidence and decide ${deciding.toFixed(0)} µs (${(deciding / candidates).toFixed(2)} for each of ${candidates} candidates)`;
}

/** How much slower the largest dictionary is than the smallest. */
function growthLine(rows: readonly Row[]): string {
  const [least, most] = [rows[0], rows.at(-1)];
  if (least === undefined || most === undefined || least === most) return '';
  const times = (one: number, other: number) => (one / other).toFixed(1);
  return `  from ${least.names} to ${most.names} names: scan ${times(least.scan, most.scan)} times as long, verified ${times(least.verified, most.verified)}, decided ${times(least.decided, most.decided)}`;
}

/** Exact matching by a package, and tolerant matching by ours with every hit verified, in turn. */
function peerLine(peer: Peer, names: string[], blocks: readonly string[]): string {
  const heapBefore = process.memoryUsage().heapUsed;
  const started = performance.now();
  const search = peer.build(names);
  sink += search('warm up');
  const buildMs = performance.now() - started;
  const heap = (process.memoryUsage().heapUsed - heapBefore) / 1e6;
  const finder = new CandidateFinder(openIndex(buildIndex(asIndexNames(names), [])));
  const [theirMs = 1, ourMs = 1] = bestOf(40, [
    () => {
      for (const block of blocks) sink += search(block);
    },
    () => {
      sink += finder.find(blocks).length;
    },
  ]);
  const speed = lengthOf(blocks) / theirMs / 1000;
  return `  ${peer.name.padEnd(24)} ${speed.toFixed(1).padStart(7)} Mchar/s   ours is ${(theirMs / ourMs).toFixed(1).padStart(6)}x   built in ${buildMs.toFixed(0)} ms, heap +${heap.toFixed(0)} MB`;
}

function printRows(
  what: string,
  blocks: readonly string[],
  towns: readonly string[],
  sizes: readonly number[],
  runs: number,
  print: (line: string) => void,
): void {
  print(
    `Recognition over ${lengthOf(blocks)} characters of ${what}; best of ${runs} runs, the first of which warm it up; Mchar/s, in brackets as a share of the bare pass of the same row`,
  );
  print(
    '    names  build ms  bytes/name      MB  first match ms           scan       verified        decided   bare  characters for each capital / candidate / mention',
  );
  const rows = sizes.map((size) => measureOurs(towns.slice(0, size), blocks, runs));
  for (const row of rows) print(ownLine(row));
  for (const row of rows) print(splitLine(row, lengthOf(blocks)));
  print(growthLine(rows));
  const { source, index, pack } = openMatcher(undefined);
  const bundled = measureIndex(index, source, blocks, runs);
  const shares = [bundled.scan, bundled.verified, bundled.decided].map((speed) =>
    (speed / bundled.bare).toFixed(3),
  );
  print(`The bundled pack, as shares of a bare pass: scan, verified, decided ${shares.join(', ')}`);
  print(splitLine({ ...bundled, names: pack.manifest.counts.names }, lengthOf(blocks)));
}

/**
 * Measures recognition: build, size, first match and speed at several sizes of the dictionary, against a bare pass over the
 * characters and exact matching by the fastest packages. Ratios are within this run.
 */
export function benchMatching({ print, isQuick }: BenchPlan): void {
  const sizes = isQuick ? [1_000, 20_000] : [1_000, 10_000, 100_000, 1_000_000];
  const towns = cityNames(sizes.at(-1) ?? 0);
  const written = newsText(towns.slice(0, 1_000), 60_000);
  measureOurs(towns.slice(0, 1_000), written, 50);
  const runs = isQuick ? 10 : 200;
  printRows('news written for the bench', written, towns, sizes, runs, print);
  const real = realArticles();
  if (real.length === 0) print(`Real articles: skipped, ${ARTICLES} is not here`);
  else printRows('real articles', real, towns, sizes, runs, print);
  for (const size of sizes) {
    const peers = PEERS.filter(({ upTo }) => size <= upTo);
    if (peers.length > 0)
      print(`Exact matching by others at ${size} names; ours is tolerant, every hit verified`);
    for (const peer of peers) print(peerLine(peer, towns.slice(0, size), written));
    if (real.length > 0 && peers[0] !== undefined) {
      print('  on the real articles');
      print(peerLine(peers[0], towns.slice(0, size), real));
    }
  }
  if (sink === 0) print('nothing was found: this bench is broken');
}
