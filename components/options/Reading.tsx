import type { Settings } from '../../messaging/protocol';
import { KindChoice } from '../controls/KindChoice';
import { Switch } from '../controls/Switch';
import type { Words } from '../words/words';
import { Preview } from './Preview';
import type { OptionsActions } from './view';

const PLACES = ['news', 'chosen', 'click'] as const;
const MARKS: readonly Settings['marks'][] = ['first', 'all'];
/** What opens a card, as one row of choices. */
const OPENINGS = {
  '300': { openOn: 'hover', hoverDelayMs: 300 },
  '500': { openOn: 'hover', hoverDelayMs: 500 },
  '800': { openOn: 'hover', hoverDelayMs: 800 },
  click: { openOn: 'click' },
  modifier: { openOn: 'modifier' },
} as const satisfies Record<string, Partial<Settings>>;
type Opening = keyof typeof OPENINGS;
const OPENING_NAMES: readonly Opening[] = ['300', '500', '800', 'click', 'modifier'];

function openingOf({ openOn, hoverDelayMs }: Settings): Opening {
  return openOn === 'hover' ? `${hoverDelayMs}` : openOn;
}

interface ChoiceProps<T> {
  readonly name: string;
  readonly legend: string;
  readonly values: readonly T[];
  /** Null while none is chosen. */
  readonly value: T | null;
  readonly labelOf: (value: T) => string;
  readonly onChoose: (value: T) => void;
}

function ChoiceOf<T>({ name, legend, values, value, labelOf, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div class="segments">
        {values.map((one) => (
          <label key={String(one)} class="segment">
            <input
              type="radio"
              name={name}
              value={String(one)}
              checked={one === value}
              onChange={() => onChoose(one)}
            />
            <span>{labelOf(one)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface Props {
  readonly settings: Settings;
  readonly words: Words;
  readonly actions: OptionsActions;
}

/** Which pages are read at all. */
function PageChoices({ settings, words: { t }, actions }: Props) {
  return (
    <>
      <ChoiceOf
        name="run"
        legend={t('welcome_run')}
        values={PLACES}
        value={settings.runOn === 'unchosen' ? null : settings.runOn}
        labelOf={(place) => t(`welcome_run_${place}`)}
        onChoose={(runOn) => actions.set({ runOn })}
      />
      <Switch
        label={t('options_enabled')}
        hint={t('options_enabled_hint')}
        checked={settings.enabled}
        onChange={(enabled) => actions.set({ enabled })}
      />
      <Switch
        label={t('options_show_count')}
        checked={settings.showCount}
        onChange={(showCount) => actions.set({ showCount })}
      />
    </>
  );
}

/** What is marked on a page that is read. */
function MarkChoices({ settings, words: { t }, actions }: Props) {
  return (
    <>
      <ChoiceOf
        name="marks"
        legend={t('options_marks')}
        values={MARKS}
        value={settings.marks}
        labelOf={(marks) => t(`options_marks_${marks}`)}
        onChoose={(marks) => actions.set({ marks })}
      />
      <Switch
        label={t('options_story_only')}
        hint={t('options_story_only_hint')}
        checked={settings.storyPagesOnly}
        onChange={(storyPagesOnly) => actions.set({ storyPagesOnly })}
      />
      <KindChoice
        kindsOff={settings.kindsOff}
        t={t}
        onChange={(kindsOff) => actions.set({ kindsOff })}
      />
    </>
  );
}

/** How pages are read: what is marked, when a card opens, whether visits are kept. Shown at work in a preview. */
export function Reading(props: Props) {
  const { settings, actions } = props;
  const { t } = props.words;
  return (
    <section id="reading" aria-labelledby="reading-heading">
      <h2 id="reading-heading" class="name">
        {t('options_section_reading')}
      </h2>
      <PageChoices {...props} />
      <MarkChoices {...props} />
      <ChoiceOf
        name="delay"
        legend={t('options_delay')}
        values={OPENING_NAMES}
        value={openingOf(settings)}
        labelOf={(opening) => t(`options_delay_${opening}`)}
        onChoose={(opening) => actions.set(OPENINGS[opening])}
      />
      <Preview settings={settings} t={t} />
      <Switch
        label={t('options_keep')}
        hint={t('options_keep_hint')}
        checked={settings.keepVisits}
        onChange={(keepVisits) => actions.set({ keepVisits })}
      />
    </section>
  );
}
