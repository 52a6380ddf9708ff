import { type TitledComplaint, withTitles } from '../../schema/check/complaint-code';
import type { PackSource } from '../../schema/source';
import type { ArticleText } from '../article-text';
import type { ArticleRuns } from '../own-words';
import { agencies } from '../verify/agencies';
import { backgroundDays } from '../verify/backgrounds';
import { datedStatements } from '../verify/dates';
import { hedges } from '../verify/hedges';
import { borrowedRuns } from '../verify/own-words';
import { quotations } from '../verify/quotations';
import { textsOf } from '../verify/texts';

/** What a check of `verify` says of one entity or fact. */
export interface TextProblem {
  readonly list: 'entities' | 'facts';
  readonly id: string;
  readonly what: string;
  /** The same for the interface. */
  readonly coded?: TitledComplaint;
}

/** The checks name what they are about first: `fact "vote-was-close"`, `role "mayor" of entity "mara"`. */
const OWNER =
  /^(?:the background of |role ".+?" of |the relation of |relation ".+?" of )?(fact|entity)? ?"([a-z0-9-]+)"(?: to "[a-z0-9-]+")? ?/;

function problemOf(sentence: string): TextProblem[] {
  const found = OWNER.exec(sentence);
  if (found === null) return [];
  const [owner, kind, id = ''] = found;
  const subject = owner.startsWith('role') || owner.startsWith('rel') ? owner : '';
  const rest = `${subject}${sentence.slice(owner.length)}`;
  const what = `${rest[0]?.toUpperCase() ?? ''}${rest.slice(1)}.`;
  return [{ list: kind === 'fact' ? 'facts' : 'entities', id, what }];
}

/** What `verify` finds in a pack under review, beside what holds by the way in which it was written. */
export function textProblems(
  source: PackSource,
  texts: readonly ArticleText[],
  runs: ArticleRuns,
  sentenceOfFact?: (id: string) => string | undefined,
): TextProblem[] {
  const byId = textsOf(source, texts);
  const tallies = [
    borrowedRuns({ ...source, articles: [] }, runs),
    quotations(source, byId),
    backgroundDays(source),
    datedStatements(source, byId),
    agencies(source, byId),
    hedges(source, byId, (owner) => sentenceOfFact?.(/^fact "(.+)"$/.exec(owner)?.[1] ?? '')),
  ];
  return tallies.flatMap(({ problems, coded }) =>
    problems.flatMap((sentence, at) => {
      const by = coded?.[at];
      return problemOf(sentence).map((one) => ({
        ...one,
        ...(by && { coded: withTitles(source, by) }),
      }));
    }),
  );
}
