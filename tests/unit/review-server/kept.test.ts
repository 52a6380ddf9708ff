/** What lies in the folder of `npm run pack -- review` afterwards. */
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../knowledge/builder/commands';
import { DraftFile, NOTHING_KEPT } from '../../../knowledge/builder/review/draft-file';
import type { ReviewDecision } from '../../../knowledge/drafting/review/decisions';
import { temporaryFolder } from '../../temporary-folder';
import {
  ARTICLE,
  ask,
  bearer,
  draftPath,
  eachWithServer,
  openTab,
  reviewed,
  SOURCE,
  STATE,
  sending,
} from './support';

eachWithServer();

/** One of each kind: a kind that is missing here does not compile. */
const EACH: { readonly [K in ReviewDecision['kind']]: ReviewDecision & { readonly kind: K } } = {
  keep: { kind: 'keep', item: 'a' },
  leave: { kind: 'leave', item: 'a' },
  'not-a-name': { kind: 'not-a-name', item: 'a' },
  'keep-all': { kind: 'keep-all', items: ['a'] },
  edit: { kind: 'edit', item: 'a', label: 'A', identity: '', type: 'PER' },
  'add-name': { kind: 'add-name', item: 'a', label: 'A', identity: '', type: 'LOC' },
  merge: { kind: 'merge', item: 'a', into: 'b' },
  split: { kind: 'split', item: 'a', spelling: 'b' },
  'leave-role': { kind: 'leave-role', item: 'a', role: 'mayor' },
  'date-role': { kind: 'date-role', item: 'a', role: 'mayor', from: '2031', to: '' },
  'add-role': {
    kind: 'add-role',
    item: 'a',
    role: 'mayor',
    from: '2031',
    to: '',
    article: 'c',
    paragraph: 2,
  },
  'write-fact': { kind: 'write-fact', item: 'a', text: 'B.', day: '', status: 'claimed' },
  'quote-fact': { kind: 'quote-fact', item: 'a' },
  'leave-fact': { kind: 'leave-fact', item: 'a' },
  'set-speaker': { kind: 'set-speaker', item: 'a', speaker: { kind: 'other', who: 'police' } },
  'set-beside': { kind: 'set-beside', item: 'a', other: 'b' },
  'add-fact': { kind: 'add-fact', item: 'a' },
  article: { kind: 'article', item: 'a', title: '', publisher: '', date: '' },
};

