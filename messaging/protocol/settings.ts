export interface Settings {
  /** The master switch. */
  readonly enabled: boolean;
  readonly marks: 'first' | 'all';
  /** Rest before a card opens; `click`: only on click. Milliseconds. */
  readonly hoverDelayMs: 300 | 500 | 800 | 'click';
  /** The reader's word for a site. */
  readonly sites: Readonly<Record<string, 'always' | 'never'>>;
  readonly keepVisits: boolean;
}
