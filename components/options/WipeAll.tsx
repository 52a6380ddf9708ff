import type { Annotations, KeptPack, StoreMeasure } from '../../messaging/protocol';
import type { Words } from '../words/words';
import { ConfirmDelete } from './ConfirmDelete';
import { countKept, countsOf } from './counts';
import { countPacks } from './packs/kept-packs';

interface Props {
  readonly measure: Pick<StoreMeasure, 'visits' | 'learnt' | 'decisions'>;
  readonly annotations: Annotations;
  readonly packs: readonly KeptPack[];
  readonly words: Words;
  readonly onWipe: () => void;
}

/** Deletes everything that is kept for the reader, after counting it out. Absent where nothing is kept. */
export function WipeAll({ measure, annotations, packs, words, onWipe }: Props) {
  const { visits, learnt, decisions } = measure;
  const kept = { ...countsOf(visits, annotations), learnt, decisions };
  const counts = [...countKept(kept, words), ...countPacks(packs, words)];
  if (counts.length === 0) return null;
  return (
    <ConfirmDelete
      label={words.t('options_wipe')}
      title={words.t('options_wipe_title')}
      confirm={words.t('options_wipe_confirm')}
      words={words}
      onConfirm={onWipe}
    >
      <ul class="prose">
        {counts.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="prose">{words.t('options_wipe_text')}</p>
    </ConfirmDelete>
  );
}
