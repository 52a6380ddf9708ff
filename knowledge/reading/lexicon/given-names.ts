/** Names of people in two languages or more, or in countries with few lists, folded. Origin: @faker-js/faker, MIT. Written by scripts/reading-lists.mjs. */
export const GIVEN_NAMES = `aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aamod aanand aanandaswarup aanandinii aanjaneya aanuoluwapo aaratrika aarav aaron aarya aaryan aasa aasha
aashritha aatmaj aatmaja aatreya aayushmaan aayushman aba abani abayomi abbos abby abdon abdou abdoul abdoulaye abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim
abdulhay abdulholiq abduljabbor abduljalil abdulkarim abdullah abdullatif abdulmalik abdulqahhor abdulqodir abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf
abdurrazzoq abdussamad abe abebi abeiku abel abelard abelardo abena abeni abhaidev abhaya abhirath abhisyanta abibatou abigail abimbola abiodun abiola abiona abisola abisoye
abosede abou aboubacar abraham aby abyasa acaryatanaya achalesvara acharyanandana acharyasuta achille achintya achyut ada adalbert adalberta adalberto adam adama adan adar adaugo
ade adebankole adebiyi adebola adebowale adeboye adebukola adedaramola adedayo adedeji adedoyin adegoke adekitan adekola adekunle adel adela adelaida adelaide adele adeleke adelin
adelina adeline adem adenike adeniyi adeola adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adheesh adhiarja adhiraj adhrit adi adiarja
adiba adigun adika adikara adikavi adil adina adinata adinath aditeya aditya adityanandan adityanandana adolf adolfo adonis adriaan adrian adriana adriano adrien adrienne adrijana
adripathi adunni advaya adwitiya adwoa afia afolarin afra afruza afua afzuna agasti agastya agata agaton aglae agnes agnesa agneya agnimitra agniprava agnivesh agrata agus agustin
agustina ahalya ahilya ahmad ahmed ahmet ahror aicha aida aidan aiden aileen aimee aisha aishani aissa aissata aissatou aisyah ajala ajani ajeet ajeng ajiman ajimat ajimin ajiono
ajit ajita ajoke akande akanmu akanni akarsana akifa akinkunmi akinlabi akinwale akmal akofa akorfa akos akosua akram akroor aksel akshainie akshaj akshat akshata akshayakeerti
akshita akua akula akumaa akunna akwasi akwesi ala alaba alade alambana alamu alan alana alassane alba alban albert alberta alberte albertina albertine alberto albin albina
alcibiade alcide alda aldo alea alec alejandra alejandro aleksa aleksandar aleksander aleksandra alena alenka ales alessandra alessandro alessia alessio alex alexa alexander
alexandr alexandra alexandre alexandrea alexandrine alexane alexanne alexej alexia alexis aleyna alfons alfonso alfred alfreda alfredo ali alia alica alice alicia alida alika alima
alina aline aliou alioune alisa alisha alisher alison alissa aliya aliyah alize alka allan allegra allen allison alma almira alois alojz alok alonzo alparslan alton alva alvin
alvina aly alya alycia alyssa alysson alzbeta ama amadou amady amahle amalia amalie amalija amanda amani amar amara amaranaath amaresh amarnath amata amath amaya ambar ambra ambroz
amdy amelia amelie ameth ameyatma ami amie amin amina aminat aminata aminu amir amira amish amit amita amodini amogh amoke amope amos amrit amrita amritambu amy ana anaadi anabel
anabela anabelle anagh anais anal anala anamarija anamika anand ananda anandamayi anang ananta anar anas anasooya anastasia anastasija anastazija anasuya anatol anatolie anda andel
andela andelin andelina anders andras andre andrea andreas andrei andrej andreja andres andrew andrija andrina andy anele aneta anezka angela angelica angelina angeline angelique
angelo anggabaya anggun angie ani anica anika anil anila anilaabh anilabh anish anissa anita anja anjali anjaneya anjolaoluwa anjushree anjushri anka ankal ann anna annabel
annabell annabelle annapurna anne anneli annelie annette anni annie annika anom anora anouk anshula antea antero anthony antigone antoine antoinette anton antonella antoni antonia
antonie antonin antonina antonio antony anuja anunay anuraag anurag anusuya anvar anwesha anya apollo april apsara ara araceli aram arame arcadie archan archibald archie arda
argono ari ariadna arian ariana ariane arianna arie ariel arielle arijit arike arin arindam arinola aris aristide arjun arlene armand armando armida armin arnaldo arne arnesh arno
arnold aron arona arpad arsenie arsipatra arslon arta artanto artawan artemisa arthur artur arturo artus arun aruna arvid arwen arya aryan asa asad asadulloh asake asal asha
ashlesh ashley ashmi ashok asia asila asilbek asirwada asirwanda asja aslesha aslijan asliya asmadi asman asmianto asmita asmuni asolat assunta asta astou astrid astrida aswani
asya athena atila atinuke atma atmaja atmanand atmananda atreyee atreyi atta attila aubrey audrey august augusta augustin augustina augustine aulia aura aurel aurelia aurelian
aurelie aurelio aurora aurore austin ava avadhesh avani avantika avaz awa awero awesi axel axelle aya ayan ayana ayanda ayaz aydan ayden ayebatari ayinde ayinke ayize ayla aylin
ayman aynur ayodeji ayodele ayoka ayomide ayomikun ayotude ayoub ayu ayushmati azalea azamat aziz aziza azra azubuike baaba baala baalaaditya baalagopaal baba babacar babasola
babatunji babawale bafana bagas bagiya bagus bagya bahodir bahriddin bahrom bahula bahuraksa bahuwarna bahuwirya baidehi baijayanti bajragin bakary bakda bakhtiyor bakiadi bakianto
bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono bakula bala balaaditya balachandra baladitya balagopal balagovind balamani balamantri balangga balapati balgopal
balidin balijan bambang banara banawa banawi bancar bandhu bandhul bangizwe banji bankim bankimchandra bankole banna baran barbara barbora barchinoy baris barnabas barno barry bart
bartolomej basanti basil bastian batuhan beata beatrice beatriz beau becky begoyim behruz bekmurod bela belinda bella ben benedikt beniamin benicio benito benjamin bennett bennie
benny bente berat berenice berit berkay bernadette bernard bernardo bernhard bernice bert berta bertha bertram bertrand beryl bessie betania beth bethany betina betsy bettina betty
beulah beverly bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava
bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev
bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar bianca bianka bibek bibiana bijay bikash bilal billie billy bilol bilva bilwa bina binafsha bineta binta bintou birane
birjesh bishal bishnu bjorn blahoslav blaise blake blanca blanche blanka blazej blazena bobbie bobby bobur bodhan bogdan bogdana bohdan bohdana bohumil bohumila bohumir bohus
bohuslav bohuslava bojan bojana bolatito boleslav boluwatife bonginkosi bonifac bonnie bora boris borka botir bouba boubacar boubou boyd bozena bozica bozidar bozidara brad
bradford bradley brahma brahmaanand brahmabrata brahmanandam brahmdev brajendra brajesh brandi brando brandon brandy branimir branimira branislav branislava branka brankica branko
brayan brenda brendan breno brent bret brett brian brice bridget bridgette brigita brigitta brigitte brijesh britt brittany bronislava brooke bruce bruna bruno bryan bryant buchi
bucur buddha buddhana budhil budi budimir buhle bukola bunmi burak burhon busayo busisiwe byron cagak cager cahya cahyadi cahyanto cahyo cahyono caio caitlin caket cakrabirawa
cakrabuana cakrajiya cakrawala cakrawangsa caleb calebe calista calvin camelia cameron camil camila camilla camille candace candice candida candido candra candrakanta capa cara
caraka caridad carina carl carla carles carlo carlos carlota carlotta carlton carmela carmelo carmen carmine carol carole carolina caroline carolyn carrie carroll carub cary
casandra casey caslav casper cassandra cassandre cassie cataleya catalina caterina catharina catherine cathy catur caturangga caua cawisadi cawisono cawuk cayadi cecelia cecep
cecil cecile cecilia cecilie cedric cedrik celeste celestin celestine celia celina celine cem cemani cemeti cemplunk cengkal cengkir cesar ceyda ceyla ceylin cezar chaanakya
chaaruchandra chad chaitan chakor chakradhar chakravartee chakravarti chakrika chanakya chanda chandak chandan chandani chandi chandini chandira chandni chandra chandraayan
chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani chandraprabha chandraswaroopa
chandravati chanel chantal chapal chapala charak charlene charles charlie charlotte charuchandra charumati charuvrat charvi chaten chatur chatura chaturaanan chaturbhuj cheikh
cheikhou chekhouna chelsea chelsey cherechi cherif cheryl chester chetan chetanaanand cheyenne chiamaka chiara chidaakaash chidaatma chidambar chidambaram chidananda chimamanda
chinedu chinmayanand chinmayananda chinyere chiranjeev chiranjeeve chisom chitraksh chitrali chitramala chitrangada chizoba chloe chris christ christa christelle christian
christiane christie christina christine christophe christopher christy chukwu ciaobella cici cihan cindy cinta cinthia citra claire clara clarence clarissa clark claude claudia
claudine claudio clay clayton clelia clemens clement clemente clementina clementine cleo cleopatra clifford clifton clint clinton cloe clotilde clovis clyde cody colin colins
colleen collin concepcion conchita conner connie connor conrad constance constantin cora coralie cordelia corey corinna corinne cornelia cornelius corvin cory cosima coumba
courtney craig cristian cristiana cristiano cristina cristobal ctibor curt curtis cynthia cyprian cyril cyrus dacin dadap dadi dado daevi daevika dagel dagmar dagmara dahlia daisy
daiwik daksha dakshayani dale dalia dalibor dalibora daliborka dalida dalila dalima daliman dalimin daliono dallas damar damaris damayanti dame damian damiana damien damife
damilare damilola damir damjan damla damodara damola damon damu dan dana danang dandak dandapaani dani danica daniel daniela daniele daniella danielle danijel danijela danilo
daniswara danjuma danka danny dante danu danuja daouda daphne daphnee dara darasimi daria darian dariana dariati darija darijan darimin darin darina darinka dario darius darja
darko darla darlene darmaji darman darmana darmanto darnell darrel darrell darren darrin darryl darshan darshwana darsirah dartono daru daruna daryani daryl dasa datta dave davi
david davide davin davor davriya davron dax dayaamay dayaananda dayaanidhi dayamayee dea dean deanna deb debbie debora deborah debra deeksha deenabandhu deepali deepan deepankar
deependra deepesh deepika deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar defne dejan delbert delfina delia della delores delphine demba
demilade deneval denis denisa denise deniz dennis derek derrick desiree dev devadatt devagya devajyoti devak devangana devani devasree devdan deven devesh deveshwar devi devika
devin devvrat dewey dewi dexter dezider dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri
dhruv dhyanesh dhyaneshwar diah dian diana diane dianna dianne diarra dicle didier diego dieynaba digambar digambara digdaya diksha dilafruz dilan dilara dilbar dildar dildora
dilfuza dilmurod dilnoza dilorom dilrabo dimas dimaz dimitri dina dinakar dinda dinesh dinkar dino dion dionyz dior dipa dipali dipankar dipendra dipesh diptendu dirja ditya
divaakar divakar divjot divna divya dixie diyor diyora djibril dobromila dobroslav dobroslava dodo dolores domenic domenica domenico domingo dominic dominick dominik dominika
dominique donald donat donata donato donna donnie donny dono dora dorcas doreen dorian dorina doris dorota dorotea doroteja dorothea dorothy doug douglas dovud doyinsola doyle
draga drahomir drahomira drahoslav drahoslava drajat draupadi drazen dron drona dua duane dubravka duduzile dulari dumisani duncan dunja durdona durga durgeshwari durodola dusan
dusana dustin dwaipayan dwaipayana dwayne dwi dwight dyah dylan earl earnest ebba ebiere ebiowei ebony ebunoluwa eda eddie eddy eden edgar edgardo edi edison edita edith edmond
edmund edna eduard eduarda eduardo edvard edvin edward edwin eekalabya efe efrem ega eileen eja eka ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekdant eko ekow ekundayo ela
elaine elakshi elbek elbert elda eldor elea eleanor eleanore eleazar elena elene eleni eleonora eleonore elfrida eli elia eliabeth eliah elian eliana eliane eliano elias elif
elijah elin elina eline elinor elio elisa elisabeth elise eliseo elisio eliska elissa eliza elizabeth ella ellen elli ellie elliot elliott ellis elly elma elmer elmira elmo elmurod
elnur eloa elodie eloisa eloise elon elsa elsie eluh elvin elvina elvira elvis elyor elyssa elza ema eman emanuel emanuela emanuelly emas embuh emeka emelie emely emie emil emile
emilia emilian emiliano emilie emilija emilio emily emin emir emma emmanuel emmanuelle emmett emmie emmy emong empluk emre ena enakshi endah endra enea enes eniola ennio enola
enrico enrique ensar enteng enya enzo ephraim eray erdal eren eriberto eric erica erich erick erik erika erin erma erna ernest ernestina ernestine ernesto ernst ervin erwin esha
eshana eshita esi esma esmeralda esperanza esra esse essie esteban estefania estela estella estelle ester estera esther estiawan estiono esupofo etela ethan ethel etienne eugen
eugene eugenia eugenie eula eulalia eulalie eunice eusebia eusebie eusebio eva evan evangeline eve evelin evelina eveline evelyn evelyne everardo everett evie evin evy ewatomi
eymen eyram ezio ezoza ezra fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabricia fabricio fadekemi faderera fahriddin faizah fannie fanny fanta fanyana fara farah
farangiz farhunnisa farida farruh fathonah fatim fatima fatimata fatma fatou fatoumata fausto fay faye fayzbek fazilat fazliddin febi febriana febrina federico fedor fedora
fehintola felicia feliciano felicie felicita felipe felix femke ferdinand fernando feruza fibikemi fidan fidel fiifi fikayomi fikret filemon filiberto filip filipa filipe filippa
filippo filomena fily finja finley finn finnley fiona firdavs fitrat fitri fitria fitriani flavia flavie flavio fleur flora flore florence florencia florentin florentina florian
floriana florina florine floyd flynn folafoluwa folashade folu forrest fotih fotima franc frances francesca francesco francis francisca francisco franco francois francoise frankie
franklin frantisek frantiska franz fred freda freddie frederic frederick frederico frederik frederique fredrick fredrik fredy freya frida fridolin frieda friedrich fritz funani
funmilade funmilayo furkan fynn gabin gabriel gabriela gabriele gabriella gabrielle gabrijela gada gadang gading gadis gaduh gael gaetano gaffor gafur gagan gaia gail gaiman
gajaadhar gajabahu gajadhar gajbaahu galak galang galar galih galina galiono galuh galur gaman gamani gamanto gambira gamblang ganak ganaka ganapati ganda gandewa gandharv
gandharva gandi ganep ganesh ganesha gangesh gangsa gangsar ganjaran gantar gara garan garang garda garrett garry garud garuda gary gaspar gasti gaston gati gatik gatot gatra
gatsha gauraang gaurang gauranga gautam gautama gautami gavxar gawati gayatri gayle gbadebo gbeminiyi gbemisola gbolahan gbowoade gedeon geeta geetanjali gejza gemine gemini gemma
geneva genevieve gennaro genta geoffrey georg george georges georgette georgia georgiana georgina gerald geraldine gerard gerardo gerda gerhard germaine german gerrit gertruda
gertrude ghaliyati ghanaanand ghanashyam ghani ghanshyam ghita giacomo giada gian gianluca gianni gibran gideon gifty gilang gilbert gilberto gilda gilles gina ginger gino gioele
gioia giorgia giorgio giovanna giovanni giri girija girik girika girindra giriraaj giriraj girish girja gisela gita gitanjali giulia giuliana giuliano giulio giuseppe giyos gizela
gladys gleb glen glenda glenn gloria gobinda gonzalo gopaal gopal gopee gopi gorakhanatha gorakhnath goran gordan gordana gordon goswamee goswami gotum gouranga goutam govinda
gracie graciela grady graham greg gregg gregor gregorio gregory greta gretchen grgur griselda guadalupe gubio gudakesa gudakesha gudrun guido guilherme guillermina guillermo
gulbahar gulbaxor gulchexra gulcin guljamol guljaxon gulnora gulnoza gulom guloy gulsora gulzira gulzoda gunay gunnar gurdev guru gust gustav gustave gustavo gwen gwendolyn habib
habiba haby hadi hafsa hafshah hailey hairyanto hakan hakim halil halim halima hamid hamidou hamima hamsini hamza hamzah hana hani hanifa hanna hannabel hannah hanne hannes hans
harald hardana hardi hari harimurti harinakshi harinarayan harit harita harja harjasa harjaya harjo harold harriet harry harsana harsanto harsaya hartaka hartana harto harvey hasan
hasim hasna hassan hasta hatem hattie hawa hayden hayley hazel heather hector hedi heema heidi heitor helen helena helene helga helin helio helmut heloisa heloise hendra hendri
hendrik henri henrieta henrietta henriette henrik henrique henry herbert herman hermann hermenegildo hermina hermine hernan herta heru heryanto hesti hikmat hilda hildegard hilola
himadri himani himawan hira hiranmay hiranmaya hiranya hlengiwe hojimurod holly homer homero horace horacio hortense hosiyat howard hubert hugh hugo hulya humaira hurram hurshida
husida husnida husniya husnora ian ibidapo ibironke ibodulloh ibou ibra ibrahim ibrahima ibrani ibrohim ibukunoluwa ibun icha ida idowu idris idrissa idy ifa ifeanyichukwu ifeoluwa
ifeoma iffar ifora ifunanya ige ignac ignacio ignacy igor ihsan ihtiyor ika ikenna ikeoluwa ikhidie ikhsan ikin ikrom ila ilaria ilarion ilay ilayda ileana ilenia ilhan ilia iliana
ilias ilija ilja ilona ilsa ilyas ilyos imam imani imelda imke immanuel imoleoluwa imran imron ina inara inaya indah inder indira indra ines inesa inez inga ingrid ingrida inioluwa
inka inna insa intan inyoni iolanda ira irawati irem iremide irena irene ireti iretioluwa irfan iriana irina iris irma irnanto iroda irsad irvin irving irwan isa isaac isabeau
isabel isabela isabell isabella isabelle isabelly isac isadora isaiah isaias isak iseoluwa ishola isidora isioma isis isisa islom ismael ismail ismaila ismoil isra israel issa
itunuoluwa iva ivan ivana ivanka ivanna ivar iveta ivica ivo ivona ivy iwan iyabode iyadunni iyanuoluwa iyinoluwa izabela izabella izidor izolda jabal jabulile jace jacinthe jackie
jackson jacky jacob jacobo jacobus jacqueline jacquelyn jacques jada jade jaden jadesola jadranka jadranko jaeman jaga jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish
jagmeet jahnu jai jaiman jaime jaimini jairo jais jaka jake jakob jakov jakub jalol jamal jamalia james jamie jamil jamila jamol jamshid jan jana janaina jane janelle janet janice
janie janina janine janis janka janko janna janne jannik jannis janosch jara jared jari jarmila jarne jarod jarolim jaromir jaron jaroslav jaroslava jarwa jarwadi jarwi jasen
jasmani jasmin jasmina jasmine jasna jason jasper jasur jaswadi jati jatmiko javas javier javlon javohir jay jaya jayadi jayce jayda jayden jayeng jaylen jayson jazmin jean
jeanette jeanmarc jeanne jeannette jeannie jed jeff jeffery jeffrey jefri jela jelena jelica jelita jenna jennie jennifer jenny jens jeppe jerald jeremiah jeremias jeremie jeremy
jermaine jerome jeronimo jerry jesper jess jesse jessica jessie jessy jesus jette jil jill jim jimmie jimmy jinawi jindra jitender jitendra joachim joah joakim joan joana joann
joanna joanne joanny joao joaquim joaquin jocelyn jodi jody joe joel joelle joey johan johann johanna johanne johannes john johnathan johnnie johnny johnson joko jolana jolanda
jolayemi jolie jolien joline jon jona jonah jonas jonatan jonathan jonathon jono joojo joost jordan jordi jordy jorge jorgen joris jose josef josefa josefin josefina josefine josep
joseph josephine josh joshua josiah josiane josie josue jovan jovana joyce joze jozef jozefina jozue juan juana juanita juda jude judita judith judy jule jules juli julia julian
juliana julianne julie julien julieta juliette julija julio julius jumadi jumagul jumari juna june juri justin justina justine justus justyn justyna juwon jyoti jyotis jyotsana
kaan kacper kacung kadiatou kadir kagiso kai kaia kailash kairav kaj kaja kajen kala kali kalidou kalim kalinda kalpana kalyani kama kamal kamala kamalesh kamaria kambali kamidin
kamil kamila kamla kamlesh kamol kamola kamoliddin kamran kanak kanaka kanchan kanda kani kania kanishka kannan kannen kanti kara karan kardi karen kari karim karima karimah
kariman karin karina karine karja karl karla karma karman karmela karna karol karolina karoline karsa karsana karta karthik kartik kartika karunanidhi karya kashyap kashyapi kasim
kasiran kasiyah kasper kassandra kasusra katarina kate katharina katherine kathleen kathryn kathy katie katja katrin katrina katrine katy kawaca kawaya kay kaya kayden kayla kaylee
kayleigh kayode kayun kazimir keano keanu keba keerti kehinde keira keisha keith keji kelley kelli kellie kelly kelvin kemal kemba kemi kenan kenari kendra kenes kenneth kenny kent
kenza kenzie kenzo kerem kerim kerry kevin kezia kgabu khadidiatou khadija khadim khady khalifa khalil khanyisile khem khethiwe khoudia khulekani kian kiana kiandra kiara kikelomo
kilian kim kimberly kin kine kira kiran kirana kirk kirsten kirti kjell klaas klara klaudia kleber klemens klement klementyna kleopatra kobe kofi kojo koko kolawole koloman komil
komila komron konrad konstantin konstantyn kopano koray korede kornel kornelia krishna krishnadas krishnadasa krista kristen kristi kristian kristie kristijan kristin kristina
kristine kristof kristoffer kristopher kristy krystal kubad kubra kubura kujoe kumar kumari kumuda kumush kuncara kunthara kurnia kurt kusuma kvetoslava kwabena kwadwo kwaku kwame
kwamena kwasi kweku kwesi kyan kyle kyra laal labuh lada ladislau ladislav lai laila laksana lakshman lakshmi lakshmidhar lakshminath laksita lal lala lalita lamar lambert lamia
lamine lana lanang lance langa langgeng lanjar lantar lara laras larisa larissa larry lars lasmanto lasmono lassana lasse laswi laszlo latif latika latofat latoya laura laure
lauren laurence laurens laurent lauri lauriane laurie laurin laurine lauryn lavanya laverne lavinia lawrence lawrencia laxman laxmi layla laylo lazar laziz lea leah leana leander
leandra leandro leann leanne leda lee leela lega legawa leif leigh leila leke lela leland lelia lembah len lena lene leni lenia lenka lenn lennart lennert lennie lennox lenny lenya
leo leon leona leonard leonardo leone leonel leoni leonid leonida leonidas leonie leonor leonora leontina leontine leopold leopoldina leopoldo lerato lere leroy leslie lestari
lester leticia letitia letizia lev levent levi levin lewis lexi lexie leyla lia liam lian liana lias lidia lidija lidya lila lili lilia lilian liliana liliane lilla lillian lillie
lilly lilou lily liman limar lina linda lindsay lindsey linn linnea lino lintang linus lio lionel lisa lisandro lisanne lisbeth lise liselotte liv liva livia livio liya liyana liz
liza lize ljiljana ljuba ljubica lloyd lobar logan lois lola lolade lonnie lora loredana loren lorena lorene lorenz lorenza lorenzo loretta lori lorin loris lorna lorraine lotta
lotte lou louay louie louis louisa louise lourdes lowell luan luana lubomir lubomira lubor lubos luboslav luboslava luc luca lucas lucca luce lucia lucian luciana luciano lucie
lucien lucienne lucija lucile lucille lucio lucius lucy ludmila ludovic ludovica ludwig luena luhung luigi luis luisa luise luiza lujza luka lukas luke lukhona lukita lukman lula
luluh lulut luna lungelo lurhur lutfan lutfi lutfiya lutfulloh luther luthfi luwar luwes luz lwandle lya lyam lydia lydie lyla lyle lynda lynette lynn lynne mabel mable mabruk mack
mactar macy madeleine madeline madhuri madid madina mads mady mae maeve mafalda magali magda magdalena maggie magnus maguette mahan mahdi mahendra mahesa mahesh maheswar mahfud
mahir mahmoud mahmud mahrus mahzan mai maia maica maida maimouna maimunah maira maite maja majda makara makhtar makinwa maksim makuta mala malak malati malcolm malena malia malick
malik malika malin malina malou maloxat malti malvina mama mamadou mamady maman mamie mamour mamur manah mandaakin mandakini mandla mandy manel manfred mangala mangalya mani manik
manikya manisha manjusha manoj manon mansour mansur manuel manuela maphikelela maqsud mara maras marc marcel marcela marcelina marcella marcelo marcia marco marcos marcus mardon
mare marek mareme maren margana margaret margareta margarida margarita margaux margie margita margot marguerite mari maria mariadi mariam mariama marian mariana marianna marianne
mariano marica maricarmen marie mariella marieme marija marika marilena marilou marilu marilyn marin marina marino mario marion marisa marisol marit marita marius marjorie marko
markus marlen marlena marlene marley marli marlo marlon marsha marshall marsito marsudi marta martaka martana martani martha marthe martim martin martina martine marty maruf marut
marvin marwa marwata mary maryadi maryam maryann maryanto masa mashxura mason massamba massimo masud matar matej mateja mateo mateus mateusz matheus mathew mathias mathilda
mathilde mathis matias matilda matilde matis mats matt matteo matthew matthias matthis matti mattia mattie mattis matyas matylda maud maude maureen maurice mauricio mauro mavdud
mavlon mavluda mawuena mawusi max maxbuba maxfuza maxim maxima maxime maximilian maxine maxsuma maya mayoor mayra mayte mazbut mbalienhle mbaye medard medina medoune meena
meenakshi megan megane meghan meghnad meghnath mehmet meike meire meissa melani melania melanie melany melba melek melike melina melinda melis melisa melissa melita melvin menaka
menka mercedes mercia meredith merle merlin mert merve mervin meryem mete metod mette mhambi mia micaela micah micha michael michaela michal micheal michel michele michelle mick
miguel mija mika mikael mikail mike mikkel mikulas mila milada milan milana mildred milena milic milica milivoj milla millicent milo milorad milos miloslav miloslava milota milton
milutin mina minakshi mindy minerva minnie mira mirabela mirac miran miranda miray miraziz mirco mireille mirela mirella miriam mirjam mirka mirko mirna miro miron miroslav
miroslava mirza mirziyo misty mitchell mitra mladen mobolaji moctar modesto modou modupe mofifoluwa mohamadou mohamed mohammad mohammed mohan mohana mohinder mohini mohir moira
moises mojisola mojisoluwa mojmir molly mona monde monica monika monique monserrat moradeke morayo morenike morgan morgana moric moritz morolake morris morten mose moses
mosinmileoluwa mosunmola motunrayo mouhamadou mouhamed mouhameth mouhammadou moussa moustapha moxidil moxigul moxina moxinur moxira moyosore mpho mpilo mpumelelo msizi mthunzi
muattar muazzam mubina mufiz muhammad muhammed muhsin muhtor mujur mukesh mukul mulya mulyanto mulyono mumpuni muni munif murat muriel murilo murod mursinin mursita murti musa
musawenkosi mustafa mustafo mustika mustofa musulmon mutia muyassar muyiwa muzaffar mya myla mylan mylene myra myriam myrna myron myrtle nabila nabin nada nadezda nadia nadine
nadir nadja nafisa nagabhushanam nahid nahil naim najam najib najmiddin najwa nalar nalini nancy nanda nandi naomi naomie napoleon naradi narayan narcis narcisa narciso nardi
narendra nargiza narimon narinder narji nasab nasiba nasim nasriddin nasrullah natalia natalie natalija natan natanael nataniel natasa natasha nathalie nathan nathanael nathaniel
naura naval naveen navin nawal nazif nazim nazrulloh ndleleni ndondoloza neal neda neil nela neli nelli nellie nelly nelson nematulloh nena nene neo nerea nestor nettie neva neven
nevena nevenka nevin nevio nhlakanipho nia nicholas nichole nico nicola nicolai nicolas nicole niels nigar nigel nigora nika nike nikita nikki niklas niko nikodem nikola nikolai
nikolas nikolina nila nilam nils nilufar nimakoah nimas nimit nina ninioluwa nino niraj niranjan nirbhay niro nisa nischal niyaga niyilolawa nizom nizomiddin nkanyezi nkosenye
nkosingiphile nkosinhle nkosiyabo nnamdi noa noah noam noan nodira noe noel noelia noelle noemi noemie nofoto noila nokuthula nola nolan nolwazi nomvula nona nonhlanhla nonjabulo
nonkululeko noor nora norah norbert norberto norina norma norman nosir nosirjon nour nova novella novi noviana novita nozima nozipho nqobile nrima nthabiseng ntokozo ntombizodwa
nubia nugraha nur nurbek nuria nuriddin nurlan nurul nusrat nusratulloh nyana nyoman oba obanijesu obid obioma oceane octavia octavio oda odil odin odon odunayo ofelia ogooluwa
ojaswini oke okiki okta okto ola oladara oladare oladimeji olaf olaide olajumoke olakunle olamide olanrewaju olansile olaoluwa olasunmbo olatunbosun olayinka oldrich ole oleg olga
olim olimpia oliva olive oliver olivia olivier oliwia oliwier ollie ololade olufeyisayo olufunke olufunmi olufunmilayo olumide olumorotimi olusola olutomiwa oluwafemi oluwagbemiga
oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole
oluwunmi olympia omad oman omana omar omawunmi omer omina omobobola omobolanle omodunni omolabake omolara omolola omosalewa omotara omotayo omotola omotolani omotoun omowumi ondrej
oni onome onoriode onur oormila opal opalina opaline opan opemipo opeoluwa opeyemi ophelia opung oqil ora oren oreofe orif orlando ornella orville orzu oscar oskar osman osunleke
osvaldo otabek otilia otis oto otto oumar oumou ousmane owen oxana oybek oyenike oyga oyindamola oyindasola oynur oysha ozod ozoda ozodbek ozy pablo padam padma padmi paiman
palmira pam pamela panca pandu pangeran pangestu panji pankrac pantaleon paola paolo param paramartha paramita pardi paris parman parvati pascal pascale pasquale pathe patrice
patricia patricija patricio patrick patrik patrizia patsy patti patty paul paula paulette paulin paulina pauline paulo pavel pavlina pearl pedro peggy pelagia pelagie pelumi penda
penelopa penelope percy peri perkasa perla pero perry petar pete peter petra petronela phil phila philani philip philipp philippe phillip phiwokwakhe phoebe phyllis pia pierre
pieter pietro pilar pio piotr pius platon pooja poornima praba prabawa prabin prabowo prabu prakash prakosa pramila pran pranata pranawa pranay prasad prasanna prasetya prasetyo
prashant prathamesh pratiwi pravoslav prayag prayitna prayoga prayogo preity prem prema preston prima prisca priscilla priska prita priya priyala prokop prosper prudence puji
puneet puput purna purnima purushottam purwa purwadi purwanto pushti puspa puspita puti putri putu qizilgul qobil qori qosim qudrat quentin quieta quinn quinten rachael rachel
radeke raden radha radika radislav radit raditya radmila radomir rados radoslav radovan raduz rafael rafaela rafi rafid rageshwari rageswari raharja rahayu rahel rahim rahman
rahmat rahmawati rahmi rahul raif raihan raina rainer raisa raj rajab rajan rajendra rajina rajinder rajiv rajko raju rakesh ralph rama ramaa ramata ramatoulaye ramesh rameshwar
ramiro ramon ramona ramziddin ramziya rana randal randall randolf randolph randy rangga rania ranjan ranjeet ranjit ranko rano raoul raphael raphaelle rapulane raquel rasheedah
rashid rasifa rasmus rastislav rati ratih ratna rauf raul ravi ravshan raxmatulloh rayan rayen raymond rayona rayxona rebeca rebecca rebeka regina reginald reina reksa remilekun
remo remus renat renata renate renato rendy rene renee respati restu retno rex reza rhea rhonda ria riana ricardo riccardo richard rick rickey ricky rico ridwan rika riley rina
rini rino rita ritesh rizki rizvon roan robert roberta roberto robin robinson robiya robyn rocco roch rochelle rocio roderick rodney rodolfo rodrigo rogelio roger rohan rohana
rohit rokhaya roksana roland rolando rolf romana romeo romina romuald romulus romy ron ronald ronja ronke ronnie roosevelt rosa rosalia rosalie rosalina rosalinda rosamunda rosana
rosanna rosario roselyn rosemarie rosemary roser rosie rosina rosman ross rostislav rotimi rowan roxana roxane roxanne roy roza rozalia rozina roziya ruben ruby rudi rudolf rudolph
rudra rudy rufina rufus rukhmani rukmin rupert rupinder ruslan rusman russell rustam ruta ruth ruya ruza ruzena ryan saadat saadi saba sabar sabina sabine saboxat saboxon sabri
sabrina sachin sada sadar sadie sadina sadio sadoqat sadriddin sadulloh saer safa safiatou safietou safina safir safira safiya safo safura sagar saida saiful saka sakti sakura
salif salih salim salimah salimata salimatou saliou sally salma salman saloh salome salomea salomey salomon salsabila salvador salvatore salwa saly sam samandar samanta samantha
samara samba sameer sami samia samiah samina samir samira samiya sammie sammy samson samsul samuel samuele samukelisiwe sancho sanda sandeep sander sandra sandrine sandro sandy
sanele sanja sanjay sanka sanne sanobar santiago santina santino santos santosh sanya saodat sara sarada sarah sarala saraswati sardor sari sarina sarisha sarita sarla saroja
sartika sarvar sarvin sarvinoz sasa sasha saskia satish satya satyen saul sava savannah savina saxida sayyora scarlett scott scottie sean sebastian seckou segilola sekinat sekou
selena selene selim selin selina selma semih sena septi serafin serafina serena serge sergej sergi sergio serhat servac seth setya sevara severin seydou seye seynabou sfiso shahboz
shahobiddin shahriyor shahzod shaina shaka shakila shakti shakuntala shalewa shamsiddin shana shane shania shankar shanna shannon shanon shantanu shanti shany sharda shari sharmila
sharon shashi shashikala shaun shawn shawna shayna sheela sheila shekoni sheldon shelia shelley shelly sher sheri sherly sherman sherri sherry sheryl sherzod shilpa shirisha
shirley shiv shivakari shobhana shodiyor shola shresth shresthi shreya shreyashi shridevi shrishti shristi shubha shubhaprada shukrulloh shwet sibongile sibusiso sid siddarth
siddhartha siddhi siddhran sidiq sidney sidonia sidonie sidy sienna sifiso sigurd sijuade silas silje silvan silvana silvia silvija silvio simeon similoluwa simisola simon simona
simone sina sinan sindisiwe sinenhlanhla sintia siphephelo siphiwe sipho sire sirineu siro sirojiddin siska sitara sithembiso siti siyanda sizakele sizani skye slamet slava slavek
slavica slavka slavko slavomir sloka smita smriti sname sobit soda sodiq sofia sofie sofija sohib sokhna solange soledad soleh solomon solveig som soma somnath somu sona sonia
sonja sonya sophia sophie soraya soren souleymane sowande spencer srecko stacey stacy stan stanislav stanislava stanko stanley stasa stef stefan stefana stefania stefanie stela
stella stepan stephan stephane stephanie stephen steve steven stewart stig stojan stuart subash subhash subhashini subhasini subodh subomi sucheta suci sudeva suelen suhrob sujata
sukanya sulaymon sulton suma suman sumayyah sumeet sumitra sunita suraj suresh surya suryakant suryakanta suryakantam susan susana susanna susanne sushant susheel sushil sushma
susie suyuna suzana suzanne svatopluk sven svetlana svetozar swami swapnil swara swarnalata sweta syahrini sydney sylvester sylvia sylvie tabea tabitha tabris tade tadeas taha
tahir taiwo talia talita tamara tami tamia tammy tania tanirika tanja tantri tanushree tanushri tanya tapan tara taras tari tarik tarja tarun tasdik tasha tasnim taswir tatiana
tatjana taufan taufik taylor ted teddy tedi teguh tej teja tejas tejumola tekla temidayo temitope teo teodor teodora teodoro teofil teona terence teresa tereza teri terrance
terrell terrence terri terry tertuliano tess tessa thabisa thadie thalia thamsanqa thando thea thelma themba theo theodor theodora theodore theresa therese thiago thierno thobeka
thomas thulani thulisile tia tiago tiana tiara tibor tichomir tidiane tiffany tihomir tim timbul timea timmy timo timon timotej timoteo timothy timur tina tine tira tirta tirtayasa
titi titilayo titilope titin tito titus tobias tobiloba tobin toby todd tohir toke toki tokunbo tolulope toluwalope toluwani toluwanimi tom toma tomas tomi tomiloba tomislav tommie
tommy tomori toni tony tonya tope toyip tracey traci tracy travis trevor tri tricia trilochan trilochana trilok trilokanath trilokesh triloki trine trisha tristan troy tsabita
tuana tugiman tushar tyler tyron tyrone ubaldo ubaydulloh uchita uchqun uda udai udit ugo ujjawal ujjwal uli ulrich ulrika uluthando ulva ulwazi ulya uma umang umar umay umaya umi
umid umida umidulloh umut una unggul unjani upendra upik uqbaloy urfon uriel urmila ursula usha usman usmon usyi utama uttam uzayr uzbegim uzodimma vaclav vadim vafo vaidehi
vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valdemar valentin valentina valentine valentino valeria valerie valerija valter vanda vanesa vanessa vania vanja vanya
varalakshmi vasanti vasco vasil vasilisa vasliddin vasudev vasudeva vasudha vasundhara vavrinec veda vedang vedanga vedanshi vega velaphi velimir velma vendelin venera vera verda
verena verica verna verner vernon vero verona veronica veronika veronique vesna vicente vicki vickie vicky victor victoria vida vidhur vidhya vidur vidya viggo vijay viktor
viktoria vilma vimal vimala viman vinay vince vincenc vincent vincenza vincenzo vino vinsen viola violet violeta violette virgil virginia virginie virman vishnu vishwamitra vit
vita vito vitor vitoria vittoria vivi vivian viviana viviane vivien vivienne vladana vladimir vladimira vladislav vladislava vlasta vlastimil vlastimir vojtech vosil vratislav
vrinda vrund vsevolod vuk vusumuzi vyas wadi wahyu wakiman wale wallace walter waluyo waly wanda wani waqila wardaya wardi warji warley warren warsa warsita warta washington wasis
wawan wayne wendell wendy werner wesley wessel whitney widya wiktoria wilbert wilbur wilfred wilhelm wilhelmina willard willem william willie willis willy wilma wilson winda
winifred winston wira wirda wisnu woodrow wulan wulandari wuraola xalima xanana xander xaver xavier xenia yaa yacine yago yahya yahyo yakubu yance yango yani yannick yannik yannis
yara yasin yasmin yasmine yassin yassine yaw yaya yejide yekta yessi yetunde yewande yibanathi yoga yogendra yogesh yoginder yolanda yolande yono yoqub yorbek yoro yorqin yosef
younes youssef youssou youssouph youssoupha yozida yoznur yulia yuliana yuna yuni yunita yunus yuri yusuf yves yvette yvonne zabir zachary zack zackary zaenab zafar zafir zahra
zainab zaira zakaria zakary zaki zakir zalindra zamira zana zanele zaneta zara zayd zayniddin zdenka zdenko zdeslava zdravko zehra zelaya zelda zelmira zena zeno zenobia zenzele
zeyd zeynep zilola zina zinaida zion zita zithulele ziva ziyad ziyanda ziyo zizi zlata zlatica zlatka zlatko zobuhle zoe zoey zofia zohid zohir zoja zokir zoltan zora zoran zorka
zoyir zubayr zulaikha zulfa zulfikar zuxra zuzana zuzanna zvonimir`;
