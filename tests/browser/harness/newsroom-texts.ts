// The same three sentences in the languages of newsrooms-abroad.ts.
export const JA = [
  '特使のイリヤ・マレンコ氏は水曜日の夜遅く、港をめぐる二回目の協議のためベリン港に到着したと、二人の当局者が明らかにした。',
  '岸壁では暫定評議会を率いるダナ・ホルブ氏が出迎えた。同氏は夏までに租借を終えるよう求めているが、代表団はまだ答えていない。',
  '報道官は、会談は率直で、今後も続き、何も署名されなかったと述べた。月曜日から沖で待っていた船は、夕方に積み込みを再開した。',
];
export const ZH = [
  '两名官员透露，特使伊利亚·马连科周三深夜抵达韦林港，就港口问题举行第二轮会谈，这是今年以来双方首次在当地见面。',
  '临时委员会负责人达娜·霍卢布在码头迎接，她要求在夏天之前结束租约，代表团至今没有对这一要求作出答复。',
  '发言人说，会谈坦率，将继续进行，没有签署任何文件。居民说，从星期一起在锚地等待的船只傍晚重新开始装货。',
];
export const KO = [
  '특사 일리야 마렌코가 수요일 밤늦게 항구 문제를 둘러싼 두 번째 회담을 위해 베린 항에 도착했다고 두 명의 관계자가 전했다.',
  '임시 평의회를 이끄는 다나 홀루브가 부두에서 그를 맞았다. 그는 여름 전에 임대를 끝내 달라고 요구했지만 대표단은 아직 답하지 않았다.',
  '대변인은 회담이 솔직했고 계속될 것이며 아무것도 서명되지 않았다고 말했다. 월요일부터 기다리던 배들은 저녁에 다시 짐을 싣기 시작했다.',
];
export const AR = [
  'وصل المبعوث إيليا مارينكو إلى ميناء فيرين مساء الأربعاء لإجراء جولة ثانية من المحادثات حول الميناء بحسب مسؤولين اثنين لم يسمح لهما بالحديث علنا.',
  'واستقبلته على الرصيف دانا هولوب التي تقود المجلس المؤقت وتطالب بإنهاء عقد الإيجار قبل الصيف، وهو طلب لم يرد عليه الوفد حتى الآن.',
  'وقال متحدث إن الاجتماع كان صريحا وسيستمر وإن شيئا لم يوقع، فيما قال سكان إن السفن التي انتظرت منذ الاثنين بدأت التحميل من جديد.',
];
export const HI = [
  'दूत इल्या मारेंको बंदरगाह पर दूसरे दौर की बातचीत के लिए बुधवार देर रात वेरिन बंदरगाह पहुंचे, दो अधिकारियों ने नाम न छापने की शर्त पर बताया।',
  'घाट पर उनका स्वागत अंतरिम परिषद की प्रमुख दाना होलुब ने किया, जो गर्मियों से पहले पट्टा समाप्त करने की मांग कर रही हैं।',
  'प्रवक्ता ने कहा कि बैठक खुलकर हुई, बातचीत आगे भी जारी रहेगी और किसी कागज पर हस्ताक्षर नहीं हुए हैं, जहाजों में फिर माल लदने लगा।',
];
export const RU = [
  'Посланник Илья Маренко прибыл в порт Верин поздно вечером в среду на второй раунд переговоров о гавани, сообщили двое чиновников на условиях анонимности.',
  'На причале его встретила Дана Голуб, которая возглавляет временный совет и требует прекратить аренду до лета; делегация на это требование пока не ответила.',
  'Представитель делегации сказал, что встреча была откровенной, переговоры продолжатся, и ничего подписано не было. Суда вечером снова начали погрузку.',
];
export const EL = [
  'Ο απεσταλμένος Ίλια Μαρένκο έφτασε στο λιμάνι Βερίν αργά το βράδυ της Τετάρτης για δεύτερο γύρο συνομιλιών, όπως είπαν δύο αξιωματούχοι.',
  'Στην προβλήτα τον υποδέχθηκε η Ντάνα Χόλουμπ, που ηγείται του προσωρινού συμβουλίου και ζητά να λήξει η μίσθωση πριν από το καλοκαίρι.',
  'Εκπρόσωπος είπε ότι η συνάντηση ήταν ειλικρινής, ότι θα συνεχιστεί και ότι τίποτα δεν υπογράφηκε. Τα πλοία άρχισαν πάλι να φορτώνουν.',
];
export const TR = [
  'Elçi Ilya Marenko, iki yetkilinin verdiği bilgiye göre, liman konusundaki ikinci tur görüşmeler için çarşamba gecesi geç saatlerde Verin limanına geldi.',
  'Rıhtımda kendisini, geçici konseyi yöneten ve kiralamanın yazdan önce sona ermesini isteyen Dana Holub karşıladı; heyet bu talebe henüz yanıt vermedi.',
  'Bir sözcü görüşmenin samimi geçtiğini, devam edeceğini ve hiçbir şeyin imzalanmadığını söyledi. Pazartesiden beri bekleyen gemiler yüklemeye başladı.',
];
export const DE = [
  'Der Gesandte Ilja Marenko ist am späten Mittwochabend zu einer zweiten Runde der Gespräche über den Hafen in Port Verin eingetroffen, sagten zwei Beamte.',
  'Am Kai empfing ihn Dana Holub, die den Übergangsrat leitet und verlangt, dass die Pacht vor dem Sommer endet; die Delegation hat darauf nicht geantwortet.',
  'Ein Sprecher sagte, das Treffen sei offen gewesen, es werde fortgesetzt, und unterschrieben sei nichts. Schiffe begannen am Abend wieder zu laden.',
];
export const FR = [
  'L’émissaire Ilia Marenko est arrivé tard mercredi à Port Verin pour une deuxième série de pourparlers sur le port, selon deux responsables.',
  'Il a été accueilli sur le quai par Dana Holub, qui dirige le conseil intérimaire et demande la fin du bail avant l’été ; la délégation n’a pas répondu.',
  'Un porte-parole a dit que la rencontre avait été franche, qu’elle se poursuivrait et que rien n’avait été signé. Les navires ont repris le chargement.',
];
export const ES = [
  'El enviado Iliá Marenko llegó a Puerto Verín la noche del miércoles para una segunda ronda de conversaciones sobre el puerto, según dos funcionarios.',
  'Lo recibió en el muelle Dana Holub, que dirige el consejo interino y pide que el arrendamiento termine antes del verano; la delegación no ha respondido.',
  'Un portavoz dijo que la reunión fue franca, que continuará y que no se firmó nada. Los barcos que esperaban volvieron a cargar por la tarde.',
];
export const PT = [
  'O enviado Ilya Marenko chegou a Porto Verin na noite de quarta-feira para uma segunda rodada de conversas sobre o porto, segundo dois funcionários.',
  'Foi recebido no cais por Dana Holub, que lidera o conselho interino e pede o fim do arrendamento antes do verão; a delegação ainda não respondeu.',
  'Um porta-voz disse que a reunião foi franca, que continuará e que nada foi assinado. Os navios que esperavam voltaram a carregar no fim da tarde.',
];
export const IT = [
  'L’inviato Ilya Marenko è arrivato a Porto Verin mercoledì in tarda serata per un secondo giro di colloqui sul porto, hanno detto due funzionari.',
  'Lo ha accolto sul molo Dana Holub, che guida il consiglio provvisorio e chiede che l’affitto finisca prima dell’estate; la delegazione non ha risposto.',
  'Un portavoce ha detto che l’incontro è stato franco, che proseguirà e che nulla è stato firmato. Le navi in attesa hanno ripreso a caricare la sera.',
];
export const PL = [
  'Wysłannik Ilja Marenko przybył późnym wieczorem w środę do portu Verin na drugą rundę rozmów o porcie, poinformowało dwóch urzędników.',
  'Na nabrzeżu powitała go Dana Holub, która kieruje tymczasową radą i domaga się zakończenia dzierżawy przed latem; delegacja nie odpowiedziała.',
  'Rzecznik powiedział, że spotkanie było szczere, będzie kontynuowane i niczego nie podpisano. Statki wieczorem znów zaczęły załadunek.',
];
export const ID = [
  'Utusan Ilya Marenko tiba di Pelabuhan Verin pada Rabu malam untuk putaran kedua pembicaraan tentang pelabuhan, kata dua pejabat yang tidak mau disebut namanya.',
  'Ia disambut di dermaga oleh Dana Holub, yang memimpin dewan sementara dan meminta agar sewa diakhiri sebelum musim panas; delegasi belum menjawab.',
  'Juru bicara mengatakan bahwa pertemuan itu terbuka, akan dilanjutkan, dan tidak ada yang ditandatangani. Kapal-kapal mulai memuat lagi pada sore hari.',
];
export const VI = [
  'Đặc phái viên Ilya Marenko đã đến cảng Verin vào tối muộn thứ Tư để dự vòng đàm phán thứ hai về bến cảng, theo lời hai quan chức giấu tên.',
  'Đón ông tại bến là Dana Holub, người đứng đầu hội đồng lâm thời và yêu cầu chấm dứt hợp đồng thuê trước mùa hè; phái đoàn vẫn chưa trả lời.',
  'Người phát ngôn nói cuộc gặp thẳng thắn, sẽ còn tiếp tục và chưa có gì được ký. Các con tàu chờ từ thứ Hai đã bắt đầu xếp hàng trở lại.',
];
export const FA = [
  'فرستاده ایلیا مارنکو چهارشنبه شب برای دور دوم گفت‌وگوها درباره بندر وارد ورین شد، دو مقام که اجازه نداشتند علنی سخن بگویند چنین گفتند.',
  'دانا هولوب که رهبری شورای موقت را بر عهده دارد در اسکله از او استقبال کرد و خواستار پایان اجاره پیش از تابستان شد، هیئت هنوز پاسخی نداده است.',
  'سخنگو گفت دیدار صریح بود و ادامه خواهد یافت و چیزی امضا نشده است. کشتی‌هایی که از دوشنبه منتظر بودند عصر دوباره بارگیری را آغاز کردند.',
];
