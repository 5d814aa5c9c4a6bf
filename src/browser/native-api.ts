declare global {
  var browser: unknown;
}

/**
 * Stands in for webextension-polyfill in the content script (vite.config.ts): what is used there answers with
 * promises in every browser that we support, and the polyfill would be a third of what each page has to load.
 */
const native = globalThis.browser ?? globalThis.chrome;

export { native as default };
