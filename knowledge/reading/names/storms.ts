import type { NameGroup } from './name-group';

/** Storms have names of people, or of no one: Hurricane Sandy, Typhoon Rai, Storm Babet. */
export function isStorm(word: string): boolean {
  return /^(?:hurricane|typhoon|cyclone|storm)$/.test(word);
}

/** "Sinag is the 22nd storm": a storm's name alone is not a name either, unless someone in the article has it. */
export function followStorms(groups: ReadonlyMap<string, NameGroup>): void {
  for (const { key } of groups.values()) {
    const [front = '', name = ''] = key.split(' ').slice(-2);
    const alone = isStorm(front) ? groups.get(name) : undefined;
    if (alone === undefined) continue;
    const isShared = [...groups.values()].some(
      ({ key: other, kind }) => kind === 'PER' && other !== name && other.split(' ').includes(name),
    );
    if (!isShared) alone.kind = 'none';
  }
}
