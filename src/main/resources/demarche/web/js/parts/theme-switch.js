// Light, dark, or as the system has it. The choice is the reader's and no part of the page's address.

import { html } from 'lit';
import { Part } from './part.js';

const THEMES = [
  ['', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

class ThemeSwitch extends Part {
  static follows = [];

  #renew = () => this.requestUpdate();

  /** There is one in the head and, on narrow pages, one in the foot. */
  connectedCallback() {
    super.connectedCallback();
    addEventListener('themechange', this.#renew);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('themechange', this.#renew);
  }

  render() {
    const chosen = document.documentElement.dataset.theme ?? '';
    return html`<label class="theme">
      <span>Theme</span>
      <select name="theme" @change=${this.#choose}>
        ${THEMES.map(([code, label]) => html`<option value=${code} ?selected=${code === chosen}>${label}</option>`)}
      </select>
    </label>`;
  }

  #choose = (event) => {
    const theme = event.target.value;
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
    try {
      if (theme) localStorage.setItem('demarche.theme', theme);
      else localStorage.removeItem('demarche.theme');
    } catch {
      // Storage is closed to us; the choice holds until the page is left.
    }
    dispatchEvent(new Event('themechange'));
  };
}

customElements.define('theme-switch', ThemeSwitch);
