/**
 * Name of the port by which the side panel hears which names are on the screen: the in-view script of a tab posts a list
 * of entity ids, in reading order, each time it has changed.
 */
export const IN_VIEW_PORT = 'in-view';
