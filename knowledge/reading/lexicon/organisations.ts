/** Words that make a name an organisation, folded. Written by hand for this project; same licence as the project. */

/** A name that ends in one of these is an organisation. */
export const ORG_HEADS = `
ministry department departments agency agencies bureau commission committee subcommittee council councils authority authorities office secretariat directorate directorates inspectorate administration administrations government govt cabinet parliament assembly senate congress legislature knesset duma majlis court tribunal judiciary magistracy chamber registry treasury customs police constabulary
force forces army navy guard guards brigade battalion regiment corps command militia front movement brigades party parties alliance coalition union unions federation confederation association associations society league club clubs team academy institute institution institutions university universities college polytechnic school schools faculty hospital hospitals clinic
centre center centres centers foundation fund trust charity network initiative institute laboratory laboratories observatory company companies corporation corp inc ltd limited llc llp plc pvt bhd berhad tbk gmbh ag nv oyj asa holdings holding group groups enterprises industries industry bank banks bancorp insurance assurance securities capital partners ventures investments investment financial finance
airlines airline airways air aviation shipping railways railway rail motors motor automotive telecom telecoms telecommunications communications mobile wireless energy power electric electricity petroleum oil gas refineries mining minerals metals steel cement foods breweries brewery pharmaceuticals pharma laboratories technologies technology tech systems software solutions services logistics construction properties realty retail stores supermarket supermarkets
times post herald tribune gazette journal news daily guardian telegraph mirror observer chronicle nation standard star sun mail express broadcasting television tv radio media press magazine newspapers newspaper publications publishers publishing entertainment studios pictures records music
fc cf sc ac afc rfc united rovers wanderers athletic albion rangers dynamo sporting hotspur villa stars warriors lions eagles tigers bulls hawks knights giants kings blues reds raiders sharks stormers chiefs crusaders hurricanes springboks
union bloc organisation organization organisations organizations secretariat mission embassy consulate board boards panel taskforce service staff chamber congregation diocese archdiocese ministries synod fellowship church orchestra choir theatre ensemble consortium syndicate cooperative sacco cartel gang mafia taliban brotherhood jihad legion project lab labs think-tank forum consultancy advisers advisors associates attorneys chambers utility utilities corporation registrar ombudsman directorate exchange
`;

/** A name that begins with one of these and "of", "for" or "on" is an organisation. */
export const ORG_FRONTS = `
ministry department office bureau bank university institute institution college school academy commission committee council house court chamber association society federation confederation union league party movement front alliance congress assembly board directorate agency authority centre center foundation organisation organization ministry secretariat faculty church campaign national central federal international global world supreme high constitutional royal
doctors reporters amnesty friends médecins forces bureau conference division embassy consulate network synod council fund
`;

