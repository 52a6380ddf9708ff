/**
 * "Sorvig said" reads like a person's surname. Where another article tells that Sorvig is a company, it is one here too.
 * Names of several words are joined by their labels (`entities.ts`).
 */
import type { NameMention } from '../../reading/types';
import type { ReadText } from '../readings';

/** The least score, 0 to 1, of an organisation that no article explains. */
const SURE = 0.6;
/** A title in front, an age or "who" behind: a person's. */
const HONORIFIC = /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady)\.? $/u;
const PERSONAL_BEHIND = /^, (?:who\b|\d)/;

const keyOf = (name: string): string => name.toLowerCase();

/** One-word names of organisations that an article explains, or is sure of; none that is anyone's surname. */
function knownBodies(read: readonly ReadText[]): Set<string> {
  const surnames = new Set(
    read.flatMap(({ reading }) =>
      reading.names.flatMap(({ type, text }) =>
        type === 'PER' && text.includes(' ') ? keyOf(text.split(' ').at(-1) ?? '') : [],
      ),
    ),
  );
  const names = read.flatMap(({ reading }) => [
    ...reading.bodies.map(({ name }) => name),
    ...reading.names.flatMap(({ type, text, score }) =>
      type === 'ORG' && score >= SURE ? text : [],
    ),
  ]);
  const single = names.filter((name) => /^\p{Lu}\p{L}+$/u.test(name)).map(keyOf);
  return new Set(single.filter((name) => !surnames.has(name)));
}

/** The articles, with each such name an organisation in all of them. */
export function withOneWordBodies(read: readonly ReadText[]): ReadText[] {
  const known = knownBodies(read);
  return read.map((one) => {
    const { reading, text } = one;
    const whole = text.paragraphs.join('\n');
    const personal = new Set(
      reading.names.flatMap(({ start, end, cluster }) =>
        HONORIFIC.test(whole.slice(0, start)) || PERSONAL_BEHIND.test(whole.slice(end))
          ? cluster
          : [],
      ),
    );
    const held = new Set([...personal, ...reading.roles.map(({ cluster }) => cluster)]);
    const moved = new Set(
      reading.names.flatMap(({ type, text: words, cluster }) =>
        type === 'PER' && known.has(keyOf(words)) && !held.has(cluster) ? cluster : [],
      ),
    );
    if (moved.size === 0) return one;
    const idOf = (cluster: string) =>
      moved.has(cluster) ? `ORG${cluster.slice('PER'.length)}` : cluster;
    return {
      ...one,
      reading: {
        ...reading,
        names: reading.names.map((name) =>
          moved.has(name.cluster)
            ? { ...name, type: 'ORG' as const, cluster: idOf(name.cluster) }
            : name,
        ),
        quotations: reading.quotations.map((said) => ({ ...said, cluster: idOf(said.cluster) })),
      },
    };
  });
}

/** Ids of an article's organisations with their spellings. */
function spelled({ reading }: ReadText): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { type, cluster, text } of reading.names)
    if (type === 'ORG') found.set(cluster, (found.get(cluster) ?? new Set()).add(text));
  return found;
}

/** "Nwosu" and "Amara Nwosu" are one where it is asked whether articles are of one story. */
const storyId = ({ type, cluster }: NameMention): string =>
  type === 'PER' ? `${type} ${cluster.split(/[: ]/).at(-1)}` : cluster;

/**
 * "Northline said" in an article that never says "Northline Ferries": the one organisation that other articles call both ways,
 * if they share a name with it.
 */
export function withWholeNames(read: readonly ReadText[]): ReadText[] {
  const spellings = read.map(spelled);
  const idsIn = read.map(({ reading }) => new Set(reading.names.map(storyId)));
  const whole = (article: number, short: string): string | undefined => {
    const ids = spellings.flatMap((of, other) => {
      const shares = [...(idsIn[article] ?? [])].some((id) => idsIn[other]?.has(id));
      return other === article || !shares
        ? []
        : [...of].flatMap(([id, texts]) => (texts.size > 1 && texts.has(short) ? id : []));
    });
    return new Set(ids).size === 1 ? ids[0] : undefined;
  };
  return read.map((one, article) => {
    const ids = new Map(
      [...(spellings[article] ?? [])].flatMap(([id, texts]) => {
        const [text = ''] = texts;
        const found = texts.size === 1 ? whole(article, text) : undefined;
        return found === undefined ? [] : [[id, found] as const];
      }),
    );
    const renamed = <T extends { readonly cluster: string }>(item: T): T => {
      const cluster = ids.get(item.cluster);
      return cluster === undefined ? item : { ...item, cluster };
    };
    const { names, quotations } = one.reading;
    return ids.size === 0
      ? one
      : {
          ...one,
          reading: {
            ...one.reading,
            names: names.map(renamed),
            quotations: quotations.map(renamed),
          },
        };
  });
}
