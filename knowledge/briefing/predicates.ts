import { meaningWords } from './wording';

/**
 * English verbs of news that packs and pages use interchangeably, one sense per line. A list of our own, from the verbs
 * of invented and real pages. Not a thesaurus: enough to see that "toppled" means an overthrow.
 */
const SENSES = `
overthrow overthrew overthrown overthrowing oust ousted ouster topple toppled toppling depose deposed unseated fall fell fallen collapse collapsed downfall
flee fled fleeing escape escaped exile exiled
withdraw withdrew withdrawn withdrawing withdrawal pull pulled pullout pullback evacuate evacuated
meet met meeting meetings talk talks talked hold held holding speak spoke spoken receive received host hosted discuss discussed conversation conversations negotiate negotiated
phone phoned telephone telephoned
extradite extradited extradition hand handed surrender surrendered
want wanted wants wish wished seek seeking sought hope hopes hoped like aim aimed
keep kept keeping retain retained maintain maintained stay stayed
ban banned bans outlaw outlawed prohibit prohibited forbid forbade forbidden
take took taken taking capture captured seize seized overrun overran conquer conquered
end ended ends ending finish finished close closed closing
start started starting begin began begun beginning launch launched open opened
ease eased easing lift lifted lifting relax relaxed loosen loosened
agree agreed agreement decide decided decision
cancel cancelled canceled scrap scrapped annul annulled terminate terminated revoke revoked
lead led leading head headed heading chair chaired
visit visited visiting travel travelled traveled trip arrive arrived came fly flew went
ask asked call called demand demanded request requested urge urged appeal appealed
expel expelled expulsion remove removed eject ejected drive drove driven throw threw thrown
give gave given grant granted offer offered
intervene intervened intervention step stepped
win won victory defeat defeated beat beaten
kill killed die died dead death deaths
buy bought purchase purchased acquire acquired
sell sold sale sales
build built construct constructed
resign resigned resignation quit leave left leaving depart departed departure
appoint appointed appointment name named
elect elected election vote voted
arrest arrested detain detained
sign signed signature
destroy destroyed destruction demolish demolished
rise rose risen increase increased grow grew grown climb climbed
drop dropped decline declined shrink shrank decrease decreased
attack attacked strike struck bomb bombed shell shelled
send sent dispatch dispatched deploy deployed
stop stopped halt halted suspend suspended
join joined enter entered
rule ruled govern governed reign
support supports supported back backs backed backing
refuse refused reject rejected deny denied`;

const senseOf = new Map<string, string>();
for (const line of SENSES.trim().split('\n')) {
  const words = [...meaningWords(line)];
  for (const word of words) senseOf.set(word, words[0] ?? word);
}

/** Words as {@link meaningWords} gives them, with verbs of one sense as one word. */
export function inSenses(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].map((word) => senseOf.get(word) ?? word));
}

const PAST = /\p{Ll}{2}ed$/u;

/** The senses of a sentence's verbs: those in the past tense, and those that are listed. */
export function predicatesOf(text: string): ReadonlySet<string> {
  const verbs = text.split(/[^\p{L}]+/u).filter((word) => {
    const [stem] = meaningWords(word);
    return PAST.test(word) || (stem !== undefined && senseOf.has(stem));
  });
  return inSenses(meaningWords(verbs.join(' ')));
}
