import type { CardBriefing, ConnectionView } from '../../knowledge/briefing/types';
import type { Mention } from '../../knowledge/matching/types';
import type { EntityId } from '../../knowledge/schema/types';
import type { PersonalCard, Settings } from '../../messaging/protocol';
import type { CardAnnotation } from './handshake';

/** Data and callbacks of a card, which fetches nothing itself. */
export interface CardProps {
  readonly briefing: CardBriefing;
  /** The mention of the card; null for a card reached through a connection. */
  readonly mention: Mention | null;
  /** Names of others that the mention might have meant. */
  readonly rivals: readonly string[];
  readonly personal: PersonalCard | null;
  readonly pinned: boolean;
  /** Name of the entity that Back returns to. */
  readonly back: string | null;
  /** Id for the name: the dialog is labelled by it. */
  readonly nameId: string;
  readonly onVisit: (connection: ConnectionView) => void;
  readonly onBack: () => void;
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly onCopy: () => Promise<void>;
  /** Which mentions are marked now. */
  readonly marks: Settings['marks'];
  /** @returns whether it was done */
  readonly onMarks: (marks: Settings['marks']) => Promise<boolean>;
  /** @returns the address of the note's frame, or null */
  readonly onOpenNote: (entity: EntityId) => Promise<string | null>;
  /** @returns whether it was kept */
  readonly onAnnotate: (change: CardAnnotation) => Promise<boolean>;
}
