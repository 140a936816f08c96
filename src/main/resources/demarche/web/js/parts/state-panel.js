// One state: its positions, the argument, changes that would change its position, and all of it as text.

import { html, nothing } from 'lit';
import { ask } from '../api.js';
import { probability, signed } from '../figures.js';
import { toneOf } from '../draw/palette.js';
import { CAVEAT, frameLabel, GROUPS, instrumentOf, optionOf, OUTLOOKS, phrase, ROLES } from '../words.js';
import { Part } from './part.js';
import { swatch } from './swatch.js';
import './push-waterfall.js';
import './derivation-tree.js';
import './flip-search.js';
import './tipping-points.js';
import './why-not.js';
import './state-text.js';
import './term-note.js';

const TABS = [
  ['why', 'Why'],
  ['flip', 'What would change it'],
  ['tip', 'Tipping points'],
  ['whynot', 'Why not'],
  ['text', 'Text'],
];

const WAIT_MS = 110;

class StatePanel extends Part {
  static follows = ['page', 'settled'];

  static properties = {
    answer: { state: true },
    problem: { state: true },
    busy: { state: true },
  };

  #asked = '';
  #waiting = 0;
  #abort = null;

  render() {
    const row = this.workbench.selected;
    if (!row) {
      this.#asked = '';
      return nothing;
    }
    const { instrument, page } = this.workbench;
    return html`<article class="state-panel" aria-labelledby="state-head" aria-busy=${this.busy === true}>
      <header>
        <div class="section-head">
          <h2 id="state-head" tabindex="-1">${row.name}</h2>
          <button type="button" class="close" @click=${() => this.workbench.turn({ state: '' })}>
            Close<span class="hidden"> ${row.name}</span>
          </button>
        </div>
        <p class="faint">
          ${[row.code, ROLES[row.role], GROUPS[row.group], row.memberships.filter((code) => code.length <= 6).slice(0, 8).join(' ')]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      ${this.#positions(row, instrument)} ${this.problem ? html`<p class="problem-line">${this.problem}</p>` : nothing}
      <div class="tabs" role="tablist" aria-label="About ${row.name}" @keydown=${this.#tabKey}>
        ${TABS.map(
          ([code, label]) => html`<button
            type="button"
            role="tab"
            id="tab-${code}"
            aria-controls="tab-panel"
            aria-selected=${page.tab === code}
            tabindex=${page.tab === code ? 0 : -1}
            @click=${() => this.workbench.turn({ tab: code })}
          >
            ${label}
          </button>`,
        )}
      </div>
      <div class="tab-panel" id="tab-panel" role="tabpanel" aria-labelledby="tab-${page.tab}" tabindex="0">
        ${this.#tab(page.tab, row, instrument)}
      </div>
    </article>`;
  }

  #positions(row, instrument) {
    const full = this.#full(row.code);
    return html`<table class="positions">
      <caption class="hidden">
        Positions of ${row.name}
      </caption>
      <thead class="hidden">
        <tr>
          <th scope="col">Instrument</th>
          <th scope="col">Position</th>
          <th scope="col">Stance</th>
        </tr>
      </thead>
      <tbody>
        ${Object.entries(row.positions).map(([code, position]) => {
          const stance = full?.positions[code]?.stance ?? position.stance;
          const chances = position.probability;
          return html`<tr class=${code === instrument ? 'current' : ''}>
            <th scope="row">
              <button
                type="button"
                class="link"
                aria-pressed=${code === instrument}
                @click=${() => this.workbench.turn({ instrument: code })}
              >
                ${instrumentOf(code).label}
              </button>
            </th>
            <td>
              ${swatch(toneOf(code, position.option ?? null))} <b>${optionOf(code, position.option).label}</b>
              ${position.outlook ? html`<span class="outlook ${position.outlook}">${OUTLOOKS[position.outlook]}</span>` : nothing}
              ${position.assumed ? html`<span class="outlook">assumed</span>` : nothing}
              ${position.unsettled ? html`<span class="outlook" title="The last two rounds of the inference differ">not settled</span>` : nothing}
              ${chances ? this.#chances(chances) : nothing}
            </td>
            <td class="figure">${stance === undefined ? '' : signed(stance)}</td>
          </tr>`;
        })}
      </tbody>
    </table>`;
  }

