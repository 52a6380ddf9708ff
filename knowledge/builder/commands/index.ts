import { build } from './build';
import type { Command } from './command';
import { compare } from './compare';
import { draft } from './draft';
import { check, coverage, verify } from './examine';
import { diff, inspect, openings, paragraphs } from './read';
import { review } from './review';
import { schemas } from './schemas';
import { stamp } from './stamp';

export const COMMANDS: Readonly<Record<string, Command>> = {
  draft,
  review,
  build,
  check,
  inspect,
  diff,
  compare,
  verify,
  coverage,
  paragraphs,
  openings,
  stamp,
  schemas,
};
