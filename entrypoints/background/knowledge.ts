import { type Library, libraryOf, type OpenedPack } from '../../knowledge/library/library';
import type { Pack, PackId } from '../../knowledge/schema/types';
import { ExpectedFailure } from '../../messaging/failure';
import type { Failure, KeptPack, Result } from '../../messaging/protocol';

/** Errors that mean that a slice of an opened pack, or its index, is damaged. */
const DAMAGE: ReadonlySet<string> = new Set(['PackDamaged', 'BrokenIndexError']);

/**
 * Uses an opened pack. Its slices are decoded when they are read, so damage may show late.
 * @throws ExpectedFailure `pack-broken` instead of a decoding error
 */
export function withDamageCheck<T>(use: () => T): T {
  try {
    return use();
  } catch (error) {
    if (!(error instanceof Error) || !DAMAGE.has(error.name)) throw error;
    throw new ExpectedFailure('pack-broken', error.message);
  }
}

/** A pack that can be opened. */
export interface PackPlace {
  readonly id: PackId;
  /** Null for a bundled pack. */
  readonly kept: KeptPack | null;
  /** Reads, checks and opens it. @throws Error with a sentence on what is wrong with it */
  open(): Promise<OpenedPack>;
}

export interface PackPlaces {
  /** In the order in which they are used. */
  readonly places: readonly PackPlace[];
  /** Why the added ones are missing; null while all is well. */
  readonly failure: Failure | null;
}

/** Provides the opened packs; loading starts with the worker. */
export interface KnowledgeSource {
  /**
   * The packs that are on. A damaged one is left out if another can be opened.
   * @throws ExpectedFailure `pack-broken`, with a sentence for the reader
   */
  ready(): Promise<Library>;
  /** Packs were added, removed, turned on or off: the next `ready` opens the current ones. */
  renew(): void;
  /** All packs, on or off. */
  places(): Promise<PackPlaces>;
  /** One of them, on or off. @throws ExpectedFailure `pack-broken`, or `bad-params` where there is none such */
  open(id: PackId): Promise<Pack>;
}

export interface KnowledgeNeeds {
  readonly bundled: Omit<PackPlace, 'kept'>;
  /** The added packs, the one added last first. */
  kept(): Promise<Result<readonly PackPlace[]>>;
  /** Ids of the packs that the reader has turned off. */
  off(): Promise<readonly PackId[]>;
  /** The store returned packs too late: pages have been read without them. */
  late(): void;
}

/** A store that hangs must not delay the bundled pack's marks longer than this, milliseconds. */
const KEPT_WAIT_MS = 250;
const LATE: Failure = { code: 'storage-closed', message: 'The store of packs did not answer.' };

const inTime = <T>(promise: Promise<T>): Promise<T | null> =>
  Promise.race([promise, new Promise<null>((done) => setTimeout(done, KEPT_WAIT_MS, null))]);

function broken(error: unknown): ExpectedFailure {
  if (error instanceof ExpectedFailure) return error;
  return new ExpectedFailure('pack-broken', error instanceof Error ? error.message : String(error));
}

/** Opens every pack that can be opened. @throws the first failure if none can */
async function openAll(places: readonly PackPlace[]): Promise<Library> {
  const results = await Promise.allSettled(places.map((place) => place.open()));
  const opened = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = results.find((one) => one.status === 'rejected');
  if (failed && opened.length === 0) throw failed.reason;
  return libraryOf(opened);
}

/** Opens once, and tries again after a failure: the file may be readable when the browser is less busy. */
function onceWhole<T>(open: () => Promise<T>): () => Promise<T> {
  let opening: Promise<T> | null = null;
  return () => {
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
}

/** The bundled pack comes first, and no added pack takes its place. */
function placesOf(bundled: PackPlace, kept: Result<readonly PackPlace[]>): PackPlaces {
  if (!kept.ok) return { places: [bundled], failure: kept.error };
  const added = kept.value.filter(({ id }) => id !== bundled.id);
  return { places: [bundled, ...added], failure: null };
}

/** @throws ExpectedFailure `pack-broken`, or `bad-params` without a place */
async function openPlace(place: PackPlace | undefined): Promise<Pack> {
  if (!place) throw new ExpectedFailure('bad-params', 'There is no such pack.');
  const opened = await place.open().catch((error: unknown) => {
    throw broken(error);
  });
  return opened.pack;
}

/** Starts opening at once and shares the promise until packs change. After a failure the next call tries again. */
export function createKnowledgeSource(needs: KnowledgeNeeds): KnowledgeSource {
  const bundled: PackPlace = { ...needs.bundled, kept: null, open: onceWhole(needs.bundled.open) };
  let current: Promise<Library> | null = null;
  const renew = () => {
    current = null;
  };
  const places = async () => placesOf(bundled, await needs.kept());
  const comeLate = (listed: Result<readonly PackPlace[]>) => {
    if (!listed.ok || listed.value.length === 0) return;
    renew();
    needs.late();
  };

  const openOn = async () => {
    const listing = needs.kept();
    const [listed, off] = await Promise.all([inTime(listing), needs.off()]);
    if (!listed) void listing.then(comeLate);
    const { places, failure } = placesOf(bundled, listed ?? { ok: false, error: LATE });
    const library = await openAll(places.filter(({ id }) => !off.includes(id)));
    return { library, isWhole: failure === null };
  };
  const ready = (): Promise<Library> => {
    if (current) return current;
    const forget = () => {
      if (current === mine) renew();
    };
    const mine: Promise<Library> = openOn().then(
      ({ library, isWhole }) => {
        if (!isWhole) forget();
        return library;
      },
      (error: unknown) => {
        forget();
        throw broken(error);
      },
    );
    current = mine;
    return mine;
  };

  const open = async (id: PackId): Promise<Pack> => {
    const library = await ready().catch(() => null);
    const here = library?.packs.find(({ manifest }) => manifest.id === id);
    return here ?? openPlace((await places()).places.find((one) => one.id === id));
  };

  // The failure goes to callers of `ready`; there is none yet.
  ready().catch(() => undefined);
  return { ready, renew, places, open };
}
