const languageOf = (tag: string) => tag.split('-')[0]?.toLowerCase();

/** Whether a format has the requested language: for an unknown one, browsers fall back to that of their interface. */
export const answersIn = (format: Intl.DateTimeFormat, tag: string) =>
  languageOf(format.resolvedOptions().locale) === languageOf(tag);
