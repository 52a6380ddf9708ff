import { type MessageKey, useLanguage } from '../design/text';

const STYLES = {
  person: 'kind_person',
  organisation: 'kind_organisation',
  place: 'kind_place',
  event: 'kind_event',
  work: 'kind_work',
  'off-story': 'welcome_legend_off_story',
} as const satisfies Record<string, MessageKey>;

/** Each style of a mark, drawn as on a page (entrypoints/detect.content/marks.css), with what it stands for. */
export function MarkLegend() {
  const { t } = useLanguage();
  return (
    <ul class="mark-legend">
      {Object.entries(STYLES).map(([style, key]) => (
        <li key={style}>
          <span data-mark={style}>{t(key)}</span>
        </li>
      ))}
    </ul>
  );
}
