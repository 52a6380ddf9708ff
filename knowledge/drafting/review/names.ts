import type { Draft } from '../draft';
import type { DraftMention } from '../readings';
import { type BasePack, baseNames } from './base';
import type { ReviewDecision } from './decisions';
import { mentionsOfLabel } from './naming/added-name';
import { datedRole, withAddedRole } from './naming/added-role';
import type { ReviewedName } from './reviewed';

export type { ReviewedName } from './reviewed';

/** 2031-05-02 */
const DAY_LENGTH = 10;

/** The words of a mention as the article writes them. */
export function wordsAt(
  { read }: Pick<Draft, 'read'>,
  { article, paragraph, start, end }: DraftMention,
): string {
  return (read[article]?.text.paragraphs[paragraph - 1] ?? '').slice(start, end);
}

function nameOf({ names, entities }: Draft, at: number): ReviewedName | undefined {
  const [name, entity] = [names[at], entities[at]];
  if (name === undefined || entity === undefined) return undefined;
  const { identity, label, roles = [] } = entity;
  return {
    key: name.cluster.cluster,
    entities: [entity.id],
    members: name.cluster.members,
    type: name.cluster.kind,
    label,
    spellings: entity.names.map(({ text }) => text),
    identity: identity.text,
    identitySource: identity,
    // A day is that of a report; a year or a month is what an article states.
    roles: roles.map((role) => ({
      ...role,
      ...(role.from.length === DAY_LENGTH && { isStartReported: true }),
    })),
    mentions: name.mentions,
    state: 'open',
    score: name.score,
  };
}

const STATES = { keep: 'kept', leave: 'left', 'not-a-name': 'not-a-name' } as const;

/** Names by key, changed by one decision after the other. */
class Review {
  readonly #names = new Map<string, ReviewedName>();
  readonly #leaderOf = new Map<string, string>();

  constructor(
    private readonly draft: Draft,
    base: BasePack | null,
  ) {
    for (const [at, { cluster }] of draft.names.entries()) {
      const name = nameOf(draft, at);
      if (name === undefined) continue;
      this.#names.set(name.key, name);
      for (const member of cluster.members) this.#leaderOf.set(member, name.key);
    }
    for (const name of base ? baseNames(base) : []) this.#continue(name);
  }

