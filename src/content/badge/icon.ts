const drawn = new Map<string, SVGElement>();

/** A copy of an icon, which is drawn once a page. */
export function drawIcon(shape: string): Node {
  const known = drawn.get(shape) ?? draw(shape);
  drawn.set(shape, known);
  return known.cloneNode(true);
}

function draw(shape: string): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', shape);
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  return svg;
}
