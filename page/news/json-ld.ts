export type Json = Readonly<Record<string, unknown>>;

/** The fields of a schema.org node that tell news from other pages. Values of unexpected shapes are left out. */
export interface LinkedNode {
  readonly types: readonly string[];
  readonly headline: string | undefined;
  readonly published: string | undefined;
  readonly hasAuthor: boolean;
  /** The whole node as parsed; page/identity reads more fields later. */
  readonly raw: Json;
}

/** The page's JSON-LD. */
export interface LinkedData {
  /** Nodes at the top, in graphs and under `mainEntity`: they describe the page. */
  readonly main: readonly LinkedNode[];
  /** How many articles are only listed (`ItemList`, `hasPart`): teasers of other pages. */
  readonly listed: number;
}

const NOTHING: LinkedData = { main: [], listed: 0 };
const MAX_NODES = 400;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** A value as text, from any of the shapes that schema.org allows. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return text(value[0]);
  return isObject(value) ? text(value['@value'] ?? value['name'] ?? value['@id']) : undefined;
}

function typesOf(node: Json): string[] {
  return asList(node['@type'])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1));
}

function toNode(node: Json): LinkedNode {
  return {
    types: typesOf(node),
    headline: text(node['headline'] ?? node['name'] ?? node['title']),
    published: text(
      node['datePublished'] ||
        node['dateCreated'] ||
        node['uploadDate'] ||
        node['coverageStartTime'],
    ),
    hasAuthor: asList(node['author'] ?? node['creator']).length > 0,
    raw: node,
  };
}

/**
 * Parses JSON with the faults that occur on the web: HTML comments and CDATA around it, a semicolon after it, raw line
 * breaks in strings, commas before a closing bracket.
 * @returns undefined when it is beyond repair
 */
export function parseLenient(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    const repaired = source
      .replace(/<!--|-->|\/\*\s*<!\[CDATA\[\s*\*\/|\/\*\s*\]\]>\s*\*\/|<!\[CDATA\[|\]\]>/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are the fault repaired here
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,\s*([}\]])/g, '$1');
    try {
      return JSON.parse(withoutEnd(repaired));
    } catch {
      return salvage(repaired);
    }
  }
}

/** Without semicolons and white space at the end: by a loop, since `[;\s]+$` takes quadratic time on inner white space. */
function withoutEnd(source: string): string {
  let end = source.length;
  while (end > 0 && /[;\s]/.test(source.charAt(end - 1))) end -= 1;
  return source.slice(0, end);
}

const TYPE = /"@type"\s{0,20}:\s{0,20}"([^"]{1,60})"/g;
/** Nodes within an article whose dates are not the article's. */
const OTHER_NODE = /(?:Article|Posting|Comment|Event|VideoObject|AudioObject|PodcastEpisode)$/;
/** Longest source that fields are looked for in. */
const MAX_SALVAGED = 200_000;

/** The most important fields of the first article, from JSON that cannot be parsed. */
function salvage(whole: string): unknown {
  const source = whole.slice(0, MAX_SALVAGED);
  const types = [...source.matchAll(TYPE)];
  const first = types.find(([, type = '']) => isArticleType(type)) ?? types[0];
  if (!first) return undefined;
  const next = types.find(
    ({ 1: type = '', index }) => index > first.index && OTHER_NODE.test(type),
  );
  // The fields may stand before the type, where it is the only one of its kind.
  const start = first === types[0] ? 0 : first.index;
  const part = source.slice(start, next?.index);
  const field = (name: string) =>
    new RegExp(`"${name}"\\s{0,20}:\\s{0,20}"([^"]{1,300})"`).exec(part)?.[1];
  const fields = ['headline', 'datePublished', 'dateModified'];
  return { '@type': first[1], ...Object.fromEntries(fields.map((name) => [name, field(name)])) };
}

/** Of articles, blog posts and reports, in the words of schema.org; not a JobPosting. */
export const isArticleType = (type: string) => /Article$|[^b]Posting$|^Report$/.test(type);

interface Walk {
  readonly main: LinkedNode[];
  listed: number;
  seen: number;
}

const LISTS = ['itemListElement', 'hasPart', 'blogPost'];

function countListed(value: unknown, walk: Walk): void {
  for (const entry of asList(value)) {
    if (!isObject(entry)) continue;
    const item = isObject(entry['item']) ? entry['item'] : entry;
    if (typesOf(item).some(isArticleType) || text(item['url'])) walk.listed += 1;
  }
}

function visit(value: unknown, walk: Walk): void {
  for (const entry of asList(value)) {
    if (!isObject(entry) || walk.seen >= MAX_NODES) continue;
    walk.seen += 1;
    if (entry['@graph']) visit(entry['@graph'], walk);
    const types = typesOf(entry);
    if (types.length === 0) continue;
    walk.main.push(toNode(entry));
    if (entry['mainEntity']) visit(entry['mainEntity'], walk);
    if (types.includes('BreadcrumbList')) continue;
    for (const list of LISTS) countListed(entry[list], walk);
  }
}

/** Reads every JSON-LD script of the document. From broken ones it takes what it can. */
export function readLinkedData(scripts: readonly HTMLScriptElement[]): LinkedData {
  if (scripts.length === 0) return NOTHING;
  const walk: Walk = { main: [], listed: 0, seen: 0 };
  for (const script of scripts) visit(parseLenient(script.textContent), walk);
  return walk;
}
