import { wordSet } from '../../text/word-sets';

/** Languages of Latin script that the matcher tells apart. `da` stands for Danish and Norwegian, `cs` for Czech and Slovak. */
export type Language =
  | 'en'
  | 'fr'
  | 'de'
  | 'es'
  | 'it'
  | 'pt'
  | 'nl'
  | 'pl'
  | 'cs'
  | 'tr'
  | 'sv'
  | 'da'
  | 'ro'
  | 'fi'
  | 'hu';

/** The commonest small words of each. What several share counts less. */
export const SMALL_WORDS: readonly (readonly [Language, ReadonlySet<string>])[] = [
  [
    'en',
    wordSet(`the of and to in is was for that with on as said by from at his has have it he are were who will after not an a
    its their they she been which would had but over into about her this be new`),
  ],
  [
    'fr',
    wordSet(`le la les des et du une un est dans pour sur avec qui au aux que par pas ses son sa cette selon ont été plus après
    à était leur mais ce il elle en de sont entre contre deux`),
  ],
  [
    'de',
    wordSet(`der die das und den dem des ein eine einen einer von mit zu auf für ist im nicht sich nach hat auch wird bei am aus
    als an über vor zum zur sind haben wurde noch seit gegen dass er sie es wie war aber nur in`),
  ],
  [
    'es',
    wordSet(`el la los las de en y que del por con para una un se su al más fue según como ha es sus entre sobre tras
    este esta pero lo no`),
  ],
  [
    'it',
    wordSet(`il lo la gli le di che è per con del della dei delle nel nella una un non sono ha alla al da dal dalla ed
    anche dopo più tra si i in e a`),
  ],
  [
    'pt',
    wordSet(`o os a as do da dos das em no na nos nas que e para com uma um não por foi ao à é se mais como após sua
    seu entre pelo pela disse são`),
  ],
  [
    'nl',
    wordSet(`de het een van en in is op te dat voor met zijn aan niet door ook heeft die er naar bij als werd uit tot over
    om maar na hun wordt`),
  ],
  [
    'pl',
    wordSet(`w i z na do się nie że jest o po od za przez dla oraz jak to ze był przed pod który która ma we a są po nad
    także jego ich został`),
  ],
  [
    'cs',
    wordSet(`a se na v je že s z do o pro ve za k by jsou podle po od který která které také před i jak byl bylo jeho při není ze
    už ale to aby dnes když kdy mezi proti však než kteří kterou tím řekl uvedl sdělil mluvčí prezident prezidenta
    sa bol bola ktorý ktorá ktoré ako aj sú medzi podľa počas pred pre pri uviedol povedal dodal`),
  ],
  [
    'tr',
    wordSet(`ve bir bu da de için ile olarak olan sonra dedi gibi daha çok en ise kadar göre karşı o ne var yeni arasında
    üzerine etti edildi oldu`),
  ],
  [
    'sv',
    wordSet(`och att det som en på är av för med till den har ett i inte om efter från var sig men de vid mot han över
    också`),
  ],
  [
    'da',
    wordSet(`og at det som en på er af av for med til den har et i ikke om efter etter fra var sig seg men de ved mod mot han
    også blev ble`),
  ],
  [
    'ro',
    wordSet(
      `și în de la a cu pe nu din că este pentru care al mai au fost sa ale după prin un o să lui`,
    ),
  ],
  ['fi', wordSet(`ja on ei että oli se hän ovat myös mukaan kun mutta joka ole sen kuin`)],
  ['hu', wordSet(`a az és hogy nem is egy volt meg szerint csak már ezt azt után amely`)],
];

/** Languages whose genitive adds an s to a name without an apostrophe: Putins, Moskaus. */
const BARE_GENITIVE = [['s', '']] as const;

/** Endings that names take in a language, as what is written and what the name has in its place. Longest first. */
const ENDINGS: Readonly<
  Partial<Record<Language, readonly (readonly [written: string, name: string])[]>>
> = {
  de: BARE_GENITIVE,
  nl: BARE_GENITIVE,
  sv: BARE_GENITIVE,
  da: BARE_GENITIVE,
  pl: [
    ['ego', ''],
    ['emu', ''],
    ['m', ''],
    ['owi', ''],
    ['ku', 'ek'],
    ['kiem', 'ek'],
    ['kowi', 'ek'],
    ['iem', ''],
    ['em', ''],
    ['ii', 'ia'],
    ['ji', 'ja'],
    ['ię', 'ia'],
    ['ią', 'ia'],
    ['ie', ''],
    ['ie', 'a'],
    ['a', ''],
    ['u', ''],
    ['y', 'a'],
    ['ę', 'a'],
    ['ą', 'a'],
    ['i', ''],
    ['a', 'o'],
    ['em', 'o'],
    ['owi', 'o'],
  ],
  cs: [
    ...[
      'ova',
      'ovo',
      'ovy',
      'ovu',
      'ově',
      'ových',
      'ovým',
      'ovými',
      'ův',
      'ov',
      'ovho',
      'ovej',
      'ovou',
    ].map((written) => [written, ''] as const),
    ['ií', 'ie'],
    ['ovi', ''],
    ['em', 'o'],
    ['em', ''],
    ['om', ''],
    ['om', 'o'],
    ['ou', 'a'],
    ['a', ''],
    ['a', 'o'],
    ['u', 'o'],
    ['u', 'a'],
    ['u', ''],
    ['y', 'a'],
    ['ě', 'a'],
    ['e', ''],
    ['e', 'a'],
    ['ľa', 'l'],
    ['í', 'ie'],
    ['i', 'ie'],
    ['ii', 'ie'],
  ],
};

const SHORTEST_STEM = 4;

/** @returns names that a word may be a case of in a language that writes its cases onto names: Asadem, Putins */
export function withoutEnding(word: string, language: Language | undefined): string[] {
  return endingsOf(language)
    .filter(([written]) => word.endsWith(written))
    .map(([written, name]) => word.slice(0, word.length - written.length) + name)
    .filter((name) => name.length >= SHORTEST_STEM);
}

/** @returns the cases of a name in such a language, itself not among them */
export function withEnding(name: string, language: Language | undefined): string[] {
  return endingsOf(language)
    .filter(([, bare]) => name.endsWith(bare))
    .map(([written, bare]) => name.slice(0, name.length - bare.length) + written);
}

function endingsOf(language: Language | undefined): (typeof ENDINGS)[Language] & {} {
  return (language === undefined ? undefined : ENDINGS[language]) ?? [];
}
