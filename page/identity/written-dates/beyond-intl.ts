import { ISLAMIC, SOLAR_HIJRI } from './calendars';
import { COMMON_LANGUAGES, MORE_LANGUAGES } from './more-languages';

/**
 * Names of months that Intl lacks or that sites use informally, by language or calendar, in the notation of
 * month-names.ts.
 */
const NAMES: Readonly<Record<string, string>> = {
  ...COMMON_LANGUAGES,
  ...MORE_LANGUAGES,
  sr: 'januar/januara februar/februara mart/marta april/aprila maj/maja jun/juna/juni jul/jula/juli avgust/avgusta septembar/septembra oktobar/oktobra novembar/novembra decembar/decembra',
  id: 'Jan Peb/Pebruari - - - - - Agt/Ags - Okt Nop/Nopember Des',
  vi: 'tháng_giêng/tháng_một tháng_hai tháng_ba tháng_tư tháng_năm tháng_sáu tháng_bảy tháng_tám tháng_chín tháng_mười - -',
  lv: 'janvāris/janvārī februāris/februārī marts/martā aprīlis/aprīlī maijs/maijā jūnijs/jūnijā jūlijs/jūlijā augusts/augustā septembris/septembrī oktobris/oktobrī novembris/novembrī decembris/decembrī',
  ro: 'ian feb/febr mar/mart apr mai iun iul aug sept/sep oct nov/noi dec',
  ar:
    'يناير/كانون_الثاني/كانون_ثاني/جانفي فبراير/شباط/فيفري مارس/اذار ابريل/نيسان/افريل مايو/ايار/ماي يونيو/يونيه/يونية/حزيران/جوان ' +
    'يوليو/يوليه/يولية/تموز/جويلية/يوليوز اغسطس/اب/اوت/غشت سبتمبر/ايلول/شتنبر اكتوبر/تشرين_الاول/تشرين_اول/اوكتوبر ' +
    'نوفمبر/تشرين_الثاني/تشرين_ثاني/نونبر ديسمبر/كانون_الاول/كانون_اول/دجنبر',
  fa: 'ژانویه/جنوری فوریه/فبروری مارس/مارچ آوریل/اپریل مه/می ژوئن/جون ژوئیه/جولای/جولای اوت/آگوست/اگست سپتامبر/سپتمبر اکتبر/اکتوبر نوامبر/نومبر دسامبر/دسمبر',
  hi: '- फरवरी - - - - - - सितम्बर/सितंबर अक्टूबर/अक्तूबर नवम्बर/नवंबर दिसम्बर/दिसंबर',
  bn: 'জানুয়ারি/জানুয়ারী ফেব্রুয়ারি/ফেব্রুয়ারী - - - - - আগস্ট/আগষ্ট - - - -',
  [SOLAR_HIJRI]:
    'فروردین/حمل اردیبهشت/ثور خرداد/جوزا تیر/سرطان مرداد/امرداد/اسد شهریور/سنبله مهر/میزان آبان/عقرب آذر/قوس دی/جدی بهمن/دلو اسفند/حوت',
  [ISLAMIC]:
    'محرم صفر ربيع_الاول ربيع_الثاني/ربيع_الاخر جمادى_الاولى/جمادى_الاول جمادى_الاخرة/جمادى_الثانية رجب شعبان رمضان شوال ذو_القعدة/ذي_القعدة ذو_الحجة/ذي_الحجة',
};

/**
 * The spellings of each name in a list. A number before the list: so many first letters of each name are a spelling too.
 */
export function spellingsIn(names: string): string[][] {
  const list = names.split(' ');
  const letters = Number(list[0]) || 0;
  return list.slice(letters && 1).map((spellings) => {
    const all = spellings.replace(/_/g, ' ').split('/');
    return letters ? [...all, spellings.slice(0, letters)] : all;
  });
}

/**
 * Names beyond those of Intl: of months, in some languages also of weekdays. A page's language may be the name of a
 * property of every object: "toString" is a well-formed tag.
 * @param key a language or the base of a calendar
 */
export const namesBeyondIntl = (key: string): string[] | undefined =>
  Object.hasOwn(NAMES, key) ? NAMES[key]?.split('|') : undefined;

/**
 * Whether a language's names are written here, because most pages are in it: the first use of Intl takes a process some
 * 30 ms.
 */
export const isCommon = (language: string) => Object.hasOwn(COMMON_LANGUAGES, language);

export const LANGUAGES_BEYOND_INTL: readonly string[] = Object.keys(NAMES);
