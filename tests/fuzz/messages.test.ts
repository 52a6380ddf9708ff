import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allHandlers } from '../../entrypoints/background/handlers/all';
import { knowledgeFrom } from '../../entrypoints/background/open-knowledge';
import { ExpectedFailure } from '../../messaging/failure';
import { sampleBytes } from '../knowledge/pack/sample';
import { PAGE, READER, request, standIns } from '../unit/background/stand-ins';
import { PATIENCE_MS, runs } from './runs';
import { edit, nastyValue, withEdits } from './strings';

interface LooseHandler {
  readonly from: string;
  readonly accepts: (params: unknown) => boolean;
  readonly handle: (params: never, sender: typeof READER) => unknown;
}

const bytes = sampleBytes();
const { services } = standIns({ open: async () => knowledgeFrom(bytes.slice()) });
const handlers: readonly (readonly [string, LooseHandler])[] = Object.entries(
  allHandlers(services),
);
const ofPages = handlers.filter(([, { from }]) => from !== 'extension');

/** Right params of the messages that a page's scripts send most; edits make them wrong. */
const MODELS: readonly unknown[] = [
  request('Mara Lindqvist spoke in Port Alder.'),
  { entity: 'mara-lindqvist', page: PAGE, content: null },
  { page: PAGE, blocks: [{ text: 'Ama Boateng spoke.', lang: 'en', role: 'body' }], isAsked: true },
  { kind: 'known', entity: 'mara-lindqvist', on: true },
  {
    url: PAGE.url,
    site: PAGE.site,
    title: 'The quay',
    quote: { exact: 'at six', prefix: 'a ', suffix: ' b' },
    position: { start: 1, end: 7 },
  },
  { url: PAGE.url },
  null,
];
const params = fc.oneof(
  fc
    .tuple(fc.constantFrom(...MODELS), fc.array(edit, { maxLength: 3 }))
    .map(([model, edits]) => withEdits(model, edits)),
  nastyValue,
);

describe('any value as the params of a message', { timeout: PATIENCE_MS }, () => {
  it('is judged without an exception by every handler', () => {
    fc.assert(
      fc.property(params, (value) => {
        for (const [, { accepts }] of handlers) expect(typeof accepts(value)).toBe('boolean');
      }),
      runs(200),
    );
  });

  it('that a handler accepts from a page is answered, or refused with a reason', async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(params, async (value) => {
        for (const [name, { handle }] of ofPages.filter(([, { accepts }]) => accepts(value))) {
          answered += 1;
          try {
            await handle(value as never, READER); // it has the shape: `accepts` says so
          } catch (error) {
            if (!(error instanceof ExpectedFailure)) throw new Error(name, { cause: error });
          }
        }
      }),
      runs(400),
    );
    expect(answered).toBeGreaterThan(0);
  });
});
