import { expect, it } from 'vitest';
import { leanCatalogue } from '../../scripts/lean-locales.mjs';

it('leaves out descriptions, and what only the review page of the command line says', () => {
  const catalogue = {
    popup_title: { message: 'Names', description: 'Heading.' },
    review_saved: { message: 'Saved: $1' },
  };
  expect(JSON.parse(leanCatalogue(JSON.stringify(catalogue)))).toEqual({
    popup_title: { message: 'Names' },
  });
});
