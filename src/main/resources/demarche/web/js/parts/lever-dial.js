// One dial: a slider with its rungs in words, and the states that move first when it is turned.

import { html, nothing } from 'lit';
import { follow } from '../api.js';
import { leverValue } from '../figures.js';
import { dialOf, turned, writeSetting } from '../state/settings.js';
import { optionOf } from '../words.js';
import { Part } from './part.js';

class LeverDial extends Part {
  static follows = [];

  static properties = {
    lever: { attribute: false },
    dial: { attribute: false },
    value: { attribute: false },
    walk: { state: true },
  };

  #stop = null;

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop?.();
  }

  render() {
    const { lever, dial, value } = this;
    const id = `dial-${dialOf(dial).replaceAll(/[^\w-]/g, '-')}`;
    const words = this.#words(value);
    return html`<div class="dial">
      <div class="dial-head">
        <label for=${id}><span class="hidden">${lever.title}${this.#hand() ? ', ' : ''}</span>${this.#hand()}</label>
        <output for=${id} class=${value === lever.baseline ? '' : 'turned'}>${leverValue(lever, value)}</output>
      </div>
      <input
        id=${id}
        type="range"
        min=${lever.from}
        max=${lever.to}
        step=${lever.step}
        .value=${String(value)}
        aria-valuetext="${leverValue(lever, value)}${words ? `, ${words}` : ''}"
        list="${id}-rungs"
        @input=${this.#turn}
      />
      <datalist id="${id}-rungs">${(lever.rungs ?? []).map((rung) => html`<option value=${rung.value}></option>`)}</datalist>
      <div class="dial-foot">
        <p class="rung">${words}</p>
        ${this.walk ? nothing : html`<button type="button" class="link" title="Who moves first as this dial is turned?" @click=${this.#walkIt}>
              Who first?<span class="hidden"> on ${lever.title} ${this.#hand()}</span>
            </button>`}
      </div>
      ${this.#firstMovers()}
    </div>`;
  }

  /** The words of the rung the dial stands on, or between which it stands. */
  #words(value) {
    const { rungs = [], conjectureFrom } = this.lever;
    const exact = rungs.find((rung) => rung.value === value);
    if (exact) return exact.words + (conjectureFrom !== undefined && value >= conjectureFrom ? ' (conjecture)' : '');
    const below = rungs.filter((rung) => rung.value < value).at(-1);
    const above = rungs.find((rung) => rung.value > value);
    return below && above ? `between ${below.words} and ${above.words}` : '';
  }

  #hand() {
    const { by, of } = this.dial;
    const { crisis } = this.workbench;
    const name = (role) => crisis?.parties?.[role]?.name ?? crisis?.parties?.[role] ?? role;
    const hand =
      by === '' ? '' : by === 'initiator' || by === 'target' ? `by ${name(by)}` : `by ${this.workbench.stateName(by)}`;
    return of ? `${hand}, concessions asked of ${of === 'initiator' || of === 'target' ? name(of) : of}` : hand;
  }

  #turn = (event) => {
    const { catalogue, page } = this.workbench;
    const setting = { ...this.dial, value: Number(event.target.value) };
    this.value = setting.value;
    this.walk = null;
    this.workbench.turnLever(turned(page, catalogue.scenarios, catalogue.levers, setting));
  };

  #firstMovers() {
    const { walk } = this;
    if (!walk) return nothing;
    if (walk.problem) return html`<p class="problem-line">${walk.problem}</p>`;
    return html`<div class="movers" aria-live="polite">
      ${walk.done
        ? nothing
        : html`<p><progress max=${walk.of || 1} value=${walk.at || 0} aria-label="Walking the lever"></progress>
            <button type="button" class="link" @click=${this.#cancel}>Stop</button></p>`}
      ${walk.done && walk.moves.length === 0
        ? html`<p>No state changes its ${this.workbench.instrument} anywhere on this dial.</p>`
        : html`<ol>
            ${walk.moves.map(
              ({ value, states }) => html`<li>
                <button type="button" class="link" @click=${() => this.#set(value)}>
                  at ${leverValue(this.lever, value)}
                </button>
                ${states.map(
                  ({ code, option }, at) =>
                    html`${at > 0 ? ', ' : ': '}<button
                        type="button"
                        class="link"
                        @click=${() => this.workbench.turn({ state: code })}
                      >
                        ${this.workbench.stateName(code)}</button
                      >${option === undefined ? nothing : html` to ${optionOf(this.workbench.instrument, option).label}`}`,
                )}
              </li>`,
            )}
          </ol>`}
    </div>`;
  }

  #set(value) {
    const { catalogue, page } = this.workbench;
    this.workbench.turnLever(turned(page, catalogue.scenarios, catalogue.levers, { ...this.dial, value }));
  }

  #walkIt = () => {
    this.walk = { moves: [], at: 0, of: 0 };
    const dial = writeSetting({ ...this.dial, value: 0 }).replace('=0', '');
    const question = this.workbench.question();
    this.#stop = follow(
      '/tip/events',
      { ...question, instrument: this.workbench.instrument, lever: dial },
      {
        progress: ({ done, of }) => (this.walk = { ...this.walk, at: done, of }),
        done: (answer) => (this.walk = { ...this.walk, done: true, moves: movesOf(answer) }),
        problem: (problem) => (this.walk = { problem: `${problem.message} ${problem.remedy}` }),
      },
    );
  };

  #cancel = () => {
    this.#stop?.();
    this.walk = null;
  };
}

/** The states that move, by the value at which they do, nearest to the baseline first. */
function movesOf({ states, lever }) {
  const moves = new Map();
  for (const state of states) {
    for (const way of ['rising', 'falling']) {
      const point = state[way];
      if (!point) continue;
      if (!moves.has(point.value)) moves.set(point.value, []);
      moves.get(point.value).push({ code: state.state, option: point.option });
    }
  }
  const rest = lever.baseline ?? 0;
  return [...moves]
    .sort(([one], [other]) => Math.abs(one - rest) - Math.abs(other - rest) || other - one)
    .map(([value, moved]) => ({ value, states: moved }));
}

customElements.define('lever-dial', LeverDial);
