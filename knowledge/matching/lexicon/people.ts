import { remembered, wordSet } from './sets';

/** Words that stand before a person's name and are no part of it: titles, offices, callings. Written as `plainWord` leaves them. */
export const TITLES = wordSet(
  // English
  `commissioner administrator superintendent treasurer trustee delegate councilman councilwoman alderman assemblyman provost dean
  principal curator pastor reverend founder cofounder co-founder owner investor counsel comptroller auditor sheriff deputy constable
  sec secy secstate pres amb pm fm spox president presidents premier chancellor vice deputy prime minister ministers secretary undersecretary ambassador envoy
  mullah mullahs maulana ayatollah king emir sheikh sheik shaikh sultan shah ayatollah imam mufti pope patriarch metropolitan archbishop bishop cardinal rabbi
  general gen colonel col lieutenant lt major maj captain capt sergeant sgt corporal admiral adm commander brigadier brig marshal
  mr dr prof professor sir lord baron count duke senator sen sens congressman congresswoman rep reps representative governor gov
  mayor director chairman chairwoman chairperson chair chief head leader leaders boss dictator strongman tsar czar autocrat despot tyrant
  ruler warlord kingpin counterpart counterparts comrade diplomat official oligarch spokesman spokeswoman spokesperson spokesmen
  journalist photographer reporter correspondent analyst expert candidate nominee politician lawmaker judge justice speaker
  former ex then acting interim incumbent caretaker newly elected elect designate emeritus ousted toppled deposed exiled fugitive
  embattled jailed disgraced foreign defense defence finance interior justice presidential transitional longtime veteran top senior
  ally allies aide adviser advisor host guest prince crown commandant crime mastermind butcher democrat republican attorney
  billionaire businessman tycoon mogul author writer poet activist lawyer prosecutor inspector detective officer agent
  hardliner moderate reformist opposition rebel militant jihadist islamist terrorist insurgent militia commander-in-chief
  mp mep kgb fsb us uk eu un nato`,
  // French, Spanish, Portuguese, Italian
  `president presidente ministre ministro ministra premier chancelier chef dirigeant dictateur dictador ditatore ditador lider leader
  monsieur m general maitre docteur docteur professeur ambassadeur emissaire porte-parole portavoz portavoce secretaire
  secretario segretario senateur senador senatore senor sr don doctor canciller mandatario gobernante jefe embajador enviado
  principe signor sig capo cancelliere governatore presidentes autocrate despote homologue homologo colega exterieur exteriores
  affaires etrangeres`,
  // German, Dutch, Scandinavian
  `prasident prasidenten staatsprasident kremlchef staatschef regierungschef aussenminister aussenministerin verteidigungsminister
  machthaber herrscher anfuhrer diktator herr kanzler bundeskanzler kronprinz prinz sprecher kremlsprecher sondergesandter gesandter
  vizeaussenminister amtskollege amtskollegen ubergangsprasident interimsprasident rebellenfuhrer general konig emir
  presidenten minister statsminister utenriksminister leider`,
  // Polish, Czech, Hungarian, Romanian, Turkish, Indonesian
  `prezydent prezydenta prezident premier minister ministr elnok miniszterelnok presedintele ministrul cumhurbaskani baskani baskan gecici
  lideri devlet bakani disisleri genel sekreteri sozcusu elcisi presiden menteri
  rzecznik rzecznika szef szefa przywodca przywodcy dyktator dyktatora dyplomata wyslannik mluvci vudce vladce sef diktatora diktatorovi
  hovorca hovorcu woordvoerder talesperson talesman talsperson talsmann talsmannen purtatorul`,
  // Russian, Ukrainian (й is decomposed and loses its mark)
  `президент президента президенту президентом президенте министр министра министру министром глава главы главе лидер лидера лидеру
  лидером премьер канцлер генерал посол принц шейх эмир господин госпожа товарищ пресс-секретарь замминистра
  міністр міністра голова лідер пан принц міністром президентові`.replace(/й/g, 'и'),
);

/** Peoples whose name does not begin like their country's. */
export const PEOPLE_OF: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'us',
    ['american', 'americain', 'estadounidense', 'americano', 'amerikan', 'abd', 'сша', 'америкаи'],
  ],
  ['uk', ['british', 'britain', 'britannique', 'britisch', 'britanico', 'britannico']],
  ['netherlands', ['dutch', 'neerlandais']],
  ['germany', ['allemand', 'aleman', 'tedesco']],
  ['spain', ['spanish', 'espagnol', 'espanol']],
  ['france', ['french', 'franzosisch']],
  ['russia', ['rosyjski', 'ruso']],
]);

/** Titles that only a person's name can follow: "Mr. Paris" is not a town. */
export const PERSONAL_TITLES = wordSet(
  `mr mrs ms miss dr prof professor sir lord lady dame president senator sen rep congressman congresswoman judge justice gen general
  col colonel capt captain sgt sergeant lt lieutenant maj major adm admiral king queen prince princess pope cardinal rabbi sheikh sheik imam mullah mullahs maulana ayatollah
  coach detective inspector monsieur madame mme mlle herr frau senor senora signor signora`,
);

