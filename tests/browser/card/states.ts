import type { Reader } from './harness';
import type { StartOptions } from './in-page';
import { shows } from './waiting';

/** One state of the card, as a reader may see it: what comes before, and what the reader does. */
export interface State {
  /** Name of its picture. */
  readonly name: string;
  /** One sentence for docs/card.md. */
  readonly tells: string;
  readonly start?: StartOptions;
  /** The mark that is rested on; Dana Holub's where none is named. */
  readonly on?: string;
  /** What is pressed in the card after it is pinned, in order. Nothing: the card as it is on hover. */
  readonly press?: readonly string[];
  /** Words that are seen once the state is reached. */
  readonly until?: string;
}

const READ = [
  {
    url: 'https://coast.example/quay-for-sale',
    title: 'A quay for sale, and nobody to buy it',
    outlet: 'Coast Times',
    site: 'coast.example',
    lastSeenMs: Date.UTC(2025, 0, 21),
  },
];
const PIN = '.name';
const tab = (section: string) => `.tab[data-section="${section}"]`;

export const STATES: readonly State[] = [
  {
    name: 'first-view',
    tells:
      'Resting on a name opens this: who it is as of the article’s date, and what was known then.',
  },
  {
    name: 'unfolded',
    tells: 'More facts unfold in place; the controls stay in reach while the card is scrolled.',
    press: [PIN, '.more-facts'],
  },
  {
    name: 'since-then',
    tells: 'Later developments are folded, counted, and in a different colour.',
    press: [PIN, '.fold'],
    until: 'telephone',
  },
  {
    name: 'source',
    tells: 'A number opens its source: outlet, date, paragraph, who asserts it.',
    press: [PIN, '.source-mark'],
    until: 'paragraph',
  },
  {
    name: 'timeline',
    tells: 'The timeline as a list, with the page’s own date on its line.',
    press: [PIN, '.timeline-button'],
  },
  {
    name: 'differences',
    tells: 'Differing accounts side by side, each under its source.',
    press: [PIN, tab('differ')],
    until: 'does not judge',
  },
  {
    name: 'connections',
    tells: 'Each connection says why, and opens the other card.',
    press: [PIN, tab('connections')],
  },
  {
    name: 'back',
    tells: 'A card reached through a connection has a way back.',
    press: [PIN, tab('connections'), '.connections li:nth-child(2) .plain'],
    until: 'Ilya Marenko',
  },
  {
    name: 'coverage',
    tells: 'What else to read, counted by independent sources, and what you have read yourself.',
    start: { personal: { read: READ } },
    press: [PIN, tab('coverage')],
  },
  {
    name: 'why',
    tells:
      'Why the name was marked, who else it might have been, and the way to say “not this one”.',
    start: { rivals: ['ilya-marenko'] },
    press: [PIN, tab('why')],
  },
  {
    name: 'not-this-one',
    tells: 'A correction says what it does, and can be taken back.',
    press: [PIN, tab('why'), '[data-scope="site"]'],
    until: 'will not be marked',
  },
  {
    name: 'known',
    tells: '“I know this” removes the name’s marks at once, with an undo.',
    press: [PIN, '.known-button'],
    until: 'No longer marked',
  },
  {
    name: 'not-saved',
    tells: 'The card says when the browser could not store something.',
    start: { refuses: true },
    press: [PIN, '.known-button'],
    until: 'Not saved',
  },
  {
    name: 'no-facts',
    tells: 'An entity without facts.',
    on: 'Harbour Workers’ Union',
  },
  {
    name: 'undated',
    tells: 'On a page without a date the card is as of today, and says so.',
    start: { asOf: { day: '2026-02-20', basis: 'today' } },
  },
  {
    name: 'stale',
    tells: 'On a page much later than the pack, the card says where the pack ends.',
    start: { asOf: { day: '2026-09-01', basis: 'page' } },
  },
  {
    name: 'early',
    tells: 'On a page older than the pack, the card says so.',
    start: { asOf: { day: '2020-05-01', basis: 'page' } },
    press: [PIN, '.fold'],
  },
  {
    name: 'hostile',
    tells: 'Markup, bidi overrides and endless words in a pack are shown as text and clipped.',
    on: 'Evil Corp',
  },
];

/**
 * Brings a card into a state, as a reader would.
 * @param opened done to the card before anything is pressed: how far it scrolls hangs on its fonts
 */
export async function reach(
  reader: Reader,
  { on = 'Dana Holub', press = [], until }: State,
  opened: (reader: Reader) => Promise<void> = async () => {},
) {
  await reader.page.evaluate((words) => {
    const range = card
      .marks()
      .find(({ mention }) => mention.surface === words)
      ?.range();
    const box = range?.getBoundingClientRect();
    if (!box || box.bottom < innerHeight) return;
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, on);
  await reader.restOn(on);
  await shows(reader, 'articles');
  await opened(reader);
  for (const selector of press) await reader.clickIn(selector);
  if (until) await shows(reader, until);
}
