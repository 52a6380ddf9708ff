import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCard } from '../../components/card/mount';
import { publish } from '../../page/registry';
import { CARD } from '../article/card-topic';

/** The card: the worker injects it when the pointer first nears a mark. */
export default defineUnlistedScript(() => publish(CARD, { create: createCard }));
