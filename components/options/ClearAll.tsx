import type { Words } from '../words/words';
import { ConfirmDelete } from './ConfirmDelete';

interface Props {
  readonly count: number;
  readonly words: Words;
  readonly onClear: () => void;
}

/** Deletes every page that is kept, after saying how many. */
export function ClearAll({ count, words, onClear }: Props) {
  return (
    <ConfirmDelete
      label={words.count(count, (form) => `options_clear_${form}`)}
      title={words.count(count, (form) => `options_clear_title_${form}`)}
      confirm={words.count(count, (form) => `options_clear_confirm_${form}`)}
      words={words}
      onConfirm={onClear}
    >
      <p class="prose">{words.t('options_clear_text')}</p>
    </ConfirmDelete>
  );
}
