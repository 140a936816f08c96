// The map with a line on the state under the pointer, zoom buttons and a divider between baseline and scenario.

import { html, nothing } from 'lit';
import { Part } from './part.js';
import './world-map.js';

class MapFigure extends Part {
  static follows = ['page', 'settled'];
  static heeds = ['swipe', 'case'];
  static properties = { said: { state: true } };

  render() {
    const { page, changed, catalogue } = this.workbench;
    const swiping = page.swipe !== '';
    const map = () => this.querySelector('world-map');
    return html`<figure class="map-figure" @readout=${(event) => (this.said = event.detail)}>
      <div class="map-tools" role="group" aria-label="Map">
        <button type="button" aria-label="Zoom in" title="Zoom in (+)" @click=${() => map().enlarge(1.6)}>+</button>
        <button type="button" aria-label="Zoom out" title="Zoom out (−)" @click=${() => map().enlarge(1 / 1.6)}>−</button>
        <button type="button" title="Show the whole map (0)" @click=${() => map().whole()}>Whole</button>
        <button
          type="button"
          aria-pressed=${swiping}
          ?disabled=${!changed && !swiping}
          title="Compare the baseline with the current settings"
          @click=${() => this.workbench.turn({ swipe: swiping ? '' : '50' })}
        >
          Before / after
        </button>
      </div>
      <world-map></world-map>
      <p class="readout" aria-hidden="true">${this.said || 'Point at a state for its position, click to open it. Arrow keys move between states.'}</p>
      ${swiping
        ? html`<label class="swipe">
            <span>Before</span>
            <input
              type="range"
              min="0"
              max="100"
              .value=${page.swipe}
              aria-label="Divider: baseline on the left, current settings on the right"
              @input=${(event) => this.workbench.turn({ swipe: event.target.value }, { push: false })}
            />
            <span>After</span>
          </label>`
        : nothing}
      <figcaption class="faint">${firstSentence(catalogue.map?.disclaimer ?? '')} More at the bottom of the page.</figcaption>
    </figure>`;
  }
}

function firstSentence(text) {
  return text.replace(/(\.) .*$/s, '$1');
}

customElements.define('map-figure', MapFigure);
