/** Names and facts of a draft with what was decided about them. */
import type { NameKind } from '../../reading/types';
import type { SourceEntity, SourceFact } from '../../schema/source';
import type { DraftEntity } from '../entities';
import type { FactCandidate } from '../facts';
import type { DraftMention } from '../readings';
import type { DraftRole } from '../roles/draft-role';
import type { FactStatus } from './decisions';
import type { Speaker } from './speaker';

/** What the articles call a person; days are ISO days or empty. */
export interface ReviewedRole extends DraftRole {
  /** `from` is only the day of the article that first has the role. */
  readonly isStartReported?: true;
}

export type NameState = 'open' | 'kept' | 'left' | 'not-a-name';

/** A name of the draft with what was decided about it. */
export interface ReviewedName {
  /** The same whatever other articles are read. */
  readonly key: string;
  /** Ids of the draft's entities that it stands for. */
  readonly entities: readonly string[];
  /** Keys under which it was found or that were merged into it. */
  readonly members: readonly string[];
  readonly type: NameKind;
  readonly label: string;
  readonly spellings: readonly string[];
  /** One line that says what it is; may be empty. */
  readonly identity: string;
  readonly identitySource: DraftEntity['identity'];
  readonly roles: readonly ReviewedRole[];
  readonly mentions: readonly DraftMention[];
  readonly state: NameState;
  /** Highest score of a mention, 0 to 1. */
  readonly score: number;
  /** Of the pack that this one goes on from. */
  readonly base?: SourceEntity;
}

/** A number in another article, where a fact's paragraph has another one for the same thing. */
export interface OtherNumber {
  /** Of the other fact. */
  readonly key: string;
  /** "three hundred jobs", in the fact's own article. */
  readonly own: string;
  /** "four hundred jobs", in the other one. */
  readonly words: string;
  /** Number of the other article. */
  readonly article: number;
  /** The fact's own article is the later one. */
  readonly isLater: boolean;
  /** A person set the two side by side. */
  readonly isSet: boolean;
}

/** A candidate with what was decided about it. */
export interface ReviewedFact {
  /** The same whatever other articles are read. */
  readonly key: string;
  readonly candidate: FactCandidate;
  /** Number of its article; -1 for a fact of the pack that this one goes on from. */
  readonly article: number;
  readonly state: 'open' | 'kept' | 'left';
  /** In the reviewer's own words, or a quotation in quotation marks; empty while open. */
  readonly text: string;
  /** ISO day on which it was said; may be empty. */
  readonly day: string;
  readonly status: FactStatus;
  readonly speaker: Speaker;
  /** As the pack that this one goes on from has it. */
  readonly base?: SourceFact;
  readonly others?: readonly OtherNumber[];
}
