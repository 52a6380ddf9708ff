import { isObject, type LinkedNode, text } from '../news/json-ld';

/** The name of the publisher of an article. */
export function publisherOf({ raw }: LinkedNode): string | undefined {
  const value = raw['publisher'] ?? raw['sourceOrganization'];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  // Not `text` at once: an `@id` is not a name.
  return isObject(first) ? text(first['name'] ?? first['legalName']) : text(first);
}

export const langOf = ({ raw }: LinkedNode) => text(raw['inLanguage']);
