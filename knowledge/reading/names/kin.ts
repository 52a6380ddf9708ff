import type { Token } from '../tokens';

/** "the mayor's aunt, Efua Boateng": behind kin and a comma. */
export function isKin(tokens: readonly Token[], at: number): boolean {
  const owner = tokens[at - 1];
  return (
    /^(?:daughter|son|wife|husband|widow|mother|father|brother|sister|cousin|uncle|aunt|niece|nephew|grandson|granddaughter)$/.test(
      tokens[at]?.text ?? '',
    ) &&
    (/^['’]s?$/.test(owner?.text ?? '') || /^(?:his|her|their|my)$/.test(owner?.key ?? ''))
  );
}
