/** What articles call a person: each wording once, from when it is reported, and where it ended. */
import type { FoldedCluster } from '../../reading/fold';
import { paragraphHash } from '../article-text';
import type { DraftEvidence } from '../entities';
import { type clusterFinder, dayOf, type ReadText } from '../readings';
import { endedRoles, type RoleEnd, roleEndsIn } from './role-ends';
import { roleWords } from './role-words';

export interface DraftRole {
  readonly text: string;
  /** Day of the first article that has it; empty where that has none, or where the role had ended by then. */
  readonly from: string;
  /** Year, month or day of its end. */
  readonly to?: string;
  /** `to` is only the day of the article that reports the end. */
  readonly isEndReported?: true;
  readonly evidence: readonly DraftEvidence[];
}

type Find = ReturnType<typeof clusterFinder>;

const wholeText = ({ text }: ReadText) => text.paragraphs.join('\n');

function citedAt({ text, paragraphAt }: ReadText, id: string, offset: number): DraftEvidence {
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
  ids: readonly string[],
  find: Find,
): Map<string, DraftRole> {
  const roles = new Map<string, DraftRole>();
  for (const [article, one] of read.entries())
    for (const role of one.reading.roles) {
      if (find(article, 'PER', role.name) !== cluster) continue;
      const text = roleWords(wholeText(one), role, one.reading.names);
      if (text === undefined) continue;
      const evidence = [citedAt(one, ids[article] ?? '', role.start)];
      const from = dayOf(one.text);
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

export function rolesOf(
  cluster: FoldedCluster,
  read: readonly ReadText[],
  ids: readonly string[],
  find: Find,
): DraftRole[] {
  const roles = heldBy(cluster, read, ids, find);
  for (const [article, one] of read.entries()) {
    const day = dayOf(one.text);
    if (day === '' || roles.size === 0 || !cluster.articles.includes(article)) continue;
    for (const end of roleEndsIn(wholeText(one), one.reading)) {
      if (find(article, 'PER', nameOf(one, end.cluster)) !== cluster) continue;
      const texts = endedRoles(
        [...roles.values()].map(({ text }) => text),
        end,
      );
      for (const text of texts) {
        const role = roles.get(text.toLowerCase());
        // What ended before the articles begin to tell of the role was another term.
        const isKnown = role?.to === undefined && (role?.from ?? '') <= day;
        if (role === undefined || !isKnown) continue;
        const cited = citedAt(one, ids[article] ?? '', end.start);
        roles.set(text.toLowerCase(), ended(role, end, day, cited));
      }
    }
  }
  return [...roles.values()];
}
