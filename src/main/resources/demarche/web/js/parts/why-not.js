// Why not the other option: the nearest rules that did not fire, and the condition each lacks.

import { html, nothing } from 'lit';
import { ask } from '../api.js';
import { instrumentOf, optionOf } from '../words.js';
import { Part } from './part.js';

class WhyNot extends Part {
  static follows = ['page', 'settled'];

  static properties = {
    row: { attribute: false },
    option: { state: true },
    answer: { state: true },
    problem: { state: true },
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
    const key = JSON.stringify(parameters);
    if (key === this.#asked) return;
    this.#asked = key;
    await null;
    this.answer = null;
    this.problem = '';
    try {
      const answer = await ask('/whynot', parameters);
      if (this.#asked === key) this.answer = answer;
    } catch (failure) {
      if (this.#asked === key) this.problem = `${failure.message} ${failure.remedy ?? ''}`;
    }
  }

  #told(answer, option) {
    return html`<p>${answer.summary ?? `To ${optionOf(this.workbench.instrument, option).label}:`}</p>`;
  }
}

customElements.define('why-not', WhyNot);
