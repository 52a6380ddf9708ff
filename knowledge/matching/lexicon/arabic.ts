/**
 * What may stand before a surname alone in Arabic, which has no capitals to tell a given name by: offices, prepositions,
 * conjunctions, verbs of the news. Anything else may be a given name: حافظ الأسد.
 */
export const ARABIC_BEFORE_SURNAME =
  /^[وفبكل]?(?:ال)?(?:رئيس|الرئيس|للرئيس|رئيسه|نظيره|وزير|قائد|زعيم|مستبد|ديكتاتور|دكتاتور|مخلوع|سابق|سوري|روسي|أميركي|أمريكي|أوكراني|انتقالي|مؤقت|سيد|خارجية|كرملين|إن|أن|أنّ|إنّ|على|عن|من|في|مع|إلى|الى|ضد|بعد|قبل|منذ|بين|خلال|حول|حتى|لدى|عند|دون|لكن|كما|حيث|إذ|هو|كان|وكان|قال|وقال|أكد|وأكد|أعلن|وأعلن|أضاف|وأضاف|صرح|وصرح|ذكر|أوضح|وأوضح|أشار|وأشار|التقى|والتقى|استقبل|يلتقي|يستقبل|زار|يزور|وصل|غادر|فر|هرب|سقوط|رحيل|إسقاط|تسليم|حكومة|حكم|عهد|قوات|زيارة|لقاء|تصريحات|كلمة|خطاب|دعا|طلب|هنأ|بحث|شدد|وشدد|رفض|نفى|أن|ان)$/u;

/** A surname with "and", "in", "to" written onto its article: no given name can stand before it. */
export const ARABIC_CLITIC = /^(?:[وف]?[بك]?ال|[وف]?لل)(?<!^ال)/u;
