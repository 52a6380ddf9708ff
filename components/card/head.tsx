import type { CardBriefing } from '../../knowledge/briefing/types';
import { roleText } from '../design/roles';
import { type MessageKey, plain, useLanguage } from '../design/text';

const KIND: Readonly<Record<CardBriefing['kind'], MessageKey>> = {
  person: 'kind_person',
  organisation: 'kind_organisation',
  place: 'kind_place',
  event: 'kind_event',
  work: 'kind_work',
};

/** Name, kind and role at the as-of date. */
export function Head({ briefing, id }: { readonly briefing: CardBriefing; readonly id: string }) {
  const language = useLanguage();
  const { t } = language;
  const { name, native, kind, role } = briefing;
  return (
    <div class="head">
      <p class="eyebrow kind">{t(KIND[kind])}</p>
      <h2 class="name" id={id} tabIndex={-1}>
        <bdi>{plain(name, 120)}</bdi>{' '}
        {native && (
          <bdi class="native" lang={native.lang}>
            {plain(native.text, 80)}
          </bdi>
        )}
      </h2>
      {role && <p class="role">{roleText(role, language)}</p>}
    </div>
  );
}

interface ControlsProps {
  /** Name of the entity that Back returns to. */
  readonly back: string | null;
  readonly pinned: boolean;
  readonly onBack: () => void;
  readonly onPin: () => void;
  readonly onClose: () => void;
}

/** Back, pin, close: pictures with names. */
export function Controls({ back, pinned, onBack, onPin, onClose }: ControlsProps) {
  const { t } = useLanguage();
  return (
    <div class="controls">
      {back !== null && (
        <IconButton name={t('card_back', plain(back, 60))} onPress={onBack} path="M10 3 5 8l5 5" />
      )}
      <IconButton
        name={t('card_pin')}
        pressed={pinned}
        onPress={onPin}
        path="M6 2.5h4l-.5 4.5 2 2v1h-7v-1l2-2zM8 10v4"
      />
      <IconButton name={t('card_close')} onPress={onClose} path="m4 4 8 8m0-8-8 8" />
    </div>
  );
}

function IconButton(props: {
  readonly name: string;
  readonly path: string;
  readonly pressed?: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      class="icon"
      aria-label={props.name}
      title={props.name}
      aria-pressed={props.pressed}
      onClick={props.onPress}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={props.path} />
      </svg>
    </button>
  );
}
