import { useState } from 'preact/hooks';
import type { FactView } from '../../../knowledge/briefing/types';
import { dateText, whenText } from '../../design/dates';
import { useId } from '../../design/ids';
import { type MessageKey, plain, useLanguage } from '../../design/text';
import { SourceMarks, SourcePanel, useAsserter, usePublisher } from './sources';

const STATUS: Readonly<Record<Exclude<FactView['status'], 'reported'>, MessageKey>> = {
  claimed: 'card_status_claimed',
  denied: 'card_status_denied',
  unconfirmed: 'card_status_unconfirmed',
  disputed: 'card_status_disputed',
};

const STATUS_ALONE: typeof STATUS = {
  claimed: 'card_status_claimed_alone',
  denied: 'card_status_denied_alone',
  unconfirmed: 'card_status_unconfirmed_alone',
  disputed: 'card_status_disputed_alone',
};

/** The attribution of a fact that is more than a plain report. `alone`: the speaker is already named above it. */
export function FactAttribution({
  fact,
  alone = false,
}: {
  readonly fact: FactView;
  readonly alone?: boolean;
}) {
  const { t } = useLanguage();
  const asserter = useAsserter();
  if (fact.status === 'reported') return null;
  return (
    <span class="attribution">
      {alone ? t(STATUS_ALONE[fact.status]) : t(STATUS[fact.status], asserter(fact))}
    </span>
  );
}

/** The main source: publisher and date. */
function FirstSource({ fact }: { readonly fact: FactView }) {
  const { lang, t } = useLanguage();
  const publisher = usePublisher();
  const [first] = fact.sources;
  if (!first) return null;
  const text = t('popup_source', publisher(first), dateText(first.date, lang, 'short'));
  return <span class="first-source">{text}</span>;
}

interface FactProps {
  readonly fact: FactView;
  /** New since the reader last read of the entity. */
  readonly fresh?: boolean | undefined;
  /** Opens the differing accounts of this fact, if any. */
  readonly onDiffer?: (() => void) | undefined;
  /** Opens the responses, if the fact answers another or is answered. */
  readonly onResponses?: (() => void) | undefined;
  /** Who says so stands above it already. */
  readonly attributed?: boolean | undefined;
}

/** The schema allows 400; a bound for what an older version stored. */
const MOST_TEXT = 600;

/** One statement with its time, its attribution and its sources. */
function FactItem(props: FactProps) {
  const { fact, fresh, onDiffer, onResponses, attributed = false } = props;
  const { t, lang } = useLanguage();
  const panel = useId();
  const [open, setOpen] = useState<string | null>(null);
  const source = fact.sources.find(({ article }) => article === open);
  return (
    <li class="fact">
      <p class="prose">
        <span class="when">{whenText(fact.when, lang, t)}</span>{' '}
        {fresh && <span class="fresh">{t('card_fresh')}</span>}{' '}
        <span lang={fact.lang}>{plain(fact.text, MOST_TEXT)}</span>
      </p>
      <p class="data byline">
        <SourceMarks
          sources={fact.sources}
          panel={panel}
          open={open}
          onToggle={(article) => setOpen(article === open ? null : article)}
        />
        <FirstSource fact={fact} />
        <FactAttribution fact={fact} alone={attributed} />
        {onDiffer && (
          <button type="button" class="plain" onClick={onDiffer}>
            {t('card_differ_tag')}
          </button>
        )}
        {onResponses && (
          <button type="button" class="plain" onClick={onResponses}>
            {t('card_response_tag')}
          </button>
        )}
      </p>
      {source && <SourcePanel source={source} fact={fact} id={panel} />}
    </li>
  );
}

/** Statements in the order given. */
export function FactList({
  facts,
  differing,
  fresh,
  onDiffer,
  answered,
  onResponses,
  attributed,
}: {
  readonly facts: readonly FactView[];
  /** Ids of facts with differing accounts. */
  readonly differing?: ReadonlySet<string>;
  /** Ids of facts that are new to the reader. */
  readonly fresh?: ReadonlySet<string>;
  readonly onDiffer?: () => void;
  /** Ids of facts that answer another or are answered. */
  readonly answered?: ReadonlySet<string>;
  readonly onResponses?: () => void;
  /** Who says so stands above them already. */
  readonly attributed?: boolean;
}) {
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <FactItem
          key={fact.id}
          fact={fact}
          fresh={fresh?.has(fact.id)}
          attributed={attributed}
          onDiffer={differing?.has(fact.id) ? onDiffer : undefined}
          onResponses={answered?.has(fact.id) ? onResponses : undefined}
        />
      ))}
    </ul>
  );
}
