// Up to three scenarios side by side, each compared with the baseline.

import { html, nothing } from 'lit';
import { ask } from '../api.js';
import { toneOf } from '../draw/palette.js';
import { Part } from '../parts/part.js';
import { swatch } from '../parts/swatch.js';
import { rowsOf, tally } from '../state/world.js';
import { instrumentOf, optionOf, phrase } from '../words.js';
import '../parts/small-map.js';

const COLUMNS = 3;
/** The initial scenarios, chosen because their effects differ. */
const BEGIN = ['escalation', 'energy-shock'];

class BesideView extends Part {
  static properties = {
    columns: { state: true },
    problem: { state: true },
  };

  #asked = '';

  connectedCallback() {
    super.connectedCallback();
    const { page, catalogue } = this.workbench;
    if (page.beside.length === 0) {
      const beside = BEGIN.filter((id) => catalogue.scenarios.some((scenario) => scenario.id === id));
      if (beside.length > 0) queueMicrotask(() => this.workbench.turn({ beside }, { push: false }));
    }
  }

  render() {
    const { page, instrument, catalogue } = this.workbench;
    this.#ask();
    const columns = this.columns ?? [];
    const titles = new Map(catalogue.scenarios.map((scenario) => [scenario.id, scenario.title]));
    return html`<section class="beside-view" aria-labelledby="beside-head">
      <div class="section-head">
        <h1 id="beside-head">Scenarios side by side</h1>
        <form class="call" @submit=${this.#add}>
          <label class="field">
            <span>Scenario</span>
            <select name="scenario" ?disabled=${page.beside.length >= COLUMNS}>
              ${catalogue.scenarios.map((scenario) => html`<option value=${scenario.id}>${scenario.title}</option>`)}
            </select>
          </label>
          <button type="submit" ?disabled=${page.beside.length >= COLUMNS}>Add</button>
        </form>
      </div>
      <p class="faint">
        Up to three columns. States with a heavy outline change position against the baseline. Drivers that are switched off stay off.
      </p>
      ${this.problem ? html`<p class="problem-line">${this.problem}</p>` : nothing}
      <div class="columns">
        ${page.beside.map((written, at) => {
          const column = columns.find((candidate) => candidate.written === written);
          const title = written.split('+').map((id) => titles.get(id) ?? id).join(' + ');
          return html`<section class="column" aria-label=${title}>
            <div class="section-head">
              <h2>${title}</h2>
              <button type="button" @click=${() => this.workbench.turn({ beside: page.beside.filter((_, index) => index !== at) })}>
                Remove<span class="hidden"> ${title}</span>
              </button>
            </div>
            ${column ? this.#column(column, instrument) : html`<p class="faint">Inferring …</p>`}
          </section>`;
        })}
      </div>
      ${columns.length > 1 ? this.#differences(columns, instrument, titles) : nothing}
    </section>`;
  }

  #column({ rows, written }, instrument) {
    const counts = tally(rows);
    const before = tally(rows, (row) => row.was);
    const moved = rows.filter((row) => row.moved);
    const strained = rows.filter((row) => !row.moved && row.outlook === 'under-strain');
    const counted = instrumentOf(instrument).options.map(({ code, label }) => `${label} ${counts.get(code) ?? 0}`);
    return html`<small-map
        .instrument=${instrument}
        .options=${Object.fromEntries(rows.map((row) => [row.code, row.option]))}
        .marked=${moved.map((row) => row.code)}
        .label=${`Map: ${counted.join(', ')}`}
      ></small-map>
      <ul class="counts">
        ${instrumentOf(instrument).options.map(({ code, label, tone }) => {
          const change = (counts.get(code) ?? 0) - (before.get(code) ?? 0);
          return html`<li>
            ${swatch(tone)} ${label} <b>${counts.get(code) ?? 0}</b>${change === 0
              ? nothing
              : html` <span class="count-change">${change > 0 ? `+${change}` : `−${-change}`}</span>`}
          </li>`;
        })}
      </ul>
      <p>
        <b>${moved.length}</b> would change position, <b>${strained.length}</b> under strain.
        <button
          type="button"
          class="link"
          @click=${() => this.workbench.turn({ view: 'world', with: written.split('+'), set: [] })}
        >
          Open on the map
        </button>
      </p>
      ${moved.length === 0
        ? nothing
        : html`<details>
            <summary>States that would change position</summary>
            <ol class="moved-list">
              ${moved.map(
                (row) =>
                  html`<li>${row.name} <span class="faint">${optionOf(instrument, row.was).label} → <b>${row.label}</b></span></li>`,
              )}
            </ol>
          </details>`}`;
  }

  /** States whose position differs between columns. */
  #differences(columns, instrument, titles) {
    const byCode = columns.map(({ rows }) => new Map(rows.map((row) => [row.code, row])));
    const states = columns[0].rows.filter((row) => new Set(byCode.map((rows) => rows.get(row.code)?.option)).size > 1);
    return html`<h2>Differences between the columns</h2>
      ${states.length === 0
        ? html`<p>None: each state has the same position on ${phrase(instrument)} in all columns.</p>`
        : html`<div class="table-frame" tabindex="0" role="region" aria-label="States with different positions">
            <table class="states">
              <thead>
                <tr>
                  <th scope="col">State</th>
                  <th scope="col">Baseline</th>
                  ${columns.map(({ written }) => html`<th scope="col">${written.split('+').map((id) => titles.get(id) ?? id).join(' + ')}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${states.map(
                  (row) => html`<tr>
                    <th scope="row">${row.name}</th>
                    <td>${optionOf(instrument, row.was).label}</td>
                    ${byCode.map((rows) => {
                      const { option, label } = rows.get(row.code);
                      return html`<td>${swatch(toneOf(instrument, option))} ${label}</td>`;
                    })}
                  </tr>`,
                )}
              </tbody>
            </table>
          </div>`}`;
  }

  #add = (event) => {
    event.preventDefault();
    const id = new FormData(event.target).get('scenario');
    const { beside } = this.workbench.page;
    if (id && !beside.includes(id)) this.workbench.turn({ beside: [...beside, id].slice(0, COLUMNS) });
  };

  async #ask() {
    const { page, instrument, states } = this.workbench;
    const shared = this.workbench.question({ with: [], set: [], assume: [] });
    const key = JSON.stringify([page.beside, shared, instrument, states.length, this.workbench.revision]);
    if (key === this.#asked || states.length === 0) return;
    this.#asked = key;
    await null;
    try {
      const detail = 'positions';
      const base = ask('/assess', { ...shared, detail });
      const answers = await Promise.all(page.beside.map((written) => ask('/assess', { ...shared, with: written.split('+'), detail })));
      const baseline = await base;
      if (this.#asked !== key) return;
      this.problem = '';
      this.columns = answers.map((now, at) => ({
        written: page.beside[at],
        rows: rowsOf({ states, now, base: baseline, instrument }),
      }));
    } catch (failure) {
      if (this.#asked === key) this.problem = `${failure.message} ${failure.remedy ?? ''}`;
    }
  }
}

customElements.define('beside-view', BesideView);
