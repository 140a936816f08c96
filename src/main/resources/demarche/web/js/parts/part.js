// The base class of the parts of the page.

import { LitElement } from 'lit';
import { workbench } from '../state/workbench.js';

/**
 * An element in the page's own tree, without a shadow tree: styles stay in css/, and labels can refer to other elements. It renders
 * again on each event of the workbench named in `static follows`. If `static heeds` names parts of the page, a `page` event counts
 * only if one of them changed, so that dragging a slider redraws only what depends on it.
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
