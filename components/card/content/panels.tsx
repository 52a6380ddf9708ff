import type { CardBriefing, ConnectionView, FactView } from '../../../knowledge/briefing/types';
import { aroundName } from '../../../knowledge/schema/relation-text';
import type { PersonalCard } from '../../../messaging/protocol';
import { dateText } from '../../design/dates';
import { type MessageKey, plain, useLanguage } from '../../design/text';
import { Private } from '../actions/private';
import { FactList } from './facts';
import { ArticleTitle, safeUrl, useAsserter, usePublisher } from './sources';

/** Facts side by side, each under its speaker. */
function SideBySide({
  briefing,
  groups,
}: {
  readonly briefing: CardBriefing;
  readonly groups: readonly (readonly string[])[];
}) {
  const asserter = useAsserter();
  const shown = [...briefing.facts, ...briefing.otherAccounts];
  const byId = new Map(shown.map((fact) => [fact.id, fact]));
  return groups.map((group) => (
    <div class="versions" key={group.join()}>
      {group
        .map((id) => byId.get(id))
        .filter((fact): fact is FactView => fact !== undefined)
        .map((fact) => (
          <div class="version" key={fact.id}>
            <p class="who data">{asserter(fact)}</p>
            <FactList facts={[fact]} attributed />
          </div>
        ))}
    </div>
  ));
}

/** Accounts that differ, without a verdict. */
export function Differences({ briefing }: { readonly briefing: CardBriefing }) {
  const { t } = useLanguage();
  return (
    <div class="differences">
      <SideBySide briefing={briefing} groups={briefing.differences} />
      <p class="small">{t('card_differ_note')}</p>
    </div>
  );
}

/** Requests, claims and questions, each beside what answers it. */
export function Responses({ briefing }: { readonly briefing: CardBriefing }) {
  const groups = briefing.responses.map(({ to, responses }) => [to, ...responses]);
  return (
    <div class="differences responses">
      <SideBySide briefing={briefing} groups={groups} />
    </div>
  );
}

const BASIS: Readonly<Record<Exclude<ConnectionView['basis'], 'told'>, MessageKey>> = {
  participant: 'card_connection_participant',
  venue: 'card_connection_venue',
  'took-part': 'card_connection_took_part',
  hosted: 'card_connection_hosted',
};

/** Connections of the entity; each opens its card. */
export function Connections({
  connections,
  onVisit,
}: {
  readonly connections: readonly ConnectionView[];
  readonly onVisit: (connection: ConnectionView) => void;
}) {
  const { t } = useLanguage();
  return (
    <ul class="connections data">
      {connections.map((connection) => {
        const { entity, name, basis, text } = connection;
        const { before, after } = aroundName(basis === 'told' ? plain(text, 120) : t(BASIS[basis]));
        return (
          <li key={`${entity} ${basis} ${text}`}>
            <span class="quiet">{before}</span>
            <button type="button" class="plain" onClick={() => onVisit(connection)}>
              <bdi>{plain(name, 80)}</bdi>
            </button>
            {after !== '' && <span class="quiet">{after}</span>}
          </li>
        );
      })}
    </ul>
  );
}

function coverageKey(outlets: number, sources: number): MessageKey {
  if (outlets < 2) return 'card_coverage_single';
  return sources === 1 ? 'card_coverage_one_source' : 'card_coverage_count';
}

/** The pack's articles on the entity and the reader's own past pages. */
export function Coverage({
  briefing,
  personal,
}: {
  readonly briefing: CardBriefing;
  readonly personal: PersonalCard | null;
}) {
  const { t, lang } = useLanguage();
  const publisher = usePublisher();
  const { articles, outlets, independentSources } = briefing.coverage;
  return (
    <div class="coverage data">
      <p class="quiet">
        {t(coverageKey(outlets, independentSources), String(outlets), String(independentSources))}
      </p>
      <ul>
        {articles.map((source) => (
          <li key={source.article}>
            <strong>{publisher(source)}</strong>{' '}
            <span class="quiet">{dateText(source.date, lang)}</span>
            <p>
              <ArticleTitle source={source} />
            </p>
          </li>
        ))}
      </ul>
      <PastReading personal={personal} />
    </div>
  );
}

function dayOf(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, 10);
}

function PastReading({ personal }: { readonly personal: PersonalCard | null }) {
  const { t, lang } = useLanguage();
  const latest = personal?.read[0];
  if (!personal || !latest) return null;
  return (
    <>
      <p class="read">
        <Private words={t('card_read', dateText(dayOf(latest.lastSeenMs), lang))} />
      </p>
      <ul>
        {personal.read.map(({ url, title, outlet, site, lastSeenMs }) => {
          const href = safeUrl(url);
          const shown = plain(title || url, 120);
          return (
            <li key={url}>
              <strong>
                <Private words={plain(outlet ?? site, 60)} />
              </strong>{' '}
              <span class="quiet">
                <Private words={dateText(dayOf(lastSeenMs), lang, 'short')} />
              </span>{' '}
              {href ? (
                <a href={href} aria-label={shown}>
                  <Private words={shown} />
                </a>
              ) : (
                <Private words={shown} />
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
