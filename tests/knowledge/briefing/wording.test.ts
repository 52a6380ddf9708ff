import { expect, test } from 'vitest';
import { isWeakStatement } from '../../../knowledge/briefing/wording';

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
