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
  company corporation corp inc ltd llc plc group holding holdings bank exchange stock airlines airways motors records pictures studios
  films books publishing project initiative agreement accord accords treaty protocol declaration convention doctrine papers files
  dossier act river lake sea bay gulf strait mountain mountains mount island islands valley heights hills desert plain reservoir
  dam canal county district oblast region province governorate krai raion township countryside suburb
  state national international metropolitan metro ring house hall zoo library archive archives cemetery prison court commission chamber
  department bureau agency authority watch observatory network coalition alliance
  universite ecole institut hopital rue place pont gare aeroport stade musee theatre cathedrale eglise mosquee banque
  universidad escuela instituto hospital calle avenida plaza puente aeropuerto estadio museo teatro catedral iglesia banco
  universitat schule krankenhaus strasse platz brucke flughafen stadion kathedrale kirche zeitung
  университет улица площадь аэропорт театр музей банк институт мост`.replace(/й/g, 'и'),
);

/** Of those, what also stands before "of" or before the name itself: University of Damascus, Lake Assad, Radio Moscow. */
export const HEADS_BEFORE = wordSet(
  `university college school academy institute bank museum church cathedral patriarchate patriarch archbishop bishop metropolitan diocese
  battle siege treaty peace order voice echo radio tv television hotel cafe lake mount cape fort camp port gulf bay river street avenue
  road boulevard square bridge park hospital stadium arena airport fc cf sc bc hc ac fk cska club dynamo dinamo spartak lokomotiv torpedo
  friends sons daughters lions tigers heart face faces spirit pride miss
  hero heroes house tower gate opera ballet theatre theater circus communist party united little white mother
  greater new holy great red black old young upper lower inner outer
  universite universidad universitat universita rue avenue place pont calle plaza avenida hotel banque banco banca banque radio
  institut instituto`,
);

/** Heads that make a place's name another (Moscow Format) and leave a person's alone (Putin Summit). */
export const MEETINGS = wordSet(
  'summit conference forum congress format talks meeting visit order plan project initiative accord accords treaty proposal review post press files party',
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

/** Places within the place: "central Moscow", "Northern Syria". */
export const PARTS_OF_PLACES = wordSet(
  `north south east west northern southern eastern western northeastern northwestern southeastern southwestern northeast northwest
  southeast southwest central downtown rural coastal greater mainland inner outer upper lower suburban post pre pro anti non ex trans
  nord sud est ouest norte sur este oeste centro`,
);
