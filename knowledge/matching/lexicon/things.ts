import { wordSet } from '../../text/word-sets';

/** Nouns that head a larger name: what stands before or after them in capitals belongs to it. */
export const HEADS = wordSet(
  `university college school academy institute institution faculty hospital clinic infirmary center centre laboratory
  street avenue road boulevard square bridge park garden gardens highway drive lane alley plaza embankment quarter
  airport airbase airfield base station port harbor harbour terminal stadium arena
  museum gallery theatre theater ballet opera orchestra philharmonic symphony choir circus conservatory conservatoire ensemble
  cathedral church mosque monastery synagogue temple patriarchate diocese archdiocese seminary palace castle tower gate wall hotel
  restaurant cafe bar pub mule steel rose nights
  times post herald tribune gazette journal daily news today tv radio television channel media press telegraph review standard observer worldwide services
  echo monitor magazine
  fc cf sc bc hc ac fk cska club rovers wanderers dynamo dinamo spartak lokomotiv torpedo cup open marathon derby classic
  festival biennale forum conference congress summit format prize award awards medal order foundation fund trust society association
  league union federation council committee party front movement brigade division battalion regiment corps guard flotilla fleet
  company co corporation corp inc ltd llc plc group holding holdings bank exchange stock airlines airways lines motors records pictures studios
  films books publishing project initiative agreement accord accords treaty protocol declaration convention doctrine papers files
  dossier act river lake sea bay gulf strait mountain mountains mount island islands valley heights hills desert plain reservoir
  logistics systems solutions technologies industries partners consulting vineyards winery bakery grill brothers dam canal county district oblast region province governorate krai raion township countryside suburb
  state national international metropolitan metro ring house hall zoo library archive archives cemetery prison court commission chamber
  department bureau agency authority watch observatory network coalition alliance
  universite ecole institut hopital rue place pont gare aeroport stade musee theatre cathedrale eglise mosquee banque
  universidad universidade universiteit escuela instituto hospital calle avenida plaza puente aeropuerto estadio museo teatro catedral iglesia banco
  universitat schule krankenhaus strasse platz brucke flughafen stadion kathedrale kirche zeitung
  университет улица площадь аэропорт театр музей банк институт мост`.replace(/й/g, 'и'),
);

/** Of those, what heads a proper name even where every word has a capital: Moscow State University Students Protest. */
export const HEADS_OF_TITLES = wordSet(
  `university college academy institute conservatory conservatoire philharmonic symphony orchestra ballet choir circus
  times herald tribune gazette journal telegraph observer post street avenue boulevard fc cf cup biennale festival virtuosi soloists metro
  oblast raion krai governorate island islands international fair declaration treaty airlines airways exchange steel mule mules rose nights inc ltd llc plc
  universite universidad universidade universiteit universitat logistics systems solutions technologies industries`,
);

/** What places and things named after a person are, in a headline too: Assad Airport Bombed. */
export const HEADS_OF_PLACES = wordSet(
  `airport airbase stadium arena square bridge road park hospital clinic library museum mosque church cathedral school foundation
  prize award medal center centre lake dam peak tunnel highway drive theater theatre grill vineyards winery bakery`,
);

/** Of those, what also stands before "of" or before the name itself: University of Damascus, Lake Assad, Radio Moscow. */
export const HEADS_BEFORE = wordSet(
  `senate parliament legislature assembly university college school academy institute bank museum church cathedral patriarchate patriarch archbishop bishop metropolitan diocese
  battle siege partition partitions treaty peace order voice echo radio tv television hotel cafe lake mount cape fort camp port gulf bay river street avenue
  road boulevard square bridge park hospital stadium arena airport fc cf sc bc hc ac fk cska club dynamo dinamo spartak lokomotiv torpedo
  friends sons daughters lions tigers heart face faces spirit pride miss
  hero heroes house tower gate opera ballet theatre theater circus communist party united little white mother
  greater new holy great red black old young upper lower inner outer
  universite universidad universidade universiteit universitat universita rue avenue place pont calle plaza avenida hotel banque banco banca banque radio
  institut instituto кубок кубка кубку кубке сбербанк сбербанка банк банка банку банком банке почта почты почту голос голоса герои героя герою театр театра динамо спартак спартака торпедо локомотив локомотива цска радио эхо единая единои единую
  справедливая справедливои`,
);

/** Forms of companies: what follows their "of" is where they are. */
export const COMPANY_FORMS = wordSet(
  'inc corp corporation ltd limited llc plc nv sa ag gmbh incorporated services service agency partners consultants co company',
);

