import { expect, it } from 'vitest';
import { isTimeReference } from '../../../../knowledge/briefing/story/time-reference';

function isDateOnly(marked: string): boolean {
  const [before = '', name = '', after = ''] = marked.split('|');
  return isTimeReference(`${before}${name}${after}`, before.length, before.length + name.length);
}

it.each([
  'Their first match at home since the fall of |Bashar al-Assad|.',
  'Two years after the sudden death of President |Amara Diallo| the shop is open.',
  'Before |Markova|’s election the square was a car park.',
  'He went home after |Assad| was overthrown.',
  'Until Mayor |Oyelaran| resigned, nobody had asked.',
])('dates something by the name: %s', (marked) => {
  expect(isDateOnly(marked)).toBe(true);
});

it.each([
  'The fall of |Bashar al-Assad| took eleven days.',
  'After talks with |Ahmed al-Sharaa| the envoy left.',
  '|Assad| was overthrown in December.',
  'She thanked |Markova|’s election team.',
  'Since then |Assad| has lived in Moscow.',
])('tells of the name: %s', (marked) => {
  expect(isDateOnly(marked)).toBe(false);
});
