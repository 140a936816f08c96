// The page: header, question, one of four views, footer.

import { html, nothing } from 'lit';
import { CAVEAT } from '../words.js';
import { Part } from './part.js';
import './question-bar.js';
import './share-tools.js';
import './theme-switch.js';
import './pattern-sheet.js';
import './live-region.js';
import './edit-bar.js';
import '../views/world-view.js';
import '../views/beside-view.js';
import '../views/drivers-view.js';
import '../views/method-view.js';

const VIEWS = [
  ['world', 'World', () => html`<world-view></world-view>`],
  ['beside', 'Side by side', () => html`<beside-view></beside-view>`],
  ['drivers', 'Drivers', () => html`<drivers-view></drivers-view>`],
  ['method', 'Method', () => html`<method-view></method-view>`],
];

class DemarchePage extends Part {
  static follows = ['page', 'problem'];

  #first = true;

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('keydown', this.#shortcut);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#shortcut);
  }

  render() {
    if (this.#first) {
      // The text shown while modules load.
      this.replaceChildren();
      this.#first = false;
    }
    const { page, problem, crisis } = this.workbench;
    const [code, , view] = VIEWS.find(([candidate]) => candidate === page.view) ?? VIEWS[0];
    return html`
      <a class="skip" href="#main" @click=${this.#skip}>Skip to the content</a>
      <pattern-sheet></pattern-sheet>
      <header class="masthead">
        <p class="wordmark"><a href="/" @click=${this.#home}>Demarche</a></p>
        <nav aria-label="Views">
          ${VIEWS.map(
            ([id, label]) => html`<button
              type="button"
              class="view-link"
              aria-current=${id === code ? 'page' : nothing}
              @click=${() => this.workbench.turn({ view: id })}
            >
              ${label}
            </button>`,
          )}
        </nav>
        <share-tools></share-tools>
        <theme-switch></theme-switch>
      </header>
      ${code === 'method' ? nothing : html`<question-bar></question-bar>`}
      <div role="alert">
        ${problem
          ? html`<p class="problem">
              <b>${problem.title ?? 'Problem'}.</b> ${problem.message} ${problem.remedy ?? ''}
              <button type="button" @click=${() => this.workbench.dismissProblem()}>Close<span class="hidden"> the message</span></button>
            </p>`
          : nothing}
      </div>
      <main id="main" tabindex="-1">${crisis || code === 'method' ? view() : problem ? nothing : html`<p class="loading">Loading facts and rules …</p>`}</main>
      <footer>
        <theme-switch></theme-switch>
        <p>${CAVEAT} ${this.#basis()}</p>
        <p>${this.workbench.catalogue.map?.disclaimer ?? ''} ${this.workbench.catalogue.map?.source ?? ''}</p>
      </footer>
      <live-region></live-region>
      <edit-bar></edit-bar>
    `;
  }

  /** A tab or a bookmark shows what it is about. */
  updated() {
    const { page, crisis, selected } = this.workbench;
    const [, label] = VIEWS.find(([candidate]) => candidate === page.view) ?? VIEWS[0];
    const subject = page.view === 'world' && selected ? selected.name : label;
    document.title = [subject, page.view === 'method' ? null : crisis?.title, 'Demarche'].filter(Boolean).join(' · ');
  }

  #basis() {
    return html`<button type="button" class="link" @click=${() => this.workbench.turn({ view: 'method', section: 'accuracy' })}>
      Accuracy
    </button>`;
  }

  /** Moves the focus only: the next change of the page would drop a fragment from the address. */
  #skip = (event) => {
    event.preventDefault();
    this.querySelector('#main').focus();
  };

  #home = (event) => {
    event.preventDefault();
    this.workbench.turn({ view: 'world', state: '', with: [], set: [], assume: [], without: [] });
  };

  /** "/" moves the focus to the search. */
  #shortcut = (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest?.('input, select, textarea')) return;
    const search = this.querySelector('input[type=search]');
    if (!search) return;
    event.preventDefault();
    search.focus();
  };
}

customElements.define('demarche-page', DemarchePage);
