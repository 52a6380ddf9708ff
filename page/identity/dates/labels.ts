import type { DateClaim } from '../../../messaging/protocol';

/** Words for a change, as they stand before or after its date and in the names of elements. */
export const UPDATED =
  /updat|modif|revised|aktuali[sz]|geändert|mis à jour|mise à jour|a[ct]+uali[sz]a|aggiornat|обновл|изменен|оновлен|更新|最終改|수정|güncel|zaktual|gewijzigd|bijgewerkt|oppdater|uppdater|opdater|päivitetty|muokattu|تحديث|به‌?روز|بروزرسانی|עודכן|अपडेट|ενημ[εέ]ρωση|frissít|módosít|diperbarui|cập nhật|อัปเดต|อัพเดต|actualitzat|ažuriran|posodobljen|обновен|ажуриран|ulaginoj|আপডেট|اپ ?ڈیٹ|atnaujint|uuend|\bstand:?\s(?=(?:vom\s)?\d)/i;
export const PUBLISHED =
  /publi|posted|опубл|发布|發[布佈]|公開|配信|掲載|입력|등록|송고|erstellt|veröffentlicht|créé|yayın|نشر|انتشار|פורסם|प्रकाशित|δημοσ[ιί]ευ|objaven|julkaistu|opublikowan|zveřejněn|diterbitkan|đăng|เผยแพร่|প্রকাশ|شائع|paskelbt/i;
/** Labels that may follow their date: "2025年2月3日 更新". */
const LABEL_BEHIND = /(?:更新|수정|改)[日時)）\s]*$/;

const COPYRIGHT =
  /©|copyright|\(c\)|all rights|alle rechte|tous droits|derechos reservados|direitos reservados|diritti riservati|права защищ|версія|版权|版權|著作権|무단/i;
/** Words for other things that a line may date, in small letters: a browser compiles that five times as fast as both cases. */
const OTHER_DATE =
  /(?<!\p{L})(?:events?|deadline|expires?|valid|until|starts?|begins?|ends?|opens?|closes?|closing|due|premieres?|doors|tickets?|aired|recorded|born|died|photo(?:graph)?s?|pictures?|images?|file|taken|joined|member|since|kick-?off|webinar|conference|today|veranstaltung|termin|beginn|geboren|foto|archivbild|archivo|concert|heute|hoy|oggi|aujourd)(?!\p{L})/u;

/** Whether a line dates a copyright, an event or a picture. */
export const saysCopyright = (line: string) => COPYRIGHT.test(line);
export const saysOtherDate = (line: string) => OTHER_DATE.test(line.toLowerCase());

type Labelled = readonly [event: DateClaim['event'], text: string];

/** "Fri 31 Jan 2025 0.05. First published on Thu 30 Jan": the other day is that of a change. */
const FIRST_PUBLISHED = /(?:first|originally) (?:publi|posted)/i;

/** "Published 30 January 2025, updated 1 February 2025", either way round, cut at its labels. */
export function* cutAtLabels(
  text: string,
  event: DateClaim['event'] = 'published',
): Generator<Labelled> {
  const change = UPDATED.exec(text)?.index ?? -1;
  const first = change < 0 ? (FIRST_PUBLISHED.exec(text)?.index ?? 0) : 0;
  if (first > 0) yield ['updated', text.slice(0, first)];
  if (change < 0) return yield [event, text.slice(first)];
  if (LABEL_BEHIND.test(text)) return yield* cutBehind(text, change);
  const [before, after] = [text.slice(0, change), text.slice(change)];
  const word = PUBLISHED.exec(after)?.index ?? after.length;
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
