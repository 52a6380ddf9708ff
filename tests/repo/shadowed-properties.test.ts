import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Code that reads elements of the visited page. `page/files` reads documents of its own, without forms that run. */
const FOLDERS = [
  'page',
  ...['article', 'detect.content', 'highlights'].map((name) => `entrypoints/${name}`),
];
const LIBRARY = 'lib.dom.d.ts';
/** A page can put no form in their place. */
const NEVER_A_FORM = /\b(?:prototype|documentElement|body|head|navigation)$/;

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith(`files${sep}`))
    .map((name) => join(folder, name)),
);

/** Code with properties that are read by name, and some that may be. */
const MADE = 'made.ts';
const MADE_TEXT = `
  export const a = (element: Element) => element.parentElement;
  export const b = ({ textContent }: Node) => textContent;
  export const c = (element: Element | null) => element?.closest('p');
  export const d = (link: HTMLAnchorElement, text: Text) => [link.parentElement, text.data];
  export const e = ({ width }: { width: number }) => width;`;

function hostWithMade(): ts.CompilerHost {
  const host = ts.createCompilerHost({});
  const read = host.getSourceFile;
  host.getSourceFile = (name, ...rest) =>
    name === MADE
      ? ts.createSourceFile(name, MADE_TEXT, ts.ScriptTarget.ES2022, true)
      : read(name, ...rest);
  return host;
}

/** One program for both tests: reading the library's declarations takes most of the time. */
function programOf(files: readonly string[]) {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    lib: ['lib.es2023.d.ts', LIBRARY, 'lib.dom.iterable.d.ts'],
    skipLibCheck: true,
    types: [],
  };
  return ts.createProgram([...files], options, hostWithMade());
}

/** Properties of the DOM that are read by name from what may be a form: `element.parentElement`, `{ textContent }`. */
function readByName(program: ts.Program, files: readonly string[]): string[] {
  const checker = program.getTypeChecker();
  const library = program.getSourceFiles().find(({ fileName }) => fileName.endsWith(LIBRARY));
  const isForm = (node: ts.Node): node is ts.InterfaceDeclaration =>
    ts.isInterfaceDeclaration(node) && node.name.text === 'HTMLFormElement';
  const declared = library?.statements.find(isForm);
  if (!library || !declared) throw new Error('No HTMLFormElement in the library.');
  const form = checker.getTypeAtLocation(declared.name);
  const isRisky = (owner: ts.Node, name: string) => {
    const type = checker.getNonNullableType(checker.getTypeAtLocation(owner));
    const declarations = checker.getPropertyOfType(type, name)?.declarations;
    const isOfDom = declarations?.some((declaration) => declaration.getSourceFile() === library);
    return isOfDom === true && checker.isTypeAssignableTo(form, type);
  };
  const ownerOf = (pattern: ts.Node) =>
    (ts.isVariableDeclaration(pattern.parent) && pattern.parent.initializer) || pattern;
  const found: string[] = [];
  const visitIn = (file: string) => {
    const visit = (node: ts.Node): void => {
      const isAccess = ts.isPropertyAccessExpression(node);
      const isPattern = ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent);
      if (isAccess || isPattern) {
        const owner = isAccess ? node.expression : ownerOf(node.parent);
        const name = (isPattern ? (node.propertyName ?? node.name) : node.name).getText();
        if (!NEVER_A_FORM.test(owner.getText()) && isRisky(owner, name))
          found.push(`${relative('.', file)}: ${node.getText()}`);
      }
      ts.forEachChild(node, visit);
    };
    return visit;
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} is not in the program.`);
    visitIn(file)(source);
  }
  return found;
}

describe('properties that a form’s children can shadow', { timeout: 120_000 }, () => {
  const program = programOf([...sources, MADE]);

  it('are read through the getters of page/reading/dom.ts', () => {
    expect(readByName(program, sources)).toEqual([]);
  });

  it('are found in both forms, and only where the owner may be a form', () => {
    expect(readByName(program, [MADE])).toEqual([
      'made.ts: element.parentElement',
      'made.ts: textContent',
      'made.ts: element?.closest',
    ]);
  });
});
