// The result of an edit of facts or rules: reloaded, or its problems.

import { html, nothing } from 'lit';
import { clock, plural } from '../figures.js';
import { Part } from './part.js';

/** The kind of content of a file, by path. */
const KINDS = [
  [/\.drl$|(^|\/)weights\.yaml$/, 'rules'],
  [/\/scenarios\//, 'scenarios'],
  [/\/(cases|votes|outcomes|changes)\//, 'cases'],
  [/./, 'facts'],
];

const NAMED = 3;

class EditBar extends Part {
  static follows = ['edits'];
  static properties = { closed: { state: true } };

  render() {
    const { edits } = this.workbench;
    // The bar covers the bottom of the window, so that it shifts no content.
    return html`<div role="status">${edits && edits.key !== this.closed ? this.#bar(edits) : nothing}</div>`;
  }

  #bar({ key, status }) {
    const bad = status.problems.length > 0;
    if (!bad && status.changed.length === 0) return nothing;
    return html`<div class="edit-bar ${bad ? 'bad' : ''}">
      ${bad ? this.#problems(status) : this.#reloaded(status)}
      <button type="button" @click=${() => (this.closed = key)}>Close<span class="hidden"> the message on the edit</span></button>
    </div>`;
  }

  #reloaded({ changed, since }) {
    const rest = changed.length - NAMED;
    return html`<p>
      <b>${kinds(changed)} reloaded ${clock(since)}</b>
      <span class="faint">${changed.slice(0, NAMED).join(', ')}${rest > 0 ? ` and ${plural(rest, 'more file')}` : ''}</span>
    </p>`;
  }

  #problems({ problems, since }) {
    return html`<div tabindex="0" role="group" aria-label="Problems in edited files">
      <p>
        <b>${plural(problems.length, 'problem')} in edited files.</b> Still answering with the facts and rules of ${clock(since)}. Correct the
        files and save them.
      </p>
      <ul>
        ${problems.map((problem) => html`<li>${written(problem)}</li>`)}
      </ul>
    </div>`;
  }
}

/** For instance "Rules", "Facts and cases". */
function kinds(files) {
  const found = [...new Set(files.map((file) => KINDS.find(([pattern]) => pattern.test(file))[1]))];
  const text = found.length > 1 ? `${found.slice(0, -1).join(', ')} and ${found.at(-1)}` : found[0];
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A problem in the form of the command line. */
function written({ file, line, column, found, expected, nearest }) {
  const place = [file, line || null, line && column ? column : null].filter(Boolean).join(':');
  return html`<code>${place}</code>: ${found}; expected ${expected}${nearest ? `; did you mean "${nearest}"?` : ''}`;
}

/** The problems of the file of a rule that is shown. */
export function problemsOf(file, edits) {
  const own = (edits?.status.problems ?? []).filter((problem) => problem.file === file);
  return own.length === 0
    ? nothing
    : html`<div class="problem-line">
        <p>The file was edited and has problems. The text below is the last good one.</p>
        <ul>
          ${own.map((problem) => html`<li>${written(problem)}</li>`)}
        </ul>
      </div>`;
}

customElements.define('edit-bar', EditBar);
