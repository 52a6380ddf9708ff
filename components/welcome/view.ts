import type { CardBriefing } from '../../knowledge/briefing/types';
import type { EntityId } from '../../knowledge/schema/types';
import type { DemoReply, Settings } from '../../messaging/protocol';
import type { Shortcut } from '../controls/Shortcuts';

/** The demo: an invented text, the names found in it, and their cards. */
export interface Demo extends DemoReply {
  readonly text: string;
}

/** All that the welcome page shows. */
export interface WelcomeView {
  readonly settings: Settings | null;
  readonly demo: Demo | null;
  /** Why the demo is missing. */
  readonly demoFailure: string | null;
  readonly shortcuts: readonly Shortcut[];
  /** Result of saving the answers; null before they were given. */
  readonly saved: { readonly ok: true } | { readonly ok: false; readonly message: string } | null;
}

/** The reader's answers. */
export interface Answers {
  readonly runOn: Exclude<Settings['runOn'], 'unchosen'>;
  readonly keepVisits: boolean;
  readonly learnNews: boolean;
  /** Sites that were typed in, to be read from now on. */
  readonly addedSites: readonly string[];
}

export interface WelcomeActions {
  save(answers: Answers): void;
  openOptions(): void;
  /** Null where the browser has no page for shortcuts that can be opened. */
  readonly changeShortcuts: (() => void) | null;
  /** The card of an entity that the demo's text does not name. */
  brief(entity: EntityId): Promise<CardBriefing | null>;
}
