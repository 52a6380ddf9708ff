/** Packs of every shape that the format allows, for properties. */
import fc from 'fast-check';
import type { PackSource, SourceEntity, SourceFact } from '../../../knowledge/schema/source';

/** Words with the letters that trouble encoders: marks, other scripts, astral ones, quotes, colons, hashes. */
const word = fc.constantFrom(
  'harbour',
  'naïve',
  'الشرع',
  'Асад',
  '"quoted"',
  "o'clock:",
  '# no',
  '🚢nion',
  '東京',
  '- x',
  'null',
  '01',
);
const sentence = fc
  .array(word, { minLength: 1, maxLength: 8 })
  .map((words) => `A ${words.join(' ')}.`);

const digits = (length: number) =>
  fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${prefix}-${i}`);

const day = fc
  .integer({ min: 1, max: 28 })
  .map((date) => `2031-01-${String(date).padStart(2, '0')}`);
const when = fc.oneof(
  fc.record({ on: fc.constantFrom('2030', '2030-12', '2030-12-31') }),
  fc.record({
    from: fc.constantFrom('2029', '2029-01-31'),
    to: fc.constantFrom('2030', '2030-02-28'),
  }),
  fc.record({ since: fc.constantFrom('2028', '2030-11') }),
  fc.record({ until: fc.constantFrom('2030', '2031-01') }),
);

/** One hash for each paragraph, for all citations. */
const evidenceFrom = (articles: readonly string[], hashes: readonly string[]) =>
  fc
    .uniqueArray(
      fc.record({
        article: fc.constantFrom(...articles),
        paragraph: fc.integer({ min: 1, max: hashes.length }),
      }),
      {
        minLength: 1,
        maxLength: 4,
        selector: ({ article, paragraph }) => `${article} ${paragraph}`,
      },
    )
    .map((all) => all.map((one) => ({ ...one, hash: hashes[one.paragraph - 1] ?? '' })));

type Evidence = ReturnType<typeof evidenceFrom>;

function articleOf(id: string) {
  return fc.record(
    {
      id: fc.constant(id),
      publisher: fc.oneof(fc.constant(null), sentence),
      title: sentence,
      titleIsOurs: fc.boolean(),
      date: day,
      dateBasis: fc.record({ kind: fc.constantFrom('stated', 'inferred'), reason: sentence }),
      textHash: digits(64),
      group: fc.constantFrom('one', 'two'),
      agencies: fc.array(sentence, { minLength: 1, maxLength: 2 }),
      dateline: sentence,
      url: fc.constant('https://outlet.example/a?b=c#d'),
      openings: fc.constant({ '10': 'Ten words in', '2': 'The second' }),
      skipped: fc.array(fc.record({ paragraphs: fc.constant([99, 100]), reason: sentence }), {
        minLength: 1,
        maxLength: 2,
      }),
    },
    {
      requiredKeys: [
        'id',
        'publisher',
        'title',
        'titleIsOurs',
        'date',
        'dateBasis',
        'textHash',
        'group',
      ],
    },
  ) as fc.Arbitrary<PackSource['articles'][number]>;
}

const place = fc.record(
  {
    type: fc.constantFrom('country', 'region', 'city', 'site'),
    country: sentence,
    region: sentence,
    capital: sentence,
    coordinates: fc.constant({ latitude: 33.5, longitude: -36.25 }),
    reference: fc.constant('atlas'),
  },
  { requiredKeys: [] },
);

function rolesOf(evidence: Evidence) {
  const role = fc.record(
    { text: sentence, from: fc.constant('2030'), evidence },
    { requiredKeys: ['text', 'evidence'] },
  );
  return fc.array(role, { minLength: 1, maxLength: 3 });
}

function relationsOf(others: readonly string[], evidence: Evidence) {
  const relation = fc.record(
    {
      to: fc.constantFrom(...others),
      text: sentence,
      from: fc.constant('2030'),
      until: fc.constant('2030-12'),
      evidence,
    },
    { requiredKeys: ['to', 'text', 'evidence'] },
  );
  return fc.array(relation, { minLength: 1, maxLength: 3 });
}

function entityOf(id: string, others: readonly string[], evidence: Evidence) {
  const name = { text: `Name of ${id}`, kind: 'full', lang: 'en', script: 'Latn' } as const;
  const native = {
    text: `Имя ${id}`,
    kind: 'native',
    lang: 'ru',
    script: 'Cyrl',
    isUnambiguous: true,
  } as const;
  return fc.record(
    {
      id: fc.constant(id),
      kind: fc.constantFrom('person', 'organisation', 'work'),
      label: sentence,
      names: fc.constantFrom([name], [name, native]),
      identity: fc.oneof(
        fc.record({ text: sentence, evidence }),
        fc.record({ text: sentence, reference: fc.constant('gazetteer') }),
      ),
      languages: fc.constantFrom(['ru'], ['en', 'ru']),
      place,
      background: sentence,
      backgroundEvidence: evidence,
      marked: fc.constant(false),
      roles: rolesOf(evidence),
      relations: relationsOf(others, evidence),
    },
    {
      requiredKeys: [
        'id',
        'kind',
        'label',
        'names',
        'identity',
        'background',
        'backgroundEvidence',
      ],
    },
  ) as fc.Arbitrary<SourceEntity>;
}

function factOf(id: string, entities: readonly string[], evidence: Evidence) {
  return fc.record({
    id: fc.constant(id),
    text: sentence,
    about: fc.shuffledSubarray([...entities], { minLength: 1 }),
    when,
    assertedBy: fc.record({ who: sentence, through: sentence }, { requiredKeys: ['who'] }),
    status: fc.constantFrom('reported', 'claimed', 'denied', 'unconfirmed', 'disputed'),
    evidence,
  }) as fc.Arbitrary<SourceFact>;
}

/** Sources that check, with two to five articles, entities and facts. */
export const arbitrarySource: fc.Arbitrary<PackSource> = fc
  .record({
    hashes: fc.array(digits(16), { minLength: 3, maxLength: 3 }),
    size: fc.integer({ min: 2, max: 5 }),
  })
  .chain(({ hashes, size }) => {
    const [articles, entities, facts] = [
      ids('article', size),
      ids('entity', size),
      ids('fact', size),
    ];
    const evidence = evidenceFrom(articles, hashes);
    return fc.record({
      pack: fc.record({
        format: fc.constant(2),
        id: fc.constant('a-pack'),
        title: sentence,
        version: fc.constant('1.2.3'),
        language: fc.constant('en'),
        licence: sentence,
        description: sentence,
        blocklist: fc.constant(['A Blocked Name']),
        references: fc.constant([
          {
            id: 'atlas',
            name: 'Atlas',
            version: '1',
            licence: 'MIT',
            url: 'https://atlas.example/',
          },
          { id: 'gazetteer', name: 'Gazetteer', version: '3', licence: 'CC0-1.0' },
        ]),
        story: fc.record(
          {
            core: fc.shuffledSubarray(entities, { minLength: 1 }),
            from: fc.constantFrom('2030', '2030-12'),
            to: fc.constant('2031-01-31'),
          },
          { requiredKeys: ['core', 'from'] },
        ),
      }),
      articles: fc.tuple(...articles.map(articleOf)),
      entities: fc.tuple(
        ...entities.map((id) =>
          entityOf(
            id,
            entities.filter((other) => other !== id),
            evidence,
          ),
        ),
      ),
      facts: fc.tuple(...facts.map((id) => factOf(id, entities, evidence))),
    });
  });
