/** What the reader wrote, on an entity or on highlighted words. */
export interface NoteText {
  readonly text: string;
  /** Milliseconds since the epoch. */
  readonly savedMs: number;
  /** Raised with each change of `text`; absent from notes of the first version of the extension, which count as 1. */
  readonly version?: number;
  /** Texts of fields that showed an older version when they were saved: kept until the reader joins or discards them. */
  readonly others?: readonly { readonly field: string; readonly text: string }[];
  /** The field that changed `text` last, and its revision then. Not exported. */
  readonly writer?: { readonly field: string; readonly revision: number };
}
