import * as v from 'valibot';
import type { EntityKind, PackId } from '../../knowledge/schema/types';

/** Key in `storage.local`, which holds drafts of notes too (storage/note-drafts.ts). */
export const SETTINGS_KEY = 'settings';

/** `always`: every page of the site is read; `news`: its news pages are, also where only chosen sites are. */
export const siteRule = v.picklist(['always', 'news', 'never']);
export type SiteRule = v.InferOutput<typeof siteRule>;
/** Site to the reader's rule for it. A site is a host without `www.`. */
const siteRules = v.record(v.string(), siteRule);

/**
 * The shape of every setting, in one place: the type, the params of messages and the reading of what was stored are
 * derived from it. A new setting also needs a member of `Settings` below, a default and a line in `parseSettings`
 * (storage/settings.ts), and a line in `settingsChange` (messaging/params.ts).
 */
export const settingShapes = {
  /**
   * Where pages are read: `unchosen` (nowhere) until the reader has chosen on the welcome page; `news`: all news pages;
   * `chosen`: sites with the rule `news` or `always`; `click`: a page that the reader asks for.
   */
  runOn: v.picklist(['unchosen', 'news', 'chosen', 'click']),
  /** The master switch. */
  enabled: v.boolean(),
  /** Which mentions of a name are marked. */
  marks: v.picklist(['first', 'all']),
  /** What opens a card: resting on a mark, a click, or resting while Shift is held. */
  openOn: v.picklist(['hover', 'click', 'modifier']),
  /** Dwell time before a card opens, milliseconds; used if `openOn` is `hover`. */
  hoverDelayMs: v.picklist([300, 500, 800]),
  sites: siteRules,
  keepVisits: v.boolean(),
  /** Names are marked only on pages that belong to the story of their pack. */
  storyPagesOnly: v.boolean(),
  /** Kinds of names that are not marked. */
  kindsOff: v.array(v.picklist(['person', 'organisation', 'place', 'event', 'work'])),
  /** Packs that are turned off; may name packs that are no longer there. */
  packsOff: v.array(v.string()),
  /** Sites whose articles are learnt from once they were read; see docs/reading.md. */
  learnSites: v.array(v.string()),
  /** Learn from every news article that is read. */
  learnNews: v.boolean(),
} as const;

type Shapes = typeof settingShapes;

export interface Settings {
  readonly runOn: v.InferOutput<Shapes['runOn']>;
  readonly enabled: v.InferOutput<Shapes['enabled']>;
  readonly marks: v.InferOutput<Shapes['marks']>;
  readonly openOn: v.InferOutput<Shapes['openOn']>;
  readonly hoverDelayMs: v.InferOutput<Shapes['hoverDelayMs']>;
  readonly sites: Readonly<v.InferOutput<Shapes['sites']>>;
  readonly keepVisits: v.InferOutput<Shapes['keepVisits']>;
  readonly storyPagesOnly: v.InferOutput<Shapes['storyPagesOnly']>;
  readonly kindsOff: readonly EntityKind[];
  readonly packsOff: readonly PackId[];
  readonly learnSites: readonly string[];
  readonly learnNews: v.InferOutput<Shapes['learnNews']>;
}
