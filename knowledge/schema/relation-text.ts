/** Where the other's name stands in the text of a relation: "met {} in May". Without it the name stands at the end. */
export const NAME_PLACE = '{}';

/** @returns what a relation says up to the other's name and from it on, with the spaces that belong there */
export function aroundName(text: string): { readonly before: string; readonly after: string } {
  const at = text.indexOf(NAME_PLACE);
  if (at < 0) return { before: `${text} `, after: '' };
  return { before: text.slice(0, at), after: text.slice(at + NAME_PLACE.length) };
}
