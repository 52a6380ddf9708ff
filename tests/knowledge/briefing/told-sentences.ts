/** Sentences of our own writing, as news pages would have them, with a reader's judgement: do they tell the fact? */
export interface JudgedSentence {
  /** A fact of the bundled pack. */
  readonly fact: string;
  readonly text: string;
  readonly told: boolean;
}

const told = (fact: string, text: string): JudgedSentence => ({ fact, text, told: true });
const other = (fact: string, text: string): JudgedSentence => ({ fact, text, told: false });

export const JUDGED_SENTENCES: readonly JudgedSentence[] = [
  told('assad-overthrown', 'A million people have come back since Bashar al-Assad was overthrown.'),
  told(
    'assad-overthrown',
    'Rebels toppled Assad in December 2024, and the shops of Damascus opened again.',
  ),
  told(
    'assad-overthrown',
    'After insurgents ousted President Bashar al-Assad, the old flag came down.',
  ),
  told('assad-overthrown', 'Bashar al-Assad was deposed by rebel groups a year ago.'),
  other('assad-overthrown', 'Bashar al-Assad received the president of Iran in Damascus.'),
  other('assad-overthrown', 'The rebels rejected an offer of talks from President Assad.'),
  told(
    'assad-fled-to-russia',
    'Ousted from power, Bashar al-Assad escaped to Moscow with a few aides.',
  ),
  told(
    'assad-fled-to-russia',
    'Assad, who fled to Moscow when he was toppled, has not been seen in public.',
  ),
  other(
    'assad-fled-to-russia',
    'Bashar al-Assad studied eye medicine, and his son studied in Moscow.',
  ),
  other('assad-fled-to-russia', 'Officers who fled to Lebanon still speak well of Assad.'),
  told(
    'withdrawal-from-qamishli',
    'Russia has pulled its forces out of the airport of Qamishli in northeastern Syria.',
  ),
  told(
    'withdrawal-from-qamishli',
    'The withdrawal of Russian forces from Qamishli airport in northeastern Syria took two days.',
  ),
  other(
    'withdrawal-from-qamishli',
    'Lorries carried crates from the airport of Qamishli, in the northeast of Syria. Witnesses counted thirty Russian vehicles.',
  ),
  other(
    'withdrawal-from-qamishli',
    'Russia sent more forces to the airport of Qamishli in northeastern Syria.',
  ),
  told('kremlin-meeting', 'Vladimir Putin and Ahmed al-Sharaa met at the Kremlin on Wednesday.'),
  told(
    'kremlin-meeting',
    'Putin received al-Sharaa at the Kremlin for talks that lasted three hours.',
  ),
  other('kremlin-meeting', 'The Kremlin said that Putin had not yet read the letter of al-Sharaa.'),
  told('putin-sharaa-call', 'Putin and al-Sharaa spoke by telephone on Wednesday.'),
  told('putin-sharaa-call', 'In a phone call, Putin and al-Sharaa talked of grain.'),
  other('putin-sharaa-call', 'Putin and al-Sharaa shook hands for the cameras.'),
  told(
    'asylum-on-humanitarian-grounds',
    'Assad was given asylum for humanitarian reasons, Russian state media reported.',
  ),
  other(
    'asylum-on-humanitarian-grounds',
    'Russian state media said that humanitarian aid had reached Latakia.',
  ),
  told(
    'extradition-called-for-repeatedly',
    'Al-Sharaa’s government has asked Russia again and again to hand over Assad.',
  ),
  told(
    'extradition-called-for-repeatedly',
    'Damascus repeatedly demanded that Russia extradite Assad, al-Sharaa’s government says.',
  ),
  other(
    'extradition-called-for-repeatedly',
    'Al-Sharaa’s government has repeatedly called on Russia to deliver the wheat that it promised.',
  ),
  told(
    'russia-wants-to-keep-bases',
    'Moscow hopes to retain its two military bases in Syria, Russia’s defence minister said.',
  ),
  told(
    'russia-wants-to-keep-bases',
    'Russia would like to hold on to both of its military bases in Syria.',
  ),
  other(
    'russia-wants-to-keep-bases',
    'Russia named the commanders of its two military bases in Syria.',
  ),
  told(
    'hts-banned-in-russia',
    'Russia has outlawed Hayat Tahrir al-Sham as a terrorist organisation.',
  ),
  other(
    'hts-banned-in-russia',
    'Russia says it will speak with Hayat Tahrir al-Sham, like any other organisation.',
  ),
  told(
    'damascus-taken',
    'Fighters led by Hayat Tahrir al-Sham captured Damascus and brought Assad’s rule to an end.',
  ),
  other(
    'damascus-taken',
    'Hayat Tahrir al-Sham opened an office in Damascus and forbade pictures of Assad.',
  ),
  told('family-ruled-five-decades', 'With Assad’s fall, fifty years of family rule were over.'),
  told(
    'family-ruled-five-decades',
    'The Assad family had governed for five decades until his fall.',
  ),
  other(
    'family-ruled-five-decades',
    'The Assad family bought twenty flats in five streets of the capital.',
  ),
  told(
    'eu-agreed-to-ease-sanctions',
    'EU foreign ministers decided to start lifting sanctions on Syria, beginning with energy.',
  ),
  other(
    'eu-agreed-to-ease-sanctions',
    'EU foreign ministers could not agree on new sanctions on Russia’s energy exports.',
  ),
  told(
    'port-contract-cancelled',
    'According to Al Watan, Syria has scrapped a Russian company’s contract to run the port of Tartus.',
  ),
  other(
    'port-contract-cancelled',
    'A Russian company dredged the port of Tartus for two months, Al Watan wrote.',
  ),
  told(
    'bogdanov-led-delegation',
    'The Russian delegation in Damascus was headed by Mikhail Bogdanov.',
  ),
  other(
    'bogdanov-led-delegation',
    'Mikhail Bogdanov told reporters that no delegation would go to Damascus this month.',
  ),
  told('delegation-met-sharaa', 'In Damascus, Ahmed al-Sharaa received the Russian delegation.'),
  other(
    'delegation-met-sharaa',
    'Ahmed al-Sharaa would see no Russian delegation in Damascus before summer.',
  ),
  told(
    'russia-intervened-in-2015',
    'Moscow, which stepped into Syria’s civil war in 2015 on the side of Assad, lost its ally.',
  ),
  other(
    'russia-intervened-in-2015',
    'In 2015 Russia sold grain to Assad, while the civil war in Syria went on.',
  ),
  told(
    'ukrainians-visited-damascus',
    'Diplomats from Ukraine travelled to Damascus and met Syria’s new rulers.',
  ),
  other(
    'ukrainians-visited-damascus',
    'Ukrainian diplomats in Ankara spoke of Damascus and of grain.',
  ),
  told(
    'sybiga-urged-expulsion',
    'In Damascus, Sybiga called on al-Sharaa to throw Russia out of Syria.',
  ),
  other(
    'sybiga-urged-expulsion',
    'In Damascus, Sybiga told al-Sharaa that flour from Ukraine would reach Syria soon.',
  ),
];
