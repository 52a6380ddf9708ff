/**
 * Given names and surnames of countries that the generated lists lack, romanised and folded. Written by hand from general
 * knowledge for this project; same licence as the project.
 */

export const WORLD_GIVEN_NAMES = `
abba abdulsalami adhiambo aecio agathon agnieszka aigerim aizhan akello akinyi alasdair aleem algirdas aliko altankhuyag aminuddin amrullah andrus andrzej angus annamalai annelies
antti aoife apio arkhom arsenio arturs arvydas asanka asel askarbek assimi atifete atim azlan azma azman babirye bakhytzhan balazs banharn bauyrzhan bayar bidya bihi biljana
bimalendra biman binali birhanu boyko bram calin callum caoimhe catalin catarina catriona cellou chaturon chavalit chepngetich chipimpha choguel ciara cillian ciprian constantino
corazon csaba dace dacian davido delali delfin delyan derartu digvijaya dikeledi dilma dilshod dimitar dimitris dirk doto duarte dulani dzifa ebo edem edgars eero efren egils
eilidh eknath endang enoch eoin erion esmail eszter evangelos evika fadhil fadzayi faizal farmajo faustin ferenc fergus fionn firdaus firdous florin ganbold garegin gboyega gedu
geert geraldo gergely gillian giorgos gitanas gnassingbe godswill gohar goita goncalo grzegorz guillaume gulbuddin gusti gwede habimana haibatullah hamish hammad haruna hashim
haziq heikki hekia hekmat hermogenes hinemoa hirut hovik hristo iain ilir ilkka ilze ishwar issoufou istvan izzat jair janos jaroslaw jepkosgei jeptoo jeroen jhala jiri joice joyo
judit juha junjun jurgis jussi kadri kanharith karel katalin katarzyna katerina kazem kenenisa kersti khairul kiko kimmo kiprop kiprotich kipruto kiril kiritapu kithure klaus
kobina kostas kourosh krisjanis krisna kristjan krzysztof kyriakos lalu lasith lech levon lindani liviu maarten macky mahamudu mahsa malgorzata manaia marriyum mawuli mayawati
megat mele meseret mevlut mihkel mircea mizanur mohd morag morais mottley muhd muhoozi mukamana munkh munyaradzi murtala murtaza musalia musyoka mwende mwigulu najibullah nalin
narges nattawut nazanin nebojsa nekesa ngaire nhlanhla niamh nicolae nik nikos nishantha nodir nomsa nuno nyan oisin ojok olumuyiwa opio padraig panagiotis panyaza payam pekka petr
petteri piripi piyabutr piyush portia prachanda prak pramono qassem rabiu radoslaw rafal raimonds rainsy ramin ramush rangin rasa ratko rawiri rehana revanth reynaldo rhona riikka
rodel rohitha roisin roya ruhul rumen rustami rutger sadegh saifuddin sanna saoirse sauli saulius sediq selorm seyoum shahrul shaktikanta shamar shavendra shireen shota siavash
sietske sihle siim simin sinead siobhan sirajuddin sissoko slawomir slobodan sohrab sokhonn somkid sondhi stavros stefka surapong susi szymon taavi tadhg tajudeen takudzwa tamati
tarcisio tejashwi tevita thanasis tharaka thijs tiani tidjane tipene tirunesh tiwa tomasz tonderai toomas traian tshepo tsvetan tuba tukur tuula udaya uddhav udhayanidhi ugochukwu
urjit urmas uwimana valdis vasilis vico vilija ville virgilio vjosa volkan voreqe vucic wahid wasantha wekesa whetu wilfredo wladyslaw wojciech wouter yaqoob yasaman yonas yordanka
yusril zabihullah zainal zalmay zbigniew zdenek zewde zorana zweli
abbas abdallah abdelaziz abdelfattah abdelhamid abdelkader abdelmadjid abdi abdirahman abdul abdulaziz abdulhamid abdullah abdullahi abdulkadir abdulrahman
abdulsalam abu adel adnan ahmad ahmed aisha aishatu akram alaa ali alia amal amani amin amina aminata amir amira ammar anas anwar asma ashraf assad ayman ayoub aziz
bachir badr bakr bashar bashir basma bilal boubacar dalal daoud diab dina fadi fahd faisal faiz farah farid faris farouk fatima fatma fayez fouad ghada ghassan habib hadi hafez
haidar hakim hala hamad hamid hamza hanan hani hassan haya haytham hazem hicham hisham hoda huda hussain hussein ibrahim idris ihab iman imad isam ismail issa jaber jafar jalal jamal jamil
jamila jawad kamal karim khadija khaled khalid khalifa khalil laila lamia latifa leila lina lubna maha mahdi mahmoud mahmud majid malik mansour maryam marwan maysa mazen mohamad mohamed mohammad
mohammed mona mounir mourad muhammad muhammadu muna munir murad musa mustafa mustapha nabil nada nadia nadim naguib nahla najib najwa naser nasser nawal nayef nizar noor noura omar osama othman
qasim rabia rafik raghad rami rana rania rashad rashid riad rima riyad saad sabah sabri sadiq saeed safa sahar said salah saleh salem salim salma salman sami samia samir samira sana sara sayed selim
shadi sharif sherif shukri siham suha sulaiman suleiman taha tahir talal tamer tarek tariq tawfiq usman wafa walid wassim widad yahya yaqub yasmin yasser yassin younes yousef youssef yusuf zahra zaid
zainab zaki zakaria zayed zeinab ziad
abbas ahmadreza alireza amirhossein arash ardeshir azadeh babak bahram behrouz behzad dariush ehsan elham farhad fariba farzad fatemeh ghasem gholamreza golnaz hamidreza hossein javad kamran kaveh kian maryam masoud
mehdi mehran mitra mohsen mojtaba morteza nahid nasrin niloufar parisa parviz pegah pouya reza rostam saeid sepideh shahin shahram shirin soheil soraya vahid zohreh
abida aftab akbar altaf amjad anjum arif arshad asad asghar asif asim aslam atif ayesha azam azhar babar benazir bilawal ejaz farooq farrukh fawad faysal fazal fazlur ghulam hafiz hamida haroon humaira iftikhar ijaz imran
imtiaz inam iqbal irfan ishaq ishtiaq jahangir javed junaid kashif khawaja khurram khurshid maryam mehmood mehwish mian mubashir mudassar muneeb mushtaq nadeem naeem nafisa nasim naveed nawaz nazir nighat nusrat parvez pervez qamar
rabia rahim rehman rizwan rubina saba sadia saif sajid sana sania sarfraz shabana shafqat shahbaz shahid shahida shakeel shaukat shazia sheharyar shehbaz shoaib sohail tahira tanveer tayyab umar waqar waseem yasir younis zafar zahid zeeshan zubair zulfiqar
abul anisul asaduzzaman fakhrul hasina jahanara kamrul khaleda mahbub mahfuz mirza mosharraf mujibur nasrul nazmul obaidul rahima rokeya salahuddin shafiqul shamima sheikh shirin tarique tawfique ziaur
aarti abhay abhijit abhishek aditi aditya ajay ajit akash akhilesh akshay alok amar amit amitabh amrita anand anil anita anjali ankit ankita anupam anuradha anurag aparna arjun arun aruna arvind asha ashok ashwin atul avinash ayush
bala balakrishnan bharat bharati bhupesh bhupinder brij chandra chandrababu chandrashekhar chitra chirag deepa deepak deepika devendra dharmendra digvijay dilip dinesh divya droupadi gaurav gautam geeta girish gopal govind gurpreet harish harpreet harsh hemant hitesh
indira indu ishaan jagdish jagdeep jairam jaya jayant jayanti jitendra jyoti kailash kalpana kamala kamlesh kapil karan karthik kavita kiran kirti kishore kumari kunal lakshmi lalit lata madhav madhu mahesh mahendra mala mallikarjun mamata manish manisha manju manmohan
manoj manohar meena meera milind mohan mukesh mukul murali nagendra nandini narayan narendra naresh naveen neelam neeraj neha nikhil nilesh nirmala nishant nitin nitish om padma pankaj parul pawan pooja prabhakar prachi pradeep prakash pramod pranab prasad prasanna prashant pratap
pratibha praveen preeti priya priyanka pushpa radha raghav raghuram rahul raj raja rajan rajat rajeev rajendra rajesh rajiv rajnath raju rakesh ram rama ramesh ramakrishna ranjit rashmi ravi ravindra rekha renu rishi ritu rohan rohit roshan sachin sandeep sangeeta sanjana sanjay sanjeev santosh sarita
sarojini satish satya saurabh seema shalini shankar sharad shashi shekhar shilpa shivam shivraj shobha shreya shruti shubham shyam siddharth siddaramaiah smita smriti sneha sonia subhash subramanian sudha sudhir sujata suman sumit sunil sunita suraj surender surendra suresh sushil sushma swati tanvi tarun
tejas uday uma umesh usha vandana varun vasundhara venkatesh vidya vijay vijaya vikas vikram vimal vinay vineet vinod vipin virendra vishal vishnu vivek yash yashwant yogesh yogi
anura basil chaminda chandrika dinesh dulles gotabaya harini kumara lasantha mahela mahinda maithripala namal nimal ranil ruwan sajith sanath sirimavo sunethra tharindu upul
balen bishnu bhim bimala gagan jhalanath khadga krishna kumar madhav nabindra pushpa rabi ramchandra sher sushila tulsi upendra
achieng adaeze adama adanna adeola adewale adisa afua agnes agyei akintola akinwumi akosua akua akufo ama amadou amara ameenah anyango asamoah atiku awa awino ayodele azikiwe babacar babajide babatunde bassirou bola bolanle bukola chibuike
chidera chidi chidiebere chika chike chimamanda chinedu chinelo chinonso chinwe chioma chukwudi chukwuemeka chukwuma dapo dauda dele diallo ebele ebuka efe efua ejike ekow emeka enyinnaya esi fela femi festus folake folasade funke funmilayo garba gbenga godwin goodluck
hakainde hauwa idrissa ifeanyi ifeoma ify ige ike ikechukwu isatou iyabo jide jumoke kabiru kayode kelechi kemi khady kingsley kofi kojo kolawole konadu kwabena kwadwo kwaku kwame kwasi kwesi lanre ladi lamine lekan mamadou mariama maimuna modou muktar muyiwa nana nasir
ndidi ngozi nkechi nkem nneka nnamdi nuhu nyesom obi obinna odunayo okechukwu olabisi olamide olu olufemi oluremi olusegun oluwaseun omolara onyeka osagie oumar ousmane patience rauf rotimi sade salisu samba sani seyi shehu simi sola temitope tinuade titilayo tobi tokunbo
tolu tunde uche uchenna ugochi uju umaru uzo uzoma wale wole yakubu yaw yemi yetunde yewande zanele
abebe abiy abraha adanech almaz aman aster ayele azeb bekele belay berhanu birtukan birhan dawit debretsion demeke dereje desta eyob fekadu genet getachew girma haile hailemariam isaias jawar kebede lemma liya meles mengistu meron mulatu mulu negasso redwan sahle samrawit selam
selamawit senait sintayehu solomon tadesse taye tedros tesfaye tewodros tigist tsegaye wondimu workneh yared yohannes zelalem zenawi zerihun
amuriat anyang besigye bobi bukenya byaruhanga janet kizza kyagulanyi mugisha nakato namugga nyombi odongo okello okot ssemakula tumusiime wasswa wafula winnie yoweri zedekiah
amani asha atieno baraka barasa chebet chepkoech cheptoo cherono eliud faith githae halima hassan hellen irungu jepchirchir jomo juma kalonzo kamau karanja kariuki kimani kinyanjui kipchoge kipchumba kiprono kiptoo kiptum koech kungu maina makau makena mbugua mohamed moraa mugo muthoni mutua
mwai mwangi nafula neema ngugi njeri njoki njoroge nyambura oburu ochieng odhiambo oduor okoth omondi onyango opiyo otieno ouma owino raila rehema rigathi rotich salim uhuru wairimu waithera wambui wangari wangui wanjiku wanjiru waweru zawadi
bahati faraja freeman jakaya janeth kassim magufuli mwajuma ndugai philip pombe samia shaaban tundu
agathe alphonse aloisea clare dieudonne habyarimana immaculee jeannette ndayishimiye nshimiyimana paul pierre uwase vedaste vestine
chipo chiwoniso emmerson farai fungai itai kudakwashe kudzai munashe nelson netsai ngonidzashe nyasha paidamoyo rudo rutendo rumbidzai ruvimbo sekai simbarashe tafadzwa tanaka tapiwa tatenda tendai tichaona tinashe tsitsi vimbai zodwa
chanda chilufye edgar hichilema kabwe lungu mulenga mutale mutinta mwansa mwila natasha nawa nkandu chakwera chikondi chimwemwe kondwani lazarus limbani saulos thoko yamikani
andile ayanda bheki blade bongani busisiwe cyril fikile jabulani julius kgalema kgosi khanyi lerato lindiwe lungile luthando mandla mmusi mogoeng mosiuoa naledi neo nkosazana nokuthula nomvula ntombi palesa phumzile pravin refilwe ronald senzo sibusiso sipho siphiwe siyabonga sizwe
tebogo thabiso thabo thandi thandiwe themba thuli tito tokyo tumelo unathi vusi xolani yolanda zama zandile zinhle zuma zwelinzima
ali abdirashid faarax farmaajo fawzia hodan ifrah ilhan jama sahra warsame
antonio afonso celeste filipe graca isaura joao lourdes manuel mariano samora
aminata bintou blaise djibril fanta ibrahima kadiatou moussa mouctar modibo salif sekou seydou siaka thierno
an bao bich binh cuong dat duc dung duy giang ha hai hang hanh hieu hoa hoang hong hue hung huong huy huyen khanh khoa kien lan lien linh loan long mai minh my nam nga ngan ngoc nguyen nhung phong phuc phuong quan quang quoc quyen son tam tan thanh thao thi thien thinh tho thu thuy tien toan trang trinh trong truc trung tuan tung tuyen tuyet van viet vinh vuong xuan yen
aung aye aye chan cho htet htun hla khin khine kyaw kyi lin lwin maung min moe mon mya myat myint myo naing nay ne nyein nyi oo phyo phyu san sandar sein shwe soe su suu swe thandar thant thaung thein thet thiha thida thin thura tin toe tun win wai wunna yan ye yin zar zaw zin
aljon arnel benigno bienvenido bongbong dionisio dolores emmanuel erwin ferdinand gloria imelda jejomar jinggoy jovito leni leonor liza loren manny maria marvin migz panfilo rodrigo rolando romeo ronaldo risa romulo sherwin teodoro vicente
abhisit anutin apirat chaiwat chuan jatuporn kasit nattapong paetongtarn parit pheu pichai pita prawit prayut prayuth prem sanan somchai somsak srettha sudarat suthep thaksin thanathorn wissanu yingluck
anwar azmin fadillah hadi hannah hishammuddin khairy lim mahathir muhyiddin najib nurul rafizi rosmah shafie syed wan zahid zuraida hasanah noraini siti
agus airlangga aji anies arief asep bambang basuki bima budi dedi dewi djoko dwi eko erick fadli fitri ganjar gatot gibran hendra imam indra intan irwan joko jusuf kaesang lestari luhut mahfud megawati muhaimin ningsih nur prabowo puan puspita putri rahmat retno ridwan rini rizal setya slamet sri sudirman
suharto sukarno sulistyo supriyadi surya susilo sutrisno tito tri wahyu wayan made ketut nyoman widodo wiranto yudi yusuf zulkifli
heng hun ieng khieu kem khem monovithya mu phan sam sar sokha sokhom sophal sothea thong tep bounnhang choummaly khamtay thongloun
bat batbold battulga elbegdorj enkhbayar khaltmaa khurelsukh oyun tsakhia ukhnaagiin
akezhan aibek aigul ainur aisulu aliya almaz almazbek altynai anvar aslan askar asylbek azamat azat azimbek bakhyt bakyt bekzat bolat bota daniyar dariga daulet dinara dosym emomali erlan ermek farrukh gulmira gulnara gulnaz gulshat gurbanguly islam jahongir kairat kamchybek kanat kassym kuanysh kurmanbek kymbat
mirziyo mukhtar murat muratbek nargiza nurbek nurlan nursultan nurzhan oljas omurbek raushan rakhat ravshan rustam sadyr samat sanzhar sapar saule serdar serik shavkat sooronbay talgat temir timur tokhir ulugbek yerlan yermek zamira zarina zhanar zhandos zhanna zhomart
aleko archil bidzina davit eka eduard ekaterine eteri gela giga giorgi gocha grigol ilia irakli ivane kakha keti ketevan khatia koba konstantine lasha levan maia mamuka manana medea merab mikheil nana nato nika nikoloz nino nodar otar salome shalva soso sopho tamar tamara tea temur tinatin tornike vakhtang vano zaza zurab
ani anahit ara armen arsen artak artur ashot davit gagik gayane gevorg grigor hakob hayk hovhannes hrant karapet karen lilit lusine mariam mkrtich narek nikol nune ruben samvel sargis serzh siranush taron tigran vahagn vahram vardan varuzhan vazgen
afag arzu aydin elchin elmar elnur emin farid fuad gulnar hikmat ilham intigam isa kamala leyla mehriban nigar novruz orkhan ramil rashad rauf sabina samad sevinj shahin tural vagif vugar zahid
ahmet alparslan asli ayse aylin bahar baris bekir bulent burak burcu canan cem cemal cengiz cihan defne derya devlet dilek ebru ece ekrem elif emine emre engin ercan erdal esra fatih fatma ferhat figen filiz gokhan gul gulay guler hakan halil hande hasan hatice hayri hulusi hulya huseyin ismail kadir kemal koray levent mehmet melek meral
merve mert mesut mete metin muge muharrem murat mustafa mutlu nazli nihat nilufer numan nuri nurhan oguz okan omer onur orhan osman ozan ozgur ozlem pelin pinar ramazan recep sabiha saliha sedat sefa selahattin selcuk selin sema serkan sevgi sevil seyma sibel sinan suleyman sule tansu tayfun tayyip tolga tugba tulay tuncay turgut ugur ulku umit unal yavuz yasar yildiz zehra zeynep
akira akiko asami ayaka chihiro daisuke eiji emi fumio genki goro haruka haruki harumi hayato hideki hideo hikaru hina hiroki hiroko hiromi hiroshi hiroyuki ichiro isamu jiro junichi junichiro kaito kana kaori katsuya kazuki kazuo keiko keisuke ken kengo kenichi kenji kenta koichi koji kumiko kyoko mai maki makoto mami manabu mariko masahiro masako masao masato mayumi megumi michiko midori miho mika miki mitsuko miyuki
motoko naoki naoko naomi naoto natsuki nobuo noriko osamu rei reiko rie ryo ryota ryuichi sachiko sadako saki sakura satoshi sayaka seiji setsuko shigeru shinji shinzo shizuka shohei shoji shun sota sumiko tadashi taiga takako takashi takeshi takumi tamaki taro tatsuya tetsuya tomohiro tomoko tomomi toru toshiko toshio tsuyoshi yasuhiro yasuko yasuo yoichi yoko yoshihide yoshiko yoshio yoshitaka yui yuichi yuka yuki yukiko yukio yumi yumiko yuriko yusuke yuta yuto
alexei aleksei alexey alyona anastasia anatoli anatoly andrei andrey andrii andriy anton arkady arseniy artem artyom boris bogdan bohdan daria denis denys dmitri dmitriy dmitry dmytro ekaterina elena evgeni evgeniy evgeny fyodor galina gennady georgi gleb grigory hanna igor ihor ilya inna ivan irina kirill kira klim kostiantyn ksenia kyrylo larisa lev liudmyla lyubov lyudmila maksim maksym marat margarita maryna maxim mikhail mykhailo mykola nadezhda natalia natalya nikita nikolai
nikolay oksana oleg oleh olena oleksandr oleksii oleksiy olga olha ostap pavel pavlo petro polina pyotr roman rostyslav ruslan sergei sergey serhii serhiy sofia stanislav stepan svetlana svitlana sviatlana taras tatiana tatyana tetyana timofey vadim vadym valentin valentina valeria valery valeriy vasily vasyl veronika viktor viktoria vitali vitaliy vitaly vladimir vladislav volodymyr vsevolod vyacheslav yana yaroslav yegor yekaterina yelena yevgeny yevhen yulia yuri yuriy yury zakhar zinaida
ahn bong byung chang chul dae dong eun geun gyu ha hae hee ho hwan hye hyeon hyo hyuk hyun in jae jeong ji jin jong joo joon jun jung kwang kyu kyung mi min moon myung nam sang seo seok seon seong seung si so soo soon su suk sun sung tae wan won woo woong yeon yeong yong yoo yoon young yu yun
bo chao chen cheng chun fang feng gang guang guo hai hao hong hua hui jia jian jiang jie jing jun kai kang lei li liang lin ling mei meng min ming nan ning peng ping qi qiang qing rong rui shan shu tao ting wei wen xi xia xiang xiao xin xiu xue yan yang yi ying yong yu yuan yue yun zhen zheng zhi zhong
aroha hemi hine hone kiri mere pita rangi tama tane wiremu epeli isikeli jone josaia laisenia mere mosese ratu sitiveni viliame fiame sione siaosi tuilaepa james marape manasseh ulufa
eitan avigdor ariel avi ayelet benny benjamin dalia dov ehud eli gadi gideon golan itamar itzhak limor meir merav miri moshe naftali nitzan noa ofer orly rivka shai shaul shimon shira shlomo tamir tzipi uri yair yaakov yariv yitzhak yoav yossi yuval ze'ev zvi
`;