/** Right after an organisation's name they are its own: Norvane Corp. Not "group" or "bank", which may be another's. */
export const LEGAL_FORMS = wordSet(
  'inc corp corporation co cos ltd limited llc llp plc nv sa ag gmbh kg spa ab oyj asa bv se pty incorporated kk',
);

/** Nobility: what follows their "of" is a part of the title, not where they are. */
export const NOBILITY = wordSet(
  'prince princess duke duchess earl countess marquess marquis marchioness baron baroness viscount archduke infanta',
);

/** Capitals and countries abroad that towns elsewhere are named after: Paris, Texas; Lebanon, Pa. */
export const NAMED_AFTER = wordSet(
  `paris london moscow athens rome berlin dublin vienna lisbon cairo damascus warsaw madrid delhi lima havana sydney melbourne geneva
  milan naples florence venice odessa beirut baghdad jerusalem hamburg dresden brussels amsterdam stockholm oslo copenhagen budapest
  belgrade prague zurich tripoli tunis algiers lebanon peru mexico cuba poland norway denmark sweden china jordan jamaica brazil`,
);

/** Heads that make a place's name another (Moscow Format) and leave a person's alone (Putin Summit). */
export const MEETINGS = wordSet(
  'summit conference forum congress format talks meeting visit order plan project initiative accord accords treaty proposal review post press files party',
);

/** Arabic nouns that make what they are joined to a part of a larger name; as `plainWord` leaves them. */
export const ARABIC_HEADS = wordSet(
  'جامعة جامعه بنك مصرف معرض بورصة اذاعة إذاعة راديو نادي دينامو سبارتاك لوكوموتيف سسكا سيسكا تسيسكا شارع معهد أوبرا اوبرا مهرجان بطولة كاس كأس',
);

/** Heads in lower case that still make one name with a person before them: "Bassel al-Assad airbase". */
export const THINGS_NAMED = wordSet(
  'airbase airport hospital university mosque stadium bridge street square lake dam library college school academy prize award center centre museum foundation',
);

/** States and provinces that a namesake town is told by: "Moscow, Idaho". */
export const STATES = wordSet(
  `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas
  kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
  pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ala ariz ark calif colo conn del fla ga ill ind kan ky la md
  mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo wva nj ny nm nc nd sc sd ri nh dc
  ontario quebec alberta manitoba saskatchewan scotland ayrshire wales queensland victoria tasmania`,
);

/** What a place gives its name to in lower case: it is no longer the place. */
export const WARES = wordSet(
  'mule mules steel rose roses blade blades knife knives technique pattern moment conversion experience epiphany',
);

/** Before a name in lower case: what bears it is a thing. */
export const NAMED_THINGS = wordSet(
  `ship vessel tanker yacht superyacht frigate destroyer submarine ferry boat shuttle spacecraft trawler freighter icebreaker corvette cruiser
  racehorse stallion gelding mare colt filly horse greyhound
  restaurant cafe bar pub nightclub cocktail perfume vodka novel film movie song album opera play musical sculpture painting asteroid crater
  buque barco yate navire bateau yacht schiff tanker jacht roman film`,
);

/** Before a name in quotation marks: гостиница «Россия», the hotel "Moscow". */
export const QUOTED_THINGS =
  /^(?:гостиниц|отел|ресторан|стадион|кинотеатр|телеканал|канал|креисер|журнал|газет|клуб|завод|теплоход|универмаг|магазин|hotels?$|restaurants?$|clubs?$|magazine$|cinema$|stadium$|channels?$|tv$|televisi|canale?$|chaine$|(?:fernseh)?sender$|kanal)/;

/** Places within the place: "central Moscow", "Northern Syria". */
export const PARTS_OF_PLACES = wordSet(
  `north south east west northern southern eastern western northeastern northwestern southeastern southwestern northeast northwest
  southeast southwest central downtown rural coastal greater mainland inner outer upper lower suburban post pre pro anti non ex trans
  tsarist imperial soviet czarist wartime postwar modern ancient medieval
  nord sud est ouest norte sur este oeste centro`,
);

/** Countries and states that are called a part of another: where the pack has that one only, it is not meant. */
export const PARTS_BY_THEMSELVES: ReadonlySet<string> = new Set(
  `south africa,north korea,south korea,south sudan,north macedonia,northern ireland,east timor,western sahara,west virginia,north carolina,
south carolina,north dakota,south dakota,western australia,south australia,east germany,west germany,south america,north america,
central america,latin america`.split(/,\s*/),
);

/** What letters alone stand for in trade and in the laboratory: the HTS code for oranges, HTS tape, EU size 42. */
export const CODED = wordSet(
  'code codes number numbers classification tariff tape tapes wire cable magnet magnets screening assay assays sequencing size sizes shoe shoes server servers',
);

