import type { Words } from '../../words/words';
import type { BuilderView } from '../view';
import { Finding } from './Finding';

interface Props {
  readonly item: string;
  readonly view: BuilderView;
  readonly words: Words;
}

/** What the checks say of an item: what keeps the pack from being made, then what deserves a second look. */
export function ItemProblems({ item, view, words }: Props) {
  const ofItem = ({ key }: { readonly key: string | null }) => key === item;
  const [problems, advice] = [view.problems.filter(ofItem), view.advice.filter(ofItem)];
  if (problems.length + advice.length === 0) return null;
  return (
    <div class="caution small" role="note">
      {problems.map((one) => (
        <p key={one.what}>
          <Finding found={one} words={words} />
        </p>
      ))}
      {advice.length > 0 && <p class="eyebrow">{words.t('builder_advice')}</p>}
      {advice.map((one) => (
        <p key={one.what}>
          <Finding found={one} words={words} />
        </p>
      ))}
    </div>
  );
}
