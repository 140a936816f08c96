// The publications that facts, rules and weights cite.

import { html } from 'lit';
import { ask } from '../api.js';
import { Part } from './part.js';
import { webAddress } from './source-link.js';

class SourceList extends Part {
  static follows = ['page'];
  static properties = { sources: { state: true }, problem: { state: true } };

  #revision = -1;

  async #read() {
    const { revision } = this.workbench;
    if (revision === this.#revision) return;
    this.#revision = revision;
    await null;
    try {
      this.sources = (await ask('/sources')).sources;
      this.problem = '';
    } catch (failure) {
      this.problem = `${failure.message} ${failure.remedy ?? ''}`;
    }
  }

  render() {
    this.#read();
    if (this.problem) return html`<p class="problem-line">${this.problem}</p>`;
    if (!this.sources) return html`<p class="faint">Loading …</p>`;
    const { lookup } = this.workbench.page;
    const sought = lookup.trim().toLowerCase();
    const found = this.sources.filter((source) =>
      [source.key, source.title, source.publisher].join(' ').toLowerCase().includes(sought),
    );
    return html`<label class="field">
        <span>Find a source</span>
        <input
          type="search"
          name="lookup"
          .value=${lookup}
          @input=${(event) => this.workbench.turn({ lookup: event.target.value }, { push: false })}
        />
      </label>
      <p class="faint">${found.length} of ${this.sources.length} sources.</p>
      <ul class="source-list">
        ${found.map(
          (source) => html`<li>
            ${webAddress(source.url)
              ? html`<a href=${source.url} rel="noreferrer noopener external" target="_blank"><cite>${source.title}</cite></a>`
              : html`<cite>${source.title}</cite>`}
            ${[source.publisher, source.published].filter(Boolean).join(', ')}
            <span class="faint">${source.key} · ${source.licence}</span>
          </li>`,
        )}
      </ul>`;
  }
}

customElements.define('source-list', SourceList);