export const WORLD_SURNAMES = `
abbasi abraha addo adeyemi adjei afridi afriyie agyeman ahmed akhundzada akintola akuffo alakija alamgir alckmin alemu aliyu alkali ansah ansari arce ardern assefa atishi awan ayew
azizan babis bachelet bajwa bakar barghouti basescu bassil bawumia bekele bemba bennett berisha besigye bhuiyan bissessar biswas bokhari bolger boluarte borissov bose botha browne
buchanan bugti bukhari calderon capriles caputova carmichael chakwera chamisa chatterjee cheema chihuri chilima chiluba chowdhury ciolacu correa dahlan danfulani dangote danjuma
danquah dassen demirel desalegn djindjic dodik doria dostum drilon drummond dubey duque ebrard ecevit egwu elbaradei enwonwu erekat essien farquhar fashola fayulu fayyad fiala fico
frangieh frimpong fujimori gachagua gaekwad gallant gantz geagea gebre georgescu ghalibaf gilani gillespie ginting gohar gonzales granger guaido gyurcsany habyarimana halvorsen
hamid haniyeh haqqani haugen hekmatyar hembrom hichilema hipkins hlaing holness hossain humala hussain hussein ibori iohannis iwuanyanwu jadeja jadhav jafri jagdeo jumblatt
kaczynski kadaga kakar kallas kalu kanja karins karis karua kast katumbi kaunda kazmi kebede khaqan khokhar kimathi kok komorowski kosgei kostunica kufuor kuijper kumaratunga kurti
kwankwaso kyagulanyi landsbergis lapid lasconi lasso levits limjaroenrat lissu lubis lumumba luxon maathai machado mackenzie mackintosh macleod macri mafara magsi magufuli magyar
mahuta maimane majaliwa majumder mammadov manet manley manuel marri marsudi masai massoud maung mbowe mengal meshaal mikati milanovic milosevic mkapa mobutu mondal montemayor
moodley morawiecki morsi motlanthe mottley mubarak munyao murkomen mutasa muttaqi mutua mwai mwale mwanawasa naidoo nambooze naqvi nasution nauseda nawrocki ncube ndayishimiye
ngugi nieto niinisto njeru noboa nwabueze nwosu nyarko odhiambo ogilvie okoro okoye oladipo olmert oloo omar oneill onyekuru oraon orban orpo osmani othman oulanyah ouma owino
oyelowo ozal pacquiao palijo pandjaitan patterson pellegrini persad petkov phiri phuc pimentel pinera plenkovic poel ponta pretorius qaani rabin radev rafsanjani rahaman rahim
rainsy raisani razak revilla rizvi rowley roxas rutte rwigema salam saraki sarker sarkissian schoof seaga serwaa shinawatra shoukry shtayyeh shwe sibanda sifuna sikder sikorski
silina simion simonyte sinwar sisi sisodia skerrit smotrich sokha solanki soleimani somare ssemogerere steenhuisen stubb subianto suharto sukarnoputri sulaiman swe szijjarto
tadesse tadic talukder tamihere tareen tembo tennant tetteh thaci thavisin thein timmermans tobing trillanes trong tshisekedi tudu tuladhar tusk umahi uribe urquhart vejjajiva
villar vucic walesa wandera wanjala weerasinghe wetangula wike wiranto wolde wongsuwan yassin yudhoyono yusof zakzaky zehri zeman zille
putin trump biden obama merkel macron scholz sunak starmer netanyahu assad lavrov clinton reagan thatcher musk bezos zuckerberg messi ronaldo mbappe neymar salah djokovic federer nadal bolt hamilton verstappen
abadi abbas abboud abdallah abdullah abdi abdirahman abubakar adamu aden adeleke afolabi aguirre ahidjo ahmadu akbar akhtar akol alavi alhassan ali aliyev alliot alvi amadi aman amaechi amin aminu amoah anan aoun arafat arap asante ashraf asif atta awad awori ayalon azizi aziz
badawi bah bakare balogun banda barrow bazoum bello bennouna benkirane berri bhatt bhutto bio bizimungu bongo boni bouteflika buhari butt
chahal chakrabarti chaudhary chaudhry chaudhuri chauhan chavan chebii cheptegei cherop chikwanda chinamasa chiwenga chopra conte coulibaly cisse camara
dabaiba dahal damiba das dash dasgupta datta deby dembele desai deshmukh deuba dhillon diallo diarra diop dlamini doumbouya dube dutta dutt
ebrahim eboue ekweremadu el-sisi essebsi eze ezekwesili
fadnavis falana fall fani farah faye fayemi fofana
gadkari gandhi ganguly gbagbo ghani ghosh gill goodall goswami goyal gowon guelleh guha guterres gupta gurung gyimah
hakim halevi hamdok hariri hasan hashimi hassan hassanein hosseini hussaini
ibrahim idris iyer iyengar
jabbar jagan jain jaishankar jaitley jamali jamil janjua jatoi jha jindal joseph joshi
kabila kagame kaif kapoor karimi karki karzai kashyap kaur kayumba keita kejriwal kenyatta khalil khamenei khan khatami khattak khosa kibaki kikwete kiir kirui kiplagat kipkemboi koirala konate koroma kovind kpodo krishnan kruger kulkarni kumar kumari kurz kyari
lawal le lee lim lodhi lungu lukaku luong ly
machar madonsela magashule mahama mahato mahmood makori makinde malema malik mallya mandal mandela mantashe maraga mashaba masood matiangi maurya mbeki mbalula mchunu mehta memon mengi menon mensah mfume mirza mishra misra mkhize mnangagwa moi modi mohammadi mokonyane mohanty moyo mudavadi mugabe mukherjee muluzi munda muntari murthy musa museveni mushwana mutharika mwaura
nadar naidu naik nair nanda nandi narayan narayanan nasrallah nath ndlovu ndung'u nehru ngcobo ngcuka nguyen niazi nigam niyonzima nkrumah nkurunziza noubel nyerere nzimande nyamwasa
obaseki obasanjo obiang odinga odunga oduya ojukwu okafor okeke okonjo okonkwo okorie oli olonisakin oommen osei osinbajo otoo ouattara owusu oyedepo ofori
padayachee paliwal panda pandey pandit pandya panigrahi parikh parmar paswan patel pathak patil patnaik pawar pillai pinarayi poudel prasad puri
quansah qureshi quaye
rahman rai raisi rajapaksa rajput raju raman ramaphosa ramos rana rao rathore ravi rawat rawlings reddy rouhani roy ruto rutto
saad sahu saini sall salim samant sangma sankara sarkar sawyerr saxena sen sengupta seth shah shaikh sharma sharif shastri sheikh shekhawat shetty shinde shivakumar shrestha shukla sibal siddiqui sidhu silva singh singhania sinha sirleaf sisulu sithole soglo sonko soren soyinka srinivasan srivastava subramaniam sule surve swamy
tagoe talukdar tambo tandon tata tebboune tewari thackeray thakur thapa thomas tinubu tiwari toure traore tripathi trivedi tsvangirai tutu tendulkar
uddin udenze ugwu umar usman uwizeyimana
vaidya varma varghese venugopal verma vyas
wade waheed wanyama wario wickremesinghe wijeratne
yadav yar'adua yar yayi yeboah yusuf
zaidi zardari zenawi zongo zulu zuma zida
fernando perera silva jayawardena jayasuriya rajapakse senanayake bandaranaike gunawardena dissanayake premadasa sirisena karunaratne mendis kumarasinghe de wickramasinghe sumanthiran sampanthan
bautista santos reyes cruz mendoza garcia aquino marcos duterte robredo magsaysay lacson sotto pangilinan villanueva dela macapagal arroyo estrada binay poe escudero hontiveros roque panelo teodoro remulla gatchalian zubiri cayetano angara
tran pham huynh phan vu vo dang bui ngo duong dinh truong dao lam trinh nguyen hoang le ly doan mai ta quach
kim park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song yoo ryu hong jeon ko moon yang bae baek heo nam shim noh ha kwak sung cha joo woo min byun chun paik
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang song xu deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao cui tan zou xi bo fan jin shi hou bai long kong mao qin gu hao shao meng wan duan lei qian dai he qiao lai
chan cheung wong leung lam ng lau kwok yip chow tsang ho fung mak chiu tse yeung tong poon yuen siu lo cheng kwan au lee tam lui hui mok chung yu tsui choi tang lai teo goh koh tan ong lim chua toh seah heng chia sim yeo loh foo ang quek low
tsai hsieh hsu chiang lien soong hou ko lai hsiao chuang
sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito yamazaki mori abe ikeda hashimoto ishikawa ogawa goto okada hasegawa murakami kondo ishii maeda fujita ota kishida suga aso koike motegi ishiba takaichi kono edano noda hatoyama koizumi fukuda ueda kuroda endo aoki sakamoto fujii nishimura miura okamoto matsuda nakajima nakagawa fujiwara ono tamura takeuchi kaneko wada nakayama ishida
nazarbayev tokayev mirziyoyev karimov rahmon japarov jeenbekov atambayev bakiyev berdimuhamedow niyazov akayev masimov sagintayev mamin smailov
kobakhidze garibashvili margvelashvili saakashvili zourabichvili gakharia bokeria ivanishvili kvirikashvili
pashinyan sargsyan kocharyan petrosyan mirzoyan papikyan
erdogan kilicdaroglu imamoglu yavas bahceli davutoglu gul demirtas cavusoglu akar soylu ozel yilmaz kaya demir celik sahin yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin kara koc kurt ozkan simsek polat korkmaz
tikhanovskaya tsikhanouskaya lukashenko zelensky zelenskyy poroshenko yatsenyuk tymoshenko klitschko zaluzhny syrsky shmyhal yermak kuleba reznikov
tuimaleali'ifano mata'afa bainimarama rabuka marape o'neill sogavare natuman
mohammadi ahmadinejad zarif araghchi pezeshkian larijani salehi qalibaf jalili mousavi karroubi
gallego hernandez rodriguez gonzalez lopez perez sanchez ramirez torres flores rivera gomez diaz morales ortiz gutierrez chavez jimenez ruiz vargas castillo romero herrera medina aguilar mendez guzman munoz salazar soto delgado pena rios contreras silva castro rojas nunez fernandez alvarez cabrera suarez vasquez quispe mamani condori huanca choque boric petro maduro bukele lopez obrador sheinbaum milei kirchner lula bolsonaro haddad temer rousseff moro
`;

