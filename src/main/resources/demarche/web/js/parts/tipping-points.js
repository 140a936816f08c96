// The value of each lever at which the position changes, or the commitments that hold it.

import { html, nothing } from 'lit';
import { ask } from '../api.js';
import { leverValue, signed } from '../figures.js';
import { optionOf } from '../words.js';
import { turned } from '../state/settings.js';
import { Part } from './part.js';

class TippingPoints extends Part {
  static follows = ['page', 'settled'];

  static properties = {
    row: { attribute: false },
    found: { state: true },
  };

  #subject = '';
  #abort = null;

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#abort?.abort();
  }

  render() {
    const { instrument } = this.workbench;
    const subject = JSON.stringify([this.row.code, instrument, this.workbench.question(), this.workbench.revision]);
    if (subject !== this.#subject) {
      this.#subject = subject;
      this.#abort?.abort();
      this.found = null;
      this.#walk(subject);
    }
    const dials = this.#dials();
    return html`<p>Each lever is moved alone from its baseline to both ends of its range. Everything else stays as set.</p>
      <table class="tips">
        <caption class="hidden">
          Tipping points of ${this.row.name}
        </caption>
        <thead>
          <tr>
            <th scope="col">Lever</th>
            <th scope="col">Raised</th>
            <th scope="col">Lowered</th>
          </tr>
        </thead>
        <tbody aria-busy=${!this.found || this.found.size < dials.length}>
          ${dials.map((dial) => this.#line(dial))}
        </tbody>
      </table>`;
  }

  #dials() {
    const { catalogue, crisis, dials } = this.workbench;
    const name = (role) => crisis?.parties?.[role]?.name ?? crisis?.parties?.[role] ?? role;
    return catalogue.levers.flatMap((lever) => {
      if (lever.by === 'side') {
        return ['initiator', ...(crisis?.target ? ['target'] : [])].map((by) => ({ lever, by, of: '', label: `${lever.title}, turned by ${name(by)}` }));
      }
      if (lever.by === 'state') {
        return [...dials.values()]
          .filter((setting) => setting.lever === lever.id)
          .map(({ by, of }) => ({ lever, by, of, label: `${lever.title}, turned by ${this.workbench.stateName(by)}` }));
      }
      return [{ lever, by: '', of: '', label: lever.title }];
    });
  }

  #key({ lever, by, of }) {
    return `${lever.id}${by ? `@${by}` : ''}${of ? `/of:${of}` : ''}`;
  }

  async #walk(subject) {
    await null;
    const { signal } = (this.#abort = new AbortController());
    const found = new Map();
    for (const dial of this.#dials()) {
      let result;
      try {
        const parameters = { ...this.workbench.question(), state: this.row.code, instrument: this.workbench.instrument, lever: this.#key(dial) };
        const answer = await ask('/tip', parameters, signal);
        result = answer.states[0];
      } catch (failure) {
        if (failure.name === 'AbortError') return;
        result = { problem: failure.message };
      }
      if (this.#subject !== subject) return;
      found.set(this.#key(dial), result);
      this.found = new Map(found);
    }
  }

  #line(dial) {
    const result = this.found?.get(this.#key(dial));
    return html`<tr>
      <th scope="row">${dial.label}</th>
      ${!result
        ? html`<td colspan="2" class="faint">…</td>`
        : result.problem
          ? html`<td colspan="2" class="problem-line">${result.problem}</td>`
          : ['rising', 'falling'].map((way) => this.#point(dial, result, way))}
    </tr>
    ${this.#held(result)}`;
  }

  #held(result) {
    const held = [...new Set(Object.values(result?.heldBy ?? {}).flat())];
    return held.length === 0
      ? nothing
      : html`<tr>
          <td colspan="3" class="held">Held by: ${held.join('; ')}</td>
        </tr>`;
  }

  #point({ lever, by, of }, result, way) {
    const point = result[way];
    if (!point) {
      const room = way === 'rising' ? lever.baseline < lever.to : lever.baseline > lever.from;
      if (!room) return html`<td class="faint">–</td>`;
      return html`<td class="faint">no change</td>`;
    }
    const { catalogue, page } = this.workbench;
    return html`<td>
      <button
        type="button"
        class="link"
        @click=${() =>
          this.workbench.turnLever(turned(page, catalogue.scenarios, catalogue.levers, { lever: lever.id, by, of, value: point.value }))}
      >
        at ${leverValue(lever, point.value)}
      </button>
      to <b>${optionOf(this.workbench.instrument, point.option).label}</b>${point.stance === undefined || point.stance === null
        ? ''
        : html` <span class="faint">(${signed(point.stance)})</span>`}
    </td>`;
  }
}

customElements.define('tipping-points', TippingPoints);
