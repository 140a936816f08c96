// The page on accuracy, failures included.

import { html, nothing } from 'lit';
import { ask } from '../api.js';
import { markdown } from '../draw/markdown.js';
import { Part } from './part.js';

class AccuracyPage extends Part {
  static follows = ['page'];
  static properties = { answer: { state: true }, problem: { state: true } };

  #revision = -1;

  async #read() {
    const { revision } = this.workbench;
    if (revision === this.#revision) return;
    this.#revision = revision;
    await null;
    try {
      this.answer = await ask('/accuracy');
      this.problem = '';
    } catch (failure) {
      this.problem = `${failure.message} ${failure.remedy ?? ''}`;
    }
  }

  render() {
    this.#read();
    if (this.problem) return html`<p class="problem-line">${this.problem}</p>`;
    if (!this.answer) return html`<p class="faint">Loading …</p>`;
    const { page, figures, current } = this.answer;
    return html`${current
        ? nothing
        : html`<p class="plain-words">
            Rules or facts have changed since these figures were measured${figures?.date ? ` on ${figures.date}` : ''}.
          </p>`}
      <div class="document">${markdown(page.replace(/^# .*\n/, ""), 1)}</div>`;
  }
}

customElements.define('accuracy-page', AccuracyPage);
