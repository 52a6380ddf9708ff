import { lineStyles } from '../lines';
import type { Cluster } from '../names/clusters';
import { MentionMap } from '../names/mentions';
import type { Token } from '../tokens';
import type { Role } from '../types';
import { appointedRole } from './appointed';
import { appositionRole, copulaRole } from './description';
import { appositionBefore } from './description-before';
import { leadRole } from './lead';
import type { RoleReader } from './office';
import { officeOfRole, portfolioRole, titleRole } from './title';

const RULES = [
  officeOfRole,
  portfolioRole,
  titleRole,
  appositionRole,
  appositionBefore,
  copulaRole,
  appointedRole,
  leadRole,
] as const;

/** "Minister" after "Finance Minister": it says no more. */
function isShorter(roles: readonly Role[], { cluster, text }: Role): boolean {
  const end = ` ${text.toLowerCase()}`;
  return roles.some((role) => role.cluster === cluster && role.text.toLowerCase().endsWith(end));
}

/** What the article calls its people. One role for the same words of the same person. */
export function findRoles(
  tokens: readonly Token[],
  text: string,
  clusters: readonly Cluster[],
): Role[] {
  const reader: RoleReader = {
    tokens,
    text,
    mentions: new MentionMap(clusters),
    styles: lineStyles(tokens),
  };
  const seen = new Set<string>();
  const roles: Role[] = [];
  for (const placed of reader.mentions.all) {
    if (placed.cluster.kind !== 'PER') continue;
    let title = false;
    for (const rule of RULES) {
      if (rule === titleRole && title) continue;
      const role = rule(reader, placed);
      if (role === undefined) continue;
      if (rule === portfolioRole || rule === officeOfRole) title = true;
      const key = `${role.cluster} ${role.text.toLowerCase()}`;
      if (seen.has(key) || isShorter(roles, role)) continue;
      seen.add(key);
      roles.push(role);
    }
  }
  return roles;
}
