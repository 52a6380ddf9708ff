import { JANUARY } from '../demo';
import { test } from '../fixtures';
import { IsolatedWorld } from '../isolated-world';
import { extensionIdOf, launchWithExtension } from '../launch';
import { marksOf, waitForMarks } from '../reader';

for (let n = 0; n < 12; n++)
  test(`first page ${n}`, async ({ server }) => {
    const context = await launchWithExtension();
    const page = await context.newPage();
    const id = await extensionIdOf(context);
    await page.goto(server.origin + JANUARY);
    await waitForMarks(page, 4);
    const t0 = Date.now();
    const world = await IsolatedWorld.of(page, id);
    let ok = false;
    for (let k = 0; k < 40 && !ok; k++) {
      ok = await world.evaluate<boolean>(
        `Boolean(globalThis[Symbol.for('backgrounder.caller')]?.caller)`,
      );
      if (!ok) await page.evaluate(() => new Promise((r) => setTimeout(r, 50)));
    }
    console.log(n, ok, Date.now() - t0);
    console.log(
      await world.evaluate<string>(
        `JSON.stringify(globalThis[Symbol.for('backgrounder.session')].describe()).slice(0, 900) + ' lifetime aborted:' + globalThis[Symbol.for('backgrounder.lifetime')].signal.aborted+ ' same:' + (globalThis[Symbol.for('backgrounder.lifetime')].signal === globalThis[Symbol.for('backgrounder.hover')]?.seat?.signal)`,
      ),
      (await marksOf(page)).length,
    );
    if (!ok) {
      console.log(
        await world.evaluate<string>(
          `Object.getOwnPropertySymbols(globalThis).map(s => s.description).join() + ' seat:' + globalThis[Symbol.for('backgrounder.hover')]?.seat?.signal.aborted+ ' start:' + Boolean(globalThis[Symbol.for('backgrounder.hover')]?.start)`,
        ),
      );
      const w2 = await IsolatedWorld.of(page, id);
      console.log(
        await w2.evaluate<string>(
          `Object.getOwnPropertySymbols(globalThis).map(s => s.description).join() + ' caller:' + Boolean(globalThis[Symbol.for('backgrounder.caller')]?.caller)`,
        ),
      );
    }
    await context.close();
  });
