import { className as c } from '../markup.ts';

const themes = {
  light: '--page:#f0f2f5;--card:#fff;--ink:#080809;--dim:#65686c;--line:#ced0d4;--link:#0064d1',
  dark: '--page:#18191a;--card:#242526;--ink:#e4e6eb;--dim:#b0b3b8;--line:#3e4042;--link:#4599ff',
};

/** The replica's style sheet: sizes and positions as on Facebook's desktop feed. */
export function facebookStyle(theme: 'light' | 'dark'): string {
  return `:root{${themes[theme]};color-scheme:${theme}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.34 system-ui,'Noto Sans',sans-serif}
a{color:inherit;text-decoration:none} h2,h3,h4{margin:0;font-size:15px;font-weight:600} i{display:inline-block}
.${c('banner')}{position:sticky;top:0;z-index:300;display:flex;gap:24px;align-items:center;height:56px;padding:0 16px;background:var(--card);border-bottom:1px solid var(--line)}
.${c('columns')}{display:flex;justify-content:center;gap:32px;padding-top:16px}
.${c('feed')}{width:500px;position:relative} .${c('column')}{width:280px;position:sticky;top:72px;align-self:flex-start}
.${c('unit')}{position:relative;margin-bottom:16px}
.${c('card')}{background:var(--card);border-radius:8px;box-shadow:0 1px 2px #0003;overflow:clip;position:relative}
.${c('header')}{display:flex;gap:8px;padding:12px 16px 4px;position:relative}
.${c('names')}{flex:1;min-width:0} .${c('avatar')}{width:40px;height:40px;fill:#8a8d91}
.${c('byline')}{display:flex;flex-wrap:wrap;color:var(--dim);font-size:13px;position:relative}
.${c('byline-part')}{display:inline-flex;align-items:center;position:relative}
.${c('separator')}{white-space:pre} .${c('beneath')}{flex-basis:100%} .${c('globe')}{fill:var(--dim)}
.${c('tiles')}{display:flex;flex-wrap:wrap;gap:12px;width:600px} .${c('tile')}{background:var(--card)} .${c('tile-heading')}{flex-basis:100%}
.${c('reel-line')}{padding:4px 16px} video{display:block;width:100%;height:260px;background:#000}
.${c('side-unit')}{padding:12px 0;border-bottom:1px solid var(--line)} .${c('side-unit')} h3{color:var(--dim);margin-bottom:8px}
.${c('side-link')}{display:grid;grid-template-columns:130px 1fr;gap:12px;align-items:center}
.${c('message')}{padding:4px 16px 16px;overflow-wrap:anywhere}
.${c('dots')}{width:24px;height:4px;background:radial-gradient(circle,var(--dim) 2px,transparent 2px) 0 0/8px 4px}
.${c('picture')}{display:block;width:100%;height:auto}
.${c('link-words')}{display:grid;padding:12px 16px;background:var(--page);border-bottom:1px solid var(--line)}
.${c('action')}{justify-self:end;padding:6px 12px;border-radius:6px;background:var(--line);font-weight:600}
.${c('shared')}{margin:0 16px 12px;border:1px solid var(--line);border-radius:8px;padding:12px}
.${c('counts')}{display:flex;justify-content:space-between;padding:10px 16px;color:var(--dim)}
.${c('buttons')}{display:flex;border-top:1px solid var(--line);margin:0 12px;padding:4px 0}
.${c('button')}{flex:1;text-align:center;position:relative;padding:6px;color:var(--dim);font-weight:600}
.${c('pair')}{display:flex;justify-content:center;align-items:center;gap:6px}
.${c('icon')}{width:16px;height:16px;border-radius:50%;background:var(--line)}
.${c('comment')}{margin:8px 16px;padding:8px 12px;border-radius:18px;background:var(--page)}
.${c('comment-box')}{display:flex;justify-content:space-between;align-items:center;padding:8px 16px}
.${c('textbox')}{min-width:280px;padding:6px 12px;border-radius:16px;background:var(--page);color:var(--dim)} .${c('textbox')} p{margin:0} .${c('tools')}{display:flex;gap:6px}
.${c('off-screen')}{position:absolute;left:-9999px;top:0;width:1px;height:1px;overflow:hidden}
.${c('sprite-store')}{position:absolute;width:0;height:0;overflow:hidden}
.${c('sprite')}{width:80px;height:16px;fill:currentColor;font-size:13px;overflow:visible}
.${c('letters')}{display:inline-flex;position:relative;overflow:hidden;height:17px} .${c('letter')}{position:relative}
.${c('decoy-none')}{display:none} .${c('decoy-away')}{position:absolute;top:3em}
.${c('one-line')}{display:inline-block;position:relative;overflow:hidden;height:17px}
.${c('pseudo')}::after{content:attr(data-content)}
.${c('referring')}{display:inline-block;min-width:8px;min-height:13px}`;
}