/** Names that are everyday words too: they need another sign of a person. */
export const AMBIGUOUS_GIVEN_NAMES = `
angel april art august autumn bill blessing bob brown charity chase christian comfort crystal dale daisy dawn dean destiny drew earl earnest ernest faith fidelity frank gene gift glory god goodness grace grant guy happiness happy harmony
hazel heather holly honey hope hunter innocent ivy jack jasmine jay jean jewel joy june justice lance lily love lovely loyal luck lucky marina mark marshal mason mat max may melody mercy miles miracle moses nick olive page pat patience paul pearl penny
peace perfect pierce poppy precious prince princess prosper prudence ray rich rob robin rose ruby rusty sandy saviour scarlet sky sonny stone summer sunday sunny sue terry tom tony trinity victor victory violet virginia ward will win wisdom wise wonder young
`;
/** The same of surnames. */
export const AMBIGUOUS_SURNAMES = `
baker banks bell best berry bird bishop black bond brook brown bush butler carpenter carter case chambers church clay cook cooper cross day dean drum duke english field fields fisher fleming flowers forest fowler fox francis french frost gardener gates gold good grant gray green
hall hand harper hart hill holland hope house hunt hunter hunt hurst james jordan judge kent key king knight lamb lane law lawyer little long love lynch major marsh marshall martin mason mayor mercy miles miller mills moon moore moss new noble north page paris park parks
parsons pearson peacock perry pike pitt place pope porter potter powers price prince queen rice rich rivers rose sands saunders savage sharp shaw shepherd short silver singer small smith snow spring spencer sterling stone strange summers sweet temple thomas towns turner
violet walker wall ward washington waters weaver webb wells west white wise wolf wood woods young
`;