describe('what is kept in the folder', () => {
  it('is every kind of decision', async () => {
    const key = await openTab();
    for (const decision of Object.values(EACH)) {
      const state = { ...STATE, decisions: [decision] };
      const { status } = await sending('PUT', '/api/state', key, state);
      expect([decision.kind, status]).toEqual([decision.kind, 200]);
      expect(new DraftFile(reviewed().folder).kept.state).toEqual(state);
    }
  });

  it('gives the articles, keeps decisions at once, and gives them back to the next start', async () => {
    const key = await openTab();
    const draft = JSON.parse((await ask({ path: '/api/draft', headers: bearer(key) })).body) as {
      articles: { file: string; textHash: string }[];
    }; // what the server sends
    expect(draft.articles.map(({ file }) => file)).toEqual(['pier.txt']);
    expect((await sending('PUT', '/api/state', key, STATE)).status).toBe(200);
    expect(new DraftFile(reviewed().folder).kept.state).toEqual(STATE);
    const [{ textHash = '' } = {}] = draft.articles;
    await sending('POST', '/api/remove', key, { textHash });
    const after = JSON.parse(
      (await ask({ path: '/api/draft', headers: bearer(key) })).body,
    ) as object;
    expect(after).toMatchObject({ articles: [], unread: [], state: STATE });
    expect(readdirSync(join(reviewed().folder, 'backgrounder-pack'))).toEqual(['draft.json']);
    await sending('POST', '/api/clear', key, {});
    expect(new DraftFile(reviewed().folder).kept).toEqual(NOTHING_KEPT);
    expect(readFileSync(join(reviewed().folder, 'pier.txt'), 'utf8')).toBe(ARTICLE);
  });

  it('writes nothing over decisions that another program made since', async () => {
    const key = await openTab();
    await sending('PUT', '/api/state', key, STATE);
    const other = new DraftFile(reviewed().folder);
    other.change({ state: { ...STATE, title: 'Another title' } } as Parameters<
      DraftFile['change']
    >[0]);
    const refused = await sending('PUT', '/api/state', key, STATE);
    expect(refused).toMatchObject({
      status: 500,
      body: expect.stringContaining('another program'),
    });
    expect(new DraftFile(reviewed().folder).kept.state.title).toBe('Another title');
  });

  it('does not start on a draft that is damaged or leads elsewhere, and leaves it as it is', () => {
    const elsewhere = temporaryFolder('review-elsewhere-');
    mkdirSync(join(reviewed().folder, 'backgrounder-pack'));
    for (const damaged of ['', '{"format": 1, "state"', '{"format": 2}', '[]']) {
      writeFileSync(draftPath(), damaged);
      expect(() => new DraftFile(reviewed().folder)).toThrow(/draft\.json is damaged/);
      expect(readFileSync(draftPath(), 'utf8')).toBe(damaged);
    }
    const linked = temporaryFolder('review-linked-');
    symlinkSync(elsewhere, join(linked, 'backgrounder-pack'));
    expect(() => new DraftFile(linked)).toThrow('is no folder');
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it('passes over half a file that a crash left, and replaces it', async () => {
    mkdirSync(join(reviewed().folder, 'backgrounder-pack'));
    writeFileSync(`${draftPath()}.new`, '{"format": 1, "sta');
    const draft = new DraftFile(reviewed().folder);
    expect(draft.kept).toEqual(NOTHING_KEPT);
    draft.change({ removed: ['abc'] });
    expect(new DraftFile(reviewed().folder).kept.removed).toEqual(['abc']);
    expect(readdirSync(join(reviewed().folder, 'backgrounder-pack'))).toEqual(['draft.json']);
  });

  it('saves a pack and sources that `check` accepts', async () => {
    const key = await openTab();
    for (const form of ['pack', 'sources']) {
      const reply = await sending('POST', '/api/save', key, { form, source: SOURCE });
      expect(reply.status).toBe(200);
      const said: string[] = [];
      const paths = [JSON.parse(reply.body) as string];
      const code = await COMMANDS['check']?.run({ paths, bundled: 'none' }, (line) =>
        said.push(line),
      );
      expect([code, said.join('\n')]).toEqual([0, expect.stringContaining('0 problems')]);
    }
    expect(readdirSync(join(reviewed().folder, 'backgrounder-pack')).sort()).toEqual([
      'harbour-dispute',
      'harbour-dispute.bgpk',
    ]);
  });

  it('keeps a file of sources that a person changed', async () => {
    const key = await openTab();
    const path = join(reviewed().folder, 'backgrounder-pack', 'harbour-dispute', 'facts.yaml');
    await sending('POST', '/api/save', key, { form: 'sources', source: SOURCE });
    const written = readFileSync(path, 'utf8');
    writeFileSync(path, '# mine\n');
    await sending('POST', '/api/save', key, { form: 'sources', source: SOURCE });
    expect(readFileSync(path, 'utf8')).toBe(written);
    expect(readFileSync(`${path}~`, 'utf8')).toBe('# mine\n');
  });

  it('writes nothing for a pack with problems, a reserved name, or a name that leads out', async () => {
    const key = await openTab();
    const packs = [
      { ...SOURCE, pack: { ...SOURCE.pack, id: '../../up' } },
      { ...SOURCE, pack: { ...SOURCE.pack, id: 'russia-syria' } },
      { ...SOURCE, articles: [] },
    ];
    for (const source of packs) {
      for (const form of ['pack', 'sources']) {
        const reply = await sending('POST', '/api/save', key, { form, source });
        expect(reply).toMatchObject({ status: 400, body: expect.stringMatching(/\w/) });
      }
    }
    expect(readdirSync(reviewed().folder)).toEqual(['pier.txt']);
  });

  it('follows no link where it saves', async () => {
    const key = await openTab();
    const elsewhere = temporaryFolder('review-elsewhere-');
    mkdirSync(join(reviewed().folder, 'backgrounder-pack'));
    const link = join(reviewed().folder, 'backgrounder-pack', 'harbour-dispute');
    symlinkSync(elsewhere, link);
    const reply = await sending('POST', '/api/save', key, { form: 'sources', source: SOURCE });
    expect(reply).toMatchObject({ status: 400, body: expect.stringContaining('is a link') });
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });
});
