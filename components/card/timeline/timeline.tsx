import type { CardBriefing } from '../../../knowledge/briefing/types';
import { dateText, whenText } from '../../design/dates';
import { plain, useLanguage } from '../../design/text';
import { type Dot, layOutTimeline } from './timeline-layout';

const WIDTH = 320;
const INSET = 8;
const LINE_Y = 14;
const LABEL_Y = 39;
/** Half the width of a date below the line, and what a date at an end keeps clear of it; px of the drawing. */
const HALF_LABEL = 32;
const CLEARANCE = { years: 72, months: 96 } as const;
/** Length of an ISO date with each precision. */
const PRECISION = { years: 4, months: 7 } as const;

function layOut({ timeline, asOf }: Dated) {
  return timeline.length < 2 ? null : layOutTimeline(timeline, asOf.day, WIDTH, INSET);
}

/** Whether there is a picture to draw. */
export function isPictured(briefing: Dated): boolean {
  return layOut(briefing) !== null;
}

type Dated = Pick<CardBriefing, 'timeline' | 'asOf'>;

/** The timeline as a picture: filled dots were known on the article's day, hollow ones were reported later. */
export function TimelinePicture({ briefing }: { readonly briefing: Dated }) {
  const { t, lang, dir } = useLanguage();
  const layout = layOut(briefing);
  if (!layout) return null;
  const place = (x: number) => (dir === 'rtl' ? WIDTH - x : x);
  const [first, last] = [
    dateText(layout.first, lang, 'short'),
    dateText(layout.last, lang, 'short'),
  ];
  const now = dateText(briefing.asOf.day, lang, 'short');
  const labelX = place(Math.min(Math.max(layout.asOfX, HALF_LABEL), WIDTH - HALF_LABEL));
  // Anchors follow the direction of the text: its start is at the right where that runs from right to left.
  const endText = (date: string) => dateText(date.slice(0, PRECISION[layout.ends]), lang, 'short');
  const ends = [
    { text: endText(layout.first), x: 0, anchor: 'start' },
    { text: endText(layout.last), x: WIDTH, anchor: 'end' },
  ].filter(({ x }) => Math.abs(x - layout.asOfX) > CLEARANCE[layout.ends]);
  return (
    <svg
      class="timeline"
      viewBox={`0 0 ${WIDTH} 42`}
      role="img"
      aria-label={t('card_timeline_label', first, last, now)}
    >
      <path class="axis" d={`M${place(INSET)} ${LINE_Y}H${place(layout.asOfX)}`} />
      <path class="axis later" d={`M${place(layout.asOfX)} ${LINE_Y}H${place(WIDTH - INSET)}`} />
      <path class="here" d={`M${place(layout.asOfX)} ${LINE_Y - 11}v24`} />
      <text class="here-label" x={labelX} y={LABEL_Y} text-anchor="middle">
        {now}
      </text>
      {ends.map(({ text, x, anchor }) => (
        <text key={anchor} class="year" x={place(x)} y={LABEL_Y} text-anchor={anchor}>
          {text}
        </text>
      ))}
      {layout.dots.map((dot) => (
        <DotMark key={`${dot.x}`} dot={dot} x={place(dot.x)} />
      ))}
    </svg>
  );
}

/** One item, or how many that stand too close to be drawn apart. */
function DotMark({ dot, x }: { readonly dot: Dot; readonly x: number }) {
  const count = dot.items.length;
  const later = dot.later ? 'later' : '';
  return (
    <g>
      <circle class={`dot ${later}`} cx={x} cy={LINE_Y} r={count === 1 ? 4 : 7} />
      {count > 1 && (
        <text class={`dot-count ${later}`} x={x} y={LINE_Y + 3.2} text-anchor="middle">
          {count}
        </text>
      )}
    </g>
  );
}

/** The timeline as a list. */
export function TimelineList({ briefing }: { readonly briefing: Dated }) {
  const { t, lang } = useLanguage();
  return (
    <ol class="timeline-list data">
      {briefing.timeline.map((item) => (
        <li key={`${whenText(item.when, 'en', t)} ${item.text}`} class={item.later ? 'later' : ''}>
          <span class="when">
            {whenText(item.when, lang, t)}
            {item.later && ` (${t('card_later')})`}
          </span>{' '}
          <span lang={item.lang}>{plain(item.text, 240)}</span>
          {item.status !== 'reported' && (
            <span class="quiet"> ({t(`card_status_${item.status}_alone`)})</span>
          )}
        </li>
      ))}
    </ol>
  );
}
