// Announces changes to screen readers when the page has settled.

import { html } from 'lit';
import { plural } from '../figures.js';
import { instrumentOf, optionOf } from '../words.js';
import { Part } from './part.js';

const REST_MS = 500;
const NAMED = 8;

class LiveRegion extends Part {
  static follows = [];
  static properties = { sentence: { state: true } };

  #waiting = 0;
  #last = '';

  connectedCallback() {
    super.connectedCallback();
    this.workbench.addEventListener('settled', () => this.#later());
    this.workbench.addEventListener('say', (event) => (this.sentence = event.detail));
  }

  render() {
    return html`<p class="hidden" role="status">${this.sentence ?? ''}</p>`;
  }

  #later() {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      const sentence = this.#sum();
      if (sentence !== this.#last) this.sentence = this.#last = sentence;
    }, REST_MS);
  }

  #sum() {
    const { rows, instrument, changed } = this.workbench;
    const label = instrumentOf(instrument).label;
    if (!changed) return `${label}: ${plural(rows.length, 'state')}, baseline.`;
    const moved = rows.filter((row) => row.moved);
    const strained = rows.filter((row) => !row.moved && row.outlook === 'under-strain').length;
    const named = moved.slice(0, NAMED).map((row) => `${row.name} from ${optionOf(instrument, row.was).label} to ${row.label}`);
    const rest = moved.length > NAMED ? ` and ${moved.length - NAMED} more` : '';
    return `${label}: ${plural(moved.length, 'state')} would change position, ${strained} under strain. ${named.join('; ')}${rest}`;
  }
}

customElements.define('live-region', LiveRegion);
