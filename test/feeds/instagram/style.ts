import { className as c } from '../markup.ts';

const themes = {
  light: '--page:#fff;--ink:#000;--dim:#737373;--line:#dbdbdb',
  dark: '--page:#000;--ink:#f5f5f5;--dim:#a8a8a8;--line:#262626',
};

/** The replica's style sheet: a feed of narrow cards, and beside it the full-screen views, one beneath the other. */
export function instagramStyle(theme: 'light' | 'dark'): string {
  return `:root{${themes[theme]};color-scheme:${theme}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:14px/18px system-ui,'Noto Sans',sans-serif}
a{color:inherit;text-decoration:none} time{color:var(--dim)}
.${c('columns')}{display:flex;justify-content:center;gap:48px;padding-top:24px}
.${c('feed')}{width:470px} article{border-bottom:1px solid var(--line);padding-bottom:16px;margin-bottom:16px}
header{display:flex;gap:12px;align-items:center;padding:8px 4px;min-height:48px}
.${c('first-line1/0')}{display:flex;gap:4px} .${c('picture')},.${c('video')}{width:100%;height:auto;display:block}
.${c('video')}{height:420px;background:#222}
section{display:flex;gap:12px;padding:8px 0}
.${c('action')}{display:block;padding:12px;background:#0095f6;color:#fff;font-weight:600}
.${c('views')}{width:380px;display:grid;gap:24px;align-content:start}
.${c('reel')},.${c('story')}{width:380px;position:relative;border:1px solid var(--line);border-radius:8px;overflow:hidden}
.${c('over')}{padding:8px}
.${c('bar')}{height:2px;width:90px;background:var(--dim);display:inline-block}
.${c('grid')}{display:grid;grid-template-columns:repeat(2,1fr);gap:4px}
.${c('tile')}{width:180px;height:225px;overflow:hidden;position:relative}
.${c('letters')}{display:inline-flex} .${c('decoy-none')}{display:none}
.${c('decoy-away')}{position:absolute;left:-9999px}`;
}
