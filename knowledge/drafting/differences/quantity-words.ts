/** English words around a number: what happened to those who are counted, and what no comparison counts. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const FORMS: Readonly<Record<string, string>> = {
  die: 'kill killed kills killing dead die died dies dying death deaths slain fatalities perished',
  injure: 'injure injured injures injuring injury injuries wound wounded wounding hurt',
  evacuate: 'evacuate evacuated evacuates evacuating evacuation evacuations',
  displace: 'displaced displace displacing displacement fled flee flees fleeing',
  arrest:
    'arrest arrested arrests arresting detain detained detains detaining detention detentions',
  release: 'release released releases releasing freed frees freeing',
  rescue: 'rescue rescued rescues rescuing',
  miss: 'missing unaccounted',
  destroy: 'destroy destroyed destroys destroying demolished',
  damage: 'damage damaged damages damaging',
  dismiss: 'dismissed dismiss fired laid sacked redundant redundancies layoffs',
  hire: 'hire hired hires hiring recruit recruited recruits recruiting',
  protest: 'protested protest marched rallied demonstrated',
  deploy: 'deploy deployed deploys deploying deployment sent send sends',
  infect: 'infected infections infection',
};

/** Each word with the event that it tells of: a count is compared with counts of the same event only. */
export const EVENTS: ReadonlyMap<string, string> = new Map(
  Object.entries(FORMS).flatMap(([event, list]) =>
    list.split(' ').map((word) => [word, event] as const),
  ),
);

/** Happens to people: "400 evacuated" counts people. */
export const OF_PEOPLE = words(
  'die injure evacuate displace arrest release rescue miss dismiss hire protest infect',
);
/** Two articles may count the same people by different words. */
export const HUMANS = words(
  'person resident villager inhabitant civilian passenger victim worker employee protester demonstrator',
);
/** How long, how old, how often: two articles tell of different spans. */
export const NOT_COUNTED = words(
  'year month week day hour minute second decade century night morning time moment quarter weekend season percent point stage round step part reason way thing occasion side option example fold degree page series',
);

export const ABOUT = words('about around nearly almost some roughly approximately estimated');
export const AT_LEAST = ['at least', 'no fewer than', 'more than', 'over', 'above'].map((list) =>
  list.split(' '),
);
export const AT_MOST = [
  'up to',
  'as many as',
  'fewer than',
  'less than',
  'at most',
  'under',
  'below',
].map((list) => list.split(' '));
/** Only a part, or a further number: nothing that another article could contradict. */
export const PART_BEFORE = words(
  'including among another further additional extra other next first past last every each between per not',
);
export const PART_AFTER = words(
  'more others per each every a apiece daily weekly monthly annually yearly',
);
export const AHEAD = words(
  'would will could may might should shall plan plans planned expect expects expected promise promises promised pledge pledged pledges hope hopes hoped forecast forecasts aim aims target propose proposed',
);
export const EARLIER = words(
  'ago earlier previous previously since total overall altogether annually yearly',
);
export const SPANS = words('year month week decade century season');

/** Says nothing of what a sentence is about. */
export const PLAIN = words(
  'the a an and or but that this these those it its he she they his her their we our you i in on at by to from for with of as into over under after before about around near up down out off than then when while where which who whom whose what how why is are was were be been being has have had do does did not no nor so if because also very more most some any all each every other such only just still yet now there here say said says saying tell told tells ask asked add added according mr mrs ms dr monday tuesday wednesday thursday friday saturday sunday one two three hundred thousand million billion person people',
);

const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  persons: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
};

export function singular(word: string): string {
  if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word] ?? word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return /s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

export const isPlural = (word: string): boolean => singular(word) !== word;
