import { soundKey } from '../names/spellings';
import { roleField } from '../role-fields';
import type { DecidedCluster } from './decisions';

/** Two people who may be one: nothing is joined, the card says so. */
export interface Doubt {
  readonly one: string;
  readonly other: string;
}

function wordsOf({ label }: DecidedCluster): string[] {
  return label.toLowerCase().replaceAll('.', '').split(/\s+/);
}

/** The same given name, its initial, or its beginning (Abdul, Abdulrahman). */
function mayBeOneGivenName(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === '') return false;
  return long.startsWith(short) && (short.length === 1 || short.length >= 4 || short === long);
}

function mayBeOne(one: DecidedCluster, other: DecidedCluster): boolean {
  return mayBeOneGivenName(wordsOf(one)[0] ?? '', wordsOf(other)[0] ?? '');
}

function isToldApart(one: DecidedCluster, other: DecidedCluster): boolean {
  return (
    one.apartFrom.some((id) => other.members.includes(id)) ||
    other.apartFrom.some((id) => one.members.includes(id))
  );
}

/** Pairs of people with surnames that sound alike and given names that may be one, those that the reader told apart left out. */
export function findDoubts(clusters: readonly DecidedCluster[]): Doubt[] {
  const bySurname = new Map<string, DecidedCluster[]>();
  for (const cluster of clusters) {
    const words = wordsOf(cluster);
    if (cluster.kind !== 'PER' || words.length < 2) continue;
    const key = soundKey(words.at(-1) ?? '');
    bySurname.set(key, [...(bySurname.get(key) ?? []), cluster]);
  }
  return [...bySurname.values()].flatMap((people) =>
    people.flatMap((one, at) =>
      people
        .slice(at + 1)
        .filter((other) => mayBeOne(one, other) && !isToldApart(one, other))
        .map((other) => ({ one: one.cluster, other: other.cluster })),
    ),
  );
}

/** What articles call a person, with the ids of the articles. */
export interface ToldRole {
  readonly text: string;
  readonly articles: readonly (string | number)[];
}

/** A midfielder may have become a mayor. */
const PAST = /\b(?:former(?:ly)?|ex|retired|one-?time|erstwhile)\b/i;

/**
 * Two roles of different fields that no article gives together: one learnt person may be two of one name.
 * @returns the roles' words; null if nothing speaks for two
 */
export function rolesApart(roles: readonly ToldRole[]): readonly [string, string] | null {
  const told = roles.flatMap((role) => {
    const field = PAST.test(role.text) ? undefined : roleField(role.text);
    return field === undefined ? [] : [{ ...role, field }];
  });
  for (const [at, one] of told.entries()) {
    const together = new Set(one.articles);
    const other = told
      .slice(at + 1)
      .find(
        ({ field, articles }) => field !== one.field && !articles.some((id) => together.has(id)),
      );
    if (other !== undefined) return [one.text, other.text];
  }
  return null;
}
