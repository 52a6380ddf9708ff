import { remembered } from '../../text/remembered';
import { wordSet } from '../../text/word-sets';

/**
 * Adverbs, conjunctions and connecting words that open sentences in languages other than English: before a surname none of
 * them is a given name. As `plainWord` leaves them: no marks.
 */
const GERMAN = `seitdem seither ehe kaum wohl indes indessen gleichwohl mitunter spater fruher jungst kurzlich weder sowohl entweder weil obwohl sobald solange nachdem bevor damit falls sofern dabei dadurch dafur dagegen daher dahinter damals danach
  daneben daran darauf darin daruber darum darunter davon davor dazu dennoch deshalb deswegen trotzdem zudem ausserdem inzwischen unterdessen
  allerdings jedoch hingegen vielmehr immerhin schliesslich letztlich offenbar angeblich vermutlich wahrscheinlich vielleicht sogar selbst gerade
  bereits bisher bislang zuvor zuletzt zunachst anschliessend gleichzeitig zugleich heute gestern morgen hier dort jetzt nie niemals immer wieder
  ob warum wieso weshalb wo wann welche welcher welches diese dieser dieses jene manche viele alle beide mehr nur also etwa ebenso ausgerechnet
  anders statt anstatt gegenuber innerhalb ausserhalb samt sein seine seinen seinem ihre ihren unser mein ist war hat hatte wird wurde wollte soll
  kann muss lasst konnte derweil mittlerweile kunftig erst wegen dank nahe kurz denen dessen deren`;
const FRENCH = `alors ainsi aussi ensuite puis enfin cependant pourtant toutefois neanmoins mais tandis lorsque lors puisque afin outre hormis hors sauf
  parmi derriere devant autour pres loin hier aujourd demain deja encore toujours jamais jadis desormais bientot notamment surtout meme seul seule
  tous tout toute toutes plusieurs certains chaque aucun aucune son sa ses leur leurs notre nos votre mon ma est etait a ont sont fut sera serait
  peut doit faut voici voila non oui si tel telle quant grace face suite malgre aupres hormis soit ni tantot jusque jusqu puisque quel quelle quels`;
const ROMANCE = `aunque mientras ademas sino entonces luego despues ayer hoy manana siempre nunca jamas todavia apenas incluso tampoco quizas vez
  ante bajo cabe mediante excepto salvo segun su sus mi nuestro ese esa esos aquel aquella cual cuales cuando donde adonde mas muy tan tanto todo
  toda todos todas cada otro otra otros algunos muchos ambos ambas es era fue ha han habia sera seria puede debe hay tiene acaso ojala finalmente
  anche ancora poi pero inoltre infatti invece mentre dunque quindi percio cosi gia oggi ieri domani sempre mai forse soltanto proprio perche
  poiche sebbene benche affinche tuttavia eppure oltre accanto davanti dietro durante verso presso circa suo sua suoi loro nostro questo questa
  questi queste quello quella ogni alcuni molti tutti tutto entrambi cui dove ha hanno era fu puo deve tale sui sulla sugli negli agli dagli
  tambem ainda depois agora entao assim enquanto embora porem portanto contudo todavia alem quando onde hoje ontem amanha sempre nunca talvez
  apenas somente mesmo ate desde sobre seu sua seus suas nosso esse essa esses aquele aquela qual quais cada outro todos ambos foi era tem pode deve
  segundo conforme perante mediante junto apos ja nao sim muito pelo pela pelos pelas`;
