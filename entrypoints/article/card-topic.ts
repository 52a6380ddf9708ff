import type { CardModule } from '../../components/card/handshake';
import type { Topic } from '../../page/registry';

/** Published by the card script. */
export const CARD: Topic<CardModule> = { name: 'card' };
