import { COMMON, GIVEN, isKnownOrganisation, isKnownPlace } from '../lexicon/word-classes';
import type { NameGroup } from '../names/name-group';
import { noScores } from '../names/scores';
import type { Token } from '../tokens';

/** True where the words of `short` stand in `long` in order, the last word or the first among them. */
export function isShortOf(short: string, long: string): boolean {
  if (short === long || short.length >= long.length) return false;
  const words = long.split(' ');
  let at = 0;
  const parts = short.split(' ');
  for (const part of parts) {
    at = words.indexOf(part, at) + 1;
    if (at === 0) return false;
  }
  return parts.at(-1) === words.at(-1) || parts[0] === words[0] || words.length > 2;
}

const STRONG_PLACE = 2.5;
/** Score of an organisation from which on its initials are taken for it. */
const SURE = 0.6;
/** Mentions of a surname alone from which on it tells of the whole name too. */
const LEAST_SURNAMES = 2;

/** "The Bill would ...", "a new Bill": an everyday word that always has an article is not a person, but for "the Brown family". */
function isThing(tokens: readonly Token[], { mentions }: NameGroup): boolean {
  return mentions.every(({ from, to }) => {
    const before = tokens[from - 1]?.key === 'new' ? tokens[from - 2] : tokens[from - 1];
    return (
      /^(?:the|an?|this|that|new|draft)$/.test(before?.key ?? '') &&
      !/^(?:family|brothers|sisters|administration|government|campaign|presidency|regime|case|trial|era|camp|team)$/.test(
        tokens[to]?.key ?? '',
      )
    );
  });
}

/** A surname or a given name alone follows the full name of the same article; a surname that is often used speaks for the full name. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one rule, read from top to bottom
export function followFullNames(
  tokens: readonly Token[],
  groups: ReadonlyMap<string, NameGroup>,
): void {
  const people = [...groups.values()].filter(
    ({ kind, key }) => kind === 'PER' && key.includes(' '),
  );
  for (const group of groups.values()) {
    if (group.key.includes(' ') && group.kind === 'PER') continue;
    if (group.isEveryday && isThing(tokens, group)) continue;
    const full = people.find(({ key }) => isShortOf(group.key, key));
    if (
      full === undefined ||
      group.key.split(' ').length > 2 ||
      (group.key.includes(' ') && isKnownPlace(group.key))
    )
      continue;
    const { per, org, loc } = group.scores;
    if (
      Math.max(org, loc) - per > STRONG_PLACE &&
      (isKnownPlace(group.key) ||
        (isKnownOrganisation(group.key) && !full.key.endsWith(` ${group.key}`)) ||
        group.key.includes(' '))
    )
      continue;
    const own = group.kind === 'PER' ? group.score : 0;
    group.kind = 'PER';
    if (own > 0 && group.mentions.length >= LEAST_SURNAMES && full.key.endsWith(` ${group.key}`))
      full.score = 1 - (1 - own) * (1 - full.score);
    group.score = Math.max(own, full.score * 0.97);
  }
}

/** Last words that stand for a team without the town: the Rovers. */
const TEAM_WORDS = new Set(
  'rovers wanderers rangers stars warriors lions eagles tigers bulls hawks knights giants kings blues reds raiders sharks stormers chiefs crusaders hurricanes united city pirates royals indians capitals titans scorchers strikers sunrisers town county forest palace villa albion'.split(
    ' ',
  ),
);

/** Words of reports on sport; an article with several of them is about sport. */
const SPORT_WORDS =
  /^(?:goals?|match|matches|season|coach|striker|midfielder|league|cup|points|innings|wickets?|header|penalty|kick-off|fixture|playoffs?|half-time|halftime|win|wins|defeat|draw|quarterback|rebounds|overtime|inning|homer|touchdown|try|tries|tournament|semi-final|semifinal|sprint|captain|squad|unbeaten|players?|football|forward|goalkeeper|defender|cricket|rugby|tennis|marathon|bunch|round|rematch|rebound|contract|fans|manager|boss|stadium|pitch|nil|bowlers?|batsman|batter|overs|spinner|set|seed|quarter-final|quarterfinal|points|stage|peloton|rider)$/;
