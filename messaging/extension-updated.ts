/**
 * Event that the worker of a new version dispatches on the window of each open page before it starts its scripts there:
 * no message reaches the scripts of the old version.
 */
export const EXTENSION_UPDATED = 'backgrounder-extension-updated';
