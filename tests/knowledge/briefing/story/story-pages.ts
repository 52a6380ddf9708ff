/** Pages of our own writing, with a reader's judgement: is this about what the bundled pack is about? */
export interface JudgedPage {
  readonly id: string;
  readonly date: string;
  readonly inStory: boolean;
  readonly title?: string;
  readonly text: string;
}

/** Paragraphs without a name of the pack, so that a passing mention is one. */
const FILLER =
  `The council met for four hours and heard from shopkeepers, drivers and two schools. Nobody disputed the
figures, which the treasurer had sent round a week earlier, and the vote was postponed until the autumn because three
members were away. A second report is due in the spring, when the bridge will have been open for a year. Residents asked
for more buses in the evening, for lamps along the canal and for a crossing near the library.`.replaceAll(
    '\n',
    ' ',
  );
const LONG = Array.from({ length: 8 }, () => FILLER).join('\n\n');

export const JUDGED_PAGES: readonly JudgedPage[] = [
  {
    id: 'new rulers, before the first article',
    date: '2025-01-05',
    inStory: true,
    text: 'Syria’s new rulers told visitors in Damascus that they would honour old contracts. Ahmed al-Sharaa, who led the rebels that toppled Bashar al-Assad, received a French minister.',
  },
  {
    id: 'new rulers, a year later',
    date: '2026-11-20',
    inStory: true,
    text: 'Ahmed al-Sharaa opened a rebuilt power station on Friday. The president of Syria said that turbines from Turkey would follow.',
  },
  {
    id: 'bases',
    date: '2025-06-01',
    inStory: true,
    text: 'Two freighters left the naval base in Tartus with armoured vehicles on board, harbour workers said. Russia has not said whether it will keep its bases in Syria.',
  },
  {
    id: 'extradition',
    date: '2026-01-29',
    inStory: true,
    title: 'Syria again asks Russia for Assad',
    text: 'Syria asked Russia to hand over Bashar al-Assad, officials in Damascus said. Dmitry Peskov, spokesman for the Kremlin, would not comment.',
  },
  {
    id: 'visit to Moscow',
    date: '2025-10-15',
    inStory: true,
    text: 'Vladimir Putin received Ahmed al-Sharaa in Moscow. Both spoke of grain, of oil and of the Russian bases in Syria.',
  },
  {
    id: 'two countries, no person',
    date: '2025-08-10',
    inStory: true,
    title: 'Russia and Syria to reopen trade office',
    text: 'Russia and Syria will reopen a joint trade office closed last winter. A deputy minister from Moscow is to visit Syria in autumn.',
  },
  {
    id: 'Qamishli',
    date: '2026-02-02',
    inStory: true,
    text: 'Lorries carried crates from the airport of Qamishli, in the northeast of Syria, to the coast. Witnesses counted thirty Russian vehicles.',
  },
  {
    id: 'the movement of the rebels',
    date: '2025-02-20',
    inStory: true,
    text: 'Hayat Tahrir al-Sham said that it had dissolved itself into the army of Syria. Its fighters are to swear a new oath in Damascus next week.',
  },
  {
    id: 'in German',
    date: '2025-03-03',
    inStory: true,
    text: 'Syriens Übergangspräsident Ahmed al-Scharaa hat in Damaskus eine Verfassungskommission eingesetzt. Baschar al-Assad lebt im Exil in Moskau.',
  },
  {
    id: 'in Arabic',
    date: '2025-03-03',
    inStory: true,
    text: 'استقبل أحمد الشرع في دمشق وفدا من رجال الأعمال. وقال إن سوريا تريد علاقات متوازنة مع روسيا.',
  },
  {
    id: 'in Russian',
    date: '2025-03-03',
    inStory: true,
    text: 'Ахмед аш-Шараа провёл переговоры в Дамаске. Сирия ждёт поставок зерна из России.',
  },
  {
    id: 'a long page on the new rulers',
    date: '2025-04-11',
    inStory: true,
    title: 'A hundred days of al-Sharaa',
    text: `Ahmed al-Sharaa has governed Syria for a hundred days. Damascus has power for six hours a day.\n\n${FILLER}\n\nAl-Sharaa promised elections. In Damascus few believe in a date.\n\n${FILLER}\n\nSyria needs money, and Bashar al-Assad left none.`,
  },
  {
    id: 'a page of 2012 that was updated',
    date: '2012-05-01',
    inStory: true,
    text: 'Ahmed al-Sharaa, who now governs Syria, was then little known. Hayat Tahrir al-Sham did not exist. Bashar al-Assad fell in December 2024.',
  },
  {
    id: 'strike on Kyiv',
    date: '2026-05-24',
    inStory: false,
    text: 'A drone strike hit Kyiv on Sunday and killed four people, the emergency service of Ukraine said. Vladimir Putin met generals at the Kremlin. The foreign ministry of Russia did not comment.',
  },
  {
    id: 'trade pact',
    date: '2026-02-01',
    inStory: false,
    text: 'The European Union and India signed a trade pact on Friday. Marco Rubio said that Washington was watching.',
  },
  {
    id: 'Ukraine and the EU',
    date: '2025-03-01',
    inStory: false,
    text: 'The EU will lend Ukraine another two billion for its railways. Andriy Sybiga thanked Brussels.',
  },
  {
    id: 'everything about Russia but Syria',
    date: '2025-12-01',
    inStory: false,
    title: 'Putin to speak in Moscow',
    text: 'Vladimir Putin will answer questions in Moscow on Thursday, Dmitry Peskov said. The Kremlin expects the war in Ukraine to dominate. TASS and RIA Novosti will broadcast from Russia’s embassies.',
  },
  {
    id: 'a bakery',
    date: '2025-06-01',
    inStory: false,
    text: 'A family from Syria opened a bakery in Leipzig. The town council gave them a prize. The bakery sells bread as it is made in Syria.',
  },
  {
    id: 'a passing mention in a long page',
    date: '2025-07-01',
    inStory: false,
    text: `${LONG}\n\nOne speaker had worked in Syria and in Ukraine, and had met Bashar al-Assad once.\n\n${LONG}`,
  },
  {
    id: 'a list of wars in a long page',
    date: '2026-03-01',
    inStory: false,
    text: `${LONG}\n\nRefugees from Syria, Sudan and Ukraine filled the hall, the European Union said. Russia sent a note.\n\n${LONG}`,
  },
  {
    id: 'Saudi football',
    date: '2025-05-05',
    inStory: false,
    text: 'Saudi Arabia beat a team from Russia in a friendly. The European Union’s flag flew over the stadium for a trade fair.',
  },
  {
    id: 'al-Qaeda in the Sahel',
    date: '2025-05-05',
    inStory: false,
    text: 'A branch of al-Qaeda attacked a convoy near Gao. France and Russia condemned it.',
  },
  {
    id: 'football in Syria, 2010',
    date: '2010-03-01',
    inStory: false,
    text: 'Syria drew with Lebanon in a friendly in Damascus. Forty thousand watched.',
  },
  {
    id: 'space',
    date: '2025-09-09',
    inStory: false,
    text: 'Russia launched a weather satellite. A day later a probe of the European Union followed. Moscow and Brussels share the data.',
  },
];
