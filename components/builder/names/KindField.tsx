import type { NameKind } from '../../../knowledge/reading/types';
import type { Words } from '../../words/words';

const KINDS = ['PER', 'ORG', 'LOC'] as const satisfies readonly NameKind[];
export const KIND_KEYS = {
  PER: 'builder_kind_person',
  ORG: 'builder_kind_organisation',
  LOC: 'builder_kind_place',
} as const;

interface Props {
  readonly value: NameKind;
  readonly words: Words;
  readonly onChange: (kind: NameKind) => void;
}

/** Person, organisation or place. */
export function KindField({ value, words: { t }, onChange }: Props) {
  const choose = (chosen: string) => {
    const kind = KINDS.find((one) => one === chosen);
    if (kind) onChange(kind);
  };
  return (
    <label class="field">
      <span class="eyebrow">{t('builder_kind')}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(KIND_KEYS[kind])}
          </option>
        ))}
      </select>
    </label>
  );
}
