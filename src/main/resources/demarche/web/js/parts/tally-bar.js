// Number of states for each option, inferred and actual. Also the legend and a filter.

import { html, nothing, svg } from 'lit';
import { instrumentOf } from '../words.js';
import { toneOf } from '../draw/palette.js';
import { isShown, tally } from '../state/world.js';
import { Part } from './part.js';
import { swatch } from './swatch.js';

class TallyBar extends Part {
  static follows = ['page', 'world'];
  static heeds = ['case', 'measure', 'instrument', 'state', 'find', 'group', 'org', 'option', 'only'];

  render() {
    const { instrument, page, rows } = this.workbench;
    if (rows.length === 0) return nothing;
    const { options } = instrumentOf(instrument);
    const within = rows.filter((row) => isShown(row, { ...page, option: '', only: '' }));
    const inferred = tally(within);
    const before = tally(within, (row) => row.was);
    const recorded = tally(within, (row) => row.recorded);
    const without = within.filter((row) => row.option === null).length;
    const compared = within.filter((row) => row.matches !== null);
    const matching = compared.filter((row) => row.matches).length;
    return html`
      <div class="tally" role="group" aria-label="States by position">
        ${options.map((option) => {
          const count = inferred.get(option.code) ?? 0;
          const change = count - (before.get(option.code) ?? 0);
          return html`<button
            type="button"
            class="count"
            aria-pressed=${page.option === option.code}
            title="Show only these states"
            @click=${() => this.workbench.turn({ option: page.option === option.code ? '' : option.code })}
          >
            ${swatch(option.tone)}<span class="count-label">${option.label}</span>
            <b class="count-number">${count}</b>${change === 0
              ? nothing
              : html`<span class="count-change">${change > 0 ? `+${change}` : `−${-change}`}</span>`}
            ${recorded.size > 0
              ? html`<span class="count-record">(actual ${recorded.get(option.code) ?? 0})</span>`
              : nothing}
          </button>`;
        })}
        ${without > 0
          ? html`<button
              type="button"
              class="count"
              aria-pressed=${page.option === 'without'}
              title="Show only these states"
              @click=${() => this.workbench.turn({ option: page.option === 'without' ? '' : 'without' })}
            >
              ${swatch('without')}<span class="count-label">no position</span> <b class="count-number">${without}</b>
            </button>`
          : nothing}
      </div>
      ${this.#strip('inferred', options, inferred, within.length, instrument)}
      ${recorded.size > 0 ? this.#strip('actual', options, recorded, within.length, instrument) : nothing}
      <p class="tally-note">
        ${this.#sum(inferred, recorded)}${this.#covered(recorded, within.length)}
        ${compared.length > 0
          ? html`<button
              type="button"
              class="link"
              aria-pressed=${page.only === 'mismatch'}
              @click=${() => this.workbench.turn({ only: page.only === 'mismatch' ? '' : 'mismatch' })}
            >
              ${this.workbench.changed ? 'Baseline: ' : ''}${matching} of ${compared.length} match the record${page.only === 'mismatch'
                ? '. Show all'
                : compared.length > matching
                  ? `. Show the ${compared.length - matching} that differ`
                  : ''}
            </button>`
          : html`<span>No actual positions on record.</span>`}
      </p>
    `;
  }

  /** The record of sanctions and support covers some states only. */
  #covered(recorded, all) {
    const known = [...recorded.values()].reduce((sum, count) => sum + count, 0);
    return known > 0 && known < all ? html`<span>Actual positions of ${known} of ${all} states are on record. </span>` : nothing;
  }

  /** A vote as it is usually reported: yes, no, abstain. */
  #sum(inferred, recorded) {
    if (this.workbench.instrument !== 'vote') return nothing;
    const counted = (counts) => ['yes', 'no', 'abstain'].map((code) => counts.get(code) ?? 0).join('–');
    return html`<span
      >Yes–no–abstain: inferred <b>${counted(inferred)}</b>${recorded.size > 0
        ? html`, actual <b>${counted(recorded)}</b>`
        : nothing}.</span
    > `;
  }

  #strip(name, options, counts, all, instrument) {
    let x = 0;
    return html`<svg class="strip" viewBox="0 0 ${all || 1} 10" preserveAspectRatio="none" role="img" aria-label=${`${name}: ${options.map((o) => `${o.label} ${counts.get(o.code) ?? 0}`).join(', ')}`}>
      ${options.map((option) => {
        const width = counts.get(option.code) ?? 0;
        const at = x;
        x += width;
        return svg`<rect class="strip-part tone-${toneOf(instrument, option.code)}" x=${at} y="0" width=${width} height="10"></rect>`;
      })}
    </svg>`;
  }
}

customElements.define('tally-bar', TallyBar);
