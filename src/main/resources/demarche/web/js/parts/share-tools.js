// The page as a link and as a command.

import { html } from 'lit';
import { commandFor } from '../state/command.js';
import { copy } from './download.js';
import { Part } from './part.js';

class ShareTools extends Part {
  static follows = ['page'];
  static properties = { shown: { state: true } };

  render() {
    return html`<div class="share">
      <button type="button" @click=${() => this.#copy('link', this.workbench.link)}>Copy link</button>
      <button type="button" @click=${() => this.#copy('command', this.#command())}>Copy command</button>
      ${this.shown
        ? html`<p class="shared">
            <code>${this.shown}</code>
            <button type="button" @click=${() => (this.shown = '')}>Close<span class="hidden"> what was copied</span></button>
          </p>`
        : ''}
    </div>`;
  }

  #command() {
    const { page, crisis } = this.workbench;
    return commandFor(page, crisis?.measures?.[0]?.id ?? '');
  }

  async #copy(what, text) {
    const done = await copy(text);
    this.shown = text;
    this.workbench.say(done ? `Copied the ${what}.` : `The browser blocked copying. The ${what} is: ${text}`);
  }
}

customElements.define('share-tools', ShareTools);
