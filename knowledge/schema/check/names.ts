/** Each name is listed once, is written in the script of its language, and means one entity. */
import type { PackSource } from '../source';
import type { Complaint } from './complaint';

/** A letter that a text in the script must have. Scripts that are not listed are not looked into. */
const LETTER_OF: ReadonlyMap<string, RegExp> = new Map([
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Hani', /\p{Script=Han}/u],
]);

export function wrongScripts({ entities }: PackSource): Complaint[] {
  return entities.flatMap(({ id, names }, i) =>
    names.flatMap(({ text, script }, j) => {
      const letter = LETTER_OF.get(script);
      if (letter === undefined || letter.test(text)) return [];
      const what = `the name "${text}" of "${id}" has no letter of the script ${script}`;
      const todo = 'Correct its script: Latn, Arab, Cyrl ...';
      return [{ path: ['entities', i, 'names', j, 'script'], what, todo }];
    }),
  );
}

export function namesWithoutFull({ entities }: PackSource): Complaint[] {
  return entities.flatMap(({ id, names }, i) => {
    if (names.some(({ kind }) => kind === 'full')) return [];
    const what = `entity "${id}" has no full name`;
    const todo = 'Give at least one of its names the kind full.';
    return [{ path: ['entities', i, 'names'], what, todo }];
  });
}

export function repeatedNames({ entities }: PackSource): Complaint[] {
  return entities.flatMap(({ id, names }, i) => {
    const seen = new Set<string>();
    return names.flatMap(({ text }, j) => {
      const isNew = !seen.has(text);
      seen.add(text);
      const what = `entity "${id}" has the name "${text}" twice`;
      return isNew
        ? []
        : [{ path: ['entities', i, 'names', j], what, todo: 'Remove one of the two.' }];
    });
  });
}

/** A surname may be shared: the page decides whom it means. A name that is marked without other evidence may not. */
export function sharedNames({ entities }: PackSource): Complaint[] {
  const owners = new Map<string, string>();
  return entities.flatMap(({ id, names }, i) =>
    names.flatMap(({ text, kind, isUnambiguous }, j) => {
      if (kind === 'short' && isUnambiguous !== true) return [];
      const owner = owners.get(text) ?? id;
      owners.set(text, owner);
      if (owner === id) return [];
      const what = `the name "${text}" belongs to "${owner}" and to "${id}"`;
      const todo = 'Remove it from one of them, or make it a short name of both.';
      const coded = { code: 'shared-name', args: [text, { entity: owner }] } as const;
      return [{ path: ['entities', i, 'names', j], what, todo, coded }];
    }),
  );
}

export function blockedNames({ pack, entities }: PackSource): Complaint[] {
  const names = new Set(entities.flatMap((entity) => entity.names.map(({ text }) => text)));
  return (pack.blocklist ?? []).flatMap((blocked, i) => {
    if (!names.has(blocked)) return [];
    const what = `"${blocked}" is on the blocklist and also a name of the pack, which it would hide`;
    const coded = { code: 'blocked-name', args: [blocked] } as const;
    return [{ path: ['pack', 'blocklist', i], what, todo: 'Remove it from the blocklist.', coded }];
  });
}

export function repeatedBlocked({ pack }: PackSource): Complaint[] {
  const seen = new Set<string>();
  return (pack.blocklist ?? []).flatMap((blocked, i) => {
    const isNew = !seen.has(blocked);
    seen.add(blocked);
    const what = `"${blocked}" is on the blocklist twice`;
    return isNew ? [] : [{ path: ['pack', 'blocklist', i], what, todo: 'Remove one of the two.' }];
  });
}
