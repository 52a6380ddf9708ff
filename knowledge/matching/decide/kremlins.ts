import { wordBefore } from '../evidence/neighbours';
import type { PageWords } from '../evidence/page';
import type { Candidate, CandidateFinder } from '../index/candidates';
import { keysOfName } from '../index/name-keys';
import { KREMLIN_TOWNS } from '../lexicon/larger';
import { remembered } from '../lexicon/sets';

/** Names under which a pack may have the one in Moscow. */
const KREMLIN = /^(?:Kremlin|Kreml|Cremlino|Кремль)$/u;
const LONGEST = 8;
/** Towns of the list whose names are a person's too. */
const GIVEN_NAMES = new Set(['vladimir', 'alexandrov', 'dmitrov']);
/** A fortress says nothing and has no spokesman. */
const SPEAKS =
  /^(?:['’]s)?[\s-](?:sa(?:ys|id|ying)|add(?:s|ed)|spokes|told|insist|deni(?:ed|es)|warn|announce|confirm|claim|official|source|insider|critic|advis|aide|leader|chief|press|propagand|back|link|control|polic|strateg)/u;

/** Strict keys of the towns' names, worked out when first asked. */
let townKeys: ReadonlySet<number> | undefined;

const isKremlinsName = remembered((name) => KREMLIN.test(name));

function isNamedKremlin({ name }: { readonly name: string }): boolean {
  return name.length <= LONGEST && isKremlinsName(name);
}

export function isKremlin({ words, readings }: Candidate): boolean {
  return words === 1 && readings.some(isNamedKremlin);
}

/** The kremlins of other towns, on pages that name such a town: Kazan has its own. */
export class KremlinTowns {
  private named: boolean | undefined;
  private speaks: boolean | undefined;

  constructor(
    private readonly page: PageWords,
    private readonly finder: CandidateFinder,
  ) {}

  /**
   * True where a Kremlin on this page may be another town's: it has not Moscow's name before it, and none on the page speaks.
   * @param names of kremlins on the page
   */
  mayOwn({ block, start }: Candidate, names: readonly Candidate[]): boolean {
    if (!this.isNamed()) return false;
    this.speaks ??= names.some((name) => this.isSpeaking(name));
    if (this.speaks) return false;
    const owner = wordBefore(this.page.text(block), start);
    if (owner === null) return true;
    return (
      this.page.endingAt(block, owner.end) === undefined &&
      !(owner.possessive && this.page.startingAt(block, owner.start) !== undefined)
    );
  }

  private isSpeaking({ block, end }: Candidate): boolean {
    return SPEAKS.test(this.page.text(block).slice(end, end + 20));
  }

  private isNamed(): boolean {
    if (this.named !== undefined) return this.named;
    townKeys ??= new Set(
      [...KREMLIN_TOWNS].flatMap((town) => keysOfName(town).map(({ strict }) => strict)),
    );
    this.named = false;
    for (const { block, start, end } of this.finder.wordsOfKeys(townKeys)) {
      const town = this.page.text(block).slice(start, end).toLowerCase();
      if (KREMLIN_TOWNS.has(town) && !GIVEN_NAMES.has(town)) this.named = true;
    }
    return this.named;
  }
}