/** Endings of German compounds that are offices: Kremlchef, Außenminister, Amtskollege. */
export const TITLE_ENDING =
  /.{3}(?:tals?mann?|tals?mannen|tales?man|tales?mannen|tale?sperson|tale?spersonen|woordvoerder|ministern|ministeren|chef|minister|prasident|prasidenten|kollege|kollegen|machthaber|herrscher|sprecher|fuhrer|kanzler|gesandter|gesandte|diktator|despot|autokrat|politiker)(?:s|in|innen)?$/;

/** @returns true for a title or office, one of several persons' too: presidents, envoys, Kremlchef */
export const isTitle = remembered(
  (plain) =>
    TITLES.has(plain) ||
    TITLE_ENDING.test(plain) ||
    (plain.endsWith('s') && TITLES.has(plain.slice(0, -1))),
);

/** What an office is of: Secretary of State, ministro degli Esteri. */
export const OFFICES_OF = wordSet(
  `state staff defence defense foreign interior justice finance health energy commons
  esteri interni difesa giustizia exteriores interior defensa justicia estrangeiros exterior defesa etat exterieur armees interieur zaken`,
);

/** @returns true for a title that only an office gives: minister, not Dr */
export function isOffice(plain: string): boolean {
  return isTitle(plain) && !PERSONAL_TITLES.has(plain);
}

/** Titles of women. Before a surname they name a woman of that name. */
export const FEMALE_TITLES = wordSet(
  `mrs ms miss madam madame mme mlle lady dame queen princess baroness duchess sheikha frau senora sra srta signora sig.ra dona
  empress czarina tsarina sultana prasidentin ministerin госпожа пани`,
);

/** Before or after a surname alone these tell of another member of the family. */
export const KIN = wordSet(
  `elder younger senior junior late brother sister father mother son sons daughter wife widow husband cousin uncle aunt nephew niece
  brothers sisters siblings twin twins jungere altere alteren jungeren vater sohn bruder schwester pere fils frere grandson granddaughter grandfather heir heiress`,
);

/** After a surname these make it the family's or the government's name. */
export const COLLECTIVES = wordSet(
  `family families dynasty clan regime regimes household siblings brothers sisters sons daughters cousins
  government administration presidency cabinet
  twins couple tribe tribes trio
  famille clan familia dinastia familie rodzina ailesi rejimi regimen regierung regime herrschaft`,
);

/** Right before a surname, nothing between them, these make it the family's or the government's name: familia Assad, régime Assad. */
export const HOUSES = wordSet(
  `familia famiglia famille familie familjen familien familiei clan clanul regimul regimului cla klan rodzina rodina regime regimen regim regimet rezim
  dinastia dynastie dynastia dynastin pouvoir gobierno governo gouvernement regering regjering
  семья семьи семье семью клан клану клана режим сімя сімі сімю родина родини родину родині`,
);

/** After a name: a namesake of another generation. */
export const GENERATIONS = wordSet('jr sr ii iii iv junior senior');

/** Right after a surname, with or without an article: Assad the father, Assad fils, Assad der Jüngere. */
export const GENERATION_WORDS = wordSet(
  `father son elder younger senior junior pere fils aine cadet padre hijo figlio pai filho vater sohn altere jungere vader zoon
  starszy mlodszy ojciec старшии младшии отец`,
);

/** Words of Arabic names that bind what follows to what stands before. */
export const NAME_PARTICLES = wordSet(
  'bin ibn ben bint abu abou umm abd abdul abdel abdal abdoul abdur ould walad zu dhu mc mac fitz бин ибн бен абу абд',
);

/** Surnames that are never given names, for headlines that set two side by side: "Trump Putin summit". */
export const FAMED_SURNAMES = wordSet(
  `trump biden obama bush clinton zelensky zelenskyy macron merkel scholz merz starmer johnson sunak erdogan netanyahu lavrov shoigu
  medvedev navalny prigozhin lukashenko orban meloni sanchez modi kim kissinger khamenei rouhani raisi nasrallah gaddafi saddam
  stalin lenin yeltsin gorbachev khrushchev brezhnev hitler mussolini churchill blinken vance hegseth witkoff kushner musk
  hollande sarkozy cameron blair thatcher reagan nixon carter`,
);

/** What two people have between them: the Putin-Erdogan meeting. */
export const BETWEEN_TWO = wordSet(
  `talks talk meeting meetings call calls summit alliance axis deal deals pact meet relationship relations rivalry duel phone bromance encounter
  handshake ties accord agreement accords line friendship conversation exchange tandem feud clash partnership negotiations visit dialogue
  correspondence letter contacts understanding bargain war dispute row debate rapprochement ticket plan proposal format
  gesprache treffen telefonat gipfel rencontre entretien sommet reunion cumbre llamada incontro vertice spotkanie rozmowa`,
);
