import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** The styles that the manifest puts into every page. */
export const MARKS_CSS = readFileSync('entrypoints/detect.content/marks.css', 'utf8');

/** What differs between two pictures of a page. */
export interface Difference {
  readonly pixels: number;
  /** Mean lightness of the differing pixels in the second picture, 0 (black) to 255. */
  readonly lightness: number;
}

/** Compares two pictures (`page.screenshot()`) of the same size. */
export function difference(page: Page, before: Buffer, after: Buffer): Promise<Difference> {
  return page.evaluate(
    async (pictures) => {
      const [one, two] = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
          canvas?.drawImage(image, 0, 0);
          return (
            canvas?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
          );
        }),
      );
      let pixels = 0;
      let sum = 0;
      for (let at = 0; one && two && at < two.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = two.subarray(at, at + 3);
        if (one[at] === red && one[at + 1] === green && one[at + 2] === blue) continue;
        pixels += 1;
        sum += (red + green + blue) / 3;
      }
      return { pixels, lightness: pixels === 0 ? 0 : sum / pixels };
    },
    [before.toString('base64'), after.toString('base64')],
  );
}
