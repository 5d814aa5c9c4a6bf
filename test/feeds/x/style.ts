import { className as c } from '../markup.ts';

const themes = {
  light: '--page:#fff;--ink:#0f1419;--dim:#536471;--line:#eff3f4',
  dark: '--page:#000;--ink:#e7e9ea;--dim:#71767b;--line:#2f3336',
};

/** The replica's style sheet: every box a relative flex column, rows placed by transform. */
export function xStyle(theme: 'light' | 'dark'): string {
  return `:root{${themes[theme]};color-scheme:${theme}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:15px/20px system-ui,'Noto Sans',sans-serif;overflow-y:scroll}
a{color:inherit;text-decoration:none} button{background:none;border:0;padding:0;font:inherit;color:inherit;text-align:start}
.${c('box')}{display:flex;flex-direction:column;position:relative;z-index:0;min-width:0;min-height:0;align-items:stretch}
.${c('columns')}{display:flex;justify-content:center;gap:30px} .${c('column')}{width:350px;padding-top:12px;display:grid;gap:16px;align-self:start;position:sticky;top:0}
.${c('timeline')}{width:598px;border:solid var(--line);border-width:0 1px;position:relative}
.${c('nav')}{position:sticky;top:0;z-index:3;display:flex;gap:24px;height:53px;align-items:center;padding:0 16px;background:var(--page);border-bottom:1px solid var(--line)}
.${c('cell')}{position:absolute;width:100%;transition:opacity .3s}
.${c('tweet')}{padding:0 16px;border-bottom:1px solid var(--line);overflow:hidden}
.${c('row')}{flex-direction:row;padding-bottom:12px} .${c('avatar')}{flex-basis:40px;margin-right:8px;flex-shrink:0} .${c('side')}{flex:1}
.${c('inline')}{flex-direction:row;gap:4px;align-items:center;color:var(--dim)}
.${c('context')}{padding-top:12px;color:var(--dim);font-size:13px}
.${c('author-row')}{flex-direction:row;justify-content:space-between;align-items:flex-start;gap:4px}
.${c('names')}{flex-direction:row;gap:4px;flex-wrap:wrap} .${c('label')}{color:var(--dim);flex:1}
.${c('words')}{overflow-wrap:anywhere} .${c('picture')}{width:100%;height:auto;display:block}
.${c('card')},.${c('quote')}{border:1px solid var(--line);border-radius:16px;overflow:hidden;margin-top:12px;padding-bottom:8px}
.${c('actions')}{flex-direction:row;justify-content:space-between;margin-top:12px;color:var(--dim)} .${c('action')}{flex-direction:row}
.${c('pixel-top')},.${c('pixel-bottom')}{position:absolute;left:0;width:100%;height:1px} .${c('pixel-top')}{top:0} .${c('pixel-bottom')}{bottom:0}
.${c('pixel-left')},.${c('pixel-right')}{position:absolute;top:0;height:100%;width:1px} .${c('pixel-left')}{left:0} .${c('pixel-right')}{right:0}`;
}
