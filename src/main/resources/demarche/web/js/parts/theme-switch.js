// Choice of theme: light, dark or the system's. It belongs to the reader and is not part of the address.

import { html } from 'lit';
import { Part } from './part.js';

const THEMES = [
  ['', 'System'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

class ThemeSwitch extends Part {
  static follows = [];

  #renew = () => this.requestUpdate();

  /** The page has a switch in its header and, when narrow, one in its footer. */
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
      // Without storage the choice lasts until the page is closed.
    }
    dispatchEvent(new Event('themechange'));
  };
}

customElements.define('theme-switch', ThemeSwitch);
