import type { CardBriefing, SourceView } from '../../../knowledge/briefing/types';
import { dateText, whenText } from '../../design/dates';
import { roleText } from '../../design/roles';
import { type Language, plain } from '../../design/text';

function citation(source: SourceView, { t, lang }: Language): string {
  const publisher = source.publisher ?? t('card_source_unnamed');
  const where = source.url === undefined ? '' : ` ${source.url}`;
  const title = source.titleIsOurs
    ? plain(source.title, 160)
    : t('text_quoted', plain(source.title, 160));
  return `${publisher}, ${title}, ${dateText(source.date, lang)}${where}`;
}

/** The card as a quotation: name, role, what was known then, each fact with its numbered sources. Plain text. */
export function quotationOf(briefing: CardBriefing, language: Language): string {
  const { t, lang } = language;
  const { name, role, identity, background, backgroundIsLater, inStory, asOf } = briefing;
  const facts = inStory ? briefing.facts : briefing.elsewhere;
  const sources: SourceView[] = [];
  const numberOf = (source: SourceView) => {
    const at = sources.findIndex(({ article }) => article === source.article);
    return at >= 0 ? at + 1 : sources.push(source);
  };
  const lines = facts.map((fact) => {
    const numbers = fact.sources
      .map(numberOf)
      .toSorted((a, b) => a - b)
      .map((number) => `[${number}]`)
      .join('');
    const voice = fact.assertedBy === null ? '' : ` (${plain(fact.assertedBy, 200)})`;
    return `- ${whenText(fact.when, lang, t)}: ${plain(fact.text)}${voice} ${numbers}`;
  });
  const heading = inStory
    ? t(asOf.basis === 'today' ? 'card_as_of_today' : 'card_as_of_page', dateText(asOf.day, lang))
    : t('card_elsewhere', plain(briefing.coverageLimits.packTitle, 80));
  return [
    role ? `${plain(name)}, ${roleText(role, language)}` : plain(name),
    plain(identity.text),
    ...(backgroundIsLater || !inStory || background === '' ? [] : [plain(background)]),
    '',
    ...(facts.length > 0 ? [heading] : []),
    ...lines,
    '',
    ...sources.map((source, at) => `[${at + 1}] ${citation(source, language)}`),
  ].join('\n');
}
