import type { ReviewedFact } from '../../../knowledge/drafting/review/facts';
import type { ReviewedName } from '../../../knowledge/drafting/review/names';
import { nameByKey, type Speaker } from '../../../knowledge/drafting/review/speaker';
import { plain } from '../../design/text';
import type { Words } from '../../words/words';
import type { BuilderView } from '../view';
import { choiceOf, outletsOf, speakerOfChoice } from './speakers';

interface Props {
  readonly fact: ReviewedFact;
  readonly view: BuilderView;
  readonly words: Words;
  readonly onChange: (speaker: Speaker) => void;
}

/** Names that can speak: those of the fact's paragraph first, then in the order of the names' step. */
function candidatesOf(
  { candidate, speaker }: ReviewedFact,
  names: readonly ReviewedName[],
): ReviewedName[] {
  const chosen = speaker.kind === 'name' ? nameByKey(names, speaker.key) : undefined;
  const isNear = ({ entities }: ReviewedName) =>
    entities.some((id) => candidate.about.includes(id));
  const possible = names.filter(
    (name) => name === chosen || name.state === 'kept' || name.state === 'open',
  );
  return possible.toSorted((a, b) => Number(isNear(b)) - Number(isNear(a)));
}

function Choices({
  candidates,
  outlets,
  words: { t },
}: {
  readonly candidates: readonly ReviewedName[];
  readonly outlets: readonly string[];
  readonly words: Words;
}) {
  return (
    <>
      <option value="article">{t('builder_outlet_itself')}</option>
      <optgroup label={t('builder_speaker_names')}>
        {candidates.map(({ key, label }) => (
          <option key={key} value={`name:${key}`}>
            {plain(label, 80)}
          </option>
        ))}
      </optgroup>
      {outlets.length > 0 && (
        <optgroup label={t('builder_outlets')}>
          {outlets.map((outlet) => (
            <option key={outlet} value={`outlet:${outlet}`}>
              {plain(outlet, 80)}
            </option>
          ))}
        </optgroup>
      )}
      <option value="other">{t('builder_speaker_other')}</option>
    </>
  );
}

/** Who says it: the article itself, a name, an outlet, or anyone else in words. */
export function SpeakerField({ fact, view, words, onChange }: Props) {
  const { t } = words;
  const { speaker } = fact;
  const candidates = candidatesOf(fact, view.names);
  const outlets = outletsOf(view, candidates, speaker.kind === 'other' ? speaker.who : undefined);
  const known = speaker.kind === 'name' ? nameByKey(view.names, speaker.key) : undefined;
  const value = choiceOf(known ? { kind: 'name', key: known.key } : speaker, outlets);
  return (
    <div class="field grow">
      <label class="field">
        <span class="eyebrow">
          {t('builder_speaker')}{' '}
          <span class="key" aria-hidden="true">
            W
          </span>
        </span>
        <select
          value={value}
          data-speaker
          aria-keyshortcuts="W"
          onChange={(event) => onChange(speakerOfChoice(event.currentTarget.value))}
        >
          <Choices candidates={candidates} outlets={outlets} words={words} />
        </select>
      </label>
      {value === 'other' && speaker.kind === 'other' && (
        <label class="field">
          <span class="eyebrow">{t('builder_speaker_words')}</span>
          <input
            value={speaker.who}
            maxLength={120}
            dir="auto"
            required
            placeholder={t('builder_speaker_example')}
            onInput={(event) => onChange({ kind: 'other', who: event.currentTarget.value })}
          />
        </label>
      )}
    </div>
  );
}
