/** Forms, states and numbers of the page's make; nothing in them is anybody's. */
const plain = new Set(
  (
    'align charset checked cols colspan contenteditable crossorigin d decoding dir disabled draggable fetchpriority fill ' +
    'fill-opacity fill-rule clip-rule focusable gradienttransform gradientunits height hidden lang loading ' +
    'maskunits maxlength media method multiple muted offset opacity open overflow playsinline points ' +
    'preserveaspectratio readonly referrerpolicy rel required role rows rowspan rx ry scope scrolling selected ' +
    'shadowrootmode shadowrootdelegatesfocus size sizes span spellcheck stop-color stroke stroke-dasharray ' +
    'stroke-linecap stroke-linejoin stroke-width style-scope tabindex target text-anchor transform translate type ' +
    'viewbox vector-effect width x x1 x2 xmlns xmlns:xlink xml:space y y1 y2 cx cy r fx fy dx dy'
  ).split(' '),
);
const plainStates =
  /^aria-(?:atomic|autocomplete|busy|checked|colcount|colindex|colspan|current|disabled|expanded|haspopup|hidden|invalid|level|live|modal|multiline|multiselectable|orientation|posinset|pressed|readonly|relevant|required|rowcount|rowindex|rowspan|selected|setsize|sort)$/;

/** Whether an attribute holds a form, a state or a number of the page's make, whatever its value. */
export function isPlainAttribute(name: string): boolean {
  const known = name.toLowerCase();
  return plain.has(known) || plainStates.test(known);
}
