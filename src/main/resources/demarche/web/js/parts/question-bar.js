// Choice of case, measure and instrument.

import { html, nothing } from 'lit';
import { groups } from '../lib/d3.js';
import { ASKS, INSTRUMENTS, plain, sentenceCase } from '../words.js';
import { Part } from './part.js';

class QuestionBar extends Part {
  static heeds = ['case', 'measure', 'instrument'];
  render() {
    const { catalogue, crisis, measure, page, rows } = this.workbench;
    if (catalogue.cases.length === 0) return nothing;
    const disputes = groups(
      [...catalogue.cases].sort((one, other) => other.date.localeCompare(one.date)),
      (entry) => entry.dispute,
    );
    const present = new Set(rows.flatMap((row) => Object.keys(row.positions)));
    return html`<section class="question" aria-label="Question">
      <label class="field case-field">
        <span>Case</span>
        <select name="case" @change=${(event) => this.workbench.turn({ case: event.target.value })}>
          ${disputes.map(
            ([dispute, cases]) => html`<optgroup label=${sentenceCase(dispute)}>
              ${cases.map(
                (entry) => html`<option value=${entry.id} ?selected=${entry.id === page.case}>${entry.date.slice(0, 4)} · ${entry.title}</option>`,
              )}
            </optgroup>`,
          )}
        </select>
      </label>
      <label class="field measure-field">
        <span>Measure</span>
        <select name="measure" @change=${(event) => this.#measure(event.target.value)}>
          ${(crisis?.measures ?? []).map(
            (candidate) => html`<option value=${candidate.id} ?selected=${candidate.id === measure?.id}>${candidate.id}, ${candidate.date}</option>`,
          )}
        </select>
      </label>
      <fieldset class="instruments">
        <legend>Show</legend>
        <div class="choices">${INSTRUMENTS.filter(({ code }) => present.has(code)).map(
          ({ code, label }) => html`<label>
            <input
              type="radio"
              name="instrument"
              value=${code}
              .checked=${this.workbench.instrument === code}
              @change=${() => this.workbench.turn({ instrument: code, option: '', only: '' })}
            />
            <span>${label}</span>
          </label>`,
        )}</div>
      </fieldset>
      ${crisis ? html`<p class="question-words">${this.#words(crisis, measure)}</p>` : nothing}
    </section>`;
  }

  #words(crisis, measure) {
    const name = (role) => crisis.parties?.[role]?.name ?? crisis.parties?.[role] ?? crisis[role] ?? crisis.onBehalfOf ?? '–';
    const forum = { UNGA: 'vote in the General Assembly', UNSC: 'vote in the Security Council' }[measure?.forum] ?? measure?.forum ?? '';
    const ask = [measure?.ask].flat().map((level) => ASKS[level] ?? plain(level ?? '')).join(' or ');
    return html`Acting state <b>${name('initiator')}</b> · affected party <b>${name('target')}</b> · ${forum} · text
      ${measure?.text === 'for' ? 'in favour of' : 'against'} the acting state, ${ask} · facts as of ${this.workbench.now?.asOf ?? '…'}`;
  }

  #measure(id) {
    const first = this.workbench.crisis.measures[0].id;
    this.workbench.turn({ measure: id === first ? '' : id });
  }
}

customElements.define('question-bar', QuestionBar);

