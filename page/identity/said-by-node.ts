import { isObject, type LinkedNode, text } from '../news/json-ld';

/** The name of the publisher of an article. */
export function publisherOf({ said }: LinkedNode): string | undefined {
  const value = said['publisher'] ?? said['sourceOrganization'];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  // Not `text` at once: an `@id` is not a name.
  return isObject(first) ? text(first['name'] ?? first['legalName']) : text(first);
}

export const langOf = ({ said }: LinkedNode) => text(said['inLanguage']);
