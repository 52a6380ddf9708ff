import { describe, expect, it } from 'vitest';
import { ask, BLOCK, open, tabWith } from './page-worker';
import { PAGE, READER, request, standIns } from './stand-ins';

describe('page.summary', () => {
  it('says that a tab without our script cannot be read', async () => {
    const { services } = standIns({ open });
    expect(await ask(services).summary()).toMatchObject({ kind: 'unreachable' });
  });

  it('lists what the tab says, in its order, and what is new to the reader', async () => {
    const { services, visitsKept } = standIns({
      open,
      tab: tabWith('tartus', 'vladimir-putin', 'gone-from-the-pack'),
    });
    const { handlers, summary } = ask(services);
    const elsewhere = {
      ...request(BLOCK),
      page: { ...PAGE, url: 'https://block-store.example/other' },
    };
    await handlers['page.match'].handle(elsewhere, READER);
    await handlers['page.read'].handle(elsewhere.page, READER);
    await visitsKept();
    const reply = await summary();
    if (reply.kind !== 'summary') throw new Error(reply.kind);
    const { entities, asOf, summary: facts, coverageLimits, storeFailure } = reply.summary;
    expect(entities.map(({ id, isNew }) => [id, isNew])).toEqual([
      ['tartus', true],
      ['vladimir-putin', false],
    ]);
    expect(asOf.day).toBe('2025-02-14');
    expect(facts.every(({ reported }) => reported <= '2025-02-14')).toBe(true);
    expect(coverageLimits.map(({ articles }) => articles)).toEqual([5]);
    expect(storeFailure).toBeNull();
  });

  it('calls nothing new when the store cannot tell, and says why', async () => {
    const { services } = standIns({ open, tab: tabWith('tartus') });
    const error = { code: 'storage-closed', message: 'refused' } as const;
    const closed = {
      ...services,
      visits: { ...services.visits, metElsewhere: async () => ({ ok: false as const, error }) },
    };
    const reply = await ask(closed).summary();
    if (reply.kind !== 'summary') throw new Error(reply.kind);
    expect(reply.summary.entities[0]?.isNew).toBe(false);
    expect(reply.summary.storeFailure).toEqual(error);
  });
});
