const { URL: url } = globalThis;

/** The browser's own. */
export { url as URL };
