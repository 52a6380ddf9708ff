import { plainWord } from '../../text/plain-word';
import { remembered, wordSet } from './sets';

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
export const TRADES: ReadonlySet<string> = new Set([
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
const NO_PROFESSION =
  /^(?:.*(?:ideolog|apolog|politolog|homolog|analog|dialog|catalog|monolog|prolog|epilog|идеолог|политолог|политтехнолог|пролог)\p{L}*|(?:geo)?politi[ck]i?(?:an|en|enne)|tactician|theoretician|academician|rhetorician|logistician|theoricien|tacticien|academicien|patrician)$/u;

export const isTrade = remembered(
  (plain) => TRADES.has(plain) || (TRADE.test(plain) && !NO_TRADE.test(plain)),
);

export const isProfession = remembered(
  (plain) => PROFESSION.test(plain) && !NO_PROFESSION.test(plain),
);
