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
const CYRILLIC = `бо тож звісно мовляв згодом аби хай нехай де куди звідки скільки кого кому чого яка яке які такий така такі усе деякі кілька більшість
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

export const SENTENCE_STARTERS = [
  GERMAN, FRENCH, ROMANCE, DUTCH_NORDIC, WEST_SLAVIC, TURKISH, CYRILLIC.replace(/[йїё]/g, (letter) => FOLDED[letter] ?? letter),
].join(' '); // biome-ignore format: a list
