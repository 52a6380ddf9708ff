/** Items as a sentence of the language lists them: "Damascus, Moscow and Tartus". */
export function listText(items: readonly string[], lang: string): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(items);
}

/** The same where the items are alternatives: "Damascus, Moscow or Tartus". */
export function choiceText(items: readonly string[], lang: string): string {
  return new Intl.ListFormat(lang, { type: 'disjunction' }).format(items);
}
