import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Replaces a file at once: a crash leaves the file as it was, or as it is to be, never half of it. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const next = `${path}.new`;
  // What a crash left, or a link to another file.
  rmSync(next, { force: true });
  const file = openSync(next, 'wx');
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(next, path);
}
