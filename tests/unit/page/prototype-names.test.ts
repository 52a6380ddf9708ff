/** A page may call its language as a property that every object has. */
import { describe, expect, it } from 'vitest';
import { languageTold } from '../../../knowledge/matching/evidence/language';
import { parseDate } from '../../../page/identity/written-dates/parse';
import { weekdayIn } from '../../../page/identity/written-dates/weekdays';

describe.each(['toString', 'valueOf', 'constructor', '__proto__', 'hasOwnProperty', 'isPrototypeOf'])(
  'a page in the language "%s"',
  (lang) => {
    it('has its dates read as those of an unknown language', () => {
      const style = { lang, order: 'day-first', latest: '2026-01-01' } as const;
      const unknown = parseDate('12 March 2024', { ...style, lang: 'xx' });
      expect(unknown?.day).toBe('2024-03-12');
      expect(parseDate('12 March 2024', style)).toEqual(unknown);
      expect(weekdayIn('monday', lang)).toBe(weekdayIn('monday', 'xx'));
    });

    it('is of no known language to the matcher', () => {
      const block = { text: 'The ferry sails at six.', lang, role: 'body' } as const;
      expect(languageTold([block])?.language).toBeUndefined();
    });
  },
); // biome-ignore format: names in one line
