// A patch of the legend in the colour and pattern of the map. `pattern-sheet` has the patterns.

import { html } from 'lit';

export const swatch = (tone) => html`<svg class="swatch" viewBox="0 0 18 12" aria-hidden="true" focusable="false">
  <rect x="0.5" y="0.5" width="17" height="11" fill="url(#legend-${tone})"></rect>
</svg>`;
