/** Fields of work that one person seldom shares: a footballer and a minister of one name are two people. */
const FIELDS: Readonly<Record<string, RegExp>> = {
  sport:
    /\b(?:striker|midfielder|forward|winger|defender|goalkeeper|keeper|batsman|batter|bowler|all-?rounder|sprinter|runner|athlete|swimmer|boxer|wrestler|cyclist|golfer|jockey|referee|umpire|player|quarterback|pitcher|footballer|cricketer|skipper|head coach|coach|fly-half|scrum-half|hooker|winger)\b/i,
  politics:
    /\b(?:president|premier|minister|senator|mayor|governor|congressman|congresswoman|lawmaker|legislator|mp|ambassador|envoy|diplomat|councillor|chancellor)\b/i,
  arts: /\b(?:singer|rapper|actor|actress|comedian|filmmaker|novelist|poet|playwright|painter|sculptor|musician|songwriter|dancer)\b/i,
  medicine:
    /\b(?:doctor|surgeon|nurse|midwife|physician|epidemiologist|virologist|psychiatrist|dentist|pharmacist)\b/i,
  police: /\b(?:inspector|superintendent|constable|detective|sergeant|sheriff)\b/i,
  religion: /\b(?:bishop|archbishop|pastor|priest|imam|rabbi|cardinal|pope|cleric)\b/i,
  science:
    /\b(?:biologist|geologist|meteorologist|seismologist|physicist|chemist|historian|economist)\b/i,
};

/** @returns the field of a role's words; undefined where they tell none */
export function roleField(role: string): string | undefined {
  for (const [field, words] of Object.entries(FIELDS)) if (words.test(role)) return field;
  return undefined;
}

const FAR: ReadonlySet<string> = new Set([
  'sport|politics',
  'sport|medicine',
  'sport|police',
  'sport|religion',
  'sport|science',
  'arts|police',
  'arts|medicine',
  'arts|science',
  'medicine|police',
  'police|science',
  'religion|sport',
  'police|religion',
  'arts|religion',
]);

function isFar(one: string, other: string): boolean {
  return FAR.has(`${one}|${other}`) || FAR.has(`${other}|${one}`);
}

/** True where the roles known and the roles new to it can hardly be one person's. */
export function contradicts(known: ReadonlySet<string>, fields: readonly string[]): boolean {
  if (known.size === 0 || fields.length === 0) return false;
  return fields.every((field) => [...known].every((other) => isFar(field, other)));
}
