import { describe, expect, it } from 'vitest';
import { decode } from '../../../../page/files/decode';
import { bytesOf } from './samples';

const RUSSIAN = 'Порт Алдер открыл новый причал. Марта Линд сказала, что город ждал его шесть лет.';

/** Bytes of a text in an eight-bit encoding, by the decoder's own table. */
function encode(text: string, encoding: string): Uint8Array {
  const table = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, at) => at));
  return Uint8Array.from([...text], (letter) => table.indexOf(letter));
}

const wide = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const [low, high] = [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8];
      return isLittle ? [low, high] : [high, low];
    }),
  );

describe('decode', () => {
  it.each(['windows-1251', 'koi8-r'])('knows Russian in %s', (encoding) => {
    expect(decode(encode(RUSSIAN, encoding))).toBe(RUSSIAN);
  });

  it('knows western letters that are not UTF-8', () => {
    // 0x84 and 0x93 are quotation marks of windows-1252, and nothing in ISO 8859-1.
    const bytes = [...'K\u00f6ln h\u00f6rte \u0084zu\u0093.'].map((letter) => letter.charCodeAt(0));
    expect(decode(Uint8Array.from(bytes))).toBe('Köln hörte „zu“.');
  });

  it('believes UTF-8 before what the markup declares, and the declaration before a guess', () => {
    const said = '<meta charset="iso-8859-2"><p>Łódź</p>';
    expect(decode(bytesOf(said))).toBe(said);
    expect(decode(encode(said, 'iso-8859-2'))).toBe(said);
  });

  it('reads UTF-16 with and without its mark', () => {
    const text = 'The pier took six years to build.';
    expect(decode(wide(`\ufeff${text}`, true))).toBe(text);
    expect(decode(wide(`\ufeff${text}`, false))).toBe(text);
    expect(decode(wide(text, true))).toBe(text);
    expect(decode(wide(text, false))).toBe(text);
  });

  it('survives an encoding that does not exist', () => {
    expect(decode(encode('<meta charset="nonsense"> café', 'windows-1252'))).toContain('café');
  });
});
