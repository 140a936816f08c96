// The least that would turn a state, searched for while one waits.

import { html, nothing } from 'lit';
import { follow } from '../api.js';
import { number, plural, signed } from '../figures.js';
import { instrumentOf, optionOf } from '../words.js';
import { dialOf, parseSetting } from '../state/settings.js';
import { Part } from './part.js';

class FlipSearch extends Part {
  static follows = ['page', 'settled'];

  static properties = {
    row: { attribute: false },
    search: { state: true },
  };

  #stop = null;
  #subject = '';

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop?.();
  }

  render() {
    const { row } = this;
    const { instrument } = this.workbench;
    const subject = JSON.stringify([row.code, instrument, this.workbench.question(), this.workbench.revision]);
    if (subject !== this.#subject) {
      this.#stop?.();
      this.search = null;
      this.#subject = subject;
    }
    const options = instrumentOf(instrument).options.filter(({ code }) => code !== row.option && code !== 'absent');
    if (row.option === null) return html`<p class="faint">There is no position on this instrument to turn.</p>`;
    return html`<p>The smallest changes of levers, facts and drivers that would turn it, each run through the engine again before it is shown.</p>
      <form class="call" @submit=${this.#start}>
        <label class="field">
          <span>${instrumentOf(instrument).label} of ${row.name}, from ${row.label} to</span>
          <select name="option">
            ${options.map(({ code, label }) => html`<option value=${code}>${label}</option>`)}
          </select>
        </label>
        <button type="submit" ?disabled=${this.search && !this.search.ended}>Search</button>
        ${this.search && !this.search.ended ? html`<button type="button" @click=${this.#cancel}>Stop</button>` : nothing}
      </form>
      <div aria-live="polite">${this.search ? this.#found(this.search) : nothing}</div>`;
  }

  #start = (event) => {
    event.preventDefault();
    const option = new FormData(event.target).get('option');
    this.search = { option, inferred: 0, found: 0 };
    this.#stop = follow(
      '/flip/events',
      { ...this.workbench.question(), state: this.row.code, instrument: this.workbench.instrument, option },
      {
        progress: ({ inferred, found }) => (this.search = { ...this.search, inferred, found }),
        done: (answer) => (this.search = { ...this.search, ended: true, answer }),
        problem: (problem) => (this.search = { ...this.search, ended: true, problem }),
      },
    );
  };

  #cancel = () => {
    this.#stop?.();
    this.search = null;
  };

  #found({ option, inferred, found, ended, answer, problem }) {
    if (problem) return html`<p class="problem-line">${problem.message} ${problem.remedy}</p>`;
    if (!ended) return html`<p><progress aria-label="Searching"></progress> tried ${plural(inferred, 'set')} of changes, ${found} turn it</p>`;
    const label = optionOf(this.workbench.instrument, option).label;
    const { flips, search } = answer;
    return html`${flips.length === 0
        ? html`<p>Nothing found that would turn it to ${label}.</p>`
        : html`<ol class="flips">
            ${flips.map(
              (flip) => html`<li>
                <ul>
                  ${flip.changes.map((change) => html`<li><span class="kind">${change.kind}</span> ${change.words}</li>`)}
                </ul>
                <p class="faint">
                  cost ${number(flip.cost, 1)}${flip.stance === undefined ? '' : `, stance then ${signed(flip.stance)}`}
                  ${this.#try(flip)}
                </p>
              </li>`,
            )}
          </ol>`}
      <p class="faint">
        ${search.inferred} sets of changes inferred${search.completeUpTo ? `; complete up to ${plural(search.completeUpTo, 'change')}` : ''}${search.ended ===
        'time'
          ? '; stopped for time'
          : ''}.
      </p>`;
  }

  /** Levers and drivers can be turned here; a fact is changed in a scenario of one's own. */
  #try(flip) {
    if (flip.changes.some(({ kind }) => kind !== 'lever' && kind !== 'driver')) return html`needs another fact: write it as a scenario`;
    return html`<button type="button" class="link" @click=${() => this.#apply(flip)}>try it</button>`;
  }

  #apply(flip) {
    const { page } = this.workbench;
    let set = page.set;
    let without = page.without;
    for (const { kind, id } of flip.changes) {
      if (kind === 'lever') set = [...set.filter((text) => dialOf(parseSetting(text)) !== dialOf(parseSetting(id))), id];
      else without = [...new Set([...without, id.replace(/^without /, '')])];
    }
    this.workbench.turn({ set, without });
  }
}

customElements.define('flip-search', FlipSearch);