const LEAST_SPORT_WORDS = 3;

export function isAboutSport(tokens: readonly Token[]): boolean {
  const found = new Set<string>();
  for (const { shape, key } of tokens)
    if (shape === 'lower' && SPORT_WORDS.test(key)) found.add(key);
  return found.size >= LEAST_SPORT_WORDS;
}

/** Harrogate Town, Derby County: in reports on sport a club, not the place. */
export const CLUB_ENDING =
  /^(?:town|city|county|united|athletic|villa|forest|palace|albion|wanderers|rovers|rangers|harriers|orient|vale|argyle|thistle|academical|hearts)$/;

const TEAM_VERBS =
  /^(?:won|lost|beat|drew|led|trail|trailed|scored|played|plays|play|opens|open|host|hosts|visits|face|faces|tired|equalised|equalized|levelled|improved|dropped|rallied|outscored|defeated|edged|signed|had|have|has|go|went|are|were|took|take|conceded|finished|sit|sits)$/;

const TEAM_ROLES =
  /^(?:coach|head|manager|boss|captain|skipper|striker|midfielder|defender|goalkeeper|winger|flanker|prop|hooker|scrum-half|fly-half|forward|keeper|fans|players)$/;
/** "They visit Chicago on Sunday": before the other team. */
const MEETS =
  /^(?:visit|visits|host|hosts|face|faces|beat|beats|defeated|edged|thrashed|past|meet|meets)$/;

/** Orlando, Ottawa: a town that stands for its team, where most of its mentions play or win. */
function standsForTeam(tokens: readonly Token[], { mentions }: NameGroup): boolean {
  const playing = mentions.filter(({ from, to }) => {
    const before = tokens[from - 1];
    if (TEAM_ROLES.test(tokens[to]?.key ?? '') || MEETS.test(before?.key ?? '')) return true;
    return (
      tokens[to]?.shape === 'lower' &&
      TEAM_VERBS.test(tokens[to]?.key ?? '') &&
      !/^(?:in|at|near|from|of|to)$/.test(before?.key ?? '')
    );
  });
  return playing.length > 0 && playing.length * 2 >= mentions.length;
}

/** Universities, councils, courts: their first word alone names the place. */
const NO_SHORT_FORM =
  /(?:^| )(?:university|college|school|institute|council|court|hospital|police|department|ministry|authority|commission|committee|service|agency|association|union|federation|party|parliament|assembly|museum|airport|office|team)$/;

/** A company or a team is named by its first word, or a team by its last, after its full name: Hanjin Robotics, Hanjin. */
export function followOrganisations(
  tokens: readonly Token[],
  groups: ReadonlyMap<string, NameGroup>,
): void {
  const full = [...groups.values()].filter(({ kind, key }) => kind === 'ORG' && key.includes(' '));
  const isSport = isAboutSport(tokens);
  for (const group of groups.values()) {
    if (group.key.includes(' ') || (group.kind === 'PER' && group.score > 0.8)) continue;
    const whole = full.find((other) => isShortForm(tokens, group, other, isSport));
    if (whole === undefined && isSport && group.kind === 'LOC' && standsForTeam(tokens, group))
      group.kind = 'ORG';
    if (whole === undefined) continue;
    group.kind = 'ORG';
    group.score = Math.max(group.kind === 'ORG' ? group.score : 0, whole.score * 0.9);
    if (full.filter((other) => isShortForm(tokens, group, other, isSport)).length === 1)
      group.whole = whole;
  }
}

const COMPANY =
  / (?:inc|corp|co|ltd|plc|llc|ag|industries|group|holdings|motors|energy|foods|airlines|pharmaceuticals|technologies|resources|mining|steel)$/;

/** "Burlington said it would sell the mill" after "Burlington Industries": a town's name that trades and is nowhere stood in. */
function actsAsCompany(tokens: readonly Token[], { mentions }: NameGroup, whole: string): boolean {
  if (!COMPANY.test(whole)) return false;
  const isPlaced = mentions.some(({ from }) =>
    /^(?:in|from|near|at|around|across|outside|into|through|of)$/.test(tokens[from - 1]?.key ?? ''),
  );
  return (
    !isPlaced &&
    mentions.some(({ to }) =>
      /^(?:said|says|reported|sold|bought|acquired|posted|expects|expected|shares|shareholders|stock|executives|employs|makes|owns|raised|cut)$/.test(
        tokens[to]?.key ?? '',
      ),
    )
  );
}

