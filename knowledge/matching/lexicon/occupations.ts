import { wordSet } from './sets';

/**
 * What people are who share a name with a person in the news of politics: sport, music, trades. None of these is a metaphor
 * for an office (butcher, captain, player are left out), nor what politicians commonly were before (doctor, lawyer, officer).
 */
export const OCCUPATIONS = wordSet(
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
export const PLAIN_OCCUPATIONS = wordSet(
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
export const DEED =
  /^ (?:scored|netted|homered|equali[sz]ed|dribbled|volleyed|headed home)\b(?!(?: an?| the| some| big| easy)? ?(?:\p{Ll}+ )?(?:victory|victories|wins?|points?|coups?|success))/u;
