import { expect, test } from '../support/fixtures';
import { newsPageOf } from '../support/news';
import { emptyStore, storedAnnotations } from '../support/reader-data';

const PATH = '/news/2025/01/30/covered.html';

test('a press through a picture that the page lays over the card brings the card to the front only', async ({
  page,
  server,
  reader,
  keeper,
}) => {
  await emptyStore(keeper);
  server.set(PATH, { body: newsPageOf({}) });
  await reader.readByClock(PATH);
  await reader.openPinned('Tartus');
  await page.evaluate(async () => {
    const host = document.querySelector(':popover-open');
    const picture = document.createElement('div');
    picture.popover = 'manual';
    picture.textContent = 'You have won a boat';
    const whole = 'inset:0;width:100%;height:100%;background:#fff;pointer-events:none';
    picture.style.cssText = whole;
    document.body.append(picture);
    picture.showPopover();
    // Until the browser has noticed: what the card asks it, at the same pace.
    await new Promise<void>((noticed) => {
      const seen = (entries: readonly IntersectionObserverEntry[]) => {
        const last = entries.at(-1) as { isVisible?: boolean } | undefined;
        if (last?.isVisible === false) noticed();
      };
      const how = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
      const observer = new IntersectionObserver(seen, how);
      if (host) observer.observe(host);
    });
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
  const known = async () => (await storedAnnotations(keeper)).known.length;
  await reader.press('.known-button');
  expect(await known()).toBe(0);
  await reader.press('.known-button');
  await expect.poll(known).toBe(1);
});
