import texts from './page-texts.json';

export type Language = keyof typeof texts;
export type Texts = (typeof texts)['id'];

export function textsOf(language: Language): Texts {
  return texts[language];
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A whole page. `other`: the same page in the other language. Works without scripts; only the search needs one. */
export function page(language: Language, title: string, other: string, body: string): string {
  const words = textsOf(language);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="style.css">
<script src="search.js" defer></script>
</head>
<body>
<header><h1>${escapeHtml(title)}</h1><a href="${other}">${words.other}</a></header>
${body}
<footer><p>${words.note}</p></footer>
</body>
</html>
`;
}

export const style = `body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:70rem;padding:0 1rem;color:#1a1a1a;background:#fff}
header{display:flex;justify-content:space-between;align-items:baseline;gap:1rem;flex-wrap:wrap}
input{font:inherit;width:100%;padding:.5rem;box-sizing:border-box;margin:.5rem 0 1rem}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:600;padding:1.5rem 0 .3rem}
th,td{text-align:left;padding:.3rem .6rem .3rem 0;border-bottom:1px solid #ddd;vertical-align:top;overflow-wrap:anywhere}
.state{font-weight:400;color:#555}.gone{text-decoration:line-through;color:#777}small{color:#666}
ul{columns:16rem;padding-left:1.2rem}
@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}a{color:#8cc4ff}th,td{border-color:#333}small,.state{color:#aaa}}
`;

/** Hides what does not hold every word that was typed. */
export const searchScript = `const box=document.querySelector('input[type=search]');
const rows=[...document.querySelectorAll('[data-row]')];
box?.addEventListener('input',()=>{
  const words=box.value.toLowerCase().split(/\\s+/).filter(Boolean);
  for(const row of rows)row.hidden=!words.every((word)=>row.dataset.row.includes(word));
  for(const table of document.querySelectorAll('table'))table.hidden=![...table.querySelectorAll('[data-row]')].some((row)=>!row.hidden);
});
`;