const DUTCH_NORDIC = `ook toen toch echter bovendien daarnaast daarom daardoor daarna daarmee daarop daarvoor intussen ondertussen inmiddels tegelijk eerder
  later vandaag gisteren morgen altijd nooit misschien zelfs alleen vooral hoewel terwijl zodra zolang doordat voordat nadat indien wanneer waar
  welke deze dit die dat alle beide veel zijn haar hun onze is was heeft had werd wordt kan moet zal zou maar dus want of en als nu hier daar
  vidare dessutom daremot darfor darmed darefter samtidigt nu da idag igar imorgon alltid aldrig kanske aven bara enbart bland innan sedan hittills
  tidigare senare daremot emellertid dock trots trots eftersom om ifall hur vad vem vilka vilken denna detta dessa hennes deras var ar blev har
  hade kan ska skulle maste bade varken antingen enligt mellan genom vid fran till hos utan utom tillsammans dermed derfor derimot dessuten derefter
  imidlertid allikevel likevel ogsa enda bare blant innen siden hittil tidligere senere dersom hvordan hva hvem hvilken denne dette disse deres
  ifolge samtidig nar mens efter for mod gennem hos uden sammen`;
const WEST_SLAVIC = `jednak jednakze natomiast ponadto poza oprocz zamiast podczas pomimo mimo chociaz choc skoro jesli jezeli gdyby poniewaz bowiem zatem wiec
  dlatego dlaczego kiedy gdzie kto co ktory ktora ktore jaki jaka jakie ten ta to ci te tamten taki takze rowniez tez nawet tylko wlasnie dopiero juz
  jeszcze zawsze nigdy moze byc chyba prawdopodobnie podobno rzekomo wczoraj dzisiaj obecnie teraz wtedy wowczas potem pozniej wczesniej nastepnie
  tymczasem jednoczesnie ostatnio wobec wsrod wokol miedzy nad pod przy przez bez u ku jego jej ich nasz moj swoj obaj oba wszyscy kazdy zaden czy ani
  bo gdyz zeby skad dokad tamte kazda wiekszosc kilka niektorzy wszystko albo lub oraz lecz ale jest byl byla bylo byly bedzie ma mial zostal zostala niech niemniej owszem
  avsak jenze nicmene presto proto navic krome misto behem pres ackoli prestoze protoze jestlize pokud kdyby aby zda proc kdy kde kdo ktery ktera ktere
  jaky tento tato toto tito takovy rovnez dokonce pouze prave jiz jeste vzdy nikdy snad mozna pravdepodobne udajne nyni tehdy potom pozdeji drive pote
  mezitim zaroven nedavno vuci kolem pri bez jeho jeji jejich nas muj svuj oba obe vsichni kazdy zadny ani nebo anebo ale vsak jsou byl byla bylo bude
  ma mel mela necht vcetne ohledne podobne totiz prece zrejme samotny 
  avsak preto okrem namiesto hoci pretoze keby aby preco kedy tento tato rovnako takisto dokonca iba prave uz este vzdy nikdy mozno pravdepodobne udajne
  vtedy potom neskor skor zatial zaroven nedavno voci okolo jeho jej ich oba vsetci kazdy ziadny alebo ale vsak su bol bola bolo bude mal`;
const TURKISH = `ancak fakat lakin oysa ayrica ustelik hatta bile cunku eger yoksa dolayisiyla boylece yine henuz artik simdi daha once sonra hemen
  nihayet belki sadece yalnizca ozellikle boyle oyle soyle nasil neden nicin nerede hangi bu su o bunlar onlar bunun onun bazi butun tum her hic
  hem ne ya ise iste peki evet hayir degil var yok oldu olacak ise gore karsin ragmen uzere beri kadar dogru karsi birlikte arasinda sirasinda
  bunun uzerine ote yandan oncesinde sonrasinda gorusmede toplantida aciklamada`;
