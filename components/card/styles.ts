import primitives from '../design/primitives.css?inline';
import tokens from '../design/tokens.css?inline';
import cardCss from './card.css?inline';
import factsCss from './content/facts.css?inline';
import locatorMapCss from './map/locator-map.css?inline';
import timelineCss from './timeline/timeline.css?inline';

/** All styles of a card, for a shadow root on a page or in the panel. */
export const CARD_STYLES = [tokens, primitives, factsCss, timelineCss, locatorMapCss, cardCss].join(
  '\n',
);
