// Colours and patterns of positions. Colour-blind readers can tell both apart.

import { INSTRUMENTS } from '../words.js';

/** Tones with patterns. css/tokens.css has the colours as --tone-NAME and --mark-NAME. */
export const TONES = {
  against: { pattern: 'plain' },
  partly: { pattern: 'lines' },
  between: { pattern: 'dots' },
  towards: { pattern: 'hatch' },
  engaged: { pattern: 'plain' },
  able: { pattern: 'lines' },
  absent: { pattern: 'crosses' },
  without: { pattern: 'plain' },
};

const SVG = 'http://www.w3.org/2000/svg';

function element(name, attributes, parent) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  parent.append(made);
  return made;
}

/** Adds the patterns to a drawing. Ids begin with `prefix`, so that they are unique on the page. */
export function definePatterns(defs, prefix) {
  for (const [tone, { pattern }] of Object.entries(TONES)) {
    const made = element('pattern', { id: `${prefix}-${tone}`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, defs);
    element('rect', { width: 6, height: 6, class: `tone-${tone}` }, made);
    const mark = { class: `mark-${tone}` };
    if (pattern === 'dots') element('circle', { cx: 3, cy: 3, r: 0.85, ...mark }, made);
    if (pattern === 'lines') element('path', { d: 'M0 1.5H6M0 4.5H6', ...mark }, made);
    if (pattern === 'hatch') element('path', { d: 'M-1 1 1 -1M0 6 6 0M5 7 7 5', ...mark }, made);
    if (pattern === 'crosses') element('path', { d: 'M1.5 1.5 4.5 4.5M4.5 1.5 1.5 4.5', ...mark }, made);
  }
}

/** Keeps the size of patterns on the screen when the map is enlarged. */
export function scalePatterns(svg, scale) {
  svg.querySelectorAll('pattern').forEach((pattern) => pattern.setAttribute('patternTransform', `scale(${1 / scale})`));
}

const TONE_OF = new Map(
  INSTRUMENTS.flatMap(({ code, options }) => options.map((option) => [`${code}/${option.code}`, option.tone])),
);

export function toneOf(instrument, option) {
  return option === null ? 'without' : (TONE_OF.get(`${instrument}/${option}`) ?? 'without');
}

/** The fills for a canvas, in the current colours of the page. */
export function canvasFills(context) {
  const style = getComputedStyle(document.documentElement);
  const fills = {};
  for (const [tone, { pattern }] of Object.entries(TONES)) {
    const tile = new OffscreenCanvas(5, 5);
    const paint = tile.getContext('2d');
    paint.fillStyle = style.getPropertyValue(`--tone-${tone}`).trim();
    paint.fillRect(0, 0, 5, 5);
    const mark = style.getPropertyValue(`--mark-${tone}`).trim();
    paint.strokeStyle = paint.fillStyle = mark;
    paint.lineWidth = 1;
    paint.beginPath();
    if (pattern === 'dots') paint.fillRect(2, 2, 1.2, 1.2);
    if (pattern === 'lines') paint.fillRect(0, 2, 5, 1);
    if (pattern === 'hatch') {
      for (const shift of [-5, 0, 5]) {
        paint.moveTo(shift, 5);
        paint.lineTo(shift + 5, 0);
      }
      paint.stroke();
    }
    if (pattern === 'crosses') {
      paint.moveTo(1.5, 1.5);
      paint.lineTo(3.5, 3.5);
      paint.moveTo(3.5, 1.5);
      paint.lineTo(1.5, 3.5);
      paint.stroke();
    }
    fills[tone] = context.createPattern(tile, 'repeat');
  }
  return fills;
}
