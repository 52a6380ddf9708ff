import { wordSet } from './sets';

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
  taxes tell thorn tiller tree underwood vest viper wade walls watch weathers webber welcome wheat whip wilder winner worth
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

/** Given names of men that end in -a, -e or -h. */
export const MEN = wordSet(
  `george luke mike steve joe joseph hugh joshua noah andrea dave wayne bruce pete lee eugene wallace kenneth keith ralph rudolph jake
  blake shane duane dale kyle lance vince clarence lawrence terence maurice pierce philippe pierre antoine stephane jose felipe jorge
  enrique vicente guiseppe giuseppe salvatore daniele michele luca nicola mustafa abdullah fatah salah saleh ezra elijah isaiah
  jeremiah micah jonah obadiah zachariah dante ike abe moe gabe nate rene andre claude dwayne jerome clyde claude george gene theodore
  archie charlie eddie freddie jamie ernie bernie willie jimmie louie ollie robbie howie monroe cole hale geoffrie heinrich friedrich
  ulrich dietrich erich patricke uwe arne rune aage ole boris-e joshua akira kenya barack-e ilya nikita misha sasha kolya vanya`,
);