/** й, ї, і and ё are folded below as the page's words are. */
const CYRILLIC_STARTERS = `бо тож звісно мовляв згодом аби хай нехай де куди звідки скільки кого кому чого яка яке які такий така такі усе деякі кілька більшість
  тоже откуда сколько чему какая какие такая такие несколько большинство нынче пусть натомість натомист водночас отже втім утім проте однак зокрема крім окрім попри незважаючи внаслідок через оскільки якби якщо щоб щойно
  допоки поки доки відтак відтоді дотепер донині наразі нині нещодавно невдовзі незабаром насправді фактично ймовірно мабуть напевно нібито буцімто
  начебто невже хіба чи адже саме лише аж навіть майже ледь знову вкотре вперше торік цьогоріч вночі вдень увечері вранці услід слідом поряд поруч навколо
  довкола всередині всупереч напередодні станом щодо стосовно серед поміж замість задля заради завдяки його її їхній їхня нашого кожен жоден усі всі дехто
  хтось щось ніхто ніщо був була було були є буде має мав може мусить треба слід варто подібно натоді опісля потому звідси звідти туди сюди
  зато причем притом причём поскольку раз ежели если чтобы будто словно якобы мол дескать ведь ибо дабы нежели едва чуть лишь только даже почти снова опять
  впервые недавно вскоре скоро давно поздно рано ночью днем днём утром вечером летом зимой весной осенью следом рядом вокруг внутри вопреки насчет ввиду
  вследствие наряду помимо включая исключая вплоть вроде типа навстречу напротив взамен дальше далее больше меньше лучше хуже действительно фактически
  вероятно наверное наверняка пожалуй кстати наоборот например следовательно соответственно одновременно параллельно ранее прежде изначально сначала
  некоторые многие никто ничто некто кто-то что-то любой был была было были есть будет имеет может должен нужно надо следует стоит подобно итого итак
  неужели разве ли бы же вот вон нет да ни либо нибудь спустя напоследок официально неофициально лично публично`;

const FOLDED: Readonly<Record<string, string>> = { й: 'и', ї: 'і', ё: 'е' };

const SENTENCE_STARTERS = [
  GERMAN,
  FRENCH,
  ROMANCE,
  DUTCH_NORDIC,
  WEST_SLAVIC,
  TURKISH,
  CYRILLIC_STARTERS.replace(/[йїё]/g, (letter) => FOLDED[letter] ?? letter),
].join(' ');

/**
 * Ordinary words that carry a capital where a sentence begins or in a headline. A word that is also a given name
 * (Mark, Bill, Grace, Will before a surname apart) is left out: before a surname it counts as one.
 */
const FUNCTION_WORDS = `a an the this that these those what which who whom whose why how when where whether while
  and but or nor yet so for if as since because although though unless until once whereas after before during amid amidst among
  about above across against along around at behind below beneath beside besides between beyond by despite down except following
  from given in inside into like minus near of off on onto opposite out outside over past per plus pending regarding
  round through throughout till to toward towards under underneath unlike up upon versus vs via with within without
  i he she it we they you his her hers its our their your my mine me him them us himself herself itself themselves
  is are was were be been being am isnt arent wasnt werent has have had having hasnt havent hadnt do does did doing done dont doesnt didnt
  will wont would wouldnt can cannot cant could couldnt shall should shouldnt may might must mustnt ought
  not no none never ever neither either both each every all any some many much more most less least few fewer several such same other others another
  one two three four five six seven eight nine ten hundreds thousands millions dozens half
  here there now then today tonight tomorrow yesterday later earlier soon again already always also almost alone just even only still
  too very quite rather really perhaps maybe indeed instead meanwhile moreover furthermore nevertheless nonetheless however therefore
  thus hence otherwise elsewhere everywhere nowhere anyway besides finally eventually ultimately recently previously currently
  apparently reportedly allegedly clearly obviously certainly surely probably possibly arguably notably importantly interestingly
  ironically unfortunately sadly fortunately initially originally officially publicly privately personally politically militarily
  economically diplomatically strategically suddenly quickly slowly nearly largely mostly partly mainly simply merely barely hardly
  yes well oh ok thanks please hi hello dear dearest`;

