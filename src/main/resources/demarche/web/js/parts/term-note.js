// A term of the model with a short explanation, in a popover that Esc closes.

import { html } from 'lit';
import { Part } from './part.js';

/** The terms explained, by name. */
export const TERMS = {
  stance: { name: 'Stance', text: 'How far a state sides against the acting state (+) or with it (−), in log-odds: the sum of its pushes.' },
  push: { name: 'Push', text: 'The contribution of one reason to the stance, in log-odds: its weight times its strength.' },
  threshold: { name: 'Threshold', text: 'The stance that an option requires. Between two thresholds lies one option.' },
  condition: { name: 'Condition', text: 'What an action requires besides a stance, such as having a vote or arms to give.' },
  commitment: { name: 'Commitment', text: 'A stated cost of a change of position, in log-odds. It applies under a scenario only.' },
  frame: { name: 'Frame', text: 'The argument that a state would use in public. It does not change the position.' },
  votes: {
    name: 'Earlier votes',
    text: 'With earlier votes, a state’s votes on the same dispute before this measure count as reasons. Without them, only the other reasons count.',
  },
};

let count = 0;

class TermNote extends Part {
  static follows = [];
  static properties = { name: {} };

  #id = `term-${++count}`;
  #word = '';

  connectedCallback() {
    // The words within the tags are those of the sentence; they become the button.
    this.#word ||= this.textContent.trim();
    if (!this.hasUpdated) this.replaceChildren();
    super.connectedCallback();
  }

  render() {
    const { name, text } = TERMS[this.name];
    return html`<button type="button" class="term" popovertarget=${this.#id}>${this.#word}</button
      ><span class="term-text" id=${this.#id} popover><b>${name}.</b> ${text}</span>`;
  }
}

customElements.define('term-note', TermNote);
