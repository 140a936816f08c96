// States that change position, in the order in which their stances cross a threshold, then states under strain.

import { html, nothing } from 'lit';
import { signed } from '../figures.js';
import { isShown } from '../state/world.js';
import { optionOf, phrase } from '../words.js';
import { Part } from './part.js';

class MovesList extends Part {
  static follows = ['page', 'settled'];
  static heeds = ['case', 'measure', 'instrument', 'state', 'find', 'group', 'org', 'option', 'only', 'without'];

  render() {
    const { instrument, page, rows, changed } = this.workbench;
    if (!changed || rows.length === 0) return nothing;
    const within = rows.filter((row) => isShown(row, { ...page, option: '', only: '' }));
    const { measure } = this.workbench;
    const asks = measure?.instrument === instrument ? (measure.asks?.[instrument] ?? []) : [];
    const moved = within.filter((row) => row.moved).sort(byCrossing(asks));
    const strained = within.filter((row) => !row.moved && row.outlook === 'under-strain').sort(byShift);
    return html`<section class="moves" aria-labelledby="moves-head">
      <h2 id="moves-head">
        ${moved.length} ${moved.length === 1 ? 'state' : 'states'}
        would change position on ${phrase(instrument)}${strained.length > 0 ? html`, ${strained.length} under strain` : nothing}
      </h2>
      ${moved.length > 0
        ? html`<ol class="moved-list">
            ${moved.map((row) => this.#line(row, instrument))}
          </ol>`
        : html`<p class="faint">No state changes position: no stance crosses a threshold, or a condition or commitment decides.</p>`}
      ${strained.length > 0
        ? html`<details>
            <summary>Under strain: a commitment outweighs the push towards another position</summary>
            <ol class="moved-list">
              ${strained.map((row) => this.#line(row, instrument))}
            </ol>
          </details>`
        : nothing}
    </section>`;
  }

  #line(row, instrument) {
    const shift = row.stance !== null && row.stanceWas !== null ? row.stance - row.stanceWas : null;
    return html`<li>
      <button
        type="button"
        class="link"
        aria-pressed=${this.workbench.page.state === row.code}
        @click=${() => this.workbench.turn({ state: row.code })}
      >
        ${row.name}
      </button>
      <span class="faint">
        ${row.moved
          ? html`${optionOf(instrument, row.was).label} → <b>${row.label}</b>`
          : html`no change: ${row.label}`}${row.assumed ? ', assumed' : nothing}${shift === null || instrument !== 'vote' ? nothing : html`, shift ${signed(shift)}`}
      </span>
    </li>`;
  }
}

/**
 * Sorts by the share of its shift that a state needs to reach the first threshold it crosses. States with a smaller share change
 * position earlier. Stances are known for the measure only, so other instruments are sorted by shift.
 */
function byCrossing(asks) {
  const share = ({ stance, stanceWas }) => {
    if (stance === null || stanceWas === null || stance === stanceWas) return Infinity;
    const crossed = asks.filter((ask) => (ask - stanceWas) * (ask - stance) <= 0).map((ask) => (ask - stanceWas) / (stance - stanceWas));
    return crossed.length > 0 ? Math.min(...crossed) : Infinity;
  };
  return (one, other) => {
    const [a, b] = [share(one), share(other)];
    return a === b ? byShift(one, other) : a - b;
  };
}

/** Sorts by shift, largest first. */
function byShift(one, other) {
  const shift = (row) => Math.abs((row.stance ?? 0) - (row.stanceWas ?? 0));
  return shift(other) - shift(one) || one.name.localeCompare(other.name, 'en');
}

customElements.define('moves-list', MovesList);
