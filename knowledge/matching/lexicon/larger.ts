import { wordSet } from './sets';

/** Nouns that head a larger name: what stands before or after them in capitals belongs to it. */
export const HEADS = wordSet(
  `university college school academy institute institution faculty hospital clinic infirmary center centre laboratory
  street avenue road boulevard square bridge park garden gardens highway drive lane alley plaza embankment quarter
  airport airbase airfield base station port harbor harbour terminal stadium arena
  museum gallery theatre theater ballet opera orchestra philharmonic symphony choir circus conservatory conservatoire ensemble
  cathedral church mosque monastery synagogue temple patriarchate diocese archdiocese seminary palace castle tower gate wall hotel
  restaurant cafe bar pub mule steel rose nights
  times post herald tribune gazette journal daily news today tv radio television channel media press telegraph review standard observer
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
  oblast raion krai governorate international fair declaration treaty airlines airways exchange steel mule mules rose nights inc ltd llc plc
  universite universidad universidade universiteit universitat logistics systems solutions technologies industries`,
);

/** What places and things named after a person are, in a headline too: Assad Airport Bombed. */
export const HEADS_OF_PLACES = wordSet(
  `airport airbase stadium arena square bridge road park hospital clinic library museum mosque church cathedral school foundation
  prize award medal center centre lake dam peak tunnel highway drive theater theatre grill vineyards winery bakery`,
);

/** Of those, what also stands before "of" or before the name itself: University of Damascus, Lake Assad, Radio Moscow. */
export const HEADS_BEFORE = wordSet(
  `university college school academy institute bank museum church cathedral patriarchate patriarch archbishop bishop metropolitan diocese
  battle siege treaty peace order voice echo radio tv television hotel cafe lake mount cape fort camp port gulf bay river street avenue
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

/** Towns with a citadel of that name of their own. */
export const KREMLIN_TOWNS = wordSet(
  `kazan tula pskov novgorod nizhny veliky astrakhan rostov suzdal vologda kolomna ryazan smolensk tobolsk izborsk zaraysk zaraisk uglich
  alexandrov dmitrov izmailovo izmaylovo serpukhov volokolamsk vladimir yoshkar-ola syzran ufa`,
);

/** Places within the place: "central Moscow", "Northern Syria". */
export const PARTS_OF_PLACES = wordSet(
  `north south east west northern southern eastern western northeastern northwestern southeastern southwestern northeast northwest
  southeast southwest central downtown rural coastal greater mainland inner outer upper lower suburban post pre pro anti non ex trans
  tsarist imperial soviet czarist wartime postwar modern ancient medieval
  nord sud est ouest norte sur este oeste centro`,
);

/** What letters alone stand for in trade and in the laboratory: the HTS code for oranges, HTS tape, EU size 42. */
export const CODED = wordSet(
  'code codes number numbers classification tariff tape tapes wire cable magnet magnets screening assay assays sequencing size sizes shoe shoes server servers',
);
