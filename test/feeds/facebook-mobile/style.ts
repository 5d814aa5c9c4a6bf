const themes = {
  light: '--page:#c9ccd1;--card:#fff;--ink:#080809;--dim:#65686c;--line:#ced0d4',
  dark: '--page:#18191a;--card:#242526;--ink:#e4e6eb;--dim:#b0b3b8;--line:#3e4042',
};

/** The replica's style sheet: boxes one beneath the other, as wide as the screen. */
export function facebookMobileStyle(theme: 'light' | 'dark'): string {
  return `:root{${themes[theme]};color-scheme:${theme}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.34 system-ui,'Noto Sans',sans-serif}
#screen-root{max-width:600px;margin:0 auto}
.m{display:flex;flex-direction:column;position:relative;min-width:0;flex-shrink:0}
.bg-s3{background:var(--card)} .gap{height:8px} .post{overflow:hidden}
.row{flex-direction:row;align-items:center;gap:8px} .header{padding:12px 12px 4px} .block{padding:6px 12px}
.header .row>:nth-child(2){flex:1} .tiles{overflow-x:auto;padding:8px 12px} .tile{width:130px}
.row>[role=button]{flex-direction:row}
.native-text{overflow-wrap:anywhere} .f2{font-weight:600} .f5{color:var(--dim);font-size:13px} .f2.a{color:var(--ink)}
h2{margin:0;font-size:15px} img{display:block} .video{height:220px;background:#000;color:#fff;justify-content:center;align-items:center}
.bar{height:48px;background:var(--card);border-bottom:1px solid var(--line)}`;
}
