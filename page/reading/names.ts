import { attributeOf, idOf } from './dom';

const MAX_NAME = 300;

/** Words of an element's class and id, lower case: "topDate entry-title" is "top date entry title". */
export function nameWords(element: Element): string[] {
  const names = `${attributeOf(element, 'class') ?? ''} ${idOf(element)}`.slice(0, MAX_NAME);
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
