/** Names of people in two languages or more, or in countries with few lists, folded. Origin: @faker-js/faker, MIT. Written by scripts/reading-lists.mjs. */
export const SURNAMES = `abbott abernathy abimanyu abiodun abiola abiputra abodunrin abosede abreu abshire achari acharya acheampong acic ackermann adadevoh adam adamek adams adaobi adasevic adcock adebayo
adebisi adegbite adegboye adegoke adekunle adelakun adeleke adelusi ademayowa ademiluyi ademola adeniyan adeoluwa aderibigbe aderinsola aderogba aderonke adesina adesiyan adewale
adewunmi adewura adeyemo adhikari adhitama adiga adisa adomah adomako adongo adriansyah adu adusei adutwum afifah afirifa afoakwa afolabi afolayan afonja afunku agarwal agboola
agnes agostini agustian agustina agyapong agyare agyei agyemang ahluwalia ahmad ahortor ahuja aidara aigbiniode airlangga ajakaiye ajao ajayi ajewole ajoseadeogun akeemomosanya
akerele akinrinola akintade akoto akowua aksentijevic akyeamfuɔ akyeampong akyena alabi alamsyah albertyn albrecht albuquerque alexa alexander aligbe aloba altenwerth amaechi
amanta amar aminat amla amo amoa amoako amoasi ampadu ampofo amponsah ananda anandya andersen anderson andini andorful andresen andriani anggraini anggriawan anjani ankra ankunding
anne anokye ansa antal antoni antwi appia appiah aqila aras ardana ardianto ardiyanti aremu arifin armstrong arora arslan aryal aryani aryanti asamoa asamoah asan asante asare
asenso ashley asiama asiedu astuti aswandi ata atanda auer aufderhar aurelia awodiran awolowo awuah ayandokun aydin ayisat ayobami ayomide ayoola azizah azzahra baa baafi baah
baawia babalola babatunde babic babin babou babtunde baca bacher badiane badji badu bagaskara bahringer bailey bajer bak bakare bakhoum balaban balaz balazova balde balint
balistreri balog balogun baloyi bamidele bamiloye bamisebi bandopadhyay banerjee baral baran baranova barisic barone barros barrows barry barta bartell bartoletti barton bartos
bartosova basaran bashirian basnet bastola basynat batista batz bauch bauer baumbach bayeni bayer beahan beatty bechtelar becker beckmann bednar beier bekavac bello bengu benjamin
berg berge berger bergnaum bergstrom bernard bernasconi bernhard bernier bester beye bhadresha bhana bhandari bharadwaj bhat bhattacharya bhattarai bhattathiri bhembe bhengani
bhengu bhuyeni bianchi bins biro biteye bittner biyela blahova blanc blanckenberg blanda blick blom boadi boadu boahen boakye boaten boateng bode bodian boehm bogan bogdan bogisich
bohm bomestar bona bongo bonsra bonsu borer bos bosch bosco bosman botan botsford boucher boye boyer boyle bradtke braga brakus brandt braun breitenberg brekke brezina brezinova
brito brix bromfield bruen brun buckridge budiman budiyanto bui bujak bulat burger burkhard burkhardt busari buss buthelezi butt cali camacho camara cameron campos capek cara
carlsen carroll carter cartwright carvalho casper cassim cassin castro cavic cebekhulu celar cele celik champlin chan chang chattopadhyay chaturvedi chen cheng chettri chetty cheuk
cheung chibike chibuike chidinma chidozie chiliza chiu cho choi chong chopra chow choy christian christiansen chu chui chung cibulka cibulkova cimerman cisar ciss cisse cissokho
clare cole collier collins coly conn connelly conroy considine corkery cormier corona corwin costa coulibaly cremin crist crona cronin crooks cruickshank cruz cullinan cummerata
cummings daako dabo dach dahl damanik damayanti damore daniel dankova danso darko darmawan darojat darteh dartey daugherty david davidova davis deane deckow delazy dembele deme
demir denesik desai deshpande devar devkota dhakal dhawan dhlamini dhlomo dia diaby diack diagne diakhate diallo diamanka diao diarra diatta diattara diaw diawara dibbert dickens
dicki dickinson diedhiou dieme diene dieng dietrich dieye dinca dingiswayo diome dione diongue diop diouf dioum dirgantara dixon djitte djokoto dlamini dogan dolezal dolezalova
dongol donkor donnelly dooley douglas dower doyle dragan drame drinjak drozd duah dubashi dube dubuque duca duda dudek duong dupont durand durgan dutta dwamena dwivedi dzokoto
ebert ebubechukwu edun effertz egbochukwu egger egli ehigiator ekwueme elebiyo elias elizabeth elvina elworthy emard embranthiri emmanuel emmerich erdman erdogan ernser esther
evers fabian fabianova fadel fadipe fagunwa fahey fajimi falabi faleti faloye fankhauser faresta farida farkas farrell fasasi fathina faty favre fay faye febian febrianti feeney
feest feil felber fernanda fernandez ferrari ferreira ferry fichardt fierro filip filipova fink firgantoro firmansyah fischer fisher flatley florczak flore fluckiger fodor fofana
fofie fok fonseca fosu frami franco franecki franey frey friedli friesen fritsch fuchs fujiati fung funk funmilayo furlan fuze gabhezi gabor gadiaga gajdos gal galinac gama gamper
ganaka gandhi garcia gaspar gassama gasser gavric gaye gbadamosi gbogboade gehrig gerber gerhardt gerhold gerlach ghale gibbs gibson gigaba gil gill gislason gleason gleichner
glover gning gningue goldner gomis gonzalez goodwin goonam gorczany gordhan gottlieb goudiaby govender gowda goyette grady graham greenfelder greenholt gregor gregorova grimes
grube gruber guerra gueye guha guisse gulgowski guliwe gumede gunarto gunawan gunes guneta gupta gurung gusikowski gutkowski gutmann gwacela gwala gyamfi gyasi gyawali haag habeeb
habibi hackett hafner hagenes hahn haikal hajek hakim haley halim halimah halvorson hamal hamill hammes handayani handoko hane hanifat hansen hanzal hanzalova hanzl harber
hardiansyah harini hariyah harris hartati hartman hartmann harvey haryanti haryanto hasanah hassanah hastuti hathorn hauck hayes hayworth heaney hearne heathcote hegmann
heidenreich heller henderson henriksen henry herlambang herman hermann hermawan hermiston herzog hessel hettinger hickle hidayanto hidayat hilll hilpert himawan hintz hirthe
hitchinson hlatshwayo hlavacek hlongwa hlongwane hoang hodkiewicz hoeger hofer hoffman hoffmann hofman holm holub holubova homenick hommel hong hoppe horacek horak horne horvath
howe howell hribar huang huber hudson huel huels hui hutagalung hutapea hutasoit hyatt ibikunle ilori ilupeju irawan irfandi isaac ismail isokun israel iswahyudi ivanova iyalla
iyanda iyengar iyer jacobi jacobs jacobson jailani jain jaiyeola jakobsen jakubowski jambor jamiu janecek jangid janik janikova jansa jansen januar jaros jasinski jaskolski jast
jelen jelita jenkins jensen jerde jha jimoh johannessen johansen johar john johns johnson johnston jokanovic jonas jones jorgensen joseph joshi joshua jung jurik jurikova justina
juwita kacavenda kaczmarek kafle kahyang kaiser kakkar kalin kalinowski kalyan kamara kaminski kan kande kandji kane kaniyar kante kaplan kapoor kapusta kara karan karas karikari
karki karlsen kasse kassulke katherine kathrada kaul kaur kautzer kawa kaya kayode kebe kedzierski keebler keeling keita keith kemmer kemp kempis kennedy kerluke kertzmann kessler
keung khadka khan khanna khatri khawula khouma khoza khumalo khumalu khuzwayo kiehn kihn kilback kimberly kirlin klein klimczak kling klocko klusener kmet koc kocchar koch kocman
koelpin koenig koepp koha kohler koirala kolade kolar kolarova konate kong konieczny konopelski konte koomson kos kosoko koss kostka kovac kovacek kovacova kovacs koya koza kozak
kozey krajcik krajicek krajinovic kral kralik kralikova kramer kraus krcmar kreiger kris kristensen krogh krol kruger krupa krupova kshlerin kub kubheka kubica kubik kubikova
kuchta kuhar kuhic kuhlman kuhn kula kulas kumi kunc kunde kunene kung kunz kunze kuphal kurniawan kurt kusi kusmawati kusuma kusumo kuswandari kuswoyo kutch kuvalis kwaakye kwan
kwarteng kwok kwong kyei kyselova labadie labus ladega lai lailasari laine lakatos lakin laksita laksmiwati lam lama lamula lang langosh langworth larkin larsen larson latifat
latupono lau lawal lazuardi leal leannon lebsack ledner lee leffler legros lehner leilani lembede lemke leo leonard lesch lesmana lestari letsoalo leung leuschke leye liang limbu
lin lind lindgren ling linsey lipka liska liskova littel liu lockman lopez loum lovato lowe lubina lubowitz luca lueilwitz luettgen lui luk lukac lukacova lund luthuli lynch mabaso
mabhida mabizela mabunda macedo macejkovic macgyver madej maduma magar maggio magoza mahabeer mahajan maharani mahardika maharjan mahendra mahestri maheswara maheswari mahlangu mai
mak makhanya makinde makinwa makuachukwu malek malik malinga maluleke mamula mandala mandasari mane manga mangane mangunsong mann mansell mansur mante manullang maphisa mar marar
marbun mardhiyah marek mares marian marin marinkovic marino markham markowski marpaung marquardt martin martinez martins marvin maryadi maryam maryati maryjane masala maseko
mashinini mathebula matias matos matula maulana mavundla mayasari mayer mayert mayowa mazibuko mazur mbacke mballo mbatha mbaye mbende mbengue mbodj mboup mbow mbuso mcclure
mccullough mcdermott mcglynn mchunu mckenzie mclaren mclaughlin mclean mcmillan medhurst medved megantara mehloluhlaza mehra mehrotra meier melani melinda melo meloni mendy menon
mensa mensah mertens mertz meszaros metz meyer mfeka mfumu mgenge mhlanga mhlongo michalek michalik michalikova michel mika mikula miller mills milton miranda mishra mitchell
mkhatshwa mkhize mngomezulu mnisi mobolaji modise moen mofokeng mogbadunade mohr mojzis mojzisova mok mokwena molefe moller molnar moloi monahan moonsamy moore moosa mora moraes
morar morawo moreira morissette mosciski moseley moser moses mota motalo motaung motloung mphahlele mqwebu mraz msibi mthembu mthethwa mtolo mtshali mucha mudau mueller muinat
mukaram mukhopadhyay muller mulyani munch munsamy murazik murphy murray musi mustapha mustika mustofa mutiat nababan nader nagy naik nainggolan nair najmudin namaga nambeesan
namboothiri nanda napitupulu narpati nashiruddin nasyiah nasyidah nathania natsir nava nayar ncusi ndaba ndandali ndao ndaw ndebele ndiaye ndione ndir ndlovu ndong ndour ndoye
ndukwu nehru nemcova nemec nemes neubauer neumann ngai ngcobo ngcolosi ngema ngo ngom ngozi ngubane nguer nguyen ngwazi ngwenya nhlapo nhleko niane niang niass niasse nicolas
nielsen nienow nikolaus ninalowo ningrum niroula nitzsche nkansa nkansah nkomo nkosi nkrumah nogueira nojeem nolan nomvethe nondlela nonyana novak novakova novitasari nowak nozulu
nsele nsia ntanzi nti ntiamoa ntim ntombela ntuli nugraha nugroho nuraini nurdiyanti nurlaela nwachukwu nwogu nwuzor nxumalo nyaako nyame nyanda nyantakyi nzimande obeng
oberbrunner obiageli obianuju ochse oconnell oconner odetola odunayo odunsi ofori ofosu ogindan oginni ogulana ogunbamigbe ogunbanwo ogunbiyi ogunbo ogunde ogunwande ogunwobi
ogunyeye ohara ojo ojua okeefe okon okonkwo okpattah oktavian oktaviani oktovian okuneva okunola okyere olabode oladeji oladimeji oladipupo olah olaiya olaoluwa olasunkanmi
olasunkanmifasayo olasupo olawale olinn oliphant oliva oliveira olivier olowokeere oloyede olsen olson olubode olubukola olubunmi olufeyikemi olugbayila olujimi olukotun olukunga
olumide olusanya olutola oluwagbemi oluwakemi oluwanisola oluwaseun oluwaseyi oluwashina oluwatosin omani omidina omobolaji omobolanle omojola omolara omotoso omowale ondricka
onohinosen onose onyinyechukwu oparinde opeyemi opoku oppong opuku oreilly orn ortiz osei oshin osinski osuagwu osuntokun oti otiwa otuo owokoniran owolabi owoyemi owusu oyadiran
oyaifo oyebola oyelude oyeniyi oyetoro oyeyemi oyinkansola oyinlola ozturk pacheco pacocha padberg padmasari pagac paimo palastri pandey panek pang pangestu panicker paris parisian
parker parkin parnell pasalic pasek paskova patel patil paucek paul pavel pavlov pedersen pelikan pelikanova pena perdana pereira perez permadi permata pertiwi peskova peter
peterson pfannerstill pfeffer pham phan phung pilat pilla pillai pillay pinto pithey pohl polak polat polizzi pollich pollock poon poore pothuvaal pouros pouye powell powlowski
prabowo pradana pradhan pradipta prajapat prakasa pranowo prasasta prasetya prasetyo prastuti pratama pratiwi prayoga predovic prempeh prinsloo procter prohaska prokop prosacco
pudjiastuti purdy purnama purnawarman purnawati purwadi purwanti puspasari puspita putra putri quartey quigley quitzon rachmawati radebe radulic rahardian rahayu rahimah rahimov
rahmawati rajasa rajata rak rakova ramadan ramadhani ramos rana rasmussen rath ratke rau raut rayhan raynor reddy rehak reichel reichert reid reilly reinger reis rempel rendra
renner rey reynolds richards richardson richter rippin ritchie ritz riyanti robel roberts rocha rodriguez rogahn rohan rolfson romaguera roob roos rosa rosenbaum ross rowe ruecker
runolfsdottir runolfsson runte rus russel rutherford ruzicka ruzickova ryan rybar rybarova sabaly sabdat sabian sadio saefullah safitri safo sagna saheed sahin sai saini sakho
salahudin salako salami sall salma salsabilla samb samba sambe sambou samosir samuel sanchez sandic sandor sanford santos santoso sanusi saptono saputra saputri saragih sarah
saraiva saraswati sarpong sarr sasek satria satterfield sauer savoia sawayn schaden schaefer schamberger scheurer schiller schimmel schinner schmeler schmid schmidt schmitt
schneider schnyder schoen schowalter schroder schroeder schulist schultz schumacher schumm schuppe schuster schwarz schweizer seck segnane segunmaru sekinat seme sene senger
senghor senkova senzangakhona serra sethi setiawan seydi seye shah shai shakya shanahan sharma shekoni sherpa shezi shields shiu shongwe shrestha shukla shum sibiya sidibe
sihombing sihotang sikora silva sima simak simanjuntak simbolon simon simonis simonovic simsek sinaga sinclair singh sinha sipes sirait siregar sirova sithole sithuli sitompul
sitorus situmorang siu siwele siyaya skiles sladek slatinac slovak slovakova smitham snooke sobowale sokhela sokol sokolowski soltys somayaji sommer sondisa sonko sorensen sothole
souare soumare souza sow soyinka spasojevic spencer spinka sporer stamm stanek stanton stastna stastny stefan stefanova stehr steiner stepanov steuber stewart stiedemann stokes
stoltenberg stracke straka strakova streich stroman strosin suartini subedi sudiati sudrajat suen sulaimon sulc sulcova supriyanto suryatmi suryono susanti suter suthar suvajac
suwarno svab svehla svehlova svendsen svensson svoboda swaniawski swift syahreza sykora sykorova sylla sylvester symcox szabo sze szekely szeto tagore tai taiwo takyi talwar tam
tamang tamas tamba tampubolon tamunoemi tan tandon tang tarihoran tawia taylor tekin tella temitope terry terzi thamrin thapa thiam thiao thiaw thiel thiongane thioub thioune
thomas thompson thoyana thumbeza thusi tillman tine tolulope toma tomas tomecek tomkova tong torp torphy torres toth toure towne tran trantow traore tremblay treutel trinh trivedi
tromp truong truter tsabalala tsang tse tshabalala tsoi tsotetsi tsui tuckett turcotte turek turk turner tutu tweneboa twumasi uchechi ugarak ullrich upton urbanek urbaniak usada
usamah utama utami uwais uyainah valente valentova valle vandervort vanek varga varma varman varrier vasile venter veres verma veum vezi vilakazi villa visser vlach vlachova vogel
vojtek volkman von vonrueden vracar vucevac vuong wacana waelchi wagenaar wagner wahyudin wahyuni walker walsh walter waluyo wan wane wang wardana wasita wasiu waskita wastuti
watsica weber wehner weimann weiss weissnat welch wesley wiafe wibisono wibowo wicaksono widiastuti widmer widodo wiegand wijaya wijayanti wilcox wilderman wilkinson willane
williamson willms willoughby winarno winarsih windler winkler wintheiser wisoky wisozk witting wiza wolff wong wosiyane wuckert wulandari wunsch wuraola wyman xaba xavier yaamoa
yade yan yang yanuar yaqub yawson yeboa yeboah yengwa yeung yildirim yildiz yilmaz yim yin yip yirenkyi yiu yolanda yost yudhistira yue yuen yulianti yulianto yuliarti yundt yung
yuniar yussuf zach zahrah zajac zak zapletal zboncak zelenka zemlak zhang zhao zheng zhou zhu ziemann zieme zima zimmerman zimova zondi zondo zubane zulaika zulauf zulkarnain zulu
zuma zungu zurek zwane đang đao đinh đoan`;
