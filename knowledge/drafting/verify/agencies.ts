import type { PackSource } from '../../schema/source';
import { type Tally, tally } from './tally';
import type { TextsById } from './texts';

/** News agencies that are credited so often that a writer may add one from memory. */
const KNOWN_AGENCIES = [
  'AFP',
  'AP',
  'ANSA',
  'Anadolu',
  'Associated Press',
  'DPA',
  'dpa',
  'EFE',
  'Interfax',
  'Kyodo',
  'PTI',
  'RIA Novosti',
  'Reuters',
  'SANA',
  'TASS',
  'UPI',
  'Xinhua',
  'Yonhap',
];

function names(text: string, agency: string): boolean {
  const escaped = agency.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** Agencies that an article's record credits stand in its text; those that a fact names, in an article that it cites. */
export function agencies(source: PackSource, texts: TextsById): Tally {
  const wholeText = (id: string) => texts.get(id)?.paragraphs.join('\n') ?? '';
  const all = new Set([
    ...KNOWN_AGENCIES,
    ...source.articles.flatMap(({ agencies: credited = [] }) => credited),
  ]);
  const ofArticles = source.articles.flatMap(({ id, agencies: credited = [] }) =>
    credited.map((agency) => ({ owner: `article "${id}"`, agency, cited: [id] })),
  );
  const ofFacts = source.facts.flatMap(({ id, text, assertedBy, evidence }) => {
    const said = [text, assertedBy.who, assertedBy.through ?? ''].join('\n');
    const cited = [...new Set(evidence.map(({ article }) => article))];
    return [...all]
      .filter((agency) => names(said, agency))
      .map((agency) => ({ owner: `fact "${id}"`, agency, cited }));
  });
  const what = 'agencies that the texts name';
  return tally(what, [...ofArticles, ...ofFacts], ({ owner, agency, cited }) => {
    if (cited.some((id) => names(wholeText(id), agency))) return undefined;
    return {
      sentence: `${owner} credits ${agency}, which does not stand in ${cited.map((id) => `"${id}"`).join(', ')}; remove it, or cite the article that names it`,
      coded: { code: 'agency', args: [agency] },
    };
  });
}
