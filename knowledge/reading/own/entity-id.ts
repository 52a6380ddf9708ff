import { shortHash } from './hash';

/** Id of the reader's own pack; ids of its entities begin with it. */
export const OWN_PACK = 'reading';
const LONGEST = 70;

/** @returns the id under which cards, notes and corrections know a learnt name */
export function entityIdOf(cluster: string): string {
  const flat = cluster
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  // A cluster's id is its kind and folded label: where letters were lost, a hash tells it from others.
  const isWhole = /^[a-z]+:[a-z0-9]+(?:[ -][a-z0-9]+)*$/i.test(cluster) && flat.length <= LONGEST;
  const short = flat.slice(0, LONGEST - 17).replace(/-$/, '');
  return `${OWN_PACK}-${isWhole ? flat : `${short}-${shortHash(cluster)}`}`;
}

/** @returns the id of an article in the reader's own pack */
export const ownArticleId = (url: string): string => `a-${shortHash(url)}`;

export const isOwnEntity = (id: string): boolean => id.startsWith(`${OWN_PACK}-`);
