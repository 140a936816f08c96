// The rules, each with sentence, rationale, weight, references and text.

import { html, nothing } from 'lit';
import { ask } from '../api.js';
import { signed } from '../figures.js';
import { driverLabel, plain, sentenceCase } from '../words.js';
import { problemsOf } from './edit-bar.js';
import { Part } from './part.js';
import { sourceLink } from './source-link.js';

class RuleReader extends Part {
  static follows = ['page', 'edits'];
  static properties = {
    rules: { state: true },
    open: { state: true },
    sources: { state: true },
    problem: { state: true },
  };

  #asked = '';

  #revision = -1;

  async #read() {
    const { revision } = this.workbench;
    if (revision === this.#revision) return;
    this.#revision = revision;
    this.#asked = '';
    await null;
    try {
      const [{ rules }, { sources }] = await Promise.all([ask('/rules'), ask('/sources')]);
      if (this.#revision !== revision) return;
      this.problem = '';
      this.rules = rules;
      this.sources = new Map(sources.map((source) => [source.key, source]));
    } catch (failure) {
      this.problem = `${failure.message} ${failure.remedy ?? ''}`;
    }
  }

  render() {
    this.#read();
    if (this.problem) return html`<p class="problem-line">${this.problem}</p>`;
    if (!this.rules) return html`<p class="faint">Loading …</p>`;
    const { lookup, rule } = this.workbench.page;
    this.#ask(rule);
    const sought = lookup.trim().toLowerCase();
    const found = this.rules.filter((entry) =>
      [entry.id, entry.title, entry.driver, entry.folder, entry.rationale].join(' ').toLowerCase().includes(sought),
    );
    const folders = [...new Set(found.map((entry) => entry.folder))];
    return html`${rule ? this.#rule(rule) : nothing}
      <label class="field">
        <span>Find a rule</span>
        <input
          type="search"
          name="lookup"
          .value=${lookup}
          @input=${(event) => this.workbench.turn({ lookup: event.target.value }, { push: false })}
        />
      </label>
      <p class="faint">${found.length} of ${this.rules.length} rules. Weights are in log-odds at full strength.</p>
      ${folders.map(
        (folder) => html`<h2>${sentenceCase(folder)}</h2>
          <ul class="rule-list">
            ${found
              .filter((entry) => entry.folder === folder)
              .map(
                (entry) => html`<li>
                  <button type="button" class="link" aria-pressed=${entry.id === rule} @click=${() => this.#show(entry.id)}>${entry.title}</button>
                  <span class="faint"
                    >${[entry.driver && driverLabel(entry.driver), entry.weight === undefined ? '' : signed(entry.direction === 'towards' ? -entry.weight : entry.weight)]
                      .filter(Boolean)
                      .join(' · ')}</span
                  >
                </li>`,
              )}
          </ul>`,
      )}`;
  }

  #show(id) {
    this.workbench.turn({ rule: id });
    this.scrollIntoView({ block: 'start' });
  }

  #rule(id) {
    const rule = this.open?.id === id ? this.open : this.rules.find((entry) => entry.id === id);
    if (!rule) return html`<p class="problem-line">There is no rule ${id}.</p>`;
    return html`<article class="rule" aria-labelledby="rule-head">
      <div class="section-head">
        <h2 id="rule-head">${rule.title}</h2>
        <button type="button" @click=${() => this.workbench.turn({ rule: '' })}>Close<span class="hidden"> the rule</span></button>
      </div>
      <p class="faint">${[rule.id, rule.driver && driverLabel(rule.driver), rule.direction && `${rule.direction} the acting state`, rule.theory].filter(Boolean).join(' · ')}</p>
      <dl>
        <dt>Sentence</dt>
        <dd>${rule.says}</dd>
        ${rule.rationale ? html`<dt>Rationale</dt><dd>${rule.rationale}</dd>` : nothing}
        ${rule.weight === undefined
          ? nothing
          : html`<dt>Weight</dt>
              <dd>
                ${signed(rule.direction === 'towards' ? -rule.weight : rule.weight)} at full strength. ${rule.weightRationale}
                ${rule.calibratedOn ? html`<span class="faint">Calibrated on ${plain(rule.calibratedOn)}.</span>` : nothing}
              </dd>`}
        ${rule.cites?.length
          ? html`<dt>References</dt>
              <dd>
                <ul>
                  ${rule.cites.map((key) => html`<li>${sourceLink(key, this.sources)}</li>`)}
                </ul>
              </dd>`
          : nothing}
        <dt>File</dt>
        <dd><code>${rule.place}</code></dd>
      </dl>
      ${problemsOf(String(rule.place).replace(/(:\d+)+$/, ''), this.workbench.edits)}
      ${rule.text ? html`<pre class="drl" tabindex="0">${rule.text}</pre>` : nothing}
    </article>`;
  }

  async #ask(id) {
    if (!id || id === this.#asked) return;
    this.#asked = id;
    await null;
    try {
      const { rule } = await ask(`/rules/${encodeURIComponent(id)}`);
      if (this.#asked === id) this.open = rule;
    } catch {
      // The panel then shows what the list has.
    }
  }
}

customElements.define('rule-reader', RuleReader);