const VERBS = `say says said tell tells told ask asks asked call calls called calling urge urges urged warn warns warned vow vows vowed
  pledge pledges pledged hail hails hailed praise praises praised slam slams slammed blast blasts blasted blame blames blamed
  accuse accuses accused deny denies denied reject rejects rejected accept accepts accepted agree agrees agreed refuse refuses refused
  meet meets met host hosts hosted visit visits visited greet greets greeted welcome welcomes welcomed receive receives received
  see sees saw seen seek seeks sought want wants wanted need needs needed try tries tried hope hopes hoped plan plans planned
  aim aims aimed move moves moved go goes went gone come comes came leave leaves left arrive arrives arrived return returns returned
  flee flees fled fall falls fell fallen rise rises rose win wins won lose loses lost fight fights fought attack attacks attacked
  strike strikes struck hit hits kill kills killed die dies died dead live lives lived hold holds held keep keeps kept take takes took
  give gives gave get gets got make makes made put puts set sets send sends sent bring brings brought lead leads led run runs ran
  rule rules ruled reign reigns face faces faced back backs backed support supports supported help helps helped save saves saved
  protect protects oppose opposes opposed defend defends defended condemn condemns condemned criticise criticises criticize criticizes
  mock mocks mocked push pushes pushed pull pulls pulled press presses pressed force forces forced topple topples toppled oust ousts
  ousted overthrow overthrows overthrew overthrown depose deposes deposed arrest arrests arrested jail jails jailed sanction sanctions
  sanctioned invade invades invaded withdraw withdraws withdrew deploy deploys deployed sign signs signed end ends ended start starts
  started begin begins began stop stops stopped open opens opened close closes closed launch launches launched announce announces
  announced confirm confirms confirmed reveal reveals revealed claim claims claimed insist insists insisted believe believes believed
  think thinks thought know knows knew show shows showed shown hear hears heard speak speaks spoke spoken talk talks talked discuss
  discusses discussed consider considers considered decide decides decided order orders ordered demand demands demanded request requests
  requested offer offers offered grant grants granted extend extends extended raise raises raised lift lifts lifted ease eases eased
  cut cuts drop drops dropped remain remains remained stay stays stayed become becomes became seem seems seemed appear appears appeared
  look looks looked turn turns turned name names named pick picks picked appoint appoints appointed elect elects elected reelected
  fire fires fired sack sacks sacked replace replaces replaced succeed succeeds succeeded follow follows followed join joins joined
  unite unites split splits threaten threatens threatened fear fears feared let lets allow allows allowed ban bans banned block blocks
  blocked pay pays paid sell sells sold buy buys bought build builds built mark marks marked eye eyes eyes weigh weighs mull mulls
  tout touts dismiss dismisses dismissed downplay downplays signal signals signaled signalled hint hints hinted suggest suggests
  suggested note notes noted add adds added explain explains explained describe describes described declare declares declared
  stated report reports reported write writes wrote watch watches watched read reads meeting visiting calling using asking
  according based born wanted known expected supposed used made`;

const NOUNS = `war wars peace talks talk deal deals summit meeting call calls visit trip speech statement interview news analysis opinion
  explainer editorial video photo photos picture pictures live update updates breaking exclusive watch read more report reports
  people person man woman men women children troops soldiers forces army rebels rebel fighters protesters protests crowds supporters
  critics opponents allies enemies friends relatives victims survivors refugees residents citizens voters experts analysts officials
  authorities sources leaders ministers diplomats journalists lawmakers activists observers investigators prosecutors police
  government regime state states country countries nation nations world city cities town capital border region regions areas parts part
  party parliament court ministry ministers office power rule fall collapse ouster downfall exit return rise death life future past
  farewell comeback victory defeat debut squad
  history legacy role question questions answer answers problem problems crisis conflict violence attack attacks strike strikes
  sanctions aid oil gas money trade economy prices energy weapons missiles drones nukes bombs planes jets ships base bases
  week month year day days weeks months years morning evening night time times end start beginning side sides way ways
  thing things reason reasons fact facts case cases point points line lines number numbers
  tensions relations ties support pressure fears hopes concerns doubts threats promises orders demands
  good bad new old big small great long short high low early late last next first second third former current major minor
  own real true false possible likely unlikely clear ready free safe strong weak rich poor hard easy open closed full empty
  key best worst top main leading local national international global public private political military economic social secret
  many young due amid toppled deposed exiled embattled defiant isolated desperate angry hungry furious`;

