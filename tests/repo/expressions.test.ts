import { readFileSync } from 'node:fs';
import { analyse } from 'scslre';
import ts from 'typescript';
import { expect, it } from 'vitest';
import * as classes from '../../knowledge/text/expression';
import { repositoryFiles } from '../../scripts/measure/tree';

const SHIPPED = /^(?:components|entrypoints|knowledge|messaging|page|storage)\/.*\.tsx?$/;

/** Expressions whose time may grow with the square of their input, where that input is short: its most characters. */
const SHORT_INPUTS: Readonly<Record<string, readonly number[]>> = {
  'components/options/Preview.tsx': [200],
  'knowledge/matching/decide/places.ts': [400],
  'knowledge/matching/evidence/established.ts': [60],
  'knowledge/matching/evidence/writing.ts': [200],
  'knowledge/matching/index/inflected.ts': [60, 60],
  'knowledge/reading/tokens.ts': [12],
};

interface Slow {
  readonly file: string;
  readonly source: string;
  readonly isExponential: boolean;
}

/** What a literal, or a template of knowledge/text/expression.ts, makes; undefined for any other node. */
function expressionOf(node: ts.Node): RegExp | undefined {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    return new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
  }
  if (!ts.isTaggedTemplateExpression(node) || !/[eE]xpression$/.test(node.tag.getText())) return;
  const source = node.template.getText().slice(1, -1);
  const named = new Map<string, unknown>(Object.entries(classes));
  return new RegExp(source.replace(/\$\{(\w+)\}/g, (_, name: string) => String(named.get(name))));
}

/** Regular expressions of a text that backtrack: time beyond a multiple of the input's length. */
function slowIn(file: string, code: string): Slow[] {
  const slow: Slow[] = [];
  const visit = (node: ts.Node): void => {
    const expression = expressionOf(node);
    const [report] = expression ? analyse(expression, { maxReports: 1 }).reports : [];
    if (report) slow.push({ file, source: node.getText(), isExponential: report.exponential });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true));
  return slow;
}

it('finds expressions that backtrack', () => {
  expect(slowIn('a.ts', 'const a = /^(?:a+)+$/;')).toMatchObject([{ isExponential: true }]);
  expect(slowIn('a.ts', 'const a = /\\s+$/;')).toMatchObject([{ isExponential: false }]);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the code of a template
  expect(slowIn('a.ts', 'const a = expression`[${L}]+$`;')).toMatchObject([{ file: 'a.ts' }]);
  expect(slowIn('a.ts', 'const a = /^\\s+|a{1,9}b/;')).toEqual([]);
});

it('no expression backtracks over what a page, a pack or a file says', { timeout: 60_000 }, () => {
  const slow = repositoryFiles()
    .filter((file) => SHIPPED.test(file))
    .flatMap((file) => slowIn(file, readFileSync(file, 'utf8')));
  expect(slow.filter(({ isExponential }) => isExponential)).toEqual([]);
  const unbounded = slow.filter(({ file }) => {
    const known = slow.filter((one) => one.file === file).length;
    return known > (SHORT_INPUTS[file]?.length ?? 0);
  });
  expect(unbounded).toEqual([]);
});
