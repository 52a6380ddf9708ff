/** Words of sports reports. */
const SPORT =
  /\b(?:coach|quarterback|touchdowns?|playoffs?|league|goalkeeper|midfielder|striker|innings|wickets?|championship|semi-?finals?|scored|scorers?|half-?time|tournament|rebounds|season|NBA|NFL|MLB|NHL|NCAA|FIFA|UEFA|World Cup|Premiership|soccer|baseball|basketball|cricket|rugby|draft|runs|unbeaten|all out|overs|bowled|bowler|batsm[ae]n|NFL|ice hockey|standings|homers?|pitcher|kick-?off)\b/gi;
const SOME_SPORT = 3;
/** In a sports report every so many characters have such a word. */
const ALL_SPORT = 200;
/** Characters of a page that are searched for them. */
const READ_FOR_SPORT = 4_000;

export type Sport = 'none' | 'some' | 'all';

/** The line that agencies head a report with: SOCCER - AJAX AND BAYERN MEET. */
const TEAM_SPORT =
  /^\s*(?:soccer|cricket|baseball|basketball|rugby(?: league| union)?|(?:nfl )?(?:american )?football|(?:ice )?hockey|nba(?: basketball)?|nhl(?: ice hockey)?)\b[^\n]{0,30}?\s?[-:]/i;
/** There a country is where the player is from. */
const PLAYERS_SPORT =
  /^\s*(?:tennis|golf|boxing|athletics|cycling|swimming|skiing|alpine|motor racing|motorcycling|chess|figure skating|badminton|squash|table tennis)\b[^\n]{0,30}?\s?[-:]/i;

/** @returns how much of a page is a report of games between teams */
export function sportOf(texts: readonly string[]): Sport {
  const [head = ''] = texts;
  if (TEAM_SPORT.test(head)) return 'all';
  if (PLAYERS_SPORT.test(head)) return 'none';
  let left = READ_FOR_SPORT;
  let count = 0;
  for (const text of texts) {
    if (left <= 0) break;
    count += text.slice(0, left).match(SPORT)?.length ?? 0;
    left -= text.length;
  }
  if (count < SOME_SPORT) return 'none';
  return count * ALL_SPORT >= READ_FOR_SPORT - Math.max(0, left) ? 'all' : 'some';
}
