import * as v from 'valibot';
import { PROTOTYPE_KEYS } from '../fields';
import { FETCH_AGAIN, PackDamaged } from './damage';

/**
 * Keys that would reach into a prototype, anywhere in parsed data. Validation alone does not see them: to
 * `key in entries` every one of them is a known key.
 */
export function prototypeKeyPath(value: unknown, path: string[] = []): string[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, key];
    if (!Array.isArray(value) && PROTOTYPE_KEYS.has(key)) return here;
    const found = prototypeKeyPath(inner, here);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "facts.2.when" for a person to find the place. */
function issuePath(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).map(({ key }) => String(key)).join('.');
}

/** Parses and validates one slice. @throws PackDamaged with what is wrong and where */
export function decodeAs<T>(schema: v.GenericSchema<unknown, T>, text: string, what: string): T {
  const result = v.safeParse(schema, parseJson(text, what), { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new PackDamaged(`${what}: "${issuePath(issue)}" ${issue.message}. ${FETCH_AGAIN}`);
}

/** One of `PROTOTYPE_KEYS` in a text of JSON, or an escape that may hide one. */
const MAY_NAME_PROTOTYPE = new RegExp([...PROTOTYPE_KEYS, String.raw`\\u`].join('|'));

function parseJson(text: string, what: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new PackDamaged(`${what} of this pack cannot be read. ${FETCH_AGAIN}`);
  }
  // Looking through every key takes longer than parsing: most texts have no such word anywhere.
  const forbidden = MAY_NAME_PROTOTYPE.test(text) ? prototypeKeyPath(value) : undefined;
  if (forbidden !== undefined)
    throw new PackDamaged(`${what} of this pack has the forbidden key "${forbidden.join('.')}".`);
  return value;
}
