import type { PageDate } from '../../messaging/protocol';
import type { MessageKey } from '../design/text';

/** Where a date was found, in words. */
export const DATE_SOURCE: Readonly<Record<PageDate['from'], MessageKey>> = {
  'json-ld': 'popup_from_json_ld',
  meta: 'popup_from_meta',
  microdata: 'popup_from_microdata',
  time: 'popup_from_time',
  url: 'popup_from_url',
  byline: 'popup_from_byline',
  title: 'popup_from_title',
  reader: 'popup_from_reader',
};