  /** A name that the base pack has too goes under the draft's key, as the base pack tells of it. */
  #continue(known: ReviewedName): void {
    const isFull = (text: string) => known.type !== 'PER' || text.includes(' ');
    const spellings = new Set(known.spellings.filter(isFull).map((text) => text.toLowerCase()));
    const found = [...this.#names.values()].find(
      ({ type, base, spellings: own }) =>
        type === known.type &&
        base === undefined &&
        own.some((text) => spellings.has(text.toLowerCase())),
    );
    if (found === undefined) {
      this.#names.set(known.key, known);
      return;
    }
    this.#leaderOf.set(known.key, found.key);
    const roles = [
      ...known.roles,
      ...found.roles.filter(({ text }) => known.roles.every((role) => role.text !== text)),
    ];
    this.#names.set(found.key, {
      ...known,
      key: found.key,
      entities: [...found.entities, ...known.entities],
      members: [...found.members, known.key],
      spellings: [...new Set([...known.spellings, ...found.spellings])],
      ...(known.identity === '' && {
        identity: found.identity,
        identitySource: found.identitySource,
      }),
      roles,
      mentions: found.mentions,
      score: found.score,
    });
  }

  #find(key: string): ReviewedName | undefined {
    let leader = key;
    for (let next = this.#leaderOf.get(leader); next !== undefined && next !== leader; ) {
      leader = next;
      next = this.#leaderOf.get(leader);
    }
    return this.#names.get(leader);
  }

  #change(key: string, change: (name: ReviewedName) => Partial<ReviewedName>): void {
    const name = this.#find(key);
    if (name !== undefined) this.#names.set(name.key, { ...name, ...change(name) });
  }

  apply(decision: ReviewDecision): void {
    switch (decision.kind) {
      case 'keep':
      case 'leave':
      case 'not-a-name':
        this.#change(decision.item, () => ({ state: STATES[decision.kind] }));
        break;
      case 'keep-all':
        for (const item of decision.items) this.#change(item, () => ({ state: 'kept' }));
        break;
      case 'edit':
        this.#change(decision.item, ({ spellings }) => ({
          label: decision.label,
          identity: decision.identity,
          type: decision.type,
          state: 'kept',
          spellings: [...new Set([decision.label, ...spellings])],
        }));
        break;
      case 'add-name':
        this.#add(decision);
        break;
      case 'leave-role':
        this.#change(decision.item, ({ roles }) => ({
          roles: roles.filter(({ text }) => text !== decision.role),
        }));
        break;
      case 'date-role':
        this.#change(decision.item, ({ roles }) => ({
          roles: roles.map((role) =>
            role.text === decision.role ? datedRole(role, decision) : role,
          ),
        }));
        break;
      case 'add-role':
        this.#change(decision.item, ({ roles }) => ({
          roles: withAddedRole(this.draft, roles, decision),
        }));
        break;
      case 'merge':
        this.#merge(decision.item, decision.into);
        break;
      case 'split':
        this.#split(decision.item, decision.spelling);
        break;
    }
  }

  /** What reading found later is the same name, as it was written by hand. */
  #add({ item, label, identity, type }: Extract<ReviewDecision, { kind: 'add-name' }>): void {
    const spellings = [label];
    const own = { label, identity, type, spellings, state: 'kept' as const };
    const found = this.#find(item);
    this.#names.set(found?.key ?? item, {
      key: item,
      entities: [],
      members: [],
      identitySource: { text: '', evidence: [] },
      roles: [],
      mentions: mentionsOfLabel(this.draft, label),
      score: 1,
      ...found,
      ...own,
      ...(found && { spellings: [...new Set([label, ...found.spellings])] }),
    });
  }

  #merge(item: string, into: string): void {
    const [from, to] = [this.#find(item), this.#find(into)];
    if (from === undefined || to === undefined || from === to) return;
    const base = to.base ?? from.base;
    this.#names.delete(from.key);
    this.#leaderOf.set(from.key, to.key);
    this.#names.set(to.key, {
      ...to,
      state: 'kept',
      entities: [...to.entities, ...from.entities],
      members: [...to.members, from.key, ...from.members],
      spellings: [...new Set([...to.spellings, ...from.spellings])],
      roles: [...to.roles, ...from.roles],
      mentions: [...to.mentions, ...from.mentions],
      ...(base && { base }),
      identity: to.identity || from.identity,
      identitySource: to.identity ? to.identitySource : from.identitySource,
    });
  }

  #split(item: string, spelling: string): void {
    const name = this.#find(item);
    if (name === undefined || name.spellings.length < 2 || !name.spellings.includes(spelling))
      return;
    const isOther = (mention: DraftMention) => wordsAt(this.draft, mention) === spelling;
    const spellings = name.spellings.filter((one) => one !== spelling);
    const [label = name.label] = spellings;
    this.#names.set(name.key, {
      ...name,
      label: name.label === spelling ? label : name.label,
      spellings,
      mentions: name.mentions.filter((one) => !isOther(one)),
    });
    const key = `${name.key} / ${spelling}`;
    const empty = { text: '', evidence: [] };
    const mentions = name.mentions.filter(isOther);
    this.#names.set(key, {
      ...name,
      key,
      entities: [],
      members: [],
      label: spelling,
      spellings: [spelling],
      mentions,
      roles: [],
      identity: '',
      identitySource: empty,
      state: 'open',
    });
  }

  all(): ReviewedName[] {
    return [...this.#names.values()].filter(
      ({ mentions, base }) => mentions.length > 0 || base !== undefined,
    );
  }
}

/** @param decisions in the order in which they were made */
export function reviewNames(
  draft: Draft,
  decisions: readonly ReviewDecision[],
  base: BasePack | null = null,
): ReviewedName[] {
  const review = new Review(draft, base);
  for (const decision of decisions) review.apply(decision);
  return review.all();
}
