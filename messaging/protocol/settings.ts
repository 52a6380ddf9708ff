import type { PackId } from '../../knowledge/schema/types';

export interface Settings {
  /** The master switch. */
  readonly enabled: boolean;
  readonly marks: 'first' | 'all';
  /** Rest before a card opens, milliseconds; `click`: only on click; `shift`: only while that key is held. */
  readonly hoverDelayMs: 300 | 500 | 800 | 'click' | 'shift';
  /** The reader's word for a site. */
  readonly sites: Readonly<Record<string, 'always' | 'never'>>;
  readonly keepVisits: boolean;
  /** Packs that the reader has turned off; one that is not there any more may stand among them. */
  readonly packsOff: readonly PackId[];
}