const OTHER_LANGUAGES = `le la les l un une des du de d et ou mais donc car si quand comme pour par sur sous dans avec sans chez entre vers depuis
  apres avant pendant contre selon malgre ce cet cette ces il elle ils elles on nous vous que qui quoi dont pourquoi comment
  el los las lo y o pero si cuando como para por sobre bajo en con sin entre hacia desde tras antes durante contra segun segon
  este esta estos estas que quien porque donde asi tambien ya aun solo segun
  der die das den dem ein eine einen einem einer und oder aber denn wenn weil dass als wie fur auf unter in im mit ohne bei zwischen
  nach vor wahrend gegen laut trotz seit von vom zu zum zur aus uber er sie es wir ihr auch noch nur schon so dann nun doch
  il lo gli i uno una di del dello della dei degli delle nel nella al alla e ed ma se quando come per su sotto con senza tra fra da dal dalla dopo prima contro secondo
  o os as um uma e mas se quando como por em no na nos nas com sem apos antes ate
  het een zij wij hun naar tegen volgens over tijdens sinds omdat maar toch ook na voor tussen waarom hoe wat
  och att det som den har inte medan samtidigt dock nar dar under efter enligt mot under enligt trots og ikke etter ifolge mens hvorfor hvis nar trods men ja on ei etta mutta szerint nem hogy a az
  si ca din pentru dupa este sunt care
  ve ama ile icin gibi sonra once i w z na do po przed dla ale oraz gdy jak nie wedlug zdaniem wobec jutro wczoraj dzis dzisiaj teraz dnes vcera zitra bugun dun yarin
  podle dle podla zatimco pred proti mezi medzi pocas kdyz ked tez take taktiez potrivit conform
  и а но или да если когда как что чтобы в во на с со к ко от до из у о об по под над за про через ради при для без после перед между против также ведь еще уже
  і та але або якщо коли як що щоб в у на з із до від після перед між проти також ще вже`;

/** Russian and Ukrainian words that open sentences. */
const CYRILLIC =
  `сам сама само сами самі також также однако однак ранее раніше позже пізніше сегодня сьогодні вчера вчора завтра тогда тоді теперь
  тепер здесь тут там этот эта это эти тот цей ця це ці той такой таке кроме крім вместо замість среди серед через около біля накануне напередодні
  напомним нагадаємо отметим зазначимо сейчас зараз почему чому зачем навіщо где где куда кто хто чей какой який которые наш ваш мой мій свой свій его
  його ее її их їх весь все всё всі каждый кожен оба обидва один одна два две дві три первый перший второй другий новый новий новая нова бывший колишній
  пока поки хотя хоча лишь лише только тільки даже навіть именно саме вместе разом затем потом потім наконец нарешті впрочем втім между між согласно
  згідно благодаря завдяки вопреки несмотря тем тим временем часом так итак отже поэтому тому возможно можливо видимо очевидно конечно визит візит
  встреча зустріч переговоры переговори разговор розмова судьба доля судьбу долю война війна армия армія войска війська власти влада санкции санкції
  заявление заява пресс-служба прес-служба источник джерело сторонники прихильники режим падение падіння свержение`
    .replaceAll('й', 'и')
    .replaceAll('ї', 'і')
    .replaceAll('ё', 'е');

export const COMMON_WORDS = wordSet(
  FUNCTION_WORDS,
  VERBS,
  NOUNS,
  OTHER_LANGUAGES,
  CYRILLIC,
  SENTENCE_STARTERS,
);

/** Verbs and function words: a run of capitals in a headline that meets one is no longer one name. */
export const RUN_BREAKERS = wordSet(FUNCTION_WORDS, VERBS, OTHER_LANGUAGES);

