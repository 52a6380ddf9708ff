import type { DateClaim } from '../../../messaging/protocol';

/** A pattern of beginnings and parts of words, in small letters or capitals. An underscore is a space within one. */
const anyOf = (...lists: string[]) =>
  new RegExp(lists.join(' ').replace(/ /g, '|').replace(/_/g, ' '), 'i');

/** Words for a change, as they stand before or after its date and in the names of elements. */
export const UPDATED = anyOf(
  'updat modif revised (?<!\\w)changed amended aktuali[sz] geändert änderung überarbeit mise?_[aà]_jour màj maj_(?=[aà]|le|du) a[ct]+uali[sz]a actualitza',
  '[uú]lt\\._act (?<![\\w,]_?)act\\._(?=\\d) última_edic alterad aggiorna ultimo_agg bijgewerkt wijzig aangepast oppdater uppdater opdater ändra[dt] endret ændret päivite',
  'muokattu muutettu uppfær bygewerk opgedateer zmienion edytowan upraven změněn zmenen ažuriran izm(?:en|jen|ijen) posodob spremenj',
  'frissít frissül módosít atnaujint pakeist atjaunin atjaunot uuend muudet egunerat përditës yenilən güncel değ[iİ]ş düzenle yangila',
  'обновл измен[её]н отредакт оновлен змінен абноўл обновен актуализ промен[её]н ажурир измењ жаңар өзгерт шинэчл ενημ[εέ]ρωσ τροποπο',
  'განახლ թարմաց aġġorn diweddar nuashonr تحديث تعديل به‌?روز بروزرسانی ویرایش نوێکر اپ_?ڈیٹ ترمیم עודכן עדכון अपडेट अद्यतन संशोधित',
  'अद्ययावत আপডেট হালনাগাদ புதுப்பி నవీకరి ನವೀಕರಿ പുതുക്കി અપડેટ ਅਪਡੇਟ යාවත්කාලීන อัปเดต อัพเดต แก้ไข ปรับปรุง cập_nhật chỉnh_sửa',
  'diperbarui pembaruan diubah kemas_kini sasish binago 更新 修改 修[订訂] 改訂 最終改 수정(?!_?기자) 업데이트 \\bstand:?\\s(?=(?:vom\\s)?\\d)',
);
export const PUBLISHED = anyOf(
  'pub+li posted paru_le mise_en_ligne mis_en_ligne veröff erstellt erschienen eingestellt_am créé geplaatst julkaistu udgivet',
  'offentliggj útgivi birt_ zveřejn zverejn vydán dodano objav megjelen közzét postat yayın giriş dərc paskelbt avaldatu argitarat',
  'botuar chapish diterbitkan tayang đăng xuất_bản опубл публик размещен оприлюдн апублік објав жариял жарыял нийтэл нийтлэ',
  'δημοσ[ιί]ευ αν[αά]ρτη გამოქვეყნ հրապարակ نشر انتشار منتشر شائع اشاعت פורסם פרסום प्रकाशित প্রকাশ வெளியிட ప్రచుర ಪ್ರಕಟ പ്രസിദ്ധീകര',
  'પ્રકાશિત ਪ੍ਰਕਾਸ਼ เผยแพร่ 发布 發[布佈] 发表 發表 公開 配信 掲載 投稿 입력 등록 송고 게시',
);
/** Words for the making of what is published later: "Recorded 9 May 2025 · Released 14 May 2025". */
const RECORDED = anyOf(
  'record(?:ed|ing) taped aufgezeichnet aufnahme aufgenommen enregistr grabad gravad gravaç registrat opgenomen inspela innspil',
  'optage nauhoit äänite upptek nagran nahrán nahráv natočen snimlj posnet felvét felvett rögzít înregistrat kayded çekim',
  'записан_ запись_ записано_ χογραφ τοσκ[οό]π įraš ierakst salvest direkam ghi_(?:hình|âm) thu_âm บันทึก 录制 錄製 收録 収録 녹음 녹화',
  'تسجيل הוקלט רिकॉर्ड রেকর্ড ریکارڈ',
);
const RECORDED_ON = new RegExp(
  String.raw`(?:${RECORDED.source})\D{0,20}(?:\d{1,2}(?!\d)|\d{4}[-./年])`,
  'i',
);
/** Words for the publication of what was recorded. Elsewhere they may be of a film, a song or a prisoner. */
const RELEASED = anyOf(
  'releas erschienen ausgestrahlt gesendet diffus paru sortie? emitid emisi estren lançad transmi trasmess uscit[ao] wyemit premier',
  'odvysíl uitgezonden uitzend sänd sendt utgi megjelen difuzat lansat выш[её]?л вийш phát_ 放送 播出 방송 بث پخش שודר प्रसारित',
);
/** What withholds a release until a day: "Embargoed until 5 March 2026 00:01". */
const EMBARGO = anyOf(
  'embarg ambargo sperrfrist эмбарго ε[μν]π[αά]ργκο 解禁 엠바고 אמברגו حظر_النشر not_for_(?:publication|release)_before',
);
/** What may stand before and behind it: not "EU extends embargo until". Compiled only where it is needed. */
const BEFORE_EMBARGO =
  /^\W{0,3}(?:(?:strictly|under|press|news|sous|bajo|sob|sotto|strikt|onder|pod|под|報道)\s?){0,2}$/i;
