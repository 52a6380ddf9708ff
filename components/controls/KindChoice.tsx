import type { EntityKind } from '../../knowledge/schema/types';
import type { Settings } from '../../messaging/protocol';
import type { Translate } from '../design/text';

/** The kinds that a reader can leave out; works are few, and are always marked. */
const KINDS = ['person', 'organisation', 'place', 'event'] as const satisfies readonly EntityKind[];

interface Props {
  readonly kindsOff: Settings['kindsOff'];
  readonly t: Translate;
  readonly onChange: (kindsOff: Settings['kindsOff']) => void;
}

/** Which kinds of names are marked. */
export function KindChoice({ kindsOff, t, onChange }: Props) {
  const setKind = (kind: EntityKind, on: boolean) => {
    const others = kindsOff.filter((one) => one !== kind);
    onChange(on ? others : [...others, kind]);
  };
  return (
    <fieldset class="kind-choice">
      <legend>{t('kinds_to_mark')}</legend>
      {KINDS.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={!kindsOff.includes(kind)}
            onChange={(event) => setKind(kind, event.currentTarget.checked)}
          />
          <span>{t(`popup_kind_${kind}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
