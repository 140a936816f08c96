// What every part of the page has in common.

import { LitElement } from 'lit';
import { workbench } from '../state/workbench.js';

/**
 * An element in the page's own tree, not in a shadow: styles stay in css/, and labels may refer to what they label. It renders
 * anew when one of the events of the workbench named in `static follows` is told, and where `static heeds` names parts of the
 * page, of a turn of the page only if one of them changed: while a slider is dragged, nothing is drawn that it does not move.
 */
export class Part extends LitElement {
  static follows = ['page', 'settled'];
  static heeds = null;

  workbench = workbench;

  #renew = (event) => {
    const { heeds } = this.constructor;
    if (heeds && event.type === 'page' && event.changed && !heeds.some((name) => event.changed.has(name))) return;
    this.requestUpdate();
  };

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.constructor.follows.forEach((kind) => workbench.addEventListener(kind, this.#renew));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.constructor.follows.forEach((kind) => workbench.removeEventListener(kind, this.#renew));
  }
}
