import type { FeedOptions } from '../feed-case.ts';
import { className, type Html } from '../markup.ts';
import { boxed, container, control, glyphs, imageArea, run, textArea } from './blocks.ts';
import { mobileWords } from './words.ts';

export interface MobilePost {
  name: string;
  author: string;
  /** What stands under the name: a time, or on ads the label. HTML. */
  line: Html;
  text: string;
  /** Between text and reactions: picture, video, call to action. HTML. */
  media?: Html;
  /** Above the header, such as "Budi mengomentari ini". HTML. */
  above?: Html;
  /** Beneath the buttons, such as a comment. HTML. */
  below?: Html;
  /** More attributes of the post's own element. */
  attributes?: Record<string, string>;
}

/** One post: a direct child of the scroller, in blocks one beneath the other. Holds no link at all. */
export function mobilePost(post: MobilePost, options: FeedOptions): Html {
  const { name, text, media = '', above = '', below = '', attributes = {} } = post;
  const id = [...className(name)].map((letter) => letter.charCodeAt(0)).join('');
  return container(
    { 'data-case': name, 'data-tracking-duration-id': id, ...attributes, class: 'bg-s3 post' },
    above,
    header(post, options),
    block(textArea('f1', run('f1', text))),
    media,
    foot(options),
    below,
  );
}

export function block(...inner: Html[]): Html {
  return container({ class: 'bg-s3 block' }, boxed(3, ...inner));
}

/** Small print under the name: the words, then icons in the same run. */
export function smallPrint(text: string): Html {
  return textArea('f5', run('f5', `${text}${glyphs.world}`));
}

function header({ author, line }: MobilePost, { language }: FeedOptions): Html {
  const [before, after] = mobileWords[language].picture;
  const picture = control(`${before}${author}${after}`, boxed(4, imageArea('#8a8d91', 40, 40)));
  const names = boxed(6, textArea('f2', run('f2 a', author)), boxed(4, line));
  const menu = control('Lainnya', boxed(2, textArea('f5', run('f5', glyphs.more))));
  return container(
    { 'data-focusable': 'true', tabindex: '0', class: 'bg-s3 header' },
    boxed(1, container({ class: 'row' }, picture, names, menu)),
  );
}

export function photo(attributes: Record<string, string> = {}): Html {
  return container(
    { class: 'bg-s3 block', 'data-action-id': 32_701 },
    container({ 'data-testid': 'story-photo-0', ...attributes }, boxed(4, imageArea('#1d5c8c', 480, 250))),
  );
}

/** A call to action is plain text in a control without a name. */
export function callToAction(host: string, title: string, action: string): Html {
  return container(
    { class: 'bg-s3 block row', 'data-action-id': 32_702 },
    boxed(3, textArea('f5', run('f5', host)), textArea('f2', run('f2', title))),
    control(null, boxed(2, textArea('f2', run('f2', action)))),
  );
}

function foot({ language }: FeedOptions): Html {
  const words = mobileWords[language];
  const counts = container(
    { class: 'row' },
    control('214 orang menanggapi', boxed(3, imageArea('#0866ff', 18, 18), textArea('f5', run('f5', '214')))),
    control('31 comments', boxed(3, textArea('f5', run('f5', `31 ${glyphs.comment}`)))),
  );
  const buttons = [words.like, words.comment, words.share].map((word) =>
    control(
      word,
      boxed(5, container({ class: 'row' }, imageArea('#65686c', 20, 20), textArea('f5', run('f5', word)))),
    ),
  );
  return container(
    { class: 'bg-s3 block' },
    boxed(4, counts),
    boxed(3, container({ class: 'row' }, ...buttons.map((button) => boxed(9, button)))),
  );
}
