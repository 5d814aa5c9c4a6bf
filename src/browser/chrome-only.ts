/** What only Chromium has, and neither the polyfill nor Firefox knows. */
interface ChromeOnly {
  dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
  offscreen?: Offscreen;
}

/** developer.chrome.com/docs/extensions/reference/api/offscreen */
export interface Offscreen {
  hasDocument(): Promise<boolean>;
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
}

declare global {
  var chrome: ChromeOnly | undefined;
}
