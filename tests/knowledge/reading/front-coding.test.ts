import { expect, it } from 'vitest';
import { codedLists } from '../../../knowledge/builder/word-lists';
import { BUNDLED_LISTS } from '../../../knowledge/reading/lexicon/bundled-lists';
import {
  frontCoded,
  frontDecoded,
  isFrontCoded,
} from '../../../knowledge/reading/lexicon/front-coding';
import { LIST_NAMES, listed } from '../../../knowledge/reading/lexicon/word-classes';

it('gives sorted words back', () => {
  expect(frontCoded(['abbot', 'abbey', 'a coruña'])).toBe('Aa coruñaBbbeyDot');
  expect(frontDecoded('Aa coruñaBbbeyDot')).toEqual(['a coruña', 'abbey', 'abbot']);
  expect(frontDecoded(frontCoded([]))).toEqual([]);
});

it('refuses a word with a capital, which would be read as a count', () => {
  expect(() => frontCoded(['abbey', 'Bath'])).toThrow('"Bath" has a capital.');
});

it('gives every word of the package’s lists back, and makes them smaller', () => {
  const coded = codedLists();
  for (const name of LIST_NAMES) {
    const separator = BUNDLED_LISTS[name].includes(',') ? /,/ : undefined;
    const words = (text: string) => listed(text, separator).toSorted();
    expect(words(coded[name]), name).toEqual(words(BUNDLED_LISTS[name]));
  }
  const longer = LIST_NAMES.filter((name) => coded[name].length > BUNDLED_LISTS[name].length);
  expect(longer).toEqual([]);
  expect(LIST_NAMES.filter((name) => isFrontCoded(coded[name]))).toHaveLength(21);
});
