import { AhoCorasick as MonyoneAhoCorasick } from '@monyone/aho-corasick';
import AhoCorasick from 'ahocorasick';
import ModernAhoCorasick from 'modern-ahocorasick';
import { buildIndex } from '../../knowledge/matching/compile';
import { findMentions } from '../../knowledge/matching/find';
import { openIndex } from '../../knowledge/matching/open';
import { asIndexNames, cityNames, newsText } from './matching-material';

/** Characters a microsecond, best of several runs: the others measure the machine's other work. */
function speedOf(blocks: readonly string[], runs: number, scan: (block: string) => void): number {
  const characters = blocks.reduce((sum, block) => sum + block.length, 0);
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    for (const block of blocks) scan(block);
    best = Math.min(best, performance.now() - start);
  }
  return characters / best / 1000;
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
  readonly bytesPerName: number;
  readonly megabytes: number;
  readonly firstMatchMs: number;
  readonly speed: number;
  readonly ratioToBare: number;
}

const NOTHING = { established: {} };
const IDS = { idOf: (ordinal: number): string => `e${ordinal}` };

function measureOurs(
  names: readonly string[],
  blocks: readonly string[],
  runs: number,
  bare: number,
): Row {
  const started = performance.now();
  const bytes = buildIndex(asIndexNames(names), []);
  const buildMs = performance.now() - started;
  const fresh = bytes.slice();
  const opened = performance.now();
  findMentions(openIndex(fresh), IDS, [`The minister arrived in ${names[0]} on Tuesday.`], NOTHING);
  const firstMatchMs = performance.now() - opened;
  const index = openIndex(bytes);
  const speed = speedOf([blocks.join('\n\n')], runs, () => {
    sink += findMentions(index, IDS, blocks, NOTHING).mentions.length;
  });
  return {
    names: names.length, buildMs, bytesPerName: bytes.length / names.length, megabytes: bytes.length / 1e6, firstMatchMs, speed,
    ratioToBare: speed / bare,
  }; // biome-ignore format: short fields
}

function peerLine(peer: Peer, names: string[], blocks: readonly string[], ours: number): string {
  const heapBefore = process.memoryUsage().heapUsed;
  const started = performance.now();
  const search = peer.build(names);
  sink += search('warm up');
  const buildMs = performance.now() - started;
  const heap = (process.memoryUsage().heapUsed - heapBefore) / 1e6;
  const speed = speedOf(blocks, 2, (block) => {
    sink += search(block);
  });
  return `  ${peer.name.padEnd(24)} ${speed.toFixed(1).padStart(7)} Mchar/s   ours is ${(ours / speed).toFixed(1).padStart(6)}x   built in ${buildMs.toFixed(0)} ms, heap +${heap.toFixed(0)} MB`;
}

/**
 * Measures recognition: build, size, first match and speed at several sizes of the dictionary, against a bare pass over the
 * characters and exact matching by the fastest packages. Ratios are within this run.
 * @param quick smaller texts and dictionaries, for a look
 */
export function benchMatching(print: (line: string) => void, quick: boolean): void {
  const sizes = quick ? [1_000, 100_000] : [1_000, 10_000, 100_000, 1_000_000];
  const towns = cityNames(sizes.at(-1) ?? 0);
  const blocks = newsText(towns.slice(0, 1_000), quick ? 500_000 : 2_000_000);
  const runs = quick ? 4 : 8;
  const bare = speedOf([blocks.join('\n\n')], runs * 2, barePass);
  print('Recognition (tolerant: every spelling, verified, decided by context)');
  print(`  bare pass over the characters ${bare.toFixed(0)} Mchar/s`);
  print('     names   build ms   bytes/name      MB   first match ms   Mchar/s   of bare pass');
  const rows = sizes.map((size) => {
    const row = measureOurs(towns.slice(0, size), blocks, runs, bare);
    print(
      `${String(size).padStart(10)} ${row.buildMs.toFixed(0).padStart(10)} ${row.bytesPerName.toFixed(1).padStart(12)} ${row.megabytes.toFixed(2).padStart(7)} ` +
        `${row.firstMatchMs.toFixed(2).padStart(16)} ${row.speed.toFixed(0).padStart(9)} ${row.ratioToBare.toFixed(2).padStart(14)}`,
    );
    return row;
  });
  for (const { names, speed } of rows) {
    const peers = PEERS.filter(({ upTo }) => names <= upTo);
    if (peers.length > 0) print(`Exact matching by others at ${names} names`);
    for (const peer of peers)
      print(peerLine(peer, towns.slice(0, names), blocks.slice(0, 1_000), speed));
  }
  if (sink === 0) print('nothing was found: this bench is broken');
}
