import { expect, it } from 'vitest';
import { PageCards } from '../../../entrypoints/article/page-cards';
import { NO_CONTENT } from '../../../knowledge/briefing/story/content';
import type { CardBriefing } from '../../../knowledge/briefing/types';
import type { PageIdentity, Result, RetoldRequest } from '../../../messaging/protocol';
import { RetoldClient } from '../../../page/asking/retold-client';
import type { BlockRecord } from '../../../page/reading/text/record';

/** A block that names these entities. */
function block(text: string, ...entities: readonly string[]): BlockRecord {
  const mentions = entities.map((entity) => ({ entity }));
  return { block: { text }, mentions, waiting: false, article: null } as unknown as BlockRecord;
}

function client(...replies: readonly Result<Record<string, number>>[]) {
  const asked: RetoldRequest['passages'][] = [];
  const waiting = [...replies];
  const retold = new RetoldClient(async ({ passages }) => {
    asked.push(passages);
    return waiting.shift() ?? { ok: true, value: {} };
  });
  return { retold, asked };
}

it('compares paragraphs near an entity, each once', async () => {
  const { retold, asked } = client();
  const records = [block('One', 'mayor'), block('Two'), block('Three'), block('Four', 'bridge')];
  await retold.ask(records);
  expect(asked).toEqual([
    [
      { text: 'One', near: ['mayor'] },
      { text: 'Two', near: ['mayor'] },
      { text: 'Four', near: ['bridge'] },
    ],
  ]);
  await retold.ask([...records, block('Five', 'mayor')]);
  expect(asked[1]).toEqual([{ text: 'Five', near: ['mayor', 'bridge'] }]);
});

it('compares a paragraph again once it has other mentions', async () => {
  const { retold, asked } = client();
  const record = block('Reyl spoke.', 'mayor');
  await retold.ask([record]);
  record.mentions = block('', 'mayor', 'reyl').mentions;
  await retold.ask([record]);
  expect(asked[1]).toEqual([{ text: 'Reyl spoke.', near: ['mayor', 'reyl'] }]);
});

it('keeps the highest share of each fact, and asks again for what had no answer', async () => {
  const lost = { ok: false, error: { code: 'disconnected', message: 'gone' } } as const;
  const { retold, asked } = client({ ok: true, value: { loan: 0.8, closing: 0.4 } }, lost, {
    ok: true,
    value: { loan: 0.5, closing: 0.9 },
  });
  await retold.ask([block('One', 'mayor')]);
  const late = block('Two', 'mayor');
  await retold.ask([late]);
  await retold.ask([late]);
  expect(asked).toHaveLength(3);
  expect(retold.retold).toEqual({ loan: 0.8, closing: 0.9 });
});

/** The cards of a page whose content can be set. */
function cards(answers: readonly (string | null)[]) {
  const page = { content: NO_CONTENT };
  const waiting = [...answers];
  const asked: string[] = [];
  const state = () => ({ page: {} as PageIdentity, state: 'marked' as const, entities: [] });
  const shown = new PageCards(
    { content: () => page.content, compared: async () => undefined, state },
    async (entity) => {
      asked.push(entity);
      const name = waiting.shift() ?? null;
      return name === null ? null : ({ name } as CardBriefing);
    },
  );
  return { shown, page, asked };
}

it('asks for a card once, until more is known of the page', async () => {
  const { shown, page, asked } = cards(['first', 'second']);
  expect(shown.here('mayor')).toBeNull();
  const [one, other] = await Promise.all([shown.of('mayor'), shown.of('mayor')]);
  expect([one?.name, other?.name]).toEqual(['first', 'first']);
  expect(shown.here('mayor')?.name).toBe('first');
  page.content = { ...NO_CONTENT };
  expect(shown.here('mayor')).toBeNull();
  expect((await shown.of('mayor'))?.name).toBe('second');
  expect(asked).toEqual(['mayor', 'mayor']);
});

it('asks again for a card that did not come', async () => {
  const { shown } = cards([null, 'there']);
  expect(await shown.of('mayor')).toBeNull();
  expect((await shown.of('mayor'))?.name).toBe('there');
});
