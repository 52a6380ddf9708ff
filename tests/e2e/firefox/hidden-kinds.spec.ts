/** The ways of hiding text of the Chromium tests, in stock Firefox: the module that tells what can be seen, in a bare page. */
import { bundleOf } from '../../browser/harness/bundle';
import { HIDING, type Kind, SHOWING } from '../../browser/marks/kinds-of-hiding';
import { expect, test } from './fixtures';

const PATH = '/hidden-kinds.html';
const FILL = `<p>${'The talks went on through the night. '.repeat(4)}</p>`;

test('what is hidden is not seen, and what looks alike is', async ({ tab, server }) => {
  const script = await bundleOf('visibility-in-page.ts');
  server.set(PATH, { body: '<!doctype html><meta charset="utf-8"><main></main>' });
  await tab.goto(server.origin + PATH);
  await tab.evaluate(`{ ${script} }`.replace(/^{/, '(() => {').replace(/}$/, '})()'));
  const seen = ({ open, close, style = '' }: Kind) =>
    tab.evaluate<boolean | null, string>(async (markup) => {
      document.body.innerHTML = markup;
      // What fades in has begun.
      await Promise.all(document.getAnimations().map((animation) => animation.finished));
      return (globalThis as never as { canBeSeen(words: string): boolean }).canBeSeen(
        'Ilya Marenko',
      );
    }, `<style>${style}</style><article>${open}<p>Ilya Marenko was named here before he was named anywhere else.</p>${close}${FILL}${FILL}</article>`);
  const found: Record<string, boolean | null> = {};
  for (const kind of [...HIDING, ...SHOWING]) found[kind.name] = await seen(kind);
  const expected = [
    ...HIDING.map(({ name }) => [name, false]),
    ...SHOWING.map(({ name }) => [name, true]),
  ];
  expect(found).toEqual(Object.fromEntries(expected));
});
