import type { PackSource } from '../../schema/source';

/** One of a pack's own sentences, with where it stands. Names, and articles' own titles, are not ours and not here. */
export interface Prose {
  readonly where: string;
  readonly text: string;
}

/** Every sentence and phrase of a pack that is in its author's words. */
export function proseOf({ pack, articles, entities, facts }: PackSource): Prose[] {
  const header = [pack.title, pack.description].map((text) => ({ where: 'the pack', text }));
  const ofArticles = articles.flatMap(({ id, title, titleIsOurs, dateBasis, skipped = [] }) => {
    const ours = titleIsOurs ? [title] : [];
    const texts = [...ours, dateBasis.reason, ...skipped.map(({ reason }) => reason)];
    return texts.map((text) => ({ where: `article "${id}"`, text }));
  });
  const ofEntities = entities.flatMap(
    ({ id, identity, background, roles = [], relations = [] }) => {
      const phrases = [...roles, ...relations].map(({ text }) => text);
      const lines = identity === undefined ? [background] : [identity.text, background];
      return [...lines, ...phrases].map((text) => ({ where: `entity "${id}"`, text }));
    },
  );
  const ofFacts = facts.flatMap(({ id, text, assertedBy }) => {
    const through = assertedBy.through === undefined ? [] : [assertedBy.through];
    return [text, assertedBy.who, ...through].map((said) => ({
      where: `fact "${id}"`,
      text: said,
    }));
  });
  return [...header, ...ofArticles, ...ofEntities, ...ofFacts];
}
