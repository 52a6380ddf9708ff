import { rolesApart } from '../../reading/own/doubts';
import { ownArticleId } from '../../reading/own/entity-id';
import { isReport } from '../../reading/quotable';
import { fullestOffices } from '../../reading/roles/same-office';
import type { Day, EntityId, EntityRecord, Evidence, Fact, Pack, Role } from '../../schema/types';
import { knownOn } from '../known';
import { recordOf } from '../records';
import { citedSources } from '../sources';
import type { QuotationView, ReadingView, RoleSources } from '../types';
import { viewFact } from './facts';

/** Quotations on a card. */
const MOST_QUOTATIONS = 3;
/** Different roles on a card. */
const MOST_ROLES = 3;

type Cited = { readonly evidence: readonly Evidence[] };

/** Without the page's own article, which is not its background. */
function besides<T extends Cited>(items: readonly T[], pageArticle: string | null): T[] {
  return items.flatMap((item) => {
    const evidence = item.evidence.filter(({ article }) => article !== pageArticle);
    return evidence.length === 0 ? [] : [{ ...item, evidence }];
  });
}

const newestFirst = (one: Fact, other: Fact) =>
  one.reported < other.reported ? 1 : one.reported > other.reported ? -1 : 0;

/**
 * The newest roles, each once, under its fullest wording.
 * @param day sources of later days are left out; null for none
 */
function viewRoles(pack: Pack, roles: readonly Role[], day: Day | null): RoleSources[] {
  const newest = roles
    .map(({ text, evidence }) => ({ text, sources: citedSources(pack, evidence, day).views }))
    .filter(({ sources }) => sources.length > 0)
    .toSorted((one, other) =>
      (one.sources[0]?.date ?? '') < (other.sources[0]?.date ?? '') ? 1 : -1,
    );
  return fullestOffices(newest).slice(0, MOST_ROLES);
}

/** The newest quotations, at most one of a group of articles with one text. */
function chosen(pack: Pack, facts: readonly Fact[]): Fact[] {
  const groups = new Set<string>();
  return facts
    .toSorted(newestFirst)
    .filter(({ evidence: [first] }) => {
      const group = first && pack.article(first.article)?.group;
      if (group === undefined || groups.has(group)) return false;
      groups.add(group);
      return true;
    })
    .slice(0, MOST_QUOTATIONS);
}

/** A quotation's id begins with the rule that found it. */
function viewQuotation(pack: Pack, fact: Fact, day: Day | null): QuotationView {
  return { ...viewFact(pack, fact, day), isReport: isReport(fact.id) };
}

/**
 * What the reader's own articles say about a name, as of a day.
 * @param url the page's address: its own article is left out
 * @param isOnlySource no other pack knows the name
 * @returns null if no other article names it
 */
export function viewReading(
  pack: Pack,
  id: EntityId,
  day: Day,
  url: string | undefined,
  isOnlySource: boolean,
): ReadingView | null {
  const record = recordOf(pack, id);
  if (!record) return null;
  const page = url === undefined ? null : ownArticleId(url);
  const [all] = besides([{ evidence: record.backgroundEvidence }], page);
  if (!all) return null;
  const known = citedSources(pack, all.evidence, day);
  const whole = citedSources(pack, all.evidence, null);
  const earlier = new Set(known.views.map(({ article }) => article));
  const isKnown = (item: Role | Fact) => knownOn(pack, item, day);
  const roles = besides(record.roles, page);
  const facts = besides(record.facts, page);
  const knownRoles = roles.filter(isKnown);
  const isNew = (role: Role) => fullestOffices([...knownRoles, role]).includes(role);
  const mayDiffer = record.kind === 'person' && record.isOnePerson !== true;
  const apart = mayDiffer ? rolesApart(knownRoles.map(toldRole)) : null;
  return {
    isOnlySource,
    ...(apart && { mayBeTwo: apart }),
    called: viewRoles(pack, knownRoles, day),
    quotations: chosen(pack, facts.filter(isKnown)).map((fact) => viewQuotation(pack, fact, day)),
    articles: known.views,
    independentSources: known.independent,
    later: {
      called: viewRoles(
        pack,
        roles.filter((role) => !isKnown(role) && isNew(role)),
        null,
      ),
      quotations: chosen(
        pack,
        facts.filter((fact) => !isKnown(fact)),
      ).map((fact) => viewQuotation(pack, fact, null)),
      articles: whole.views.filter(({ article }) => !earlier.has(article)),
    },
    mayBe: namesOf(pack, record),
  };
}

const toldRole = ({ text, evidence }: Role) => ({
  text,
  articles: evidence.map(({ article }) => article),
});

function namesOf(pack: Pack, { relations }: EntityRecord): ReadingView['mayBe'] {
  return relations.flatMap(({ to }) => {
    const other = recordOf(pack, to);
    return other ? [{ entity: to, name: other.label }] : [];
  });
}
