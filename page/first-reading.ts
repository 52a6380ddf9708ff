import { blockToMatch, sortIn } from './asking/ask';
import { firstBatch } from './asking/batches';
import { collectChanges } from './following/collector';
import { giveWay, runInSlices } from './following/slices';
import {
  type FirstAnswer,
  type FirstReading,
  leaveReading,
  type Reader,
  type ReaderNeeds,
} from './handover';
import { articleAddress } from './identity/article-address';
import { dateAtOnce } from './identity/date-at-once';
import { plainIdentity } from './identity/plain-identity';
import { paintFirst } from './painting/first-marks';
import { findArticle } from './reading/article-root';
import { BEFORE } from './reading/nodes';
import { readBlocks } from './reading/reader';
import { type BlockRecord, recordOf } from './reading/record';
import { regionOf } from './reading/regions';
import { isBeyond, wholeOf } from './reading/scope';

/** The elements to be read, in the order in which they stand: a headline may stand apart from its article. */
function partsOf({ place, scope: { root } }: FirstReading): Element[] {
  const apart = place?.apart;
  // A document of frames has no body.
  if (!apart) return root ? [root] : [];
  const isBefore = root.compareDocumentPosition(apart) & BEFORE;
  return isBefore ? [apart, root] : [root, apart];
}

async function readAll(reading: FirstReading): Promise<BlockRecord[]> {
  const { collector, scope, signal } = reading;
  const records: BlockRecord[] = [];
  for (const part of partsOf(reading)) {
    const blocks = readBlocks(part, { ...collector, scope });
    await runInSlices(blocks, (block) => records.push(recordOf(block)), signal);
  }
  return records;
}

type Open = { -readonly [K in keyof FirstReading]: FirstReading[K] };

/** Reads, asks once, and paints: all that stands between a news page and its first mark. */
async function answerFirst(reading: Open): Promise<FirstAnswer | null> {
  const { session, signal, match, identity: page } = reading;
  // Finding the article was a task of its own.
  await giveWay();
  const records = await readAll(reading);
  if (signal.aborted) return null;
  const batch = firstBatch(records);
  const blocks = batch.map(({ block }) => blockToMatch(block));
  const result = await match({ page, blocks, context: { established: {} } });
  if (signal.aborted) return null;
  const reply = result.ok ? result.value : null;
  if (!reply) return { records, reply, painted: new Map() };
  const isOn = reply.state === 'on' && reply.settings.enabled;
  if (isOn) sortIn(batch, reply);
  reading.state = isOn ? 'marked' : 'off';
  return { records, reply, painted: paintFirst(session.window, records, reply, signal) };
}

/** The factory that the reader's script leaves for the content script. */
export function createReader({ session, match }: ReaderNeeds): Reader {
  return {
    read(evidence, signal) {
      const { doc } = evidence;
      const place = findArticle(doc);
      const reading: Open = {
        session,
        evidence,
        signal,
        match,
        place,
        identity: {
          ...plainIdentity(evidence),
          url: articleAddress(evidence),
          date: dateAtOnce(evidence, Date.now()),
        },
        scope: place ?? wholeOf(doc.body),
        state: 'reading',
        answer: Promise.resolve(null),
        collector: collectChanges(doc, signal),
        lent: { findArticle, readBlocks, isBeyond, regionOf },
        followed: null,
      };
      reading.answer = answerFirst(reading);
      leaveReading(reading);
      return reading;
    },
  };
}
