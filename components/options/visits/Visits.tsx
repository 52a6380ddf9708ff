import type { Words } from '../../words/words';
import { ClearAll } from '../ClearAll';
import { StoreFailure } from '../StoreFailure';
import type { OptionsActions, OptionsView, VisitsView } from '../view';
import { Selection } from './Selection';
import { VisitFinder } from './VisitFinder';
import { VisitList } from './VisitList';

interface Props {
  readonly view: OptionsView;
  readonly words: Words;
  readonly actions: OptionsActions;
}

/** Nothing kept: because nothing was read yet, or because keeping is off. */
function Empty({ view, words: { t } }: Props) {
  const off = view.settings?.keepVisits === false;
  return (
    <p class="prose empty">{t(off ? 'options_visits_keeping_off' : 'options_visits_empty')}</p>
  );
}

function Kept(props: Props & { readonly visits: VisitsView }) {
  const { view, words, actions, visits } = props;
  if (visits.all.length === 0) return <Empty {...props} />;
  return (
    <>
      <VisitFinder view={view} visits={visits} words={words} actions={actions} />
      <div class="handles">
        <Selection view={view} visits={visits} words={words} actions={actions} />
        <ClearAll count={visits.all.length} words={words} onClear={actions.clear} />
      </div>
      {visits.shown.length === 0 ? (
        <p class="prose empty">{words.t('options_visits_none_found')}</p>
      ) : (
        <VisitList view={view} visits={visits} words={words} actions={actions} />
      )}
    </>
  );
}

function Body(props: Props) {
  const { visits } = props.view;
  const { t } = props.words;
  switch (visits.kind) {
    case 'loading':
      return <p class="prose empty">{t('options_loading')}</p>;
    case 'failed':
      return <StoreFailure failure={visits.failure} words={props.words} actions={props.actions} />;
    case 'here':
      return <Kept {...props} visits={visits.value} />;
  }
}

/** The pages that are remembered: found, looked over, deleted. */
export function Visits(props: Props) {
  const { t } = props.words;
  return (
    <section id="visits" aria-labelledby="visits-heading">
      <h2 id="visits-heading" class="name" tabIndex={-1}>
        {t('options_section_visits')}
      </h2>
      <p class="prose lead">{t('options_visits_lead')}</p>
      <Body {...props} />
    </section>
  );
}
