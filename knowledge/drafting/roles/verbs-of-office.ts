/** "Ama Boateng, who chairs the Harbour Board": a verb that tells an office. English only. */
import type { NameMention, Role } from '../../reading/types';

/** What a person is who does that for a body. */
const OFFICES: Readonly<Record<string, string>> = {
  chairs: 'chair',
  'co-chairs': 'co-chair',
  heads: 'head',
  leads: 'leader',
  owns: 'owner',
  'co-owns': 'co-owner',
  founded: 'founder',
  'co-founded': 'co-founder',
  edits: 'editor',
  manages: 'manager',
  directs: 'director',
  captains: 'captain',
  coaches: 'coach',
};
const CLAUSE =
  /^(?:, \d{1,3})?, who (?:now |also |currently )?(co-chairs|chairs|heads|leads|owns|co-owns|co-founded|founded|edits|manages|directs|captains|coaches) (the )?/;

/** Roles in words of one's own, each under the person before the clause; the body is a name of the article. */
export function officesOfVerbs(text: string, names: readonly NameMention[]): Role[] {
  return names.flatMap((person) => {
    if (person.type !== 'PER') return [];
    const found = CLAUSE.exec(text.slice(person.end, person.end + 60));
    const office = found?.[1] === undefined ? undefined : OFFICES[found[1]];
    if (found === null || office === undefined) return [];
    const at = person.end + found[0].length;
    const body = names.find(({ type, start }) => type === 'ORG' && start === at);
    // "who leads Norvik's talks": of something of the body.
    if (body === undefined || /^['’]/.test(text.slice(body.end))) return [];
    return [
      {
        name: person.text,
        cluster: person.cluster,
        text: `${office} of ${found[2] ?? ''}${body.text}`,
        start: person.end + 2,
        end: body.end,
        rule: 'copula',
      },
    ];
  });
}
