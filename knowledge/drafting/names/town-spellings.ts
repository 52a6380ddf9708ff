/** "Port Alder Rowing Club" is not "Port Alder" where that is a town of the draft. */
import type { DraftMention, DraftName, ReadText } from '../readings';

const keyOf = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();

/** Names of organisations lose the spellings that are a place's; the place gets their mentions. */
export function withoutTownSpellings(
  names: readonly DraftName[],
  read: readonly ReadText[],
): DraftName[] {
  const towns = new Set(
    names.flatMap(({ cluster }) => (cluster.kind === 'LOC' ? [keyOf(cluster.label)] : [])),
  );
  const words = ({ article, paragraph, start, end }: DraftMention) =>
    keyOf((read[article]?.text.paragraphs[paragraph - 1] ?? '').slice(start, end));
  const moved = new Map<string, DraftMention[]>();
  const own = names.map((name): DraftName => {
    const { cluster, mentions } = name;
    const isTown = (text: string) => text !== keyOf(cluster.label) && towns.has(text);
    if (cluster.kind !== 'ORG' || !cluster.spellings.some((text) => isTown(keyOf(text))))
      return name;
    for (const mention of mentions) {
      const town = words(mention);
      if (isTown(town)) moved.set(town, [...(moved.get(town) ?? []), mention]);
    }
    return {
      ...name,
      cluster: { ...cluster, spellings: cluster.spellings.filter((text) => !isTown(keyOf(text))) },
      mentions: mentions.filter((mention) => !isTown(words(mention))),
    };
  });
  return own.map((name) => {
    const more = name.cluster.kind === 'LOC' ? moved.get(keyOf(name.cluster.label)) : undefined;
    if (more === undefined) return name;
    const mentions = [...name.mentions, ...more].toSorted(
      (a, b) => a.article - b.article || a.paragraph - b.paragraph || a.start - b.start,
    );
    return { ...name, mentions };
  });
}
