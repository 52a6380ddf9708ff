// `npm run measure`: how large files, functions and folders are. The table of docs/architecture.md is its output;
// `-- --over` lists what is over the limits, `-- DIR` measures another project.
import { existsSync } from 'node:fs';
import { helpIfAsked } from '../prepare.mjs';
import { functionsOf } from './functions';
import { MAX_FILE_LINES, MAX_FOLDER_FILES, MAX_FUNCTION_LINES } from './limits';
import { filesPerFolder, isCode, isTest, linesOf, repositoryFiles } from './tree';

helpIfAsked(import.meta.url);

interface Spread {
  readonly median: number;
  readonly p90: number;
  readonly max: number;
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { median: at(0.5), p90: at(0.9), max: at(1) };
}

const cell = ({ median, p90, max }: Spread) => `${median} / ${p90} / ${max}`;

function row(name: string, files: readonly string[]): string {
  const functions = files.flatMap(functionsOf).filter(({ isDeclared }) => isDeclared);
  const short = functions.filter(({ lines }) => lines <= 3).length;
  const perFolder = [...filesPerFolder(files).values()];
  const deepest = Math.max(...files.map((file) => file.split('/').length - 1));
  return `| ${[
    name,
    files.length,
    cell(spreadOf(files.map(linesOf))),
    functions.length,
    cell(spreadOf(functions.map(({ lines }) => lines))),
    `${Math.round((100 * short) / functions.length)} %`,
    deepest,
    cell(spreadOf(perFolder)),
  ].join(' | ')} |`;
}

function printOver(files: readonly string[]): void {
  for (const file of files)
    if (linesOf(file) > MAX_FILE_LINES) console.log(`${file}: ${linesOf(file)} lines`);
  for (const { file, line, name, lines } of files.flatMap(functionsOf))
    if (lines > MAX_FUNCTION_LINES) console.log(`${file}:${line} ${name}: ${lines} lines`);
  for (const [folder, count] of filesPerFolder(files))
    if (count > MAX_FOLDER_FILES) console.log(`${folder}: ${count} files`);
}

const folder = process.argv.slice(2).find((arg) => !arg.startsWith('-'));
if (folder) {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  process.chdir(folder);
}
const code = repositoryFiles().filter(isCode);
if (process.argv.includes('--over')) {
  printOver(code);
} else {
  const head = [
    'code',
    'files',
    'lines a file: median / p90 / max',
    'named functions',
    'lines a function: median / p90 / max',
    '3 lines or fewer',
    'deepest folder',
    'files a folder: median / p90 / max',
  ];
  console.log(`| ${head.join(' | ')} |\n|${' --- |'.repeat(head.length)}`);
  console.log(
    row(
      'product',
      code.filter((file) => !isTest(file)),
    ),
  );
  console.log(row('tests', code.filter(isTest)));
}
