import { expect, test } from 'vitest';
import { listEntities, wholeEntity } from '../../../knowledge/briefing';
import { article, cite, entity, fact, fakePack, role } from './fake-pack';

const ARTICLES = [article('spring', '2030-03-10'), article('autumn', '2030-10-02')];

test('what a pack holds is listed by name, and told whole, later reports too, in the order of reports', () => {
  const late = fact('late', '2030-10-02', { evidence: [cite('autumn')] });
  const early = fact('early', '2030-03-10', { evidence: [cite('spring', 4)] });
  const pack = fakePack(ARTICLES, [
    entity('river', { label: 'Élbe' }),
    entity('mayor', {
      label: 'Zora',
      facts: [late, early],
      roles: [role('mayor', '2030-03-10', { from: '2029' })],
    }),
    entity('bank', { label: 'Anker' }),
  ]);
  expect(listEntities(pack).map(({ name }) => name)).toEqual(['Anker', 'Élbe', 'Zora']);
  const mayor = wholeEntity(pack, 'mayor');
  expect(mayor?.facts.map(({ id }) => id)).toEqual(['early', 'late']);
  expect(mayor?.facts[0]?.sources).toMatchObject([{ article: 'spring', paragraphs: [4] }]);
  expect(mayor?.roles).toEqual([{ text: 'mayor', from: '2029' }]);
  expect(wholeEntity(pack, 'nobody')).toBeNull();
});
