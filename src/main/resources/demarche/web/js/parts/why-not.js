// Why a state does not take another option: the distance, and the rules that do not fire with their unmet conditions.

import { html, nothing } from 'lit';
import { ask } from '../api.js';
import { number, signed } from '../figures.js';
import { driverLabel, instrumentOf, optionOf } from '../words.js';
import { Part } from './part.js';

const FIRST = 5;

const BRINGS = {
  facts: 'other facts can make it fire',
  scenario: 'a scenario can make it fire',
  nothing: 'its unmet conditions depend on the case only',
};

class WhyNot extends Part {
  static follows = ['page', 'settled'];

  static properties = {
    row: { attribute: false },
    option: { state: true },
    answer: { state: true },
    problem: { state: true },
    all: { state: true },
  };

  #asked = '';

  render() {
    const { row } = this;
    const { instrument } = this.workbench;
    const options = instrumentOf(instrument).options.filter(({ code }) => code !== row.option && code !== 'absent');
    if (row.option === null || options.length === 0) return html`<p class="faint">There is no other option on this instrument.</p>`;
    const option = options.some(({ code }) => code === this.option) ? this.option : options[0].code;
    this.#ask(row.code, instrument, option);
    return html`<div class="field">
        <label for="why-not-option">${row.name}: ${row.label}. Why not</label>
        <select id="why-not-option" @change=${(event) => (this.option = event.target.value)}>
          ${options.map(({ code, label }) => html`<option value=${code} ?selected=${code === option}>${label}</option>`)}
        </select>
      </div>
      ${this.problem ? html`<p class="problem-line">${this.problem}</p>` : nothing}
      ${this.answer ? this.#found(this.answer, option) : this.problem ? nothing : html`<p class="faint">Testing the rules that did not fire …</p>`}`;
  }

  async #ask(state, instrument, option) {
    const parameters = { ...this.workbench.question(), state, instrument, option };
    const key = JSON.stringify([parameters, this.workbench.revision]);
    if (key === this.#asked) return;
    this.#asked = key;
    await null;
    this.answer = null;
    this.all = false;
    this.problem = '';
    try {
      const answer = await ask('/whynot', parameters);
      if (this.#asked === key) this.answer = answer;
    } catch (failure) {
      if (this.#asked === key) this.problem = `${failure.message} ${failure.remedy ?? ''}`;
    }
  }

  #found(answer, option) {
    const label = optionOf(this.workbench.instrument, option).label;
    const { gap, barred, instead, candidates, fewestTogether, concluding } = answer;
    return html`${gap === null
        ? nothing
        : html`<p>${this.row.name} is <b>${number(Math.abs(gap))}</b> log-odds short of ${label}.${this.#together(fewestTogether)}</p>`}
      ${listed('Other conditions that are not met', barred)} ${listed('Current position', instead)}
      ${candidates.length > 0
        ? html`<h3>Rules towards ${label} that do not fire, nearest first</h3>
            <ol class="candidates">
              ${candidates.slice(0, this.all ? candidates.length : FIRST).map((rule) => this.#candidate(rule))}
            </ol>
            ${candidates.length > FIRST && !this.all
              ? html`<button type="button" @click=${() => (this.all = true)}>Show all ${candidates.length}</button>`
              : nothing}`
        : nothing}
      ${concluding.length > 0
        ? html`<details>
            <summary>Rules that conclude “${label}”</summary>
            <ul>
              ${concluding.map((rule) => html`<li>${this.#title(rule)}${conditions(rule.conditions)}</li>`)}
            </ul>
          </details>`
        : nothing}`;
  }

  #together(fewest) {
    if (fewest === null || fewest === undefined) return ` All rules below together are not enough.`;
    return fewest <= 1 ? '' : ` At least ${fewest} of the rules below are needed together.`;
  }

  #candidate(rule) {
    return html`<li>
      ${this.#title(rule)}
      <p class="faint">
        ${driverLabel(rule.driver)}, ${rule.graded ? 'up to ' : ''}${signed(rule.weight)}${rule.reaches
          ? `; reaches ${optionOf(this.workbench.instrument, rule.reaches).label} alone`
          : ''}; ${BRINGS[rule.bring] ?? ''}
      </p>
      ${conditions(rule.conditions)}
    </li>`;
  }

  #title(rule) {
    return html`<button
      type="button"
      class="link"
      @click=${() => this.workbench.turn({ view: 'method', section: 'rules', rule: rule.rule })}
    >
      ${rule.title}
    </button>`;
  }
}

function listed(heading, sentences) {
  return sentences.length === 0
    ? nothing
    : html`<h3>${heading}</h3>
        <ul>
          ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>`;
}

/** A met condition without a sentence of its own says nothing about the state. */
function isSaid({ status, sentence, text }) {
  return status !== 'holds' || sentence !== text;
}

function conditions(list) {
  return html`<ul class="conditions">
    ${list.filter(isSaid).map(
      (condition) => html`<li class=${condition.status}>
        <span class="status">${condition.status === 'holds' ? '✓ met' : condition.status === 'missing' ? '✗ not met' : '· open'}</span>
        ${condition.sentence}
        ${(condition.alternatives ?? []).map((alternative) => conditions(alternative))}
      </li>`,
    )}
  </ul>`;
}

customElements.define('why-not', WhyNot);
