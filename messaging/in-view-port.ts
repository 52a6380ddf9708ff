/**
 * Name of the port on which the in-view script of a tab tells the side panel which names are on the screen: a list of
 * entity ids, in reading order, after each change.
 */
export const IN_VIEW_PORT = 'in-view';
