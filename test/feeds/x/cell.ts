import { className, element, type Html } from '../markup.ts';
import { boxes } from './tweet.ts';

/** A row of the virtualised list. The page's script moves it to its place by translateY. */
export function inCell(name: string, inner: Html): Html {
  return element(
    'div',
    { 'data-testid': 'cellInnerDiv', 'data-case': name, class: `${className('box')} ${className('cell')}` },
    boxes(2, inner),
  );
}
