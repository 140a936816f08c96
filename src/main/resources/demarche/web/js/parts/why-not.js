// Why not the other option: the nearest rules that did not fire, and the condition each lacks.

import { html, nothing } from 'lit';
import { ask } from '../api.js';
import { signed } from '../figures.js';
import { driverLabel, instrumentOf, optionOf } from '../words.js';
import { Part } from './part.js';

const FIRST = 5;

const BRINGS = {
  facts: 'other facts could make it fire',
  scenario: 'a scenario could make it fire',
  nothing: 'what it lacks is given with the case',
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
    if (row.option === null || options.length === 0) return html`<p class="faint">There is no other option here.</p>`;
    const option = options.some(({ code }) => code === this.option) ? this.option : options[0].code;
    this.#ask(row.code, instrument, option);
    return html`<div class="field">
        <label for="why-not-option">${row.name}: ${row.label}. Why not</label>
        <select id="why-not-option" @change=${(event) => (this.option = event.target.value)}>
          ${options.map(({ code, label }) => html`<option value=${code} ?selected=${code === option}>${label}</option>`)}
        </select>
      </div>
      ${this.problem ? html`<p class="problem-line">${this.problem}</p>` : nothing}
      ${this.answer ? this.#told(this.answer, option) : this.problem ? nothing : html`<p class="faint">Looking at the rules that did not fire …</p>`}`;
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

  #told(answer, option) {
    const label = optionOf(this.workbench.instrument, option).label;
    const { gap, barred, instead, candidates, fewestTogether, concluding } = answer;
    return html`${gap === null
        ? nothing
        : html`<p>Its stance would have to go <b>${signed(gap)}</b> for that.${this.#together(fewestTogether, label)}</p>`}
      ${told('What it would lack even then', barred)} ${told('Why it takes the option it takes', instead)}
      ${candidates.length > 0
        ? html`<h3>Rules that push that way and do not fire, the nearest first</h3>
            <ol class="candidates">
              ${candidates.slice(0, this.all ? candidates.length : FIRST).map((rule) => this.#candidate(rule))}
            </ol>
            ${candidates.length > FIRST && !this.all
              ? html`<button type="button" @click=${() => (this.all = true)}>Show all ${candidates.length}</button>`
              : nothing}`
        : nothing}
      ${concluding.length > 0
        ? html`<details>
            <summary>The rules that conclude “${label}”</summary>
            <ul>
              ${concluding.map((rule) => html`<li>${this.#title(rule)}${conditions(rule.conditions)}</li>`)}
            </ul>
          </details>`
        : nothing}`;
  }

  #together(fewest, label) {
    if (fewest === null || fewest === undefined) return ` All the rules below together would not bring it to ${label}.`;
    return fewest <= 1 ? '' : ` It takes at least ${fewest} of the rules below together.`;
  }

  #candidate(rule) {
    return html`<li>
      ${this.#title(rule)}
      <p class="faint">
        ${driverLabel(rule.driver)}, ${rule.graded ? 'up to ' : ''}${signed(rule.weight)}${rule.reaches
          ? `; alone it would carry it to ${optionOf(this.workbench.instrument, rule.reaches).label}`
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

function told(heading, sentences) {
  return sentences.length === 0
    ? nothing
    : html`<h3>${heading}</h3>
        <ul>
          ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
        </ul>`;
}

/** What holds and has no words of its own only says that there is a case. */
function isTold({ status, sentence, text }) {
  return status !== 'holds' || sentence !== text;
}

function conditions(list) {
  return html`<ul class="conditions">
    ${list.filter(isTold).map(
      (condition) => html`<li class=${condition.status}>
        <span class="status">${condition.status === 'holds' ? '✓ holds' : condition.status === 'missing' ? '✗ missing' : '· open'}</span>
        ${condition.sentence}
        ${(condition.alternatives ?? []).map((alternative) => conditions(alternative))}
      </li>`,
    )}
  </ul>`;
}

customElements.define('why-not', WhyNot);
