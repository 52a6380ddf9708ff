import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardBriefing } from '../../knowledge/briefing/types';
import { dateText } from '../design/dates';
import { plain, useLanguage } from '../design/text';
import { Actions } from './actions/actions';
import { Bar, Head } from './content/head';
import { Background, KnownThen } from './content/known';
import { Elsewhere, Later, OtherPacks } from './content/later';
import { limitsOf } from './content/limits';
import { Reading } from './content/reading';
import { type Section, Sections, Timeline } from './content/sections';
import { NumbersProvider, numberSources, PersonalContext } from './content/sources';
import type { CardProps } from './props';

/**
 * The card: head, background, what was known then, and the rest folded. Off the story, everything but the head is
 * folded.
 */
export function Card(props: CardProps) {
  const { briefing } = props;
  const [section, setSection] = useState<Section | null>(null);
  const toggle = (next: Section) => setSection(section === next ? null : next);
  return (
    <NumbersProvider value={numberSources(briefing)}>
      <PersonalContext.Provider value={props.personal}>
        <FromTheTop />
        <Bar {...props} />
        <Head briefing={briefing} id={props.nameId} />
        {briefing.inStory ? (
          <>
            <Background briefing={briefing} />
            <KnownThen
              briefing={briefing}
              readUpTo={props.personal?.readUpTo ?? null}
              onDiffer={() => setSection('differ')}
              onResponses={() => setSection('responses')}
            />
            <Later
              briefing={briefing}
              open={section === 'later'}
              onToggle={() => toggle('later')}
            />
          </>
        ) : (
          <Elsewhere
            briefing={briefing}
            open={section === 'elsewhere'}
            onToggle={() => toggle('elsewhere')}
          />
        )}
        <OtherPacks briefing={briefing} />
        <Reading briefing={briefing} />
        <Timeline {...props} open={section} onToggle={toggle} />
        <Sections {...props} open={section} onToggle={toggle} />
        {!briefing.reading?.isOnlySource && <CoverageLimitsNote briefing={briefing} />}
        <Actions {...props} />
      </PersonalContext.Provider>
    </NumbersProvider>
  );
}

/** A card that replaces another starts at its top, wherever the other was scrolled to. */
function FromTheTop() {
  const ref = useRef<HTMLSpanElement | null>(null);
  useLayoutEffect(() => {
    const card = ref.current?.closest('.card');
    if (card) card.scrollTop = 0;
  }, []);
  return <span ref={ref} hidden />;
}

function CoverageLimitsNote({ briefing }: { readonly briefing: CardBriefing }) {
  const { t, lang } = useLanguage();
  const { coverageLimits } = briefing;
  const articles = String(coverageLimits.articles);
  const [key, day] = limitsOf(briefing);
  return (
    <p class="small coverage-limits">
      {coverageLimits.isOneOfSeveral &&
        `${t('card_limits_pack', plain(coverageLimits.packTitle, 60))} `}
      {t(key, articles, dateText(day, lang, 'short'))}
    </p>
  );
}
