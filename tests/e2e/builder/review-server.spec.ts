/** `npm run pack -- review`: from the start of the command, in a browser without the extension, to a pack that holds. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { TWELVE } from '../../fixtures/pack-articles/twelve';
import { temporaryFolder } from '../../temporary-folder';
import { launchWithExtension } from '../support/launch';
import { expectAccessible, overflow } from '../support/reader-data';

const CLI = ['--import', 'tsx', 'knowledge/builder/cli.ts'];

interface Started {
  readonly command: ChildProcess;
  /** The address that the terminal shows last. */
  readonly address: () => string;
}

/** Starts the command and waits for its address. */
function startReview(folder: string): Promise<Started> {
  const command = spawn(process.execPath, [...CLI, 'review', folder]);
  let said = '';
  return new Promise((resolve, reject) => {
    const heard = (part: Buffer) => {
      said += part.toString('utf8');
      const address = () => said.match(/http:\/\/\S+/g)?.at(-1) ?? '';
      if (said.includes('Ctrl+C')) resolve({ command, address });
    };
    command.stdout.on('data', heard);
    command.stderr.on('data', heard);
    command.on('exit', () => reject(new Error(`The command ended:\n${said}`)));
  });
}

function stop({ command }: Started, signal: 'SIGINT' | 'SIGKILL'): Promise<number | null> {
  command.removeAllListeners('exit');
  return new Promise((resolve) => {
    command.on('exit', (code) => resolve(code));
    command.kill(signal);
  });
}

const kept = (page: Page) => page.locator('.item[data-state=kept]');
const toNames = (page: Page) => page.getByRole('button', { name: /^2\. Names/ });

let folder = '';
let context: BrowserContext;
let started: Started;

test.beforeAll(async () => {
  // The page is built where that was not done before.
  test.setTimeout(240_000);
  folder = temporaryFolder('review-e2e-');
  for (const [path, text] of Object.entries(TWELVE))
    writeFileSync(join(folder, path.replace('/', '-')), text);
  writeFileSync(join(folder, 'notes.pdf'), '%PDF');
  context = await launchWithExtension({ extension: null, viewport: { width: 1280, height: 900 } });
  started = await startReview(folder);
});
test.afterAll(async () => {
  await stop(started, 'SIGINT');
  await context.close();
});

test('a folder becomes a pack without the extension; decisions outlive a killed command', async () => {
  test.setTimeout(120_000);
  let page = await context.newPage();
  const first = started.address();
  await page.goto(first);
  await expect(page.getByRole('heading', { name: '12 articles' })).toBeVisible();
  await expect(page.getByText('1 file could not be used')).toBeVisible();
  await expect(page.getByText(folder)).toBeVisible();
  // The token is gone from the address, and the tab can be loaded again.
  expect(new URL(page.url()).hash).toBe('');
  await page.reload();
  await expect(page.getByRole('heading', { name: '12 articles' })).toBeVisible();
  await expectAccessible(page);

  await toNames(page).click();
  await page.getByRole('button', { name: /^Keep all \d+ sure ones/ }).click();
  const names = await kept(page).count();
  expect(names).toBeGreaterThan(3);
  await expect.poll(() => existsSync(join(folder, 'backgrounder-pack/draft.json'))).toBe(true);

  // The command dies: the page says so. Another start has what was decided.
  await stop(started, 'SIGKILL');
  await page.keyboard.press('u');
  await expect(page.getByRole('alert')).toContainText('The command in the terminal has ended');
  await page.close();
  started = await startReview(folder);
  page = await context.newPage();
  await page.goto(first.replace(/:\d+/, `:${new URL(started.address()).port}`));
  await expect(page.getByRole('alert')).toContainText('address was used before');
  await page.goto('about:blank');
  await page.goto(started.address());
  await toNames(page).click();
  await expect(kept(page)).toHaveCount(names);

  await page.getByRole('button', { name: 'Go on to the facts' }).click();
  const statement = page.getByRole('region', { name: /^Statement under review/ });
  await expect(statement).toBeFocused();
  await page.keyboard.press('a');
  await expect(page.getByRole('textbox', { name: 'In your own words' })).toBeFocused();
  await page.keyboard.type('Promises 400 new jobs.');
  await page.keyboard.press('Enter');
  await expect(kept(page)).toHaveCount(1);

  await page.getByRole('button', { name: 'Save the pack now' }).click();
  const title = page.getByRole('textbox', { name: 'Title of the pack' });
  await expect(title).toBeFocused();
  await title.fill('Port Alder and Kessin');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Saved: .*port-alder-and-kessin\.bgpk/).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save the sources (YAML)' }).click();
  await expect(page.getByText(/Saved: .*port-alder-and-kessin$/).first()).toBeVisible();

  for (const name of ['port-alder-and-kessin.bgpk', 'port-alder-and-kessin']) {
    const path = join(folder, 'backgrounder-pack', name);
    const check = spawnSync(process.execPath, [...CLI, 'check', path], { encoding: 'utf8' });
    expect(check.stdout + check.stderr).toMatch(/0 problems/);
    expect(check.status).toBe(0);
  }
  const facts = readFileSync(
    join(folder, 'backgrounder-pack/port-alder-and-kessin/facts.yaml'),
    'utf8',
  );
  expect(facts).toContain('Promises 400 new jobs.');

  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test('another tab takes over, and the first one says so', async () => {
  const first = await context.newPage();
  await first.goto(started.address());
  await expect(first.getByRole('heading', { name: '12 articles' })).toBeVisible();
  const second = await context.newPage();
  await second.goto(started.address());
  await expect(second.getByRole('heading', { name: '12 articles' })).toBeVisible();
  await toNames(first).click();
  await first.locator('.item').first().click();
  await first.keyboard.press('x');
  await expect(first.getByRole('alert')).toContainText('opened again elsewhere');
});
