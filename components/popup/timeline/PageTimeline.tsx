import { useState } from 'preact/hooks';
import type { PageBriefing, TimelineItem } from '../../../knowledge/briefing/types';
import type { PageSummary } from '../../../messaging/protocol';
import { TimelineList } from '../../card/timeline/timeline';
import { dateText, whenText } from '../../design/dates';
import { plain } from '../../design/text';
import type { Words } from '../../words/words';
import { layOutByOrder, type OrderLayout } from './order';

const WIDTH = 368;
/** Half of the slider's thumb, so that its middle stands on the dots. */
const INSET = 8;
const HEIGHT = 46;
const NOW_Y = 9;
const LINE_Y = 23;
const LABEL_Y = 44;
/** Half the width of the as-of date. */
const HALF_LABEL = 36;

interface StripProps {
  readonly items: PageBriefing['timeline'];
  readonly layout: OrderLayout;
  readonly asOf: PageSummary['asOf'];
  readonly chosen: number;
  readonly words: Words;
}

/** Filled dots: known on the page's date. Hollow dots: happened or reported later. A line between them stands for the page. */
function Strip({ items, layout, asOf, chosen, words }: StripProps) {
  const { lang, dir } = words;
  const place = (x: number) => (dir === 'rtl' ? WIDTH - x : x);
  const { asOfX, dots, labels } = layout;
  const nowX = Math.min(Math.max(asOfX, HALF_LABEL), WIDTH - HALF_LABEL);
  return (
    <svg class="timeline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path class="axis" d={`M${place(0)} ${LINE_Y}H${place(asOfX)}`} />
      <path class="axis later" d={`M${place(asOfX)} ${LINE_Y}H${place(WIDTH)}`} />
      <path class="here" d={`M${place(asOfX)} ${NOW_Y + 3}V${LINE_Y + 8}`} />
      <text class="here-label" x={place(nowX)} y={NOW_Y} text-anchor="middle">
        {dateText(asOf.day, lang, 'short')}
      </text>
      {labels.map(({ date, x }) => (
        <text key={date} class="year" x={place(x - INSET)} y={LABEL_Y} text-anchor="start">
          {dateText(date, lang, 'short')}
        </text>
      ))}
      {dots.map((x, at) => (
        <circle
          key={x}
          class={`dot ${items[at]?.later ? 'later' : ''} ${at === chosen ? 'chosen' : ''}`}
          cx={place(x)}
          cy={LINE_Y}
          r={at === chosen ? 6.5 : 4}
        />
      ))}
    </svg>
  );
}

function Chosen({ item, words }: { readonly item: TimelineItem; readonly words: Words }) {
  return (
    <p class={item.later ? 'chosen later data' : 'chosen data'}>
      <span class="when">
        {whenText(item.when, words.lang, words.t)}
        {item.later && ` (${words.t('card_later')})`}
      </span>{' '}
      <span lang={item.lang}>{plain(item.text, 240)}</span>
    </p>
  );
}

/** The timeline: dots in order of time, the text of the chosen one, a slider to step through them, and all as a list. */
export function PageTimeline({ summary, words }: { summary: PageSummary; words: Words }) {
  const { timeline: items, asOf } = summary;
  const layout = layOutByOrder(items, asOf.day, WIDTH, INSET);
  const [picked, setPicked] = useState<number | null>(null);
  const chosen = Math.min(picked ?? layout.current, items.length - 1);
  const item = items[chosen];
  if (items.length < 2 || !item) return null;
  const { t } = words;
  return (
    <section class="page-timeline">
      <h2 class="eyebrow">{t('card_timeline')}</h2>
      <div class="strip">
        <Strip items={items} layout={layout} asOf={asOf} chosen={chosen} words={words} />
        <input
          type="range"
          min={0}
          max={items.length - 1}
          value={chosen}
          aria-label={t('popup_timeline_pick')}
          aria-valuetext={`${whenText(item.when, words.lang, t)}: ${plain(item.text, 240)}`}
          onInput={(event) => setPicked(Number(event.currentTarget.value))}
        />
      </div>
      <Chosen item={item} words={words} />
      <details>
        <summary class="plain">{t('popup_in_words')}</summary>
        <TimelineList briefing={summary} />
      </details>
    </section>
  );
}
