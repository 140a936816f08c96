// Map and table, with the levers on one side and the selected state on the other.

import { html, nothing } from 'lit';
import { Part } from '../parts/part.js';
import '../parts/lever-panel.js';
import '../parts/map-figure.js';
import '../parts/moves-list.js';
import '../parts/state-finder.js';
import '../parts/state-panel.js';
import '../parts/state-table.js';
import '../parts/tally-bar.js';

const SHOWS = [
  ['both', 'Both'],
  ['map', 'Map'],
  ['table', 'Table'],
];

/** A narrow page shows the map first and the table on request. */
const NARROW = matchMedia('(max-width: 51.99rem)');

class WorldView extends Part {
  static follows = ['page'];

  #state = '';
  #narrowed = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    NARROW.addEventListener('change', this.#narrowed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    NARROW.removeEventListener('change', this.#narrowed);
  }

  /** Scrolls to the state panel on a narrow page, where it is below the map. */
  updated() {
    const { state } = this.workbench.page;
    if (NARROW.matches && state && this.#state !== '' && state !== this.#state) this.querySelector('.panel')?.scrollIntoView();
    this.#state = state || ' ';
  }

  render() {
    const { page } = this.workbench;
    const closed = page.levers === 'closed';
    const show = page.show || (NARROW.matches ? 'map' : 'both');
    return html`<div class="world-view ${page.state ? 'with-state' : ''} ${closed ? 'levers-closed' : ''}">
      <aside class="side" aria-label="Scenario">
        <button
          type="button"
          class="side-toggle"
          aria-expanded=${!closed}
          aria-controls="side-content"
          @click=${() => this.workbench.turn({ levers: closed ? '' : 'closed' })}
        >
          ${closed ? 'Levers and drivers' : 'Hide'}<span class="hidden">${closed ? '' : ' levers and drivers'}</span>
        </button>
        <div id="side-content" ?hidden=${closed}><lever-panel></lever-panel></div>
      </aside>
      <section class="centre" aria-label="The world">
        <h1 class="hidden">Positions of states</h1>
        <tally-bar></tally-bar>
        <div class="finder-row">
          <state-finder></state-finder>
          <fieldset class="instruments shows">
            <legend class="hidden">Show</legend>
            <div class="choices">${SHOWS.map(
              ([code, label]) => html`<label>
                <input
                  type="radio"
                  name="show"
                  value=${code}
                  .checked=${show === code}
                  @change=${() => this.workbench.turn({ show: code })}
                />
                <span>${label}</span>
              </label>`,
            )}</div>
          </fieldset>
        </div>
        ${show === 'table' ? nothing : html`<map-figure></map-figure>`}
        <moves-list></moves-list>
        ${show === 'map' ? nothing : html`<state-table></state-table>`}
      </section>
      ${page.state ? html`<aside class="panel" aria-label="State"><state-panel></state-panel></aside>` : nothing}
    </div>`;
  }
}

customElements.define('world-view', WorldView);
