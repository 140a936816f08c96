// Search for the smallest sets of changes that change a state's position.

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
    if (row.option === null) return html`<p class="faint">The state has no position on this instrument.</p>`;
    return html`<p>
        Searches for the smallest sets of changes in levers, facts and drivers that change this position. The engine tests each set before it is
        shown. The search can take half a minute.
      </p>
      <form class="call" @submit=${this.#start}>
        <label class="field">
          <span>${instrumentOf(instrument).label} of ${row.name}: from ${row.label} to</span>
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
    if (!ended) return html`<p><progress aria-label="Searching"></progress> ${plural(inferred, 'set')} of changes tested, ${found} found</p>`;
    const label = optionOf(this.workbench.instrument, option).label;
    const { flips, search } = answer;
    return html`${flips.length === 0
        ? html`<p>No set of changes that leads to ${label} was found.</p>`
        : html`<ol class="flips">
            ${flips.map(
              (flip) => html`<li>
                <ul>
                  ${flip.changes.map((change) => html`<li>${change.kind === 'driver' ? nothing : html`<span class="kind">${change.kind}</span> `}${change.words}</li>`)}
                </ul>
                <p class="faint">
                  cost ${number(flip.cost, 1)}${flip.stance === undefined ? '' : `, stance ${signed(flip.stance)}`}
                  ${this.#try(flip)}
                </p>
              </li>`,
            )}
          </ol>`}
      <p class="faint">
        ${plural(search.inferred, 'set')} of changes tested${search.completeUpTo
          ? `, among them all sets of up to ${plural(search.completeUpTo, 'change')}`
          : ''}.${search.ended === 'time' ? ' The search stopped at its time limit.' : ''} The cost of a set is the sum of its changes: a lever costs more
        the further it moves.
      </p>`;
  }

  /** Levers and drivers can be changed on the page. A fact is changed in a scenario file. */
  #try(flip) {
    if (flip.changes.some(({ kind }) => kind !== 'lever' && kind !== 'driver')) return html`needs a changed fact: write a scenario file to apply it`;
    return html`<button type="button" class="link" @click=${() => this.#apply(flip)}>Apply</button>`;
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
