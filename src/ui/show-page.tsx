import { type ComponentType, render } from 'preact';
import { language, say } from '../browser/i18n.ts';
import './page.css';

/** Draws a page of the extension, in the interface's language. */
export function showPage(Page: ComponentType, titleKey: string): void {
  document.documentElement.lang = language();
  document.title = say(titleKey);
  render(<Page />, document.body);
}