/** English words that surnames, brands and towns are also: at the head of a sentence they may be the word. */
export const WORD_NAMES = wordSet(
  `price park day winter winters bishop cook banks bank rivers river stone young church marsh ford hill hills wood woods field fields
  brook brooks bush rice bell ball king knight baker butcher carpenter carter fisher farmer gardener hunter mason miller painter porter
  potter shepherd singer smith turner walker weaver black white brown green gray grey rose lily swan wolf fox lamb bird finch drake crane
  hawk love joy hope grace faith moon star stars sun frost snow storm summer summers spring weeks noon may page book case chance cross
  crown dean duke earl flood gates gold silver good grant hall hand head house hurt key keys lake land lane law long major mills mill moss
  noble north south west east parish parsons pierce pike plant pope post power powers prince rich root roots rush sands sharp short shields
  small speaker steel strange street strong sugar sweet temple tower towers town trout vale wall walls ward waters wells wise branch bridge
  bridges burns camp cash coin cotton court curry dance dates downs early english fair fish foot forest fry fuller garden glass hardy harp
  hart hay hood horn horne hook judge just lawless light little lock lord low march marks meadows mercy merchant merry money monk moody
  nail nations neal needs nurse oaks pace paine pearl penny piper pitts pound pride quick rain ray reed rivers rock rocks sage savage
  seal seals self shade shore silk slaughter sparks speed spring squires staples steel steward sting stock stocks story swift tanner
  taxes tell prior labour thorn tiller tree underwood vest viper wade walls watch weathers webber welcome wheat whip wilder winner worth
  apple amazon target gap time orange sprint shell visa delta total orion oracle premier express subway windows people life fortune mirror
  guardian independent sky next boots continental united frontier spirit alliance allied national general standard progressive discover
  universal paramount focus galaxy polo golf jaguar lotus smart saturn mercury dodge genesis infinity sears chase eagle hyatt ally
  twitter snap slack zoom square stripe block meta uber lift nest ring alphabet caterpillar corning kite virgin first anthem humana
  reading bath split normal enterprise buffalo nice mobile hull turkey chad hope sale deal battle rugby rye wash sandwich over ware
  barking flint looe wick eye phoenix eureka independence liberty union concord superior commerce plains bury rugby crewe hove wells
  home march cork bray trim boyle tory derry limerick china jersey java brie champagne cologne bologna`,
);

/** Nouns of companies: "Apple shares rose", "Target stores". */
export const COMPANY_NOUNS = wordSet(
  `shares share stock stores store executives executive officials official spokesman spokeswoman spokesperson chief employees workers plant
  plants unit president chairman chairwoman founder customers products profits profit sales bonds shareholders investors lawyers engineers
  scientists chief board director directors vice cfo ceo and or`,
);

/** Given names of women that do not end in -a, -e or -h. */
export const WOMEN = wordSet(
  `ann joan jean carol susan karen helen margaret harriet janet alison allison carolyn marilyn kathleen eileen maureen doreen colleen
  jennifer heather esther ruth judith edith elizabeth beth meredith sharon vivian lillian marian megan erin lauren robin robyn kristin
  kathryn karin ingrid astrid sigrid margrit gretchen kirsten maren karin carmen pilar isabel raquel mercedes dolores soledad
  mary nancy betty judy cindy sandy amy emily molly sally holly kelly shirley beverly dorothy audrey hillary hilary tracy stacy kathy
  cathy wendy mandy penny lucy daisy ivy ruby jenny becky vicky debby patty peggy polly dolly kitty lily lindsay lindsey ashley courtney
  whitney brittany tiffany stephanie mei ling jing yan ying xin fang hong agnes frances doris iris phyllis gladys lois janis inez
  abigail gail rachel muriel sybil hazel april pearl jill bridget pat sue lou jo bo kim yoko naomi keiko noriko sadako michiko
  miriam maryam fatim nour amal manal hanan shirin parvin nasrin yasmin jasmin yasmeen`,
);

