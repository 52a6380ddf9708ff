import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { noHtmlStrings } from '../../scripts/no-html-strings.mjs';

const LIBRARIES = ['preact/dist/preact.mjs', '@mozilla/readability/Readability.js'];
const SETS_MARKUP = /\.(?:inner|outer)HTML\s*=(?!=)/;

const { resolve } = createRequire(import.meta.url);

/** What the build makes of a library's file; throws what the build would stop with. */
function builtFrom(file: string, code: string): string | null {
  const stop = {
    error(message: string): never {
      throw new Error(message);
    },
  };
  const { transform } = noHtmlStrings as {
    transform(this: typeof stop, code: string, id: string): { readonly code: string } | null;
  };
  return transform.call(stop, code, `/node_modules/${file}`)?.code ?? null;
}

/** The file itself: packages do not export each of their files. */
const sourceOf = (file: string) => {
  const [scope = '', name = ''] = file.split('/');
  const folder = scope.startsWith('@') ? `${scope}/${name}` : scope;
  return readFileSync(
    resolve(`${folder}/package.json`).replace('package.json', file.slice(folder.length + 1)),
    'utf8',
  );
};

test.each(LIBRARIES)('%s sets markup, and in the build it does not', (file) => {
  const code = sourceOf(file);
  expect(code).toMatch(SETS_MARKUP);
  expect(builtFrom(file, code)).not.toMatch(SETS_MARKUP);
});

test.each(LIBRARIES)('the build stops where %s sets it in another way', (file) => {
  const other = sourceOf(file).replace(SETS_MARKUP, '["innerHTML"]=');
  expect(() => builtFrom(file, other)).toThrow(/known places/);
});

test('other files are left alone', () => {
  expect(builtFrom('preact/hooks/dist/hooks.mjs', 'a.innerHTML=b')).toBeNull();
});
