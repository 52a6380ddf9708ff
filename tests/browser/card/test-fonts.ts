import { readFileSync } from 'node:fs';
import type { Reader } from './harness';

const FACES = [
  ['TestSerif', 400, 'normal', 'source-serif-4'],
  ['TestSerif', 400, 'italic', 'source-serif-4'],
  ['TestSerif', 600, 'normal', 'source-serif-4'],
  ['TestSans', 400, 'normal', 'source-sans-3'],
  ['TestSans', 600, 'normal', 'source-sans-3'],
] as const;

/** Declares, in a page's head, fonts that are the same on every machine: pictures of the card are compared. */
export function testFonts(): string {
  const rules = FACES.map(([family, weight, style, name]) => {
    const file = `node_modules/@fontsource/${name}/files/${name}-latin-${weight}-${style}.woff2`;
    const data = readFileSync(file).toString('base64');
    return `@font-face{font-family:${family};font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${data})}`;
  });
  return `<style>${rules.join('')}body{color:transparent}</style>`;
}

/** Has the open card use them: left to itself it uses none but the reader's own. */
export async function wearTestFonts(reader: Reader): Promise<void> {
  await reader.roots.evaluate(
    '.card',
    `(card) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.card { --serif: TestSerif, serif; --sans: TestSans, sans-serif }');
      const root = card.getRootNode();
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      return true;
    }`,
  );
  // Asked for by the card's text just now; a frame later they have been laid out.
  await reader.page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
}
