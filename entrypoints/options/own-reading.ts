import type { OwnReadingPort } from '../../components/options/own/port';
import { type Decision, decisionId } from '../../knowledge/reading/own/decisions';
import { OWN_PACK } from '../../knowledge/reading/own/entity-id';
import type { LearntArticle } from '../../knowledge/reading/own/learnt';
import { type LearntRow, toRow } from '../../knowledge/reading/own/learnt-row';
import type { Settings } from '../../messaging/protocol';
import { askWorker } from '../../messaging/view-client';
import type { PackStore } from '../../storage/packs';
import type { ReadingStore } from '../../storage/reading';

interface Needs {
  readonly store: ReadingStore;
  readonly packs: PackStore;
  /** Deletes through the bin and loads the lists again. */
  readonly remove: (urls: readonly string[], detail: string) => Promise<void>;
  /** The worker has deleted something: loads the list of deletions again. */
  readonly reload: () => Promise<void>;
  /** The reader has decided something: counts the stored data again. */
  readonly measure: () => Promise<void>;
  readonly set: (change: Partial<Settings>) => void;
  readonly loadSettings: () => Promise<void>;
}

function sizeOf(articles: readonly LearntArticle[], packBytes: number): number {
  const rowBytes = ({ url, body, sketch }: LearntRow) =>
    url.length + body.length + sketch.byteLength;
  return articles.reduce((sum, article) => sum + rowBytes(toRow(article)), packBytes);
}

const renew = () => askWorker('reading.renew', null);

/** Saves what was learnt as the sources of a pack. Its code is loaded on demand. */
async function saveSources({ packs, store }: Needs): Promise<string | null> {
  const [bases, packing] = await Promise.all([
    import('../builder/bases'),
    import('../builder/add-pack'),
  ]);
  const base = await bases.loadBase(null, packs, store);
  if (!base.ok) return base.error.message;
  packing.saveSources(base.value.source);
  return null;
}

/** The section "From your reading". The page changes the store itself; the worker then makes the pack again. */
export function createOwnReadingPort(needs: Needs): OwnReadingPort {
  const { store, remove, reload, measure } = needs;
  return {
    load: async () => {
      const [names, articles, pack] = await Promise.all([
        // If the worker dies before it answers, there is no list.
        askWorker('reading.names', null),
        store.articles(),
        store.pack(),
      ]);
      if (!names.ok || !articles.ok) return null;
      return {
        names: names.value,
        articles: articles.value.toSorted((one, other) => (one.day < other.day ? 1 : -1)),
        sizeBytes: sizeOf(articles.value, pack.ok ? pack.value.keptBytes : 0),
      };
    },
    decide: async (decision: Decision) => {
      const made = { id: decisionId(decision), madeMs: Date.now(), decision };
      const before = await store.decision(made.id);
      const kept = await store.decide(made);
      await Promise.all([renew(), measure()]);
      return kept.ok ? { made, before: before.ok ? before.value : null } : null;
    },
    takeBack: async ({ made, before }) => {
      await (before ? store.decide(before) : store.undecide(made.id));
      await Promise.all([renew(), measure()]);
    },
    forgetName: async ({ cluster }) => {
      await askWorker('reading.forget', { cluster });
      await reload();
    },
    forgetArticles: (urls, detail) => remove(urls, detail),
    saveSources: () => saveSources(needs),
    set: needs.set,
    setShown: async (on) => {
      await askWorker('pack.turn', { pack: OWN_PACK, on });
      await needs.loadSettings();
    },
  };
}
