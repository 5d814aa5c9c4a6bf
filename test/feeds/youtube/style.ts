import { className as c } from '../markup.ts';

const themes = {
  light: '--page:#fff;--ink:#0f0f0f;--dim:#606060;--line:#e5e5e5',
  dark: '--page:#0f0f0f;--ink:#f1f1f1;--dim:#aaa;--line:#3f3f3f',
};

/** Custom elements are drawn inline by a browser that does not know them: each needs its display. */
const blocks =
  'ytd-rich-item-renderer,ytm-rich-item-renderer,ytd-ad-slot-renderer,ad-slot-renderer,ytd-in-feed-ad-layout-renderer,' +
  'ytd-search-pyv-renderer,ytd-promoted-video-renderer,ytd-promoted-sparkles-web-renderer,ytm-promoted-sparkles-web-renderer,' +
  'ytd-companion-slot-renderer,ytm-companion-slot,ytd-reel-video-renderer,ytd-video-renderer,yt-lockup-view-model,' +
  'feed-ad-metadata-view-model,reels-ad-metadata-view-model,reels-ad-card-buttoned-view-model,' +
  'yt-thumbnail-view-model,yt-lockup-metadata-view-model,lazy-list,[data-page]';

/** The replica's style sheet: a grid of cards, lists in columns, pages that were left without a box. */
export function youtubeStyle(theme: 'light' | 'dark'): string {
  return `:root{${themes[theme]};color-scheme:${theme}}
*{box-sizing:border-box} [hidden]{display:none!important}
body{margin:0;background:var(--page);color:var(--ink);font:14px/20px Roboto,'Noto Sans',sans-serif}
a{color:inherit;text-decoration:none} h2,h3{font-size:16px;margin:4px 0} button{background:none;border:0;font:inherit;color:var(--dim)}
${blocks}{display:block;position:relative}
ytd-ad-slot-renderer:empty,ad-slot-renderer:empty{display:none}
.${c('bar')}{position:sticky;top:0;z-index:3;display:flex;gap:24px;height:56px;align-items:center;padding:0 16px;background:var(--page)}
.${c('grid')}{display:grid;grid-template-columns:repeat(auto-fill,minmax(320px,1fr));gap:40px 16px;padding:24px}
.${c('list')}{display:grid;gap:24px;max-width:420px;padding:24px}
.${c('picture')}{width:100%;height:auto;display:block;border-radius:12px}
.yt-badge-shape{display:inline-block;padding:0 4px;border-radius:4px;background:var(--line)} .yt-badge-shape--ad,.ytBadgeShapeAd{font-weight:600}
thumbnail-hover-overlay-toggle-actions-view-model{display:none}
#masthead-ad{max-width:640px;margin:24px;position:relative}
ytd-reel-video-renderer{border:1px solid var(--line);border-radius:12px;padding:12px}
.html5-video-player{position:relative;width:640px;overflow:hidden;background:#000;color:#fff}
.ytp-chrome-top,.ytp-paid-content-overlay{position:absolute;top:0;left:0;padding:8px} .ytp-ad-player-overlay-layout{padding:8px}`;
}
