import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../knowledge/reading';
import { unwrap } from '../../../knowledge/reading/wrapped';

const REPORT = `PORT ALDEN, May 3 (Northern Wire) - The harbour council will close the
old quay in June, its chairman, Ana Roth, said on Tuesday after a meeting
of the members. "We cannot pay for a second summer of repairs, and nobody
else will," Roth told reporters.

The decision was criticised by Marta Holm, executive vice president of the
Brookfield Institute, who said that the fishermen had not been asked and
that the town would lose its last market. Deputy Mayor Ilsa Brandt answered
that the market would move.
A new market hall stands ready.`;

const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '').length;

describe('a text that is wrapped by hand', () => {
  it('has its paragraphs as lines, at the same places', () => {
    const text = unwrap(REPORT);
    expect(text).toHaveLength(REPORT.length);
    expect(lines(text)).toBe(3);
    expect(text).toContain('executive vice president of the Brookfield Institute, who');
    expect(text.split('\n').at(-1)).toBe('A new market hall stands ready.');
  });

  it.each([
    ['lines that end with CR LF', REPORT.replaceAll('\n', '\r\n'), 3],
    ['indented lines', REPORT.replace(/\n(?=.)/g, '\n      '), 3],
    ['tabs', REPORT.replace(/\n(?=.)/g, '\n\t'), 3],
  ])('is joined with %s', (_, text, paragraphs) => {
    expect(lines(unwrap(text))).toBe(paragraphs);
    expect(unwrap(text)).toHaveLength(text.length);
  });

  it('is read as if it were not wrapped', () => {
    const wrapped = readArticle({ id: 'a', text: REPORT, lang: 'en', date: '2031-05-03' });
    const whole = readArticle({ id: 'a', text: unwrap(REPORT), lang: 'en', date: '2031-05-03' });
    expect(wrapped).toEqual(whole);
    const roles = wrapped.roles.map(({ name, text }) => `${name}: ${text}`);
    expect(roles).toContain('Marta Holm: executive vice president of the Brookfield Institute');
  });

  it('gives words without its line breaks and indents', () => {
    const text = REPORT.replace(/\n(?=.)/g, '\n        ');
    const { roles, quotations, names } = readArticle({ id: 'a', text, lang: 'en' });
    const words = [...roles, ...quotations, ...names].map((one) => one.text);
    expect(words.join('|')).not.toMatch(/\s{2}|\n/);
    expect(words).toContain('We cannot pay for a second summer of repairs, and nobody else will');
  });
});

describe('other texts', () => {
  it.each([
    ['a paragraph a line', REPORT.replace(/(?<!\n)\n(?!\n)/g, ' ')],
    [
      'a list of short lines',
      'Harbour council\nAna Roth, chairman\nPer Holm, clerk\nof the council\nTuesday, 3 May\nPort Alden\nopen to all\nno admission fee',
    ],
    [
      'sentences a line',
      'The council met on Tuesday in the old hall of the harbour.\nIt closed the quay for the summer after two hours.\nAna Roth said that nobody else would pay for the repairs.\nThe fishermen had not been asked, and they were not there.',
    ],
  ])('stay as they are: %s', (_, text) => {
    expect(unwrap(text)).toBe(text);
  });

  it('keep their length and their words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zA-Z .,\t]{0,90}$/), { maxLength: 30 }),
        (all) => {
          const text = all.join('\n');
          const joined = unwrap(text);
          expect(joined).toHaveLength(text.length);
          expect(joined.match(/\S+/g)).toEqual(text.match(/\S+/g));
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});
