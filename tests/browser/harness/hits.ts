import type { Page } from '@playwright/test';

/**
 * Marks that the pointer does not find on themselves: on each box of each mark three points are tried, near both ends
 * and in the middle. Boxes that something clips away are left out.
 * Between the boxes of a mark that is broken over lines there is other text: there it must not be found.
 * @returns what is wrong, a line a mark; empty when every mark is found wherever it is drawn
 */
export function marksMissed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { surface } = started.page;
    /** Where a frame's own coordinates lie on the page, measured by the browser: transforms, zoom and padding included. */
    const toTop = (node: Node, x: number, y: number): { x: number; y: number } => {
      const frame = node.ownerDocument?.defaultView?.frameElement as HTMLIFrameElement | null;
      if (!frame) return { x, y };
      const style = getComputedStyle(frame);
      const box = frame.getBoundingClientRect();
      const scaleX = box.width / frame.offsetWidth;
      const scaleY = box.height / frame.offsetHeight;
      const left = frame.clientLeft + Number.parseFloat(style.paddingLeft);
      const top = frame.clientTop + Number.parseFloat(style.paddingTop);
      return { x: box.left + (left + x) * scaleX, y: box.top + (top + y) * scaleY };
    };
    const missed: string[] = [];
    for (const mark of surface.marks()) {
      const range = mark.range();
      const element = range?.startContainer.parentElement;
      element?.scrollIntoView({ block: 'center', inline: 'center' });
      const boxes = [...(range?.getClientRects() ?? [])].filter(
        (box) => box.width * box.height > 9,
      );
      if (!range || boxes.length === 0) missed.push(`${range}: not drawn`);
      boxes.forEach((box, line) => {
        for (const [x, y] of [
          [box.left + 2, box.top + 2],
          [box.left + box.width / 2, box.top + box.height / 2],
          [box.right - 2, box.bottom - 2],
        ] as const) {
          const at = range ? toTop(range.startContainer, x, y) : { x, y };
          const found = surface.markAt(at.x, at.y);
          if (found?.id !== mark.id)
            missed.push(`${range} box ${line}: ${found?.range() ?? 'nothing'}`);
        }
      });
      const around = range?.getBoundingClientRect();
      for (let step = 1; range && around && boxes.length > 1 && step < 64; step += 1) {
        const x = around.left + (around.width * (step % 8)) / 8;
        const y = around.top + (around.height * (step >> 3)) / 8;
        const isOn = boxes.some(
          (box) => x > box.left - 1 && x < box.right + 1 && y > box.top - 1 && y < box.bottom + 1,
        );
        const at = toTop(range.startContainer, x, y);
        if (!isOn && surface.markAt(at.x, at.y)?.id === mark.id) missed.push(`${range}: beside`);
      }
    }
    return missed;
  });
}

/** Corners of a box on the page, x and y in turn. */
type Quad = readonly number[];

/** Where the browser draws the inside of the frame of `/frame`, whatever that and those around it are turned by. */
async function frameQuad(page: Page): Promise<Quad> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const frame = nodes.find(({ attributes }) => attributes?.includes('/frame'));
  const { model } = await session.send('DOM.getBoxModel', { nodeId: frame?.nodeId ?? 0 });
  await session.detach();
  return model.content;
}

/** Marks in the frame of `/frame`, in others or not, that the pointer does not find in the middle of their lines. @returns how many there are, and which are missed */
export async function frameMarks(page: Page): Promise<{ count: number; missed: string[] }> {
  const quad = await frameQuad(page);
  return page.evaluate(
    ([left = 0, top = 0, right = 0, rightY = 0, , , bottomX = 0, bottom = 0]) => {
      let inner = document;
      for (let frame = inner.querySelector('iframe'); frame?.contentDocument; ) {
        inner = frame.contentDocument;
        frame = inner.querySelector('iframe');
      }
      const { innerWidth = 1, innerHeight = 1 } = inner.defaultView ?? {};
      const { surface } = started.page;
      const missed: string[] = [];
      const inFrame = surface
        .marks()
        .filter((mark) => mark.range()?.startContainer.ownerDocument === inner);
      for (const mark of inFrame) {
        for (const box of mark.range()?.getClientRects() ?? []) {
          const across = (box.left + box.width / 2) / innerWidth;
          const down = (box.top + box.height / 2) / innerHeight;
          const x = left + (right - left) * across + (bottomX - left) * down;
          const y = top + (rightY - top) * across + (bottom - top) * down;
          if (surface.markAt(x, y)?.id !== mark.id) missed.push(String(mark.range()));
        }
      }
      return { count: inFrame.length, missed };
    },
    quad,
  );
}
