/** The bundled pack: complete, and proved against its articles where their texts are at hand. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticleTexts } from '../../../knowledge/builder/article-texts';
import { loadFolder } from '../../../knowledge/builder/load';
import { tallyLines } from '../../../knowledge/builder/report';
import { compilePack } from '../../../knowledge/drafting/compile';
import { verifyAgainstTexts } from '../../../knowledge/drafting/verify';
import { coverageOf } from '../../../knowledge/drafting/verify/coverage';
import { verifyPack } from '../../../knowledge/schema/file/verify';
import { problemsOf } from './sample';

const loaded = loadFolder(resolve('knowledge/packs/russia-syria'));
if (!loaded.ok) throw new Error(problemsOf(loaded).join('\n'));
const { source } = loaded;
const { entities, facts } = source;

const REQUIRED = `
  ahmed-al-sharaa bashar-al-assad vladimir-putin mikhail-bogdanov dmitry-peskov asaad-al-shaibani
  alexander-lavrentyev andriy-sybiga marco-rubio faisal-bin-farhan
  kremlin russian-foreign-ministry hayat-tahrir-al-sham al-qaeda european-union assad-family
  reuters afp tass ria-novosti rt-arabic al-arabiya al-watan the-moscow-times
  syria russia ukraine saudi-arabia moscow damascus tartus tartus-naval-base khmeimim-air-base qamishli
  syrian-civil-war fall-of-assad
`
  .trim()
  .split(/\s+/);

const entityOf = (id: string) => {
  const found = entities.find((entity) => entity.id === id);
  if (found === undefined) throw new Error(`no entity ${id}`);
  return found;
};

describe('the bundled pack', () => {
  it('has every entity that it promises', () => {
    const ids = new Set(entities.map(({ id }) => id));
    expect(REQUIRED.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('holds when compiled, within its size', () => {
    const bytes = compilePack(source);
    expect(verifyPack(bytes)).toEqual([]);
    expect(bytes.length).toBeLessThan(400_000);
  });

  it('gives each entity a background of two sentences', () => {
    const counts = entities.map(({ id, background }) => [
      id,
      background.match(/[.](?= |$)/g)?.length,
    ]);
    expect(counts.filter(([, count]) => count !== 2)).toEqual([]);
  });

  it('says in no background what a page of January 2025 could not know', () => {
    const ofYear = entities.filter(({ background }) => background.includes('2026'));
    for (const { id, backgroundEvidence } of ofYear)
      expect(
        backgroundEvidence.map(({ article }) => article),
        id,
      ).toSatisfy((cited: string[]) => cited.every((one) => one === 'moscow-times-2026-01-28'));
    expect(entityOf('ahmed-al-sharaa').background).not.toMatch(/president/i);
  });

  it('gives al-Sharaa the role of each date', () => {
    const roles = entityOf('ahmed-al-sharaa').roles?.map(({ text, from }) => `${from}: ${text}`);
    expect(roles).toEqual([
      "2025-01-29: leader of Syria's new authorities",
      '2025-02-12: interim president of Syria',
      '2026-01-28: president of Syria',
    ]);
  });

  it('writes each fact so that it can be read alone', () => {
    const leaning = facts.filter(({ text }) =>
      /^(It|He|She|They|This|That|These|Both)\b/.test(text),
    );
    expect(leaning.map(({ id }) => id)).toEqual([]);
  });

  it('has a fact about every entity that is marked, people above all', () => {
    const about = new Set(facts.flatMap((fact) => fact.about));
    const silent = entities.filter(({ id, marked }) => marked !== false && !about.has(id));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('links accounts that differ, and only those', () => {
    const links = facts.flatMap(({ id, differsFrom }) =>
      differsFrom ? [`${id} / ${differsFrom}`] : [],
    );
    expect(links.sort()).toEqual([
      'assad-fled-from-advance / assad-fled-to-russia',
      'asylum-for-assad-and-wife / asylum-for-assad-and-family',
      'delegation-first-at-all / delegation-first-high-level',
      'delegation-first-officials / delegation-first-high-level',
      'eu-agreed-to-ease-sanctions / eu-tied-sanctions-to-bases',
      'fall-dealt-blow-to-russia / putin-denies-defeat',
      'fall-deemed-setback / putin-denies-defeat',
      'talks-on-wednesday / delegation-visited-syria',
    ]);
  });

  it('lists every spelling that its articles use', () => {
    const spellings = `
      Ahmed al Sharaa|Ahmed al-Sharaa|Ahmed Al Sharaa|Sharaa|Bashar al Assad|Bashar al-Assad|Bashar Al Assad|Assad
      Asaad Hassan al Shaibani|Asaad Al Shaibani|Asaad al-Shaibani|Vladimir Putin|Putin|Mikhail Bogdanov|Bogdanov
      Dmitry Peskov|Peskov|Alexander Lavrentyev|Andriy Sybiga|Sybiga|Marco Rubio|Faisal bin Farhan|Sergei Bobylev
      Khmeimim|Hmeimim|Hmeimim airbase|Tartus|Tartous|Tartus naval base|naval base in Tartus|port in Tartous|Qamishli
      Hayat Tahrir Al Sham|Hay’at Tahrir al-Sham|HTS|Al Qaeda|European Union|EU|Assad family|Kremlin
      Syria's transitional government|Syria's new authorities|Syria's new leadership|Syria's new rulers
      new Damascus administration|Moscow's foreign ministry|Russia's Foreign Ministry|Syrian Arab Republic|Syria|Russia
      Moscow|Damascus|Saudi Arabia|Syrian civil war|Syria's civil war|Reuters|AFP|TASS|RIA Novosti|RT Arabic
      Al Arabiya|Al Watan|The Moscow Times`
      .trim()
      .split(/\||\n\s+/);
    const known = new Set(entities.flatMap(({ names }) => names.map(({ text }) => text)));
    expect(spellings.filter((spelling) => !known.has(spelling))).toEqual([]);
  });

  it('marks no medium and lets few short names stand alone', () => {
    const media = 'reuters afp tass ria-novosti rt-arabic al-arabiya al-watan the-moscow-times';
    expect(media.split(' ').filter((id) => entityOf(id).marked !== false)).toEqual([]);
    const alone = entities.flatMap(({ names }) =>
      names
        .filter(({ kind, isUnambiguous }) => kind === 'short' && isUnambiguous)
        .map(({ text }) => text),
    );
    expect(alone).toEqual(['Putin', 'Poutine', 'Путин', 'Путін', 'بوتين', 'Poetin', 'פוטין']);
  });

  it('names every person in Arabic, Russian and Ukrainian too', () => {
    const people = entities.filter(({ kind, marked }) => kind === 'person' && marked !== false);
    for (const { id, names } of people)
      for (const script of ['Arab', 'Cyrl'])
        expect(
          names.some((name) => name.script === script),
          `${id} ${script}`,
        ).toBe(true);
  });
});

const ARTICLES = resolve('../shared/articles');
const texts = readArticleTexts(ARTICLES) ?? [];

describe.skipIf(!existsSync(ARTICLES))(
  'the bundled pack against its articles (skipped where ../shared/articles is absent)',
  () => {
    it('is verified', () => {
      const tallies = verifyAgainstTexts(source, texts);
      expect(tallies.filter(({ problems }) => problems.length > 0).flatMap(tallyLines)).toEqual([]);
      expect(tallies.every(({ of }) => of >= 5)).toBe(true);
    });

    it('covers every paragraph', () => {
      const tallies = coverageOf(source, texts);
      expect(tallies.filter(({ problems }) => problems.length > 0).flatMap(tallyLines)).toEqual([]);
    });

    it('would be found wrong if a hash, a group or the words were wrong', () => {
      const [fact] = facts;
      const [cited] = fact?.evidence ?? [];
      if (fact === undefined || cited === undefined) throw new Error('a pack has facts');
      const borrowed = texts[3]?.paragraphs[0]?.split(' ').slice(3, 20).join(' ') ?? '';
      const wrong = {
        ...source,
        articles: source.articles.map((one) => ({ ...one, group: one.id, skipped: [] })),
        facts: [
          { ...fact, text: borrowed, evidence: [{ ...cited, hash: '0'.repeat(16) }] },
          ...facts.slice(1),
        ],
      };
      const said = verifyAgainstTexts(wrong, texts)
        .flatMap(({ problems }) => problems)
        .join('\n');
      expect(said).toMatch(/hashes to [0-9a-f]{16}, not 0{16}/);
      expect(said).toMatch(/should be in one group: \d/);
      expect(said).toMatch(/has the words "/);
      expect(
        coverageOf(wrong, texts)
          .flatMap(({ problems }) => problems)
          .join(),
      ).toMatch(/no fact cites paragraph \d+, and it is not skipped/);
    });
  },
);
