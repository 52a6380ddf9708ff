import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../temporary-folder';
import { EXTENSION } from './launch';

/** A copy of the built extension in a folder of its own, to be changed on purpose. */
export function copyOfExtension(extension = EXTENSION): string {
  const folder = temporaryFolder('backgrounder-altered-');
  cpSync(extension, folder, { recursive: true });
  return folder;
}

/**
 * @returns a copy that speaks this language, whatever the browser's own is: its catalogue takes the place of the English
 * one, which a browser without that language falls back to
 */
export function inLanguage(locale: string): string {
  const folder = copyOfExtension();
  const catalogue = (name: string) => join(folder, '_locales', name, 'messages.json');
  if (locale !== 'en') cpSync(catalogue(locale), catalogue('en'));
  return folder;
}

/** @returns a copy whose bundled packs have one bit turned over in the middle */
export function withBrokenPack(): string {
  const folder = copyOfExtension();
  const packs = join(folder, 'packs');
  for (const name of readdirSync(packs)) {
    const bytes = readFileSync(join(packs, name));
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    writeFileSync(join(packs, name), bytes);
  }
  return folder;
}

/** @returns a copy in which IndexedDB refuses to open, as it does on a full or damaged disk */
export function withClosedStore(extension = EXTENSION): string {
  const folder = copyOfExtension(extension);
  const chunks = readdirSync(join(folder, 'chunks')).filter((file) => file.startsWith('options-'));
  const refusal =
    "IDBFactory.prototype.open = () => { throw new DOMException('refused', 'UnknownError'); };\n";
  for (const file of ['background.js', ...chunks.map((chunk) => join('chunks', chunk))]) {
    const script = join(folder, file);
    writeFileSync(script, refusal + readFileSync(script, 'utf8'));
  }
  return folder;
}

/**
 * @returns a copy whose worker never comes to the end of putting this script into a page, the first time: whatever it is
 * killed with in its hands is lost. In the session's store it says `stuck` when it has come so far.
 */
export function withWorkerStuckAt(script: string): string {
  const folder = copyOfExtension();
  const worker = join(folder, 'background.js');
  const sticks = `{
  const { scripting, storage } = chrome;
  const inject = scripting.executeScript.bind(scripting);
  scripting.executeScript = async (how) => {
    if (!how.files?.includes('/${script}.js') || (await storage.session.get('stuck')).stuck) return inject(how);
    await storage.session.set({ stuck: true });
    return new Promise(() => {});
  };
}\n`;
  writeFileSync(worker, sticks + readFileSync(worker, 'utf8'));
  return folder;
}

/** @returns a copy that has this compiled pack in the place of the bundled one */
export function withPack(bytes: Uint8Array): string {
  const folder = copyOfExtension();
  for (const name of readdirSync(join(folder, 'packs')))
    writeFileSync(join(folder, 'packs', name), bytes);
  return folder;
}
