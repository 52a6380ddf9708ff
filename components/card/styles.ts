import primitives from '../design/primitives.css?inline';
import tokens from '../design/tokens.css?inline';
import cardCss from './card.css?inline';
import factsCss from './content/facts.css?inline';
import locatorMapCss from './map/locator-map.css?inline';
import timelineCss from './timeline/timeline.css?inline';

/** All that a card is styled with, for a root of its own: on a page and in the panel. */
export const CARD_STYLES = [tokens, primitives, factsCss, timelineCss, locatorMapCss, cardCss].join(
  '\n',
);
