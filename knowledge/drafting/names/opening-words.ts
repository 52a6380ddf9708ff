import { classesOf, GIVEN } from '../../reading/lexicon/word-classes';
import { foldWord } from '../../reading/tokens';
import type { ReadText } from '../readings';

/** Before what opens a sentence. */
const OPENS = /(?:^|\n|[.!?:]["”’]? ["“‘]?)$/;

/** The names of people, with all places where each spelling stands: whether it opens a sentence there. */
function placesOf(read: readonly ReadText[]): Map<string, boolean[]> {
  const places = new Map<string, boolean[]>();
  for (const { text, reading } of read) {
    const whole = text.paragraphs.join('\n');
    for (const { type, text: name, start } of reading.names)
      if (type === 'PER')
        places.set(name, [...(places.get(name) ?? []), OPENS.test(whole.slice(0, start))]);
  }
  return places;
}

/**
 * "Boffin Ida Brandt said": a word that only opens sentences does not belong to a name that the articles have without it.
 * Given names stay: "Ana Ida Brandt".
 */
export function withoutOpeningWords(read: readonly ReadText[]): readonly ReadText[] {
  const places = placesOf(read);
  const rest = new Map(
    [...places].flatMap(([name, opens]) => {
      const [first = '', ...others] = name.split(' ');
      const tail = others.length > 1 ? others.join(' ') : '';
      const isOwn = (classesOf(foldWord(first)) & GIVEN) !== 0;
      return places.has(tail) && opens.every(Boolean) && !isOwn ? [[name, tail] as const] : [];
    }),
  );
  if (rest.size === 0) return read;
  const ids = new Map(
    read.flatMap(({ reading }) =>
      reading.names.map(({ text, cluster }) => [text, cluster] as const),
    ),
  );
  return read.map((one) => ({ ...one, reading: cutIn(one.reading, rest, ids) }));
}

/** @param ids of the names, as the articles that have them without the word read them */
function cutIn(
  reading: ReadText['reading'],
  rest: ReadonlyMap<string, string>,
  ids: ReadonlyMap<string, string>,
): ReadText['reading'] {
  const idOf = new Map(
    reading.names.flatMap(({ text, cluster }) => {
      const known = ids.get(rest.get(text) ?? '');
      return known === undefined ? [] : [[cluster, known] as const];
    }),
  );
  const meant = <T extends { readonly cluster: string }>(item: T): T => ({
    ...item,
    cluster: idOf.get(item.cluster) ?? item.cluster,
  });
  const called = <T extends { readonly name: string; readonly cluster: string }>(item: T): T => ({
    ...meant(item),
    name: rest.get(item.name) ?? item.name,
  });
  return {
    ...reading,
    names: reading.names.map((name) => {
      const tail = rest.get(name.text);
      return tail === undefined
        ? meant(name)
        : { ...meant(name), text: tail, start: name.end - tail.length };
    }),
    quotations: reading.quotations.map(called),
    roles: reading.roles.map(called),
  };
}
