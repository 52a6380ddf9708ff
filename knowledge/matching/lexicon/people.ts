import { expression, L, LL } from '../../text/expression';
import { plainWord } from '../../text/plain-word';
import { remembered } from '../../text/remembered';
import { wordSet } from '../../text/word-sets';

/** Words that stand before a person's name and are no part of it: titles, offices, callings. Written as `plainWord` leaves them. */
const TITLES = wordSet(
  // English
  `commissioner administrator superintendent treasurer trustee delegate councilman councilwoman alderman assemblyman provost dean
  principal curator pastor reverend founder cofounder co-founder owner investor counsel comptroller auditor sheriff deputy constable
  sec secy secstate pres amb pm fm spox president presidents premier chancellor vice deputy prime minister ministers secretary undersecretary ambassador envoy
  mullah mullahs maulana ayatollah king emir sheikh sheik shaikh sultan shah ayatollah imam mufti pope patriarch metropolitan archbishop bishop cardinal rabbi
  queen princess empress duchess countess baroness lady dame mrs ms miss earl viscount marquess general gen colonel col lieutenant lt major maj captain capt sergeant sgt corporal admiral adm commander brigadier brig marshal
  mr dr prof professor sir lord baron count duke senator sen sens congressman congresswoman rep reps representative governor gov
  mayor director chairman chairwoman chairperson chair chief head leader leaders boss dictator strongman tsar czar autocrat despot tyrant
  ruler warlord kingpin counterpart counterparts comrade diplomat official oligarch spokesman spokeswoman spokesperson spokesmen
  journalist photographer reporter correspondent analyst expert candidate nominee politician lawmaker judge justice speaker
  former ex then acting interim incumbent caretaker newly elected elect designate emeritus ousted toppled deposed exiled fugitive
  embattled jailed disgraced foreign defense defence finance interior justice presidential transitional longtime veteran top senior
  ally allies aide adviser advisor host guest prince crown commandant crime mastermind butcher democrat republican attorney
  billionaire businessman tycoon mogul author writer poet activist lawyer prosecutor inspector detective officer agent
  hardliner moderate reformist opposition rebel militant jihadist islamist terrorist insurgent militia commander-in-chief
  mp mep kgb fsb us uk eu un nato rev revd rt hon fr canon deacon councillor cllr taoiseach trooper airman cpl cmdr cdr commodore barrister assemblywoman umpire`,
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
const TITLE_ENDING =
  /.{3}(?:tals?mann?|tals?mannen|tales?man|tales?mannen|tale?sperson|tale?spersonen|woordvoerder|ministern|ministeren|chef|minister|prasident|prasidenten|kollege|kollegen|machthaber|herrscher|sprecher|fuhrer|kanzler|gesandter|gesandte|diktator|despot|autokrat|politiker)(?:s|in|innen)?$/;

/** @returns true for a title or office, one of several persons' too: presidents, envoys, Kremlchef */
export const isTitle = remembered(
  (plain: string) =>
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

/** Trades that name a namesake as surely as music and sport do. No metaphors for an office (butcher, gravedigger), no past of politicians. */
const LATIN = wordSet(
  `farrier optometrist podiatrist orthodontist chiropractor osteopath radiographer sonographer acupuncturist masseur masseuse dietitian nutritionist
  roofer plasterer glazier tiler joiner upholsterer machinist boilermaker scaffolder landscaper arborist forester lumberjack fishmonger
  confectioner sommelier caterer dishwasher doorman concierge receptionist typist stenographer janitor stonemason weaver seamstress
  dressmaker jeweller jeweler watchmaker clockmaker cabinetmaker bookbinder bookseller newsagent pawnbroker auctioneer realtor chauffeur cabbie postwoman
  stevedore deckhand manicurist stylist babysitter nanny governess tutor headteacher headmaster headmistress schoolteacher carer caregiver
  anaesthetist anesthetist rancher vintner distiller cheesemaker chocolatier puppeteer ventriloquist illusionist stuntman busker
  trombonist violist lutenist oboist bassoonist percussionist vocalist countertenor harpsichordist librettist cinematographer animator luthier
  fencer archer canoeist kayaker decathlete bobsledder skateboarder mountaineer bodybuilder kickboxer caddie
  plombier menuisier coiffeur coiffeuse infirmier infirmiere serveuse jardinier sculpteur danseur danseuse patissier cuisiniere
  fleuriste libraire bibliothecaire pharmacien veterinaire instituteur institutrice agriculteur pompier etudiante violoncelliste guitariste
  peluquero peluquera fontanero carpintero electricista albanil camarero camarera cocinera enfermero enfermera jardinero escultor bailarin bailarina
  farmaceutico veterinario cartero bombero taxista camionero agricultor zapatero joyero panadera pastelero guitarrista tenista boxeador golfista
  fleischer tischler schreiner klempner elektriker dachdecker friseur friseurin gartner kellner kellnerin krankenschwester krankenpfleger hebamme
  apotheker apothekerin tierarzt lehrer lehrerin erzieherin bibliothekar buchhandler landwirt winzer imker feuerwehrmann postbote busfahrer taxifahrer
  mechaniker schlosser schweisser uhrmacher goldschmied tanzer tanzerin bildhauer komponist dirigent gitarrist schlagzeuger rentner rentnerin studentin`,
);

/** Arabic with and without its article; what is a verb or a construct besides (طالب, مزارع) is left out. */
const ARABIC =
  'حلاق نجار خباز سباك كهربائي ميكانيكي ممرض ممرضة صيدلي صياد مطرب مغني ملحن رسام نحات طباخ خياط معلم مدرس عازف';
const CYRILLIC = `плотник столяр слесарь сантехник электрик сварщик повар пекарь парикмахер официант официантка медсестра фельдшер аптекарь
  фармацевт ветеринар учитель учительница библиотекарь садовник фермер рыбак пожарный почтальон таксист балерина гитарист барабанщик виолончелист
  скульптор певица актриса теннисист гимнаст лыжник фигурист велосипедист пенсионер школьница студентка`;

/** As `plainWord` leaves them. */
const TRADES: ReadonlySet<string> = new Set([
  ...LATIN,
  ...[...wordSet(CYRILLIC)].map(plainWord),
  ...[...wordSet(ARABIC)].map(plainWord).flatMap((word) => [word, `ال${word}`]),
]);

/** Endings of trades: locksmith, zookeeper, hypnotherapist. */
const TRADE = /.{3}(?:smith|keeper|therapist|wright)$/;
const NO_TRADE = /^(?:wordsmith|songsmith|peacekeeper|gatekeeper|timekeeper|playwright)$/;

/**
 * Endings of learned professions: cardiologist, optician, Kardiologe, cardiologue, cardiólogo, кардиолог. Politicians come from
 * these, so that they speak of a namesake only where the page has no other person of the pack.
 */
const PROFESSION =
  /.{2}(?:ologists?|icians?|iatrist|ologe|ologin|ologue|icien|icienne|ologo|ologa|олог)$/;
const NO_PROFESSION = expression`^(?:.*(?:ideolog|apolog|politolog|homolog|analog|dialog|catalog|monolog|prolog|epilog|идеолог|политолог|политтехнолог|пролог)[${L}]*|(?:geo)?politi[ck]i?(?:an|en|enne)|tactician|theoretician|academician|rhetorician|logistician|theoricien|tacticien|academicien|patrician)$`;

const isTrade = remembered(
  (plain: string) => TRADES.has(plain) || (TRADE.test(plain) && !NO_TRADE.test(plain)),
);

export const isProfession = remembered(
  (plain: string) => PROFESSION.test(plain) && !NO_PROFESSION.test(plain),
);

/**
 * What people are who share a name with a person in the news of politics: sport, music, trades. None of these is a metaphor
 * for an office (butcher, captain, player are left out), nor what politicians commonly were before (doctor, lawyer, officer).
 */
const OCCUPATIONS = wordSet(
  `poet novelist playwright songwriter defender forward receiver safety rookie medalist medallist olympian footballer striker midfielder  goalkeeper goalie winger fullback centreback quarterback linebacker pitcher catcher
  shortstop outfielder infielder juggler acrobat magician clown tightrope batsman bowler wicketkeeper cricketer rugby jockey sprinter swimmer gymnast skater  biathlete triathlete
  cyclist skier snowboarder wrestler boxer weightlifter rower  golfer surfer  marathoner hurdler
  basketballer handballer volleyballer  grandmaster
  violinist pianist cellist guitarist drummer bassist trumpeter saxophonist clarinettist flautist organist harpist accordionist
  singer soprano tenor baritone mezzo rapper dj songwriter composer conductor choreographer ballerina dancer
  actor actress comedian screenwriter sculptor painter illustrator cartoonist designer
  dentist nurse midwife pharmacist optician physiotherapist paramedic veterinarian 
  baker pastry bartender barista waiter waitress grocer florist hairdresser barber tailor cobbler shoemaker carpenter
  plumber electrician welder bricklayer mechanic gardener farmer shepherd fisherman beekeeper winemaker brewer
  shopkeeper shopowner greengrocer milkman postman trucker firefighter lifeguard
  student  schoolboy schoolgirl teenager toddler pensioner grandmother  teacher librarian
  mathematician physicist chemist biologist astronomer astrophysicist geologist archaeologist botanist zoologist linguist
  cosmonaut astronaut blogger influencer youtuber streamer gamer
  footballeur violoniste pianiste chanteur chanteuse acteur actrice cycliste nageur dentiste boulanger etudiant
  futbolista delantero portero centrocampista violinista pianista cantante actor dentista nadador ciclista estudiante panadero
  fussballer sturmer torwart mittelfeldspieler geiger pianist sanger schauspieler schwimmer radfahrer zahnarzt backer
  calciatore attaccante portiere centrocampista cantante attore nuotatore studente
  pilkarz bramkarz napastnik skrzypek pianista aktor piosenkarz dentysta
  futbolcu kaleci sarkici  ogrenci
  футболист вратарь нападающии  полузащитник хоккеист пианист скрипач певец актер режиссер композитор дирижер
  художник пловец биатлонист боксер шахматист врач-стоматолог стоматолог студент школьник
  футболіст воротар хокеіст піаніст скрипаль співак актор студент`,
);

/**
 * What politicians were or are besides, and what metaphors are made of: between commas after a name, and only where the page
 * has no other person of the pack, these speak of a namesake.
 */
const PLAIN_OCCUPATIONS = wordSet(
  `captain skipper manager champion star co-star legend hero
  director producer filmmaker presenter host anchor broadcaster critic playwright dramatist poetess publisher founder inventor explorer
  theologian anthropologist psychologist sociologist chemist expert model supermodel entertainer musician frontman
  chef cook driver engineer doctor surgeon lawyer solicitor accountant professor lecturer scientist researcher businessman entrepreneur
  salesman clerk cashier cleaner builder contractor painter photographer writer novelist poet artist athlete player referee coach trainer
  resident villager local tourist passenger motorist pedestrian customer neighbour neighbor tenant landlord volunteer father mother
  economist historian journalist editor columnist consultant banker broker trader analyst physician philosopher translator interpreter
  programmer developer geneticist agronomist pilot
  grandfather widower worker labourer laborer miner sailor fisherman priest monk vicar gymnast pupil runner architect`,
);

/** Words before a occupation that make it a pastime or a past: an amateur boxer, a former dentist. */
export const SOFTENERS = wordSet(
  'key main major central pivotal former ex onetime erstwhile amateur avid keen passionate enthusiastic trained aspiring failed retired hobby would-be qualified training profession trade background',
);

/** What athletes do right after their name; victories and points are scored by others too. */
export const DEED = expression`^ (?:scored|netted|homered|equali[sz]ed|dribbled|volleyed|headed home)\b(?!(?: an?| the| some| big| easy)? ?(?:[${LL}]+ )?(?:victory|victories|wins?|points?|coups?|success))`;

/**
 * Given names. Arabic has no capitals to tell one by, so a surname alone is refused right after any of these: حافظ الأسد,
 * ماهر الشرع. Folded as the reader folds: no hamza on the alef, ى as ي, ة as ه.
 */
export const ARABIC_GIVEN_NAMES = wordSet(
  `محمد احمد محمود حامد حمد حمود مصطفي علي حسن حسين حسان حسني عمر عثمان ابراهيم اسماعيل اسحق يوسف يونس يعقوب موسي عيسي داود سليمان
  هارون زكريا يحيي ايوب ادم نوح صالح هود ادريس الياس ايليا جورج ميشال ميشيل جوزيف بطرس بولس انطوان الياس توفيق رفيق شفيق صديق
  خالد وليد طارق زياد سعد سعيد مسعود سعود فيصل فهد نايف نواف بندر سلطان تركي مشعل متعب مقرن سلمان سالم سليم سامي سامر سمير
  ماهر حافظ باسل بشار رفعت جميل جمال كمال كامل كريم اكرم عبدالله عبدالرحمن عبدالعزيز عبدالكريم عبدالقادر عبدالحليم عبد الله
  فاروق حازم هاني هشام هيثم همام اياد انس اسامه حمزه طلحه معاويه قتيبه عباس جعفر مهدي رضا رياض زهير زكي نزار نبيل نادر ناصر
  نصر نعيم نور نوري منير منذر منصور مازن ماجد مجد مالك مروان معن معتز مضر غازي غسان غياث فادي فادى فراس فواز فوزي فؤاد فريد
  قاسم قيس لؤي لوي ليث بلال بدر بسام بهاء بكر براء تامر تيسير ثائر جابر جهاد جواد جلال خليل خلدون دريد رامي رائد راشد رشيد
  رضوان رمزي رمضان رياض سهيل سيف شادي شريف شكري صبحي صبري صفوان صلاح ضياء طلال طه ظافر عادل عارف عاصم عامر عدنان عدي عزت عزام
  عزيز عصام عطا عقبه علاء عماد عمار عمرو عون وائل واثق وسام وسيم وضاح وهيب ياسر ياسين يزيد يسار حيدر حبيب حكمت حنا ربيع رجب
  اسماء بشري زينب فاطمه مريم عائشه خديجه ليلي لينا لمي لمياء سلمي سلوي سعاد سمر سميره سناء سهير سوسن شيماء صفاء ريم ريما رنا رانيا
  رغد ربي رشا دانا دينا ديما دلال جمانه حنان حلا هالا هبه هدي هند نجلاء نجاح نادين نادره ندي نسرين نهي نوال منال مني مي ميس
  ميساء مها اماني امل امينه انيسه ايمان ابتسام ازهار اسراء اغيد امجد انور اشرف ايمن ايهم ايهاب`,
);

/** Particles that bind a family name to what stands before it. */
export const ARABIC_PARTICLES = wordSet('بن ابن بنت ابو ابي ابا ام عبد ال ذو');

/** A surname with "and", "in", "to" written onto its article: no given name can stand before it. */
export const ARABIC_CLITIC = /^(?:[وف][بك]?ال|[بك]ال|[وف]?لل)/u;

/** Given names of Arabs in Cyrillic, which may stand before another given name. */
export const ARABS_IN_CYRILLIC = wordSet(
  'мохаммед мохаммад мухаммед мухаммад мохамед ахмед ахмад махмуд мустафа али омар осман абдалла абдулла абдель абдул ибрагим халед халид юсеф юсуф хасан хусейн хафез хафиз басель басиль карим махер фарук',
);

/** @returns true for what a person may be called right before a whole name: nutritionist, quarterback */
export function isOccupation(plain: string): boolean {
  return isSureOccupation(plain) || isPlainOccupation(plain) || POSITIONS.has(plain);
}

/** Players' places in a team, most of them ordinary words: of use only right before a whole name. */
const POSITIONS = wordSet(
  'centre center prop hooker lock flanker half back flyhalf scrumhalf batter opener seamer spinner guard tackle setter sweeper libero',
);

export function isSureOccupation(plain: string): boolean {
  return OCCUPATIONS.has(plain) || isTrade(plain);
}

export function isPlainOccupation(plain: string): boolean {
  return PLAIN_OCCUPATIONS.has(plain) || isProfession(plain);
}
