import type { CardBriefing } from '../../../knowledge/briefing/types';
import { roleText } from '../../design/roles';
import { type MessageKey, plain, useLanguage } from '../../design/text';

const KIND: Readonly<Record<CardBriefing['kind'], MessageKey>> = {
  person: 'kind_person',
  organisation: 'kind_organisation',
  place: 'kind_place',
  event: 'kind_event',
  work: 'kind_work',
};

interface BarProps {
  readonly briefing: CardBriefing;
  /** Name of the entity that Back returns to. */
  readonly back: string | null;
  readonly pinned: boolean;
  readonly onBack: () => void;
  readonly onPin: () => void;
  readonly onClose: () => void;
}

/** The bar that stays at the top while the card scrolls: Back, or the kind and name; pin and close. */
export function Bar({ briefing, back, pinned, onBack, onPin, onClose }: BarProps) {
  const { t } = useLanguage();
  return (
    <div class="bar">
      {back === null ? (
        <p class="eyebrow kind" data-name={plain(briefing.name, 80)}>
          {t(KIND[briefing.kind])}
        </p>
      ) : (
        <BackButton to={plain(back, 60)} onPress={onBack} />
      )}
      <span class="controls">
        <IconButton
          name={t('card_pin')}
          pressed={pinned}
          onPress={onPin}
          path="M6 2.5h4l-.5 4.5 2 2v1h-7v-1l2-2zM8 10v4"
        />
        <IconButton name={t('card_close')} onPress={onClose} path="m4 4 8 8m0-8-8 8" />
      </span>
    </div>
  );
}

function BackButton({ to, onPress }: { readonly to: string; readonly onPress: () => void }) {
  const { t } = useLanguage();
  return (
    <button type="button" class="plain back" aria-label={t('card_back', to)} onClick={onPress}>
      <Icon path="M10 3 5 8l5 5" />
      <bdi>{to}</bdi>
    </button>
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
      <Icon path={props.path} />
    </button>
  );
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

const bare = (text: string) => text.trim().replace(/\.$/, '').toLowerCase();

/** Name, role at the as-of date, and identity; the identity is left out if the role already says the same. */
export function Head({ briefing, id }: { readonly briefing: CardBriefing; readonly id: string }) {
  const language = useLanguage();
  const { name, lang, native, role, identity } = briefing;
  const source = identity.reference
    ? `${identity.reference.name} ${identity.reference.version} (${identity.reference.licence})`
    : (identity.sources[0]?.publisher ?? language.t('card_source_unnamed'));
  return (
    <div class="head">
      <h2 class="name" id={id} tabIndex={-1}>
        <bdi>{plain(name, 120)}</bdi>{' '}
        {native && (
          <bdi class="native" lang={native.lang}>
            {plain(native.text, 80)}
          </bdi>
        )}
      </h2>
      {role && (
        <p class="role" lang={lang}>
          {roleText(role, language)}
        </p>
      )}
      {!(briefing.reading?.isOnlySource || (role && bare(role.text) === bare(identity.text))) && (
        <p
          class="identity"
          lang={lang}
          title={language.t('card_identity_source', plain(source, 160))}
        >
          {plain(identity.text, 200)}
        </p>
      )}
    </div>
  );
}
