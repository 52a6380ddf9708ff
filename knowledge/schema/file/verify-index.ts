import { openIndex } from '../../matching/index/open';
import type { EntityRecord, Pack } from '../types';
import { compileIndex } from './compile-index';

/**
 * Names that share a key are compared one by one with each word that has it: 150,000 kept a page waiting for 1.8 s. Of a
 * million people, the most frequent surname is shared by some thousands.
 */
const MOST_NAMES_OF_ONE_KEY = 10_000;

/** The most rows that one bucket and tag have: those that a word of the page is compared with. */
function longestRun(bytes: Uint8Array): number {
  const { buckets, tags } = openIndex(bytes);
  let most = 0;
  for (let bucket = 0; bucket + 1 < buckets.length; bucket++) {
    let run = 0;
    for (let row = buckets[bucket] ?? 0; row < (buckets[bucket + 1] ?? 0); row++) {
      run = row > 0 && run > 0 && tags[row] === tags[row - 1] ? run + 1 : 1;
      if (run > most) most = run;
    }
  }
  return most;
}

/**
 * The index must be the one that the entities of the pack compile to: names, owners, kinds, flags and the tables that lead
 * to them. A forged one could give one person's name to another, or let every word through its filter.
 *
 * @returns sentences for a person; at most one
 */
export function verifyIndex(
  { indexBytes }: Pick<Pack, 'indexBytes'>,
  records: readonly EntityRecord[],
  blocklist: readonly string[],
): string[] {
  const expected = compileIndex(records, blocklist);
  const isSame =
    expected.length === indexBytes.length && expected.every((byte, at) => byte === indexBytes[at]);
  if (!isSame)
    return [
      'The name index of this pack is not the one that its entities give. Build the pack again with this version of Backgrounder.',
    ];
  const run = longestRun(expected);
  if (run <= MOST_NAMES_OF_ONE_KEY) return [];
  return [
    `${run} names of this pack sound alike, more than the ${MOST_NAMES_OF_ONE_KEY} that can be told apart quickly. Remove spellings that differ in sound only.`,
  ];
}