/** Well-known organisations of the world's news, folded, parted by commas. */
export const KNOWN_ORGANISATIONS = `
united nations,un,u.n,nato,european union,eu,e.u,african union,au,ecowas,asean,saarc,brics,opec,opec+,imf,world bank,who,world health organization,world health organisation,unicef,unesco,unhcr,undp,unrwa,ilo,wto,icc,icj,iaea,fao,wfp,interpol,oecd,osce,sadc,igad,g7,g20,international monetary fund,african development bank,asian development bank,
hamas,hezbollah,hizbullah,taliban,al qaeda,al qaida,al shabaab,al shabab,boko haram,isis,isil,islamic state,daesh,houthis,houthi,pkk,plo,fatah,muslim brotherhood,hayat tahrir al sham,wagner,wagner group,mossad,shin bet,idf,cia,fbi,mi5,mi6,kgb,fsb,gru,isi,raw,nsa,pentagon,white house,kremlin,downing street,capitol,state department,
google,apple,microsoft,amazon,facebook,meta,twitter,tiktok,bytedance,youtube,whatsapp,instagram,telegram,tesla,spacex,openai,nvidia,intel,samsung,huawei,xiaomi,alibaba,tencent,baidu,sony,toyota,honda,nissan,hyundai,kia,volkswagen,bmw,mercedes,ford,boeing,airbus,shell,bp,exxonmobil,chevron,totalenergies,gazprom,rosneft,aramco,saudi aramco,petrobras,netflix,disney,ibm,oracle,pfizer,moderna,astrazeneca,johnson & johnson,goldman sachs,jpmorgan,jp morgan,morgan stanley,hsbc,barclays,standard chartered,citigroup,citibank,deutsche bank,ubs,credit suisse,mtn,safaricom,airtel,vodacom,vodafone,eskom,transnet,nnpc,dangote,tata,reliance,infosys,adani,wipro,foxconn,tsmc,uber,grab,gojek,jumia,
reuters,afp,bbc,cnn,al jazeera,associated press,ap,xinhua,tass,ria novosti,bloomberg,new york times,washington post,guardian,wall street journal,financial times,fox news,nbc,abc,cbs,itv,sky news,rt,anadolu,pti,ani,ndtv,bernama,antara,yonhap,kyodo,nhk,kcna,punch,vanguard,
manchester united,manchester city,man united,man city,arsenal,chelsea,liverpool fc,tottenham,tottenham hotspur,everton,aston villa,west ham,newcastle united,leicester city,real madrid,atletico madrid,fc barcelona,bayern munich,borussia dortmund,juventus,inter milan,ac milan,napoli,roma,paris saint germain,psg,ajax,benfica,galatasaray,fenerbahce,besiktas,al ahly,zamalek,kaizer chiefs,orlando pirates,mamelodi sundowns,gor mahia,hearts of oak,asante kotoko,super eagles,black stars,bafana bafana,harambee stars,indomitable lions,springboks,all blacks,proteas,fifa,uefa,caf,concacaf,conmebol,ioc,iaaf,world athletics,bcci,pcb,icc,nba,nfl,mlb,nhl,atp,wta,ufc,wada,
red cross,red crescent,amnesty international,human rights watch,greenpeace,oxfam,save the children,doctors without borders,medecins sans frontieres,transparency international,reporters without borders,wwf,
congress,senate,parliament,knesset,duma,bundestag,house of representatives,house of commons,house of lords,lok sabha,rajya sabha,national assembly,supreme court,high court,constitutional court,bjp,aap,dmk,aiadmk,cpi,cpm,rss,anc,eff,da,pdp,apc,npp,ndc,oda,odm,uda,zanu pf,pti,pml n,ppp,mqm,awami league,bnp,akp,chp,hdp,mhp,likud,yesh atid,pap,umno,pkr,dap,pas,golkar,pdi p,kuomintang,kmt,dpp,ldp,tory party,labour party,conservative party,liberal democrats,democratic party,republican party,
police,army,swapo,frelimo,renamo,unita,mpla,fretilin,sinn fein,nld,tatmadaw,sac,cdc,fda,nih,fed,federal reserve,ecb,epa,nasa,isro,esa,cern,mit,harvard,harvard university,oxford university,cambridge university,ucla,jnu,iit
`;

/** Capitals that name none: words, measures, devices, degrees. */
export const NO_ORGANISATION = `
ceo cfo coo cto md gm hr pr ai it tv dvd cd pc usb gps sms pin atm app id faq pdf url www http https html gdp gnp vat gst hiv aids covid covid-19 dna rna icu er opd ppe pcr sars mers tb std stds
mp mps mla mlas mep meps mca mcas pm vp dg ag ig sp dsp asp dig adg cp cpl sgt gov hon prof phd ph.d mba llb bsc msc ba ma mbe obe cbe kcmg qc sc san esq jp rtd ret jr sr am gmt utc est pst ist wat cat eat pkt bst cet kst jst usd eur gbp inr ngn kes zar
km kg mw kw mph kph bn mn tn dr mr mrs ms ok no yes vs etc suv suvs ngo ngos sme smes ipo ipos cctv rpg ied ieds uav uavs icbm icbms wmd vip vips lgbt lgbtq lgbtqi iq uv lng lpg ev evs opd diy xl ii iii iv vi vii viii ix xi xii ad bc ce bce rip sos pow pows
read watch photo file live update updates breaking exclusive opinion video also more see full story by note ed op-ed qr qa q&a asap tba rs ksh sh gh php rm rp p1 nin bvn poc b.a m.a a.m p.m i ii o
`;

/** A name with one of these as its last word is a law, contest, award, work or event. */
export const MISC_HEADS = `
act bill law code constitution treaty accord accords agreement convention protocol pact declaration charter resolution amendment ordinance decree policy cup championship championships trophy league-cup olympics olympiad games grand-prix marathon open masters tournament qualifiers final finals semifinal derby classic prize award awards medal medals medallist medalist
day week month festival carnival fair expo war wars revolution uprising spring crisis summit conference convention-hall workshop eid christmas easter ramadan new-year diwali holi operation programme program plan scheme strategy vision agenda goals index survey report reports review album song film movie novel book series season episode virus disease syndrome fever pandemic covid-19 hurricane typhoon cyclone storm
clause section article chapter appendix phase lot flight bus train tanker
bible quran koran torah gospel god allah lord lent jesus christ
`;
