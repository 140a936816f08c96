// The patterns of the legend. Swatches refer to them.

import { definePatterns } from '../draw/palette.js';

class PatternSheet extends HTMLElement {
  connectedCallback() {
    if (this.firstChild) return;
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('class', 'pattern-sheet');
    svg.setAttribute('aria-hidden', 'true');
    const defs = document.createElementNS('http://www.w3.org/2000/svg', 'defs');
    svg.append(defs);
    definePatterns(defs, 'legend');
    this.append(svg);
  }
}

customElements.define('pattern-sheet', PatternSheet);
