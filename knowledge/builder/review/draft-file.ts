/** `DIR/backgrounder-pack/draft.json`: what a person decided about the articles of DIR. */

import { existsSync, lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { BasePack } from '../../drafting/review/base';
import { type DraftState, EMPTY_DRAFT } from '../../drafting/review/draft-state';
import { PackSourceSchema } from '../../schema/source';
import { writeWhole } from './write-whole';

/** Beside the articles; `readFolder` passes it over. */
const OUTPUT_FOLDER = 'backgrounder-pack';

const Item = v.pipe(v.string(), v.maxLength(2000));
const Text = v.pipe(v.string(), v.maxLength(5000));
const kind = <const K extends string>(...kinds: readonly K[]) => v.picklist(kinds);
const Status = kind('reported', 'claimed', 'denied', 'unconfirmed', 'disputed');

const SpeakerSchema = v.variant('kind', [
  v.strictObject({ kind: kind('article') }),
  v.strictObject({ kind: kind('name'), key: Item }),
  v.strictObject({ kind: kind('other'), who: Text }),
]);

const DecisionSchema = v.variant('kind', [
  v.strictObject({
    kind: kind('keep', 'leave', 'not-a-name', 'quote-fact', 'leave-fact', 'add-fact'),
    item: Item,
  }),
  v.strictObject({ kind: kind('keep-all'), items: v.array(Item) }),
  v.strictObject({
    kind: kind('edit', 'add-name'),
    item: Item,
    label: Text,
    identity: Text,
    type: kind('PER', 'ORG', 'LOC'),
  }),
  v.strictObject({ kind: kind('merge'), item: Item, into: Item }),
  v.strictObject({ kind: kind('set-beside'), item: Item, other: Item }),
  v.strictObject({ kind: kind('split'), item: Item, spelling: Item }),
  v.strictObject({ kind: kind('leave-role'), item: Item, role: Text }),
  v.strictObject({ kind: kind('date-role'), item: Item, role: Text, from: Text, to: Text }),
  v.strictObject({
    kind: kind('add-role'),
    item: Item,
    role: Text,
    from: Text,
    to: Text,
    article: Item,
    paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  v.strictObject({ kind: kind('set-speaker'), item: Item, speaker: SpeakerSchema }),
  v.strictObject({ kind: kind('write-fact'), item: Item, text: Text, day: Text, status: Status }),
  v.strictObject({ kind: kind('article'), item: Item, title: Text, publisher: Text, date: Text }),
]);

/** The articles are searched for each name that is added; a person adds a few dozen. */
const MOST_ADDED_NAMES = 1000;
/** More than a review of the largest draft takes: 2,000 articles. */
const MOST_DECISIONS = 50_000;

export const StateSchema = v.strictObject({
  title: Text,
  mayQuote: v.boolean(),
  decisions: v.pipe(
    v.array(DecisionSchema),
    v.maxLength(MOST_DECISIONS, 'more decisions than a person makes'),
    v.check(
      (all) => all.filter(({ kind }) => kind === 'add-name').length <= MOST_ADDED_NAMES,
      'more names added than a person adds',
    ),
  ),
});

export const BaseSchema = v.nullable(
  v.strictObject({ source: PackSourceSchema, isOwnReading: v.boolean() }),
);

const FileSchema = v.strictObject({
  format: v.literal(1),
  state: StateSchema,
  /** Hashes of the texts of articles that are not to be used. */
  removed: v.array(Item),
  base: BaseSchema,
});

interface Kept {
  readonly state: DraftState;
  readonly removed: readonly string[];
  readonly base: BasePack | null;
}

export const NOTHING_KEPT: Kept = { state: EMPTY_DRAFT, removed: [], base: null };

function read(path: string): Kept {
  if (!existsSync(path)) return NOTHING_KEPT;
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    data = undefined;
  }
  const parsed = v.safeParse(FileSchema, data);
  if (parsed.success) {
    const { state, removed, base } = parsed.output;
    return { state, removed, base };
  }
  const [issue] = parsed.issues;
  throw new Error(
    `${path} is damaged (${v.getDotPath(issue) ?? 'not JSON'}). Correct it, or move it away to start over; it was not changed.`,
  );
}

/** Every change is on the disk when it returns. */
export class DraftFile {
  readonly folder: string;
  readonly #path: string;
  #kept: Kept;
  /** The file's text when it was last read or written here. */
  #stamp: string;

  /** @throws Error that says what to do where the file is damaged or the folder leads elsewhere */
  constructor(articles: string) {
    this.folder = join(articles, OUTPUT_FOLDER);
    const found = lstatSync(this.folder, { throwIfNoEntry: false });
    if (found && !found.isDirectory())
      throw new Error(`${this.folder} is no folder; move it away. It was not changed.`);
    this.#path = join(this.folder, 'draft.json');
    if (lstatSync(this.#path, { throwIfNoEntry: false })?.isFile() === false)
      throw new Error(`${this.#path} is no file; move it away. It was not changed.`);
    this.#kept = read(this.#path);
    this.#stamp = this.#stampNow();
  }

  #stampNow(): string {
    const found = lstatSync(this.#path, { throwIfNoEntry: false });
    return found ? `${found.mtimeMs} ${found.size}` : '';
  }

  get kept(): Kept {
    return this.#kept;
  }

  /** @throws Error where another program changed the file since: its decisions would be lost */
  change(next: Partial<Kept>): void {
    if (this.#stampNow() !== this.#stamp)
      throw new Error(`${this.#path} was changed by another program. Start the command again.`);
    const kept = { ...this.#kept, ...next };
    mkdirSync(this.folder, { recursive: true });
    writeWhole(this.#path, `${JSON.stringify({ format: 1, ...kept }, null, 1)}\n`);
    this.#kept = kept;
    this.#stamp = this.#stampNow();
  }
}
