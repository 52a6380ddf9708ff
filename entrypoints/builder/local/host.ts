import type { BaseChoice, Unread } from '../../../components/builder/view';
import type { BasePack } from '../../../knowledge/drafting/review/base';
import {
  EMPTY_DRAFT,
  type KeptDraft,
  withEdits,
} from '../../../knowledge/drafting/review/draft-state';
import type { Result } from '../../../messaging/protocol';
import type { BuilderHost } from '../host';
import type { ReviewServer } from './session';

/** What the server of `npm run pack -- review` tells of the folder. */
interface Folder extends KeptDraft {
  readonly folder: string;
  readonly unread: readonly Unread[];
  /** The pack of `--from`. */
  readonly from: BaseChoice | null;
}

const done = (result: Result<unknown>): Result<null> =>
  result.ok ? { ok: true, value: null } : result;

/** The page outside the extension: articles and draft are in a folder, behind a server of this machine. */
export function createLocalHost(server: ReviewServer, folder: string): BuilderHost {
  let from: BaseChoice | null = null;
  /** One tab at a time has the server's key: nothing else changes it. */
  let state = EMPTY_DRAFT;
  return {
    isPrivate: false,
    folder,
    address: (path) => path,
    // The server reads the files.
    loadDates: async () => undefined,
    drafts: {
      load: async () => {
        const loaded = await server.ask('GET', '/api/draft');
        if (!loaded.ok) return loaded;
        const value = loaded.value as Folder; // the server of the same release
        ({ from, state } = value);
        return { ok: true, value };
      },
      add: async () => ({ ok: true, value: null }),
      remove: async (textHash) => done(await server.ask('POST', '/api/remove', { textHash })),
      change: async (edits) => {
        state = withEdits(state, edits);
        const put = await server.ask('PUT', '/api/state', state);
        return put.ok ? { ok: true, value: state } : put;
      },
      keepBase: async (base) => done(await server.ask('PUT', '/api/base', base)),
      clear: async () => {
        const cleared = await server.ask('POST', '/api/clear', {});
        if (cleared.ok) state = EMPTY_DRAFT;
        return done(cleared);
      },
    },
    bases: async () => (from ? [from] : []),
    loadBase: async () => (await server.ask('GET', '/api/from')) as Result<BasePack>, // likewise
    nextVersion: async () => '1.0.0',
    addPack: async () => ({ ok: true, value: null }),
    awaitsChoice: async () => false,
    save: async (source, form) =>
      (await server.ask('POST', '/api/save', { form, source })) as Result<string>, // likewise
  };
}
