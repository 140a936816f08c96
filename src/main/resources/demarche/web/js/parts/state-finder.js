// Search by name or code, and filters by region and organisation. They apply to map, counts and table.

import { html } from 'lit';
import { GROUPS } from '../words.js';
import { isShown } from '../state/world.js';
import { Part } from './part.js';

/** Organisations offered first. */
const FAMILIAR = ['EU', 'NATO', 'NAM', 'AU', 'G77', 'BRICS', 'G7', 'OIC', 'ASEAN', 'LAS', 'CSTO', 'SCO', 'CELAC', 'CARICOM'];

class StateFinder extends Part {
  static heeds = ['case', 'measure', 'instrument', 'state', 'find', 'group', 'org', 'option', 'only'];
  render() {
    const { catalogue, page, rows, states } = this.workbench;
    const present = new Map();
    for (const state of states) {
      for (const code of state.memberships ?? []) present.set(code, (present.get(code) ?? 0) + 1);
    }
    const names = new Map(catalogue.organisations.map((organisation) => [organisation.code, organisation.name]));
    const others = [...present.keys()].filter((code) => !FAMILIAR.includes(code)).sort();
    const option = (code) => html`<option value=${code} ?selected=${page.org === code}>
      ${code}${names.has(code) ? `, ${names.get(code)}` : ''} (${present.get(code)})
    </option>`;
    const shown = rows.filter((row) => isShown(row, page)).length;
    const filtered = page.find || page.group || page.org || page.option || page.only;
    return html`<form class="finder" role="search" aria-label="States" @submit=${this.#submit}>
      <label class="field">
        <span>Find<span class="hidden"> a state</span></span>
        <input
          type="search"
          name="find"
          autocomplete="off"
          spellcheck="false"
          placeholder="name or code"
          .value=${page.find}
          @input=${(event) => this.workbench.turn({ find: event.target.value }, { push: false })}
        />
      </label>
      <label class="field">
        <span>Region</span>
        <select name="group" @change=${(event) => this.workbench.turn({ group: event.target.value })}>
          <option value="">all</option>
          ${Object.entries(GROUPS).map(
            ([code, label]) => html`<option value=${code} ?selected=${page.group === code}>${label}</option>`,
          )}
        </select>
      </label>
      <label class="field">
        <span>Organisation</span>
        <select name="org" @change=${(event) => this.workbench.turn({ org: event.target.value })}>
          <option value="">any</option>
          <optgroup label="Common">${FAMILIAR.filter((code) => present.has(code)).map(option)}</optgroup>
          <optgroup label="Others">${others.map(option)}</optgroup>
        </select>
      </label>
      <p class="finder-count">
        ${shown} of ${rows.length} states
        ${filtered
          ? html`<button
              type="button"
              class="link"
              @click=${() => this.workbench.turn({ find: '', group: '', org: '', option: '', only: '' })}
            >
              show all
            </button>`
          : ''}
      </p>
    </form>`;
  }

  /** Enter opens the state if only one is left. */
  #submit(event) {
    event.preventDefault();
    const { page, rows } = this.workbench;
    const left = rows.filter((row) => isShown(row, page));
    const exact = left.find((row) => row.code.toLowerCase() === page.find.trim().toLowerCase());
    const one = exact ?? (left.length === 1 ? left[0] : null);
    if (one) this.workbench.turn({ state: one.code });
  }
}

customElements.define('state-finder', StateFinder);
