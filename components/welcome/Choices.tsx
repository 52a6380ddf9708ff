import { useId, useState } from 'preact/hooks';
import type { Settings } from '../../messaging/protocol';
import { readSiteNames } from '../controls/site-names';
import { useLanguage } from '../design/text';
import type { Answers, WelcomeActions, WelcomeView } from './view';

const PLACES = ['news', 'chosen', 'click'] as const;

/** What the form holds; `runOn` is null until the first question is answered. */
interface Draft {
  readonly runOn: Answers['runOn'] | null;
  readonly keepVisits: boolean;
  readonly learnNews: boolean;
  readonly sites: string;
}

function draftOf({ runOn, keepVisits, learnNews }: Settings): Draft {
  return { runOn: runOn === 'unchosen' ? null : runOn, keepVisits, learnNews, sites: '' };
}

interface FieldProps {
  readonly draft: Draft;
  readonly change: (next: Partial<Draft>) => void;
  readonly problem: Problem | null;
}

/** What has to be answered before the answers can be stored. */
type Problem = { readonly kind: 'missing' } | { readonly kind: 'site'; readonly piece: string };

function problemOf({ runOn, sites }: Draft): Problem | null {
  if (runOn === null) return { kind: 'missing' };
  const { wrong } = readSiteNames(sites);
  return runOn === 'chosen' && wrong !== null ? { kind: 'site', piece: wrong } : null;
}

function SitesField({ draft, change, problem }: FieldProps) {
  const { t } = useLanguage();
  const id = useId();
  const isWrong = problem?.kind === 'site';
  return (
    <div class="site-field">
      <label for={id}>{t('welcome_sites')}</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        dir="ltr"
        autocapitalize="off"
        spellcheck={false}
        value={draft.sites}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onInput={(event) => change({ sites: event.currentTarget.value })}
      />
      {isWrong && (
        <p id={`${id}-wrong`} class="wrong">
          {t('welcome_sites_wrong', problem.piece)}
        </p>
      )}
    </div>
  );
}

/** Where pages are read: one of three. */
function Place(props: FieldProps) {
  const { draft, change, problem } = props;
  const { t } = useLanguage();
  return (
    <fieldset aria-describedby={problem?.kind === 'missing' ? 'missing' : undefined}>
      <legend class="title">{t('welcome_run')}</legend>
      <div class="places">
        {PLACES.map((place) => (
          <label key={place} class="place">
            <input
              type="radio"
              name="run"
              value={place}
              checked={draft.runOn === place}
              onChange={() => change({ runOn: place })}
            />
            <span class="place-name">{t(`welcome_run_${place}`)}</span>
            <span class="place-hint">{t(`welcome_run_${place}_hint`)}</span>
          </label>
        ))}
      </div>
      {problem?.kind === 'missing' && (
        <p id="missing" class="wrong">
          {t('welcome_missing')}
        </p>
      )}
      {draft.runOn === 'chosen' && <SitesField {...props} />}
    </fieldset>
  );
}

interface YesNoProps {
  readonly name: 'history' | 'learning';
  readonly value: boolean;
  readonly onChoose: (value: boolean) => void;
}

function YesNo({ name, value, onChoose }: YesNoProps) {
  const { t } = useLanguage();
  const answer = (is: boolean) => (
    <label class="segment">
      <input type="radio" name={name} checked={value === is} onChange={() => onChoose(is)} />
      <span>{t(is ? 'welcome_yes' : 'welcome_no')}</span>
    </label>
  );
  return (
    <fieldset class="yes-no" aria-describedby={`${name}-hint`}>
      <legend class="title">{t(`welcome_${name}`)}</legend>
      <p id={`${name}-hint`} class="place-hint">
        {t(`welcome_${name}_hint`)}
      </p>
      <div class="segments">
        {answer(false)}
        {answer(true)}
      </div>
    </fieldset>
  );
}

interface Props {
  readonly settings: Settings;
  readonly saved: WelcomeView['saved'];
  readonly actions: WelcomeActions;
}

/** Result of saving. Always in the page, so that a screen reader announces its changes. */
function Outcome({ saved }: Pick<Props, 'saved'>) {
  const { t } = useLanguage();
  return (
    <p class="outcome" role="status" data-ok={saved?.ok}>
      {saved && (saved.ok ? t('welcome_done') : t('welcome_failed', saved.message))}
    </p>
  );
}

/** The three questions. No choice is saved before the button is pressed. */
export function Choices({ settings, saved, actions }: Props) {
  const { t } = useLanguage();
  const [draft, setDraft] = useState(() => draftOf(settings));
  const [isTried, setTried] = useState(false);
  const change = (next: Partial<Draft>) => setDraft((before) => ({ ...before, ...next }));
  const problem = problemOf(draft);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    const { runOn, keepVisits, learnNews, sites } = draft;
    if (runOn === null || problem) {
      const form = event.currentTarget as HTMLFormElement; // the listener is the form's
      form.querySelector<HTMLElement>(problem?.kind === 'site' ? '[inputmode]' : '[name]')?.focus();
      return;
    }
    const addedSites = runOn === 'chosen' ? readSiteNames(sites).sites : [];
    actions.save({ runOn, keepVisits, learnNews, addedSites });
  };
  return (
    <form id="choices" class="choices" onSubmit={submit} noValidate>
      <Place draft={draft} change={change} problem={isTried ? problem : null} />
      <div class="questions">
        <YesNo
          name="history"
          value={draft.keepVisits}
          onChoose={(keepVisits) => change({ keepVisits })}
        />
        <YesNo
          name="learning"
          value={draft.learnNews}
          onChoose={(learnNews) => change({ learnNews })}
        />
      </div>
      <div class="finish">
        <button type="submit" class="button primary">
          {t(settings.runOn === 'unchosen' ? 'welcome_start' : 'welcome_save')}
        </button>
        <p class="small">{t('welcome_later')}</p>
        <button type="button" class="plain" onClick={actions.openOptions}>
          {t('welcome_options')}
        </button>
      </div>
      <Outcome saved={saved} />
    </form>
  );
}
