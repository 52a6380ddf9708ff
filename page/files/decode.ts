import { UnreadableFile } from './types';

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** `<meta charset="...">`, `<?xml encoding="...">` */
const DECLARED =
  /<(?:meta\b[^>]{0,200}?charset|\?xml\b[^>]{0,100}?encoding)\s*=\s*["']?([\w:.-]{2,30})/i;
const DECLARED_WITHIN = 4096;
const SAMPLED = 40_000;
/** Share of zero bytes from which two bytes make a letter. */
const ZEROS_OF_UTF16 = 0.2;
const MOST_CONTROLS = 0.02;

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  return DECLARED.exec(head)?.[1]?.toLowerCase();
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark: every other byte of Latin letters is zero. */
function wideEncoding(sample: Uint8Array): string | undefined {
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > ZEROS_OF_UTF16 * sample.length && even < odd / 4) return 'utf-16le';
  return even > ZEROS_OF_UTF16 * sample.length && odd < even / 4 ? 'utf-16be' : undefined;
}

/** Whether most words are Cyrillic, in lower case but for a first capital: a wrong encoding mixes cases. */
function isCyrillic(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const cyrillic = words.filter((word) => /^[\p{Script=Cyrl}]\p{Script=Cyrl}+$/u.test(word));
  const wellFormed = cyrillic.filter((word) => word.slice(1) === word.slice(1).toLowerCase());
  return cyrillic.length > words.length / 2 && wellFormed.length > cyrillic.length * 0.8;
}

/** What windows-1252 has at 0x80 to 0x9f; Node 20 decodes it as ISO 8859-1, which has control characters there. */
const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const withWestern = (text: string) =>
  text.replace(/[\u0080-\u009f]/g, (letter) => WESTERN[letter.charCodeAt(0) - 0x80] ?? letter);

/** The eight-bit encoding of bytes that are not UTF-8. */
function oldEncoding(sample: Uint8Array): string {
  const cyrillic = ['windows-1251', 'koi8-r'].find((encoding) =>
    isCyrillic(new TextDecoder(encoding).decode(sample)),
  );
  return cyrillic ?? 'windows-1252';
}

/** Whether bytes are not text but sound, a picture or a program. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLED);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell text from other bytes
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return controls > MOST_CONTROLS * sample.length;
}

/**
 * Decodes bytes: by the byte order mark; else as UTF-8 if they are valid; else as the markup declares; else by how the
 * words look in each old encoding.
 * @throws UnreadableFile `empty`, `not-text`
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UnreadableFile('empty');
  const sample = bytes.subarray(0, SAMPLED);
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  const sure = marked ?? wideEncoding(sample);
  const declared = sure === undefined ? declaredIn(bytes) : undefined;
  const text =
    (sure === undefined ? tryDecode(bytes, 'utf-8') : new TextDecoder(sure).decode(bytes)) ??
    (declared === undefined ? undefined : tryDecode(bytes, declared)) ??
    withWestern(new TextDecoder(oldEncoding(sample)).decode(bytes));
  if (isBinary(text)) throw new UnreadableFile('not-text');
  if (text.trim() === '') throw new UnreadableFile('empty');
  return text.replace(/^\ufeff/, '');
}
