import browser from 'webextension-polyfill';

export type { Runtime } from 'webextension-polyfill';
/** The one place that imports the polyfill; every other file takes the browser from here. */
export { browser };