/** What a person or a body does: the word before one of these is its subject, "Young will miss", "Apple said". */
export const FINITE_VERBS = wordSet(
  `says said saying tells told adds added asks asked will would has had have was is were are did does can could may might must should
  also joked replied declined denied agreed refused vowed warned voted approved rejected insisted argued acknowledged conceded announced
  reported posted won lost led beat scored died resigned retired joined left met plans planned wants wanted hopes hoped expects expected
  became remains remained served came went took made gave got held began hit who whose himself herself
  rode ran sang wrote drove fell grew knew threw broke chose spoke stood understood thought brought bought caught taught fought sought sold
  paid sent spent kept felt heard lay sat shot swam swore woke wore drank drew flew forgot froze rose saw stole struck laughed`,
);

/** After a name that opens a sentence they make it a verb's form: "Reading the report", "Mobile his home". */
export const DETERMINERS = wordSet(
  'the a an his her its their our your my this that these those it them him me us you some any every each',
);

/** Days, months and the like: "in Moscow Wednesday", "Putin Thursday said". */
export const TIMES = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  januar februar marz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag
  ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik pazartesi sali carsamba persembe cuma cumartesi pazar
  spring summer autumn fall winter christmas easter ramadan gmt utc est edt am pm`,
);

/** Given names that end like ordinary words, or are ones: never taken for a word by the look of it. */
export const NAMES_LIKE_WORDS = wordSet(
  `ahmed mohamed mohammed muhammed ahmad fred alfred manfred wilfred jared ted reed khaled majed rashed sayed saeed saed waleed hamed
  ming jing ling ping xing qing ying xiaoping jinping sterling irving erling king harding manning fleming
  emily sally kelly molly billy ally beverly kimberly holly lily milly polly carly lesly ely
  bill mark grace frank rose grant faith joy jack pat rob sue drew art gene dean chase miles duke earl major judge prince april may june
  august summer autumn hope will rich harry penny ruby amber pearl ivy olive violet daisy jasmine chance chuck nick peter dick
  christian sebastian adrian julian brian ian fabian vivian damian lilian cristian kilian florian gillian marian dorian ilian
  clement justin martin robin victor max guy lance pierce reese`,
);

/** Peoples, as adjectives or nouns, that do not end in -ian, -ese or -ish. */
const PEOPLES = wordSet(
  `french german american israeli iraqi saudi qatari emirati kuwaiti yemeni pakistani afghan greek dutch swiss czech slovak uzbek
  kazakh kyrgyz tajik turkmen uk us eu un chechen tatar kurd kurds kurdish arab arabs muslim sunni shia shiite alawite druze jewish
  russen syrer iraner israelis turken amerikaner ukrainer kurden araber europaer deutsche deutschen franzosen briten chinesen saudis
  russes syriens iraniens turcs kurdes americains ukrainiens rusos sirios iranies turcos kurdos estadounidenses russi siriani turchi curdi americani
  ruskove syrane rosjanie syryjczycy turcy kurdowie ryssarna syrierna russerne syrerne ruslar suriyeliler
  queenslander queenslanders icelander icelanders zealander zealanders islander islanders highlander highlanders londoner londoners texan texans
  western eastern northern southern central soviet european african asian latin bahraini omani thai cypriot filipino ottoman islamist`,
);

const NATIONALITIES = wordSet(
  'irish welsh scottish english french german italian polish russian american african',
);

/** Nationalities that clubs are named after: London Irish. */
export const isNationality = remembered((plain: string) => NATIONALITIES.has(plain));

export const isPeople = remembered((plain: string) => {
  if (PEOPLES.has(plain)) return true;
  return /.{2}(?:ian|ians|ese|ish)$/.test(plain) && !NAMES_LIKE_WORDS.has(plain);
});

/** Participles and adverbs that a list cannot hold all of: -ing, -ly, -tion, -ment, -ness. */
export const looksLikeWord = remembered((plain: string) => {
  if (plain.length < 6 || NAMES_LIKE_WORDS.has(plain)) return false;
  return /(?:ing|ly|tion|tions|ment|ments|ness|ism|ists|ship|ity|ities|ance|ence)$/.test(plain);
});
