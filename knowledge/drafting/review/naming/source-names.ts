import type { SourceEntity } from '../../../schema/source';
import { clean } from '../clean';
import type { ReviewedName } from '../names';

const SCRIPTS: readonly (readonly [script: string, letter: RegExp, lang: string])[] = [
  ['Cyrl', /\p{Script=Cyrillic}/u, 'ru'],
  ['Arab', /\p{Script=Arabic}/u, 'ar'],
  ['Hebr', /\p{Script=Hebrew}/u, 'he'],
  ['Grek', /\p{Script=Greek}/u, 'el'],
  ['Hani', /\p{Script=Han}/u, 'zh'],
  ['Latn', /\p{Script=Latin}/u, 'en'],
];

/** A name that another entity has too is left out, unless it is the first or a surname. */
export function sourceNames(
  { label, spellings, type }: ReviewedName,
  taken: ReadonlySet<string>,
): SourceEntity['names'] {
  const texts = [...new Set([label, ...spellings].map((text) => clean(text, 100)))].filter(Boolean);
  return texts.flatMap((text, at): SourceEntity['names'] => {
    const [script, , lang] = SCRIPTS.find(([, letter]) => letter.test(text)) ?? ['Zyyy', /./, 'en'];
    const isAbbreviation = /^\p{Lu}{2,7}$/u.test(text);
    const isShort =
      at > 0 && !text.includes(' ') && (type === 'PER' || texts[0]?.includes(' ') === true);
    const kind = at === 0 ? 'full' : isAbbreviation ? 'abbreviation' : isShort ? 'short' : 'full';
    return kind !== 'short' && at > 0 && taken.has(text) ? [] : [{ text, kind, lang, script }];
  });
}