function isShortForm(
  tokens: readonly Token[],
  group: NameGroup,
  { key }: NameGroup,
  isSport: boolean,
): boolean {
  if (key.endsWith(` ${group.key}`)) {
    if (TEAM_WORDS.has(group.key)) return !isKnownPlace(group.key);
    return (
      isSport &&
      group.mentions.some(
        ({ from, to }) =>
          to - from === 1 &&
          (tokens[from - 1]?.key === 'the' || TEAM_ROLES.test(tokens[to]?.key ?? '')),
      )
    );
  }
  if (!key.startsWith(`${group.key} `)) return false;
  if (
    isSport &&
    (standsForTeam(tokens, group) ||
      group.mentions.every(({ from }) =>
        /^(?:for|against|led|lifted|guided)$/.test(tokens[from - 1]?.key ?? ''),
      ))
  )
    return true;
  if (actsAsCompany(tokens, group, key)) return true;
  if (isKnownPlace(group.key) || NO_SHORT_FORM.test(key) || group.isEveryday) return false;
  return group.kind !== 'LOC' || group.scores.loc - group.scores.org <= 0.5;
}

/** Capitals that are the initials of an organisation of the article: British Airways, BA. */
export function followInitials(tokens: readonly Token[], groups: Map<string, NameGroup>): void {
  for (const whole of [...groups.values()]) {
    const words = whole.key.split(' ').filter((word) => !/^(?:of|the|and|for|on|in)$/.test(word));
    if (whole.kind !== 'ORG' || whole.score < SURE || words.length < 2) continue;
    const key = words.map((word) => word[0] ?? '').join('');
    const known = groups.get(key);
    if (known !== undefined && known.kind !== 'none') continue;
    if (!tokens.some((token) => token.key === key && token.shape === 'upper')) continue;
    const { score } = whole;
    const mentions = known?.mentions ?? [];
    groups.set(key, {
      key,
      mentions,
      scores: noScores(),
      kind: 'ORG',
      whole,
      score,
      isEveryday: false,
    });
  }
}

/** An abbreviation in brackets after an organisation or place is the same thing: Economic Freedom Fighters (EFF). */
export function followBrackets(
  tokens: readonly Token[],
  groups: ReadonlyMap<string, NameGroup>,
): void {
  for (const group of groups.values())
    for (const { to } of group.mentions) {
      if (tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')') continue;
      const short = shortForm(group, tokens[to + 1], groups);
      if (short === undefined) continue;
      if (group.kind === 'PER' || group.kind === 'none') {
        if (!initialsOf(group.key, short.key)) continue;
        group.kind = 'ORG';
        group.score = Math.max(group.score, 0.8);
      }
      short.kind = group.kind;
      short.whole = group;
      short.score = Math.max(short.score, 0.9);
    }
}

function shortForm(
  group: NameGroup,
  inside: Token | undefined,
  groups: ReadonlyMap<string, NameGroup>,
): NameGroup | undefined {
  if (inside === undefined || (inside.shape !== 'upper' && !isShortWord(group, inside)))
    return undefined;
  return isKnownOrganisation(inside.key) && !initialsOf(group.key, inside.key)
    ? undefined
    : groups.get(inside.key);
}

/** A word made of an organisation's letters: Commission on Elections (Comelec), Oversight Authority (Ipoa). */
function isShortWord({ kind, key }: NameGroup, word: Token): boolean {
  if (kind !== 'ORG' || !key.includes(' ') || word.shape !== 'title' || word.key.length > 10)
    return false;
  return (word.classes & (COMMON | GIVEN)) === 0 && !isKnownPlace(word.key);
}

function initialsOf(key: string, short: string): boolean {
  const initials = key
    .split(' ')
    .filter((word) => !/^(?:of|the|and|for|on)$/.test(word))
    .map((word) => word[0] ?? '')
    .join('');
  return initials.startsWith(short.slice(0, 3)) || initials === short;
}
