/**
 * Event that the window of an open page is told by a newer version of the extension before that starts there: no
 * message reaches the scripts of the old one.
 */
export const RENEWED = 'backgrounder-renewed';
