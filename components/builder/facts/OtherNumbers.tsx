import type { ReviewedFact } from '../../../knowledge/drafting/review/facts';
import { plain } from '../../design/text';
import type { Words } from '../../words/words';
import { KeyButton } from '../KeyButton';
import type { BuilderView } from '../view';

interface Props {
  readonly fact: ReviewedFact;
  readonly view: BuilderView;
  readonly words: Words;
  readonly onSet: (other: string) => void;
}

/** Other articles that give another number for the same thing, to be set beside this one. */
export function OtherNumbers({ fact, view, words, onSet }: Props) {
  const { t, day } = words;
  return (fact.others ?? []).map(({ key, own, words: other, article, isSet }) => {
    const { publisher, title, date, file = '' } = view.articles[article] ?? {};
    const where = [publisher?.value ?? title?.value ?? file, date && day(date.value)];
    return (
      <div key={key} class="caution small" role="note">
        <p>
          {t(
            'builder_other_number',
            plain(own, 60),
            plain(other, 60),
            plain(where.filter(Boolean).join(', '), 120),
          )}
        </p>
        {isSet ? (
          <p>{t('builder_number_is_set')}</p>
        ) : (
          <KeyButton label={t('builder_set_beside')} shortcut="D" onClick={() => onSet(key)} />
        )}
      </div>
    );
  });
}