  #chances(chances) {
    return html`<ul class="chances">
      ${instrumentOf('vote')
        .options.filter(({ code }) => chances[code] > 0)
        .map(({ code, label }) => html`<li>${label} ${probability(chances[code])}</li>`)}
    </ul>`;
  }

  #tab(tab, row, instrument) {
    if (tab === 'flip') return html`<flip-search .row=${row}></flip-search>`;
    if (tab === 'tip') return html`<tipping-points .row=${row}></tipping-points>`;
    if (tab === 'whynot') return html`<why-not .row=${row}></why-not>`;
    const answer = this.answer?.state === row.code ? this.answer : null;
    if (!answer) return this.problem ? nothing : html`<p class="faint">Loading the argument …</p>`;
    if (tab === 'text') return html`<state-text .row=${row} .answer=${answer}></state-text>`;
    return this.#why(row, answer, instrument);
  }

  #why(row, { full, why, sources }, instrument) {
    const reassessment = full.reassessments.find((candidate) => candidate.instrument === instrument);
    return html`
      <h3><term-note name="push">Pushes</term-note> by driver</h3>
      ${why && full.positions[instrument]?.stance !== undefined
        ? html`<push-waterfall .full=${full} .why=${why} .instrument=${instrument}></push-waterfall>`
        : html`<p class="faint">This position does not depend on a stance. The derivation below shows its rules.</p>`}
      ${reassessment && reassessment.because.length > 0
        ? html`<h3>Outlook under the scenario: ${OUTLOOKS[reassessment.outlook] ?? reassessment.outlook}</h3>
            ${sentences(reassessment.because)}
            ${reassessment.heldBy.length > 0 ? html`<p>Held by:</p>${sentences(reassessment.heldBy)}` : nothing}`
        : nothing}
      <h3><term-note name="commitment">Commitments</term-note></h3>
      ${full.commitments.length > 0 ? sentences(full.commitments) : html`<p class="faint">No commitment applies.</p>`}
      <h3><term-note name="frame">Frames</term-note>: the public argument</h3>
      ${full.frame.length > 0
        ? html`<ul>
            ${full.frame.map((code) => html`<li>${frameLabel(code)}</li>`)}
          </ul>`
        : html`<p class="faint">No frame is inferred.</p>`}
      <h3>Derivation from rules and facts</h3>
      ${why
        ? html`<derivation-tree .node=${why.derivation} .sources=${sources}></derivation-tree>`
        : html`<p class="faint">The state has no position on this instrument.</p>`}
      <p class="caveat">
        ${row.matches === false ? 'The inferred position does not match the record. ' : ''}${CAVEAT}
      </p>
      ${this.#suppose(row, instrument)}
    `;
  }

  /** Imposes a position, to show which states follow. */
  #suppose(row, instrument) {
    const options = instrumentOf(instrument).options.filter(({ code }) => code !== row.option);
    return html`<form
      class="call"
      @submit=${(event) => {
        event.preventDefault();
        const option = new FormData(event.target).get('option');
        const others = this.workbench.page.assume.filter((position) => !position.startsWith(`${row.code}.${instrument}=`));
        this.workbench.turn({ assume: [...others, `${row.code}.${instrument}=${option}`] });
      }}
    >
      <label class="field">
        <span>Assume another position on ${phrase(instrument)}</span>
        <select name="option">
          ${options.map(({ code, label }) => html`<option value=${code}>${label}</option>`)}
        </select>
      </label>
      <button type="submit">Show which states follow</button>
    </form>`;
  }

  #full(code) {
    return this.answer?.state === code ? this.answer.full : null;
  }

  updated() {
    const row = this.workbench.selected;
    if (!row) return;
    const { instrument } = this.workbench;
    const question = this.workbench.question();
    const key = JSON.stringify([row.code, instrument, question, this.workbench.revision]);
    if (key === this.#asked) return;
    this.#asked = key;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#ask(row.code, instrument, question, key), this.answer?.state === row.code ? WAIT_MS : 0);
  }

  async #ask(state, instrument, question, key) {
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    this.busy = true;
    try {
      const hasPosition = this.workbench.selected?.positions[instrument] !== undefined;
      const [full, why, sources] = await Promise.all([
        ask('/assess', { ...question, states: state, detail: 'full' }, signal),
        hasPosition ? ask('/why', { ...question, state, instrument }, signal) : null,
        sourcesByKey(),
      ]);
      if (this.#asked !== key) return;
      this.answer = { state, instrument, full: full.states[0], why, sources, heading: full };
      this.problem = '';
    } catch (failure) {
      if (failure.name === 'AbortError') return;
      this.problem = `${failure.message} ${failure.remedy ?? ''}`;
    } finally {
      if (this.#asked === key) this.busy = false;
    }
  }

  #tabKey = (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const at = TABS.findIndex(([code]) => code === this.workbench.page.tab);
    const [code] = TABS[(at + step + TABS.length) % TABS.length];
    this.workbench.turn({ tab: code }, { push: false });
    this.updateComplete.then(() => this.querySelector(`#tab-${code}`)?.focus());
  };
}

function sentences(list) {
  return html`<ul>
    ${list.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
}

async function sourcesByKey() {
  const { sources } = await ask('/sources');
  return new Map(sources.map((source) => [source.key, source]));
}

customElements.define('state-panel', StatePanel);
