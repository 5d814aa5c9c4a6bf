import { className as c } from '../markup.ts';

const themes = {
  light: '--page:#fff;--ink:#1c1c1c;--line:#e5e8ea',
  dark: '--page:#0e1113;--ink:#dfe3e8;--line:#2a3236',
};

/** The replica's style sheet: posts clip nothing, and the link over a whole post lies beneath its parts. */
export function redditStyle(theme: 'light' | 'dark'): string {
  return `:root{${themes[theme]};color-scheme:${theme}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:14px/20px system-ui,'Noto Sans',sans-serif}
a{color:inherit;text-decoration:none} .block,article,shreddit-feed{display:block} .relative{position:relative}
.absolute{position:absolute} .inset-0{inset:0} faceplate-screen-reader-content{position:absolute;clip-path:inset(50%)}
.columns{display:flex;gap:24px;justify-content:center} shreddit-feed{width:732px} aside{width:316px;display:grid;gap:16px;align-content:start}
article,.relative,.thing{border-bottom:1px solid var(--line);padding:12px 8px} article .relative{border:0;padding:0}
faceplate-tracker div{display:inline} .title{font-size:18px;font-weight:600} .${c('picture')}{max-width:100%;height:auto;display:block}
[slot=action-row]{display:flex;gap:12px} .thing .tagline{font-size:12px}`;
}
