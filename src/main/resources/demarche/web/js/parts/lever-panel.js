// Scenarios as presets, levers as sliders, drivers as switches.

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { plural } from '../figures.js';
import { dialOf, turned } from '../state/settings.js';
import { driverLabel, DRIVERS, instrumentOf, optionOf } from '../words.js';
import { Part } from './part.js';
import './lever-dial.js';

const REACH = { side: 0, nobody: 1, state: 2 };

/** Levers turned by a party come first, then levers turned by nobody, then levers turned by single states. */
function byReach(one, other) {
  return REACH[one.by] - REACH[other.by];
}

class LeverPanel extends Part {
  static follows = ['page'];
  static heeds = ['case', 'measure', 'instrument', 'with', 'set', 'assume', 'without', 'track'];
  /** Levers of single states that were added but not yet moved. */
  #called = [];

  render() {
    const { catalogue, page } = this.workbench;
    if (catalogue.levers.length === 0) return nothing;
    const count = page.with.length + page.set.length + page.assume.length;
    return html`
      <section class="presets" aria-labelledby="presets-head">
        <h2 id="presets-head">Scenario</h2>
        <label class="field">
          <span class="hidden">Add a scenario</span>
          <select name="with" @change=${this.#suppose}>
            <option value="" .selected=${true}>${page.with.length === 0 ? 'Add a scenario …' : 'Add another scenario …'}</option>
            ${catalogue.scenarios.filter(({ id }) => !page.with.includes(id)).map((scenario) => this.#preset(scenario))}
          </select>
        </label>
        ${page.with.length > 0
          ? html`<ul class="preset-list">
              ${page.with.map((id) => this.#supposed(id))}
            </ul>`
          : nothing}
      </section>
      <section class="levers" aria-labelledby="levers-head">
        <div class="section-head">
          <h2 id="levers-head">Levers</h2>
          <button type="button" ?disabled=${count === 0} title="Back to the baseline" @click=${this.#reset}>Reset</button>
        </div>
        ${page.assume.length > 0
          ? html`<ul class="assumed">
              ${page.assume.map(
                (position) => html`<li>
                  Assumed: ${this.#assumed(position)}
                  <button type="button" @click=${() => this.workbench.turn({ assume: page.assume.filter((other) => other !== position) })}>
                    remove<span class="hidden"> ${this.#assumed(position)}</span>
                  </button>
                </li>`,
              )}
            </ul>`
          : nothing}
        ${[...catalogue.levers].sort(byReach).map((lever) => this.#lever(lever))}
      </section>
      <section class="drivers" aria-labelledby="drivers-head">
        <div class="section-head">
          <h2 id="drivers-head">Drivers</h2>
          <button type="button" ?disabled=${page.without.length === 0} @click=${() => this.workbench.turn({ without: [] })}>Switch all on</button>
        </div>
        <ul class="driver-list">
          ${DRIVERS.map(
            ({ code, label, says }) => html`<li>
              <label class="switch" title=${says}>
                <input
                  type="checkbox"
                  role="switch"
                  name="driver-${code}"
                  .checked=${!page.without.includes(code)}
                  @change=${(event) => this.#driver(code, event.target.checked)}
                />
                <span>${label}</span>
              </label>
            </li>`,
          )}
        </ul>
        <label class="switch" title="Whether the inference uses earlier votes in the same dispute">
          <input
            type="checkbox"
            role="switch"
            name="track"
            .checked=${page.track === 'with-record'}
            @change=${(event) => this.workbench.turn({ track: event.target.checked ? 'with-record' : 'cold' })}
          />
          <span>Use earlier votes of the dispute</span>
        </label>
      </section>
    `;
  }

  #preset(scenario) {
    const entry = this.workbench.crisis?.scenarios?.find((candidate) => candidate.id === scenario.id);
    const fits = entry?.fits !== false;
    return html`<option value=${scenario.id} ?disabled=${!fits} title=${fits ? '' : (entry.because ?? '')}>
      ${scenario.title}${fits ? '' : ' (does not fit this case)'}
    </option>`;
  }

  #supposed(id) {
    const { catalogue, page } = this.workbench;
    const scenario = catalogue.scenarios.find((candidate) => candidate.id === id);
    return html`<li>
      <b>${scenario?.title ?? id}</b>
      <button type="button" class="link" @click=${() => this.workbench.turn({ with: page.with.filter((other) => other !== id) })}>
        remove<span class="hidden"> ${scenario?.title ?? id}</span>
      </button>
      ${scenario?.description ? html`<p class="faint">${scenario.description}</p>` : nothing}
    </li>`;
  }

  #suppose = (event) => {
    const id = event.target.value;
    event.target.value = '';
    if (id) this.workbench.turn({ with: [...this.workbench.page.with, id] });
  };

