import { expect, test } from 'vitest';
import { isWeakStatement, sentencesOf, sentencesWithin } from '../../../knowledge/briefing/wording';

test.each([
  'The harbour office said that she stressed friendly ties with the island.',
  'The minister would not comment on the fire.',
  'The union reaffirmed its support for the pilots.',
  'The envoy expressed hope for a calm winter.',
])('is weak: %s', (text) => expect(isWeakStatement(text)).toBe(true));

test.each([
  'The minister cut the harbour budget by half.',
  'The union struck for nine days over the stress of night shifts.',
  'The envoy said that two ferries would be sold.',
  'The express train stopped at the harbour.',
])('is not weak: %s', (text) => expect(isWeakStatement(text)).toBe(false));

test.each([
  ['It rained. The ferry stayed in port.', ['It rained.', 'The ferry stayed in port.']],
  ['She asked Mr. Okafor. He nodded.', ['She asked Mr. Okafor.', 'He nodded.']],
  ['J. K. Lindqvist spoke in the U.S. Senate.', ['J. K. Lindqvist spoke in the U.S. Senate.']],
  ['“We stay.” Nobody left.', ['“We stay.”', 'Nobody left.']],
  ['Прошёл дождь. Паром стоял.', ['Прошёл дождь.', 'Паром стоял.']],
  ['هطل المطر. توقفت العبارة.', ['هطل المطر.', 'توقفت العبارة.']],
  ['It cost 3.5 million. 12 people paid.', ['It cost 3.5 million.', '12 people paid.']],
  ['the bridge. it is old', ['the bridge. it is old']],
  ['', []],
])('sentences of: %s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
  for (const { text: own, start, end } of sentencesWithin(text))
    expect(text.slice(start, end)).toBe(own);
});
