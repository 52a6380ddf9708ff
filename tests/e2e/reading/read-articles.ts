import type { Page } from '@playwright/test';
import type { StoryArticle } from '../../fixtures/reading/articles';
import { expect } from '../support/fixtures';
import { storeCounts } from '../support/reader-data';
import type { LocalServer } from '../support/server';

/** Articles that were learnt. */
export const learntCount = async (keeper: Page) => (await storeCounts(keeper))['learnt'];

/** Reads an article as a reader does: opens it and moves. */
export async function read(page: Page, server: LocalServer, article: StoryArticle): Promise<void> {
  await page.bringToFront();
  await page.goto(server.origin + article.path);
  await page.mouse.move(200, 200);
  await page.mouse.wheel(0, 20);
}

/** Reads articles one after the other, each until it is learnt. */
export async function readAll(
  page: Page,
  server: LocalServer,
  keeper: Page,
  all: readonly StoryArticle[],
) {
  const before = (await learntCount(keeper)) ?? 0;
  for (const [at, article] of all.entries()) {
    await read(page, server, article);
    await expect.poll(() => learntCount(keeper)).toBe(before + at + 1);
  }
}