  /** For instance "China, vote: yes". */
  #assumed(position) {
    const [, state, instrument, option] = /^(.+)\.(.+)=(.+)$/.exec(position) ?? [];
    if (!state) return position;
    return `${this.workbench.stateName(state)}, ${instrumentOf(instrument).label.toLowerCase()}: ${optionOf(instrument, option).label}`;
  }

  /** A lever has one slider for each actor that may turn it. */
  #lever(lever) {
    const { dials, crisis } = this.workbench;
    const mine = [...dials.values()].filter((setting) => setting.lever === lever.id);
    let sliders;
    if (lever.by === 'side') {
      sliders = ['initiator', ...(crisis?.target ? ['target'] : [])].map((by) => ({ lever: lever.id, by, of: '' }));
    } else if (lever.by === 'state') {
      const called = this.#called.filter((dial) => dial.lever === lever.id);
      const known = new Map([...mine, ...called].map((dial) => [dialOf(dial), dial]));
      sliders = [...known.values()];
    } else sliders = [{ lever: lever.id, by: '', of: '' }];
    return html`<div class="lever" role="group" aria-label=${lever.title}>
      <details class="lever-about">
        <summary><h3>${lever.title}</h3></summary>
        ${this.#about(lever)}
      </details>
      ${repeat(sliders, dialOf, (dial) => html`<lever-dial .lever=${lever} .dial=${dial} .value=${this.#value(lever, dial)}></lever-dial>`)}
      ${lever.by === 'state' ? this.#call(lever) : nothing}
    </div>`;
  }

  #value(lever, dial) {
    return this.workbench.dials.get(dialOf(dial))?.value ?? lever.baseline;
  }

  /** Adds a slider for a state and, if the lever needs it, for the party that is asked for concessions. */
  #call(lever) {
    const { states, crisis } = this.workbench;
    return html`<form
      class="call"
      @submit=${(event) => {
        event.preventDefault();
        const form = new FormData(event.target);
        const dial = { lever: lever.id, by: form.get('by'), of: form.get('of') ?? '' };
        if (!dial.by) return;
        this.#called = [...this.#called, dial];
        const { page, catalogue } = this.workbench;
        this.workbench.turn({ set: turned(page, catalogue.scenarios, catalogue.levers, { ...dial, value: dial.of ? lever.to : 1 }) });
      }}
    >
      <label class="field">
        <span>Turned by</span>
        <select name="by">
          <option value="">choose a state …</option>
          ${states.map((state) => html`<option value=${state.code}>${state.name}</option>`)}
        </select>
      </label>
      ${lever.of
        ? html`<label class="field">
            <span>Concessions by</span>
            <select name="of">
              <option value="">neither</option>
              <option value="initiator">${crisis?.parties?.initiator?.name ?? crisis?.parties?.initiator ?? 'the acting state'}</option>
              <option value="target">${crisis?.parties?.target?.name ?? crisis?.parties?.target ?? 'the affected party'}</option>
            </select>
          </label>`
        : nothing}
      <button type="submit">Add</button>
    </form>`;
  }

  #about(lever) {
    return html`<dl class="effects">
        ${(lever.effects ?? []).map(
          (effect) => html`<dt>${instrumentOf(effect.instrument).label}</dt>
            <dd>
              ${effect.mechanism}${effect.contested ? html` <em>Contested:</em> ${effect.contested}` : nothing}
            </dd>`,
        )}
      </dl>
      ${lever.references?.length ? html`<p class="faint">References: ${lever.references.join(', ')}.</p>` : nothing}`;
  }

  #driver(code, on) {
    const { page } = this.workbench;
    const without = on ? page.without.filter((other) => other !== code) : [...page.without, code];
    this.workbench.turn({ without });
    this.workbench.say(`${driverLabel(code)} is ${on ? 'on' : 'off'}. ${plural(without.length, 'driver')} off.`);
  }

  #reset = () => {
    this.#called = [];
    this.workbench.turn({ with: [], set: [], assume: [] });
  };
}

customElements.define('lever-panel', LeverPanel);
