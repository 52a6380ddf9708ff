import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { LATE_NAMES } from '../../page/identity/written-dates/late-names';
import { MONTH_NAMES } from '../../page/identity/written-dates/month-names';
import { publish } from '../../page/registry';

/** Names of months that this browser's Intl lacks: injected before an article in such a language is read. */
export default defineUnlistedScript(() => publish(MONTH_NAMES, LATE_NAMES));
