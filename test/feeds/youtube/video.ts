import { element, escapeHtml, type Html, nest } from '../markup.ts';
import { avatar, badgeShape, cardFoot, channelLink, custom, thumbnail, watchPath, words } from './parts.ts';

export interface Video {
  name: string;
  channel: { name: string; path: string };
  title: string;
  /** "1.204 x ditonton", "2 hari yang lalu". */
  lines: string[];
  /** A sign below the title, such as "LIVE". */
  badge?: { kind: string; text: string };
  /** What lies over the picture. HTML. */
  overlay?: Html;
  /** The first words of the description, as search shows them. */
  snippet?: string;
}

/** An ordinary video as all of YouTube's lists show it. */
export function videoLockup(video: Video): Html {
  const href = watchPath(video.name);
  const heading = element(
    'h3',
    { title: video.title },
    element('a', { href, id: 'video-title' }, words(video.title)),
  );
  const rows = [channelLink(video.channel.path, words(video.channel.name)), ...video.lines.map(words)].map(
    (row) => element('div', { role: 'text' }, row),
  );
  const badge = video.badge === undefined ? '' : badgeShape(video.badge.kind, video.badge.text);
  const snippet =
    video.snippet === undefined
      ? ''
      : element('div', { class: 'metadata-snippet-container' }, escapeHtml(video.snippet));
  return custom(
    'yt-lockup-view-model',
    {},
    nest(
      2,
      'lockup',
      thumbnail(href, video.title, video.overlay),
      custom(
        'yt-lockup-metadata-view-model',
        {},
        channelLink(video.channel.path, avatar(video.channel.name)),
        nest(2, 'metadata', heading, ...rows, badge, snippet),
        cardFoot(),
      ),
    ),
  );
}

/** A card of the home page. */
export function homeItem(name: string, ...inner: Html[]): Html {
  return custom(
    'ytd-rich-item-renderer',
    { 'data-case': name },
    element('div', { id: 'content', class: 'style-scope ytd-rich-item-renderer' }, ...inner),
  );
}
