/** Evidence for what a candidate is, in log-odds-like points; they are added up. */
export interface Scores {
  per: number;
  org: number;
  loc: number;
  /** No name of the three kinds: an everyday word, a law, a prize, a product. */
  none: number;
}

export function noScores(): Scores {
  return { per: 0, org: 0, loc: 0, none: 0 };
}

export function addTo(sum: Scores, { per, org, loc, none }: Scores, weight = 1): void {
  sum.per += per * weight;
  sum.org += org * weight;
  sum.loc += loc * weight;
  sum.none += none * weight;
}
