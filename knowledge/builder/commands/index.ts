import { build } from './build';
import type { Command } from './command';
import { check, coverage, verify } from './examine';
import { diff, inspect, paragraphs } from './read';
import { schemas } from './schemas';
import { stamp } from './stamp';

export const COMMANDS: Readonly<Record<string, Command>> = {
  build,
  check,
  inspect,
  diff,
  verify,
  coverage,
  paragraphs,
  stamp,
  schemas,
};
