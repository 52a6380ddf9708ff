/** What articles call a person: each wording once, from when it is reported, and where it ended. */
import type { FoldedCluster } from '../../reading/fold';
import { type DraftEvidence, paragraphHash } from '../article-text';
import { type clusterFinder, dayOf, type ReadText } from '../readings';
import type { DraftRole } from './draft-role';
import { endedRoles, type RoleEnd, roleEndsIn } from './role-ends';
import { roleWords } from './role-words';
import { distinctRoles, sinceWhen } from './same-role';

type Find = ReturnType<typeof clusterFinder>;

/** What the rules of roles read of an article, made once for all names. */
export interface ReadRoles {
  readonly text: string;
  readonly ends: readonly RoleEnd[];
}

export const readRoles = (read: readonly ReadText[]): ReadRoles[] =>
  read.map(({ text: { paragraphs }, reading }) => {
    const text = paragraphs.join('\n');
    return { text, ends: roleEndsIn(text, reading) };
  });

export function citedAt(
  { text, paragraphAt }: ReadText,
  id: string,
  offset: number,
): DraftEvidence {
  const paragraph = paragraphAt(offset);
  return { article: id, paragraph, hash: paragraphHash(text.paragraphs[paragraph - 1] ?? '') };
}

/** The longest form of a name in an article. */
function nameOf({ reading }: ReadText, cluster: string): string {
  const texts = reading.names.filter((name) => name.cluster === cluster).map(({ text }) => text);
  return texts.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

/** The earliest article that has a wording tells from when it is known. */
function heldBy(
  cluster: FoldedCluster,
  read: readonly ReadText[],
  told: readonly ReadRoles[],
  ids: readonly string[],
  find: Find,
): Map<string, DraftRole> {
  const roles = new Map<string, DraftRole>();
  for (const [article, one] of read.entries())
    for (const role of one.reading.roles) {
      if (find(article, 'PER', role.name) !== cluster) continue;
      const words = roleWords(told[article]?.text ?? '', role, one.reading.names);
      if (words === undefined) continue;
      const evidence = [citedAt(one, ids[article] ?? '', role.start)];
      const { text, since: from = dayOf(one.text) } = sinceWhen(words);
      const known = roles.get(text.toLowerCase());
      if (known === undefined) roles.set(text.toLowerCase(), { text, from, evidence });
      else if (from !== '' && (known.from === '' || from < known.from))
        roles.set(text.toLowerCase(), { ...known, from, evidence });
    }
  return roles;
}

/** A role with its end, as an article tells it. */
function ended(role: DraftRole, end: RoleEnd, articleDay: string, cited: DraftEvidence): DraftRole {
  const to = end.day ?? articleDay;
  // A report of the end tells nothing of the start.
  const from = role.from < to.padEnd(10, '~') && role.from < articleDay ? role.from : '';
  const isCited = role.evidence.some(
    ({ article, paragraph }) => article === cited.article && paragraph === cited.paragraph,
  );
  return {
    text: role.text,
    from,
    to,
    ...(end.day === null && { isEndReported: true }),
    evidence: isCited ? role.evidence : [...role.evidence, cited],
  };
}

/** The roles, with an end where a sentence tells that they ended. */
function withEnd(
  roles: ReadonlyMap<string, DraftRole>,
  end: RoleEnd,
  day: string,
  cited: DraftEvidence,
): Map<string, DraftRole> {
  const known = [...roles.values()];
  const texts = new Set(
    endedRoles(
      known.map(({ text }) => text),
      end,
    ),
  );
  return new Map(
    [...roles].map(([key, role]) => {
      const ends = texts.has(role.text) && role.to === undefined && role.from <= day;
      return [key, ends ? ended(role, end, day, cited) : role];
    }),
  );
}

export function rolesOf(
  cluster: FoldedCluster,
  read: readonly ReadText[],
  told: readonly ReadRoles[],
  ids: readonly string[],
  find: Find,
): DraftRole[] {
  let roles = heldBy(cluster, read, told, ids, find);
  for (const [article, one] of read.entries()) {
    const day = dayOf(one.text);
    if (day === '' || roles.size === 0 || !cluster.articles.includes(article)) continue;
    for (const end of told[article]?.ends ?? [])
      if (find(article, 'PER', nameOf(one, end.cluster)) === cluster)
        roles = withEnd(roles, end, day, citedAt(one, ids[article] ?? '', end.start));
  }
  return distinctRoles([...roles.values()]);
}
