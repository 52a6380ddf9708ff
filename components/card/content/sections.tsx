import { useId } from '../../design/ids';
import { type MessageKey, useLanguage } from '../../design/text';
import { LocatorMap } from '../map/locator-map';
import type { CardProps } from '../props';
import { useRevealed } from '../revealed';
import { isPictured, TimelineList, TimelinePicture } from '../timeline/timeline';
import { Connections, Coverage, Differences, Responses } from './panels';
import { Why } from './why';

/** The folded sections below the first view. One is open at a time. */
export type Section =
  | 'later'
  | 'elsewhere'
  | 'timeline'
  | 'responses'
  | 'differ'
  | 'connections'
  | 'coverage'
  | 'map'
  | 'why';

interface SectionsProps extends CardProps {
  readonly open: Section | null;
  readonly onToggle: (section: Section) => void;
}

/** The timeline as a picture; pressed, as a list. */
export function Timeline({ briefing, open, onToggle }: SectionsProps) {
  const id = useId();
  const isOpen = open === 'timeline';
  const revealed = useRevealed(isOpen);
  if (!isPictured(briefing)) return null;
  return (
    <>
      <button
        type="button"
        class="timeline-button"
        data-section="timeline"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => onToggle('timeline')}
      >
        <TimelinePicture briefing={briefing} />
      </button>
      <div id={id} ref={revealed}>
        {isOpen && <TimelineList briefing={briefing} />}
      </div>
    </>
  );
}

/** The row of folded sections and the one that is open. */
export function Sections(props: SectionsProps) {
  const { briefing, mention, open, onToggle } = props;
  const { t } = useLanguage();
  const id = useId();
  const tabs: readonly [Section, MessageKey, number | null][] = [
    ['responses', 'card_responses', briefing.responses.length],
    ['differ', 'card_differ', briefing.differences.length],
    ['connections', 'card_connections', briefing.connections.length],
    ['coverage', 'card_coverage', briefing.coverage.articles.length],
    ['map', 'card_map', briefing.map ? null : 0],
    ['why', 'card_why', mention ? null : 0],
  ];
  return (
    <div class="sections">
      <div class="tabs">
        {tabs
          .filter(([, , count]) => count !== 0)
          .map(([section, key, count]) => (
            <button
              key={section}
              type="button"
              class="tab"
              data-section={section}
              aria-expanded={open === section}
              aria-controls={id}
              onClick={() => onToggle(section)}
            >
              {t(key)} {count !== null && <span class="count">{count}</span>}
            </button>
          ))}
      </div>
      <div id={id} ref={useRevealed(open)}>
        <OpenSection {...props} />
      </div>
    </div>
  );
}

function OpenSection(props: SectionsProps) {
  const { open, briefing, mention, rivals, personal, onVisit, onAnnotate } = props;
  switch (open) {
    case 'responses':
      return <Responses briefing={briefing} />;
    case 'differ':
      return <Differences briefing={briefing} />;
    case 'connections':
      return <Connections connections={briefing.connections} onVisit={onVisit} />;
    case 'coverage':
      return <Coverage briefing={briefing} personal={personal} />;
    case 'map':
      return briefing.map ? <LocatorMap map={briefing.map} name={briefing.name} /> : null;
    case 'why':
      return (
        mention && (
          <Why
            mention={mention}
            name={briefing.name}
            rivals={rivals}
            onAnnotate={personal?.keeps ? onAnnotate : null}
          />
        )
      );
    default:
      return null;
  }
}