/** Given names that are no words besides: a town's name after one is a surname, whatever else has a capital. */
export const COMMON_GIVEN_NAMES = wordSet(
  `adam alan albert alex alexander alice allan amanda amy andrea andrew andy ann anna anne anthony antonio arthur barbara ben benjamin bernard
  betty bob bobby brandon brenda brian bruce carl carlos carol caroline catherine cathy charles cheryl chris christina christine christopher
  claire colin craig cynthia dan daniel danny david deborah debra denise dennis derek diana diane don donald donna doug douglas ed eddie edward
  elizabeth ellen emily emma eric erin eva frances francis fred gary geoff george gerald gordon greg gregory hannah harold helen henry
  howard hugh ian isabel jacob james jane janet jason jean jeff jeffrey jennifer jeremy jerry jessica jim jimmy joan joe john johnny jon
  jonathan jose joseph joshua juan judith judy julia julie karen kate katherine kathleen kathy keith kelly ken kenneth kevin kim
  larry laura lauren lawrence leonard leslie linda lisa louis louise lucy luis luke maria marie marilyn mario martha martin mary matt
  matthew megan melissa michael michelle miguel mike nancy nathan neil nicholas nicole nigel oliver olivia pamela patricia patrick paul paula
  pedro peter phil philip phillip rachel ralph raymond rebecca richard rick robert robin roger ron ronald russell ruth ryan sam samantha
  samuel sandra sarah scott sean sharon simon sophie stephanie stephen steve steven stuart susan teresa terry theresa thomas tim timothy tina
  todd tom tommy tony victor walter wayne wendy william`,
);

/** Given names that are places as well. */
export const GIVEN_PLACES = wordSet(
  `chad jordan georgia victoria florence sofia sydney adelaide austin dallas charlotte madison virginia carolina savannah brooklyn
  chelsea orlando milan diego troy israel india asia alexandria lourdes verona siena devon chester`,
);

/** Surnames of many people that are places as well. */
export const SURNAME_PLACES = wordSet(
  'jordan lincoln hamilton jackson austin houston madison wellington nelson darwin columbus',
);

/** Given names of men that end in -a, -e or -h. */
export const MEN = wordSet(
  `george luke mike steve joe joseph hugh joshua noah andrea dave wayne bruce pete lee eugene wallace kenneth keith ralph rudolph jake
  blake shane duane dale kyle lance vince clarence lawrence terence maurice pierce philippe pierre antoine stephane jose felipe jorge
  enrique vicente guiseppe giuseppe salvatore daniele michele luca nicola mustafa abdullah fatah salah saleh ezra elijah isaiah
  jeremiah micah jonah obadiah zachariah dante ike abe moe gabe nate rene andre claude dwayne jerome clyde claude george gene theodore
  archie charlie eddie freddie jamie ernie bernie willie jimmie louie ollie robbie howie monroe cole hale geoffrie heinrich friedrich
  ulrich dietrich erich patricke uwe arne rune aage ole boris-e joshua akira kenya barack-e ilya nikita misha sasha kolya vanya`,
);

/** An organisation acts: a fortress says nothing and has no spokesman. */
export const SPEAKS =
  /^(?:['’]s)?[\s-](?:sa(?:ys|id|ying)|add(?:s|ed)|spokes|told|insist|deni(?:ed|es)|warn|announce|confirm|claim|official|source|insider|critic|advis|aide|leader|chief|press|propagand|back|link|control|polic|strateg)/u;

/** Plurals that no ending tells, as news has them: مصادر سورية are Syrian sources. */
export const BROKEN_PLURAL =
  /^[وف]?[بكل]?(?:مصادر|وسائل|فصائل|مدن|قرى|مناطق|مواقع|قوى|أطراف|تقارير|أحزاب|أوساط|صحف|مراكز|عناصر|عشائر|أهداف|أنباء|أخبار|دوائر|كتائب|جماعات)$/u;
/** Branches of a movement that are movements of their own. */
export const BRANCH =
  /^ in (?:the )?(?:Arabian|Islamic|Indian|Iraq|Lands?|Sahel|Mesopotamia|Yemen|Somalia)/;
/** What has branches of its own name. An army in Iraq is the army. */
export const MOVEMENT = /qa[ei]da|islam|jihad|ansar|shabaab|taliban|^isi[sl]$/;

/** Words right after and before a place that may be its team. */
export const AFTER_TEAM = wordSet(
  `win wins won beat beats lost loses lose defeat defeats defeated edge edges edged rout routs routed drew score scores scored trail trails trailed
  lead leads led hasn't hasnt has have had rally rallied clinch clinches clinched advance advances advanced qualify qualified record quarterback
  coach boss manager squad roster captain goalkeeper striker midfielder defender winger fullback full fly scrum linebacker shortstop wicketkeeper defense defence offense offence lineup line starter first second
  at versus vs game match clash fixture who great legend international opens opened plays played hosts hosted faces faced visits visited meets met was were will made took bowled batted needed moved
  recovered crashed slumped reached and over`,
);
export const BEFORE_TEAM = wordSet(
  'beat beating defeat defeated defeating against versus vs led lift lifted lifting past over coach coached coaching for with to at by',
);
