/** `npm run pack -- COMMAND`: everything that an author does with a pack. Exit code 0 means that all is well. */
import { parseArgs } from 'node:util';
import { COMMANDS } from './commands';
import type { CommandOptions } from './commands/command';

const BUNDLED = 'knowledge/packs/russia-syria';

function usage(): string {
  const lines = Object.entries(COMMANDS).map(([name, { args, summary }]) => {
    return `  ${`${name} ${args}`.padEnd(36)} ${summary}`;
  });
  const where = `PACK is a folder of sources or a compiled .bgpk file; without it, ${BUNDLED}.`;
  return [
    'npm run pack -- COMMAND',
    '',
    ...lines,
    '',
    where,
    'docs/packs.md and docs/pack-format.md teach the rest.',
  ].join('\n');
}

function readArguments(argv: readonly string[]): { command?: string; options: CommandOptions } {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      articles: { type: 'string' },
      out: { type: 'string' },
      entity: { type: 'string' },
      from: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const { help, ...given } = values;
  const [command, ...paths] = help === true ? [] : positionals;
  const options = { paths, bundled: BUNDLED, ...given };
  return command === undefined ? { options } : { command, options };
}

async function main(argv: readonly string[]): Promise<number> {
  const { command, options } = readArguments(argv);
  const known = Object.hasOwn(COMMANDS, command ?? '') ? COMMANDS[command ?? ''] : undefined;
  if (known === undefined) {
    console.log(usage());
    return command === undefined || command === 'help' ? 0 : 2;
  }
  return known.run(options, (line) => console.log(line));
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const isOption = message.startsWith('Unknown option');
  console.error(
    isOption ? `${message.split('.')[0]}. \`npm run pack -- --help\` lists them.` : message,
  );
  process.exitCode = 2;
}
