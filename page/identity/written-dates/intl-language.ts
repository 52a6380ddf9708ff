const languageOf = (tag: string) => tag.split('-')[0]?.toLowerCase();

/** Whether a format is in the language that was asked for: one that the browser lacks is answered in that of its interface. */
export const answersIn = (format: Intl.DateTimeFormat, tag: string) =>
  languageOf(format.resolvedOptions().locale) === languageOf(tag || 'en');
