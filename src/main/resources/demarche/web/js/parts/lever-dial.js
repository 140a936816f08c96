// One lever: a slider with its values in words, and the states that change position first.

import { html, nothing } from 'lit';
import { follow } from '../api.js';
import { leverValue } from '../figures.js';
import { dialOf, turned, writeSetting } from '../state/settings.js';
import { optionOf, phrase } from '../words.js';
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
        <label for=${id}><span class="hidden">${lever.title}${this.#actor() ? ', ' : ''}</span>${this.#actor()}</label>
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
        ${this.walk ? nothing : html`<button type="button" class="link" title="Find the values at which states change position" @click=${this.#walkIt}>
              Who changes first?<span class="hidden"> ${lever.title} ${this.#actor()}</span>
            </button>`}
      </div>
      ${this.#firstMovers()}
    </div>`;
  }

  /** The words of the value, or of the two values around it. */
  #words(value) {
    const { rungs = [], conjectureFrom } = this.lever;
    const exact = rungs.find((rung) => rung.value === value);
    if (exact) return exact.words + (conjectureFrom !== undefined && value >= conjectureFrom ? ' (conjecture)' : '');
    const below = rungs.filter((rung) => rung.value < value).at(-1);
    const above = rungs.find((rung) => rung.value > value);
    return below && above ? `between ${below.words} and ${above.words}` : '';
  }

  #actor() {
    const { by, of } = this.dial;
    const { crisis } = this.workbench;
    const name = (role) => crisis?.parties?.[role]?.name ?? crisis?.parties?.[role] ?? role;
    const actor =
      by === '' ? '' : by === 'initiator' || by === 'target' ? `turned by ${name(by)}` : `turned by ${this.workbench.stateName(by)}`;
    return of ? `${actor}, concessions by ${of === 'initiator' || of === 'target' ? name(of) : of}` : actor;
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
        : html`<p><progress max=${walk.of || 1} value=${walk.at || 0} aria-label="Testing the values of the lever"></progress>
            <button type="button" class="link" @click=${this.#cancel}>Stop</button></p>`}
      ${walk.done && walk.moves.length === 0
        ? html`<p>No state changes position on ${phrase(this.workbench.instrument)} at any value of this lever.</p>`
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

/** The states that change position, by value, nearest to the baseline first. */
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
