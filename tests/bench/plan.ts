/** What a bench is asked for on the command line. */
export interface BenchPlan {
  readonly print: (line: string) => void;
  /** A look: fewer names, pages and rounds. The figures are rougher, the tables the same. */
  readonly isQuick: boolean;
}