const BEHIND_EMBARGO =
  /^\S{0,4}(?:\s?[:：]|\s?(?=\d)|\s(?:until|till?|bis|jusqu|hasta|até|fino|tot|do|до|έως|μέχρι|עד|حتى)(?=[\s'’]))/i;
/** Labels that may follow their date: "2025年2月3日 更新". */
const LABEL_BEHIND = /(?:更新|수정|修?改|修正)[日時)）\s]*$/;

const COPYRIGHT =
  /©|copyright|\(c\)|all rights|alle rechte|tous droits|derechos reservados|direitos reservados|diritti riservati|права защищ|версія|版权|版權|著作権|무단/i;
/** Words for other things that a line may date, in small letters: a browser compiles that five times as fast as both cases. */
const OTHER_DATE =
  /(?<!\p{L})(?:events?|deadline|expires?|valid|until|starts?|begins?|ends?|opens?|closes?|closing|due|premieres?|doors|tickets?|aired|recorded|born|died|photo(?:graph)?s?|pictures?|images?|file|taken|joined|member|since|kick-?off|webinar|conference|listen|today|veranstaltung|termin|beginn|geboren|foto|archivbild|archivo|concert|heute|hoy|oggi|aujourd)(?!\p{L})/u;

/** Whether a line dates a copyright, an event or a picture. */
export const saysCopyright = (line: string) => COPYRIGHT.test(line);
export const saysOtherDate = (line: string) =>
  OTHER_DATE.test(line.toLowerCase()) || saysRecorded(line);
export const saysRecorded = (line: string) => RECORDED.test(line);
/** Whether a line dates the end of an embargo. */
export function saysEmbargo(line: string): boolean {
  const { 0: word, index } = EMBARGO.exec(line) ?? { 0: '', index: -1 };
  const [before, behind] = [line.slice(0, index), line.slice(index + word.length)];
  return index >= 0 && BEFORE_EMBARGO.test(before) && BEHIND_EMBARGO.test(behind);
}
/** Whether a line dates the release of what was recorded on a day that stands beside it. */
export const isRelease = (line: string, around: string) =>
  saysRecorded(around) && RELEASED.test(line) && RECORDED_ON.test(around);

type Labelled = readonly [event: DateClaim['event'], text: string];

/** "Fri 31 Jan 2025 0.05. First published on Thu 30 Jan": the other day is that of a change. */
const FIRST_PUBLISHED = /(?:first|originally) (?:publi|posted)/i;

/** What ends a part of a line that has a date: "Updated: 1 February 2025 | 30 January 2025". */
const PART_END = /(?<=\d)[^\d|·•—]{0,12}[|·•—]/;

/** Without the part of a line that says when its subject was recorded. */
export function withoutRecording(text: string): string {
  const start = saysRecorded(text) ? RECORDED_ON.exec(text)?.index : undefined;
  if (start === undefined) return text;
  const behind = text.slice(start);
  const ends = [PUBLISHED, RELEASED, PART_END].map((end) => behind.search(end));
  const end = Math.min(...ends.filter((at) => at > 0), behind.length);
  return `${text.slice(0, start)} ${behind.slice(end)}`;
}

/** "Published 30 January 2025, updated 1 February 2025", either way round, cut at its labels. */
export function* cutAtLabels(
  line: string,
  event: DateClaim['event'] = 'published',
): Generator<Labelled> {
  const text = withoutRecording(line);
  const change = UPDATED.exec(text)?.index ?? -1;
  const first = change < 0 ? (FIRST_PUBLISHED.exec(text)?.index ?? 0) : 0;
  if (first > 0) yield ['updated', text.slice(0, first)];
  if (change < 0) return yield [event, text.slice(first)];
  if (LABEL_BEHIND.test(text)) return yield* cutBehind(text, change);
  const [before, after] = [text.slice(0, change), text.slice(change)];
  const ends = [PUBLISHED, PART_END].map((end) => after.search(end));
  const word = Math.min(...ends.filter((at) => at > 0), after.length);
  yield ['published', before];
  yield ['published', after.slice(word)];
  yield ['updated', after.slice(0, word)];
}

function* cutBehind(text: string, change: number): Generator<Labelled> {
  const published = PUBLISHED.exec(text);
  const end = published ? published.index + published[0].length : 0;
  if (published) yield ['published', text.slice(0, end)];
  yield ['updated', text.slice(end, change)];
}
