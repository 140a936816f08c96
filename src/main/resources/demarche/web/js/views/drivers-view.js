// The effect of each driver: positions with it alone and without it.

import { html, nothing } from 'lit';
import { ask } from '../api.js';
import { plural } from '../figures.js';
import { Part } from '../parts/part.js';
import { swatch } from '../parts/swatch.js';
import { DRIVERS, driverLabel, instrumentOf, phrase } from '../words.js';
import '../parts/small-map.js';
import '../parts/term-note.js';

class DriversView extends Part {
  static properties = {
    answer: { state: true },
    problem: { state: true },
  };

  #asked = '';
  #abort = null;

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#abort?.abort();
    this.#asked = '';
  }

  render() {
    const { instrument, page } = this.workbench;
    this.#ask();
    const answer = this.answer?.instrument === instrument ? this.answer : null;
    return html`<section class="drivers-view" aria-labelledby="drivers-view-head">
      <h1 id="drivers-view-head">Effect of each driver</h1>
      <p>
        Positions on ${phrase(instrument)}: with all drivers, then with each driver alone and without it.
        <term-note name="threshold">Thresholds</term-note> and <term-note name="condition">conditions</term-note> stay the same. States with a
        heavy outline change position without the driver.
      </p>
      ${this.problem ? html`<p class="problem-line">${this.problem}</p>` : nothing}
      <ul class="counts legend">
        ${instrumentOf(instrument).options.map(({ tone, label }) => html`<li>${swatch(tone)} ${label}</li>`)}
      </ul>
      ${answer
        ? html`<div class="small-multiples">
            <figure class="multiple whole">
              <figcaption><h2>All drivers${page.without.length > 0 ? ' that are on' : ''}</h2></figcaption>
              ${this.#map(answer.all, instrument, [], 'All drivers')}
            </figure>
            ${[...answer.drivers].sort((one, other) => movedOf(answer, other).length - movedOf(answer, one).length).map((driver) => this.#driver(driver, answer, instrument))}
          </div>`
        : this.problem
          ? nothing
          : html`<p class="faint" role="status">Inferring two maps for each driver …</p>`}
      ${page.without.length > 0
        ? html`<p>
            Switched off: ${page.without.map(driverLabel).join(', ')}.
            <button type="button" @click=${() => this.workbench.turn({ without: [] })}>Switch all on</button>
          </p>`
        : nothing}
    </section>`;
  }

  #driver(entry, answer, instrument) {
    const { driver, alone, removed } = entry;
    const moved = movedOf(answer, entry);
    const label = driverLabel(driver);
    return html`<section class="multiple pair" aria-label=${label}>
      <div class="section-head">
        <h2>${label}</h2>
        <button type="button" @click=${() => this.workbench.turn({ view: 'world', without: [...this.workbench.page.without, driver] })}>
          Switch off<span class="hidden"> ${label} and open the map</span>
        </button>
      </div>
      <p class="faint">${DRIVERS.find(({ code }) => code === driver)?.says}. Without it, ${plural(moved.length, 'state')} would change position.</p>
      <div class="pair-maps">
        <figure>
          <figcaption>alone</figcaption>
          ${this.#map(alone, instrument, [], `${label} alone`)}
        </figure>
        <figure>
          <figcaption>without it</figcaption>
          ${this.#map(removed, instrument, moved, `without ${label}`)}
        </figure>
      </div>
      ${moved.length > 0
        ? html`<details>
            <summary>States that would change position</summary>
            <p>${moved.map((code) => this.workbench.stateName(code)).join(', ')}</p>
          </details>`
        : nothing}
    </section>`;
  }

  #map(options, instrument, marked, title) {
    const counts = new Map();
    for (const option of Object.values(options)) counts.set(option, (counts.get(option) ?? 0) + 1);
    const counted = instrumentOf(instrument).options.map(({ code, label }) => `${label} ${counts.get(code) ?? 0}`);
    return html`<small-map
        .instrument=${instrument}
        .options=${options}
        .marked=${marked}
        .label=${`${title}: ${counted.join(', ')}`}
      ></small-map>
      <p class="multiple-counts">${counted.join(' · ')}</p>`;
  }

  async #ask() {
    const { instrument } = this.workbench;
    const parameters = { ...this.workbench.question(), instrument };
    const key = JSON.stringify([parameters, this.workbench.revision]);
    if (key === this.#asked) return;
    this.#asked = key;
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    await null;
    try {
      const answer = await ask('/drivers-view', parameters, signal);
      if (this.#asked !== key) return;
      this.problem = '';
      this.answer = { ...answer, instrument };
    } catch (failure) {
      if (failure.name !== 'AbortError' && this.#asked === key) this.problem = `${failure.message} ${failure.remedy ?? ''}`;
    }
  }
}

function movedOf(answer, { removed, moved }) {
  return moved ?? Object.keys(answer.all).filter((code) => removed[code] !== answer.all[code]);
}

customElements.define('drivers-view', DriversView);
