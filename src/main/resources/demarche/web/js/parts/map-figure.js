// The map with what belongs to it: the line that reads out a state, tools to enlarge, the swipe between before and after.

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
        <button type="button" aria-label="Enlarge" title="Enlarge (+)" @click=${() => map().enlarge(1.6)}>+</button>
        <button type="button" aria-label="Reduce" title="Reduce (−)" @click=${() => map().enlarge(1 / 1.6)}>−</button>
        <button type="button" title="The whole map (0)" @click=${() => map().whole()}>Whole</button>
        <button
          type="button"
          aria-pressed=${swiping}
          ?disabled=${!changed && !swiping}
          title="Wipe between the day of the case and what is supposed"
          @click=${() => this.workbench.turn({ swipe: swiping ? '' : '50' })}
        >
          Before / after
        </button>
      </div>
      <world-map></world-map>
      <p class="readout" aria-hidden="true">${this.said || 'Point at a state to read it, click to open it. Arrow keys go from state to state.'}</p>
      ${swiping
        ? html`<label class="swipe">
            <span>Before</span>
            <input
              type="range"
              min="0"
              max="100"
              .value=${page.swipe}
              aria-label="Left of the line before, right of it after"
              @input=${(event) => this.workbench.turn({ swipe: event.target.value }, { push: false })}
            />
            <span>After</span>
          </label>`
        : nothing}
      <figcaption class="faint">${firstSentence(catalogue.map?.disclaimer ?? '')} More at the foot of the page.</figcaption>
    </figure>`;
  }
}

function firstSentence(text) {
  return text.replace(/(\.) .*$/s, '$1');
}

customElements.define('map-figure', MapFigure);
