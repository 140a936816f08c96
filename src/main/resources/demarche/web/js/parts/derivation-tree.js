// The argument of the engine, from the position to cited facts.

import { html, nothing } from 'lit';
import { signed } from '../figures.js';
import { Part } from './part.js';
import { sourceLink } from './source-link.js';

/** Levels that are open at first: the position, its stance, the pushes. */
const OPEN = 2;

class DerivationTree extends Part {
  static follows = [];

  static properties = {
    node: { attribute: false },
    sources: { attribute: false },
  };

  render() {
    if (!this.node) return nothing;
    return html`<ul class="tree">
      ${this.#branch(this.node, 0)}
    </ul>`;
  }

  #branch(node, depth) {
    const said = html`${node.logOdds === undefined ? nothing : html`<span class="weight">${signed(node.logOdds)}</span>`}
      <span>${node.sentence}</span>`;
    const ground = html`${node.rule ? this.#rule(node.rule) : nothing}${node.fact ? this.#fact(node.fact) : nothing}`;
    const premises = node.premises ?? [];
    if (premises.length === 0) return html`<li class="leaf kind-${node.kind}">${said} ${ground}</li>`;
    return html`<li class="kind-${node.kind}">
      <details ?open=${depth < OPEN}>
        <summary>${said}</summary>
        <div class="ground">${ground}</div>
        <ul>
          ${premises.map((premise) => this.#branch(premise, depth + 1))}
        </ul>
      </details>
    </li>`;
  }

  #rule(rule) {
    return html` <button
      type="button"
      class="link rule-link"
      title="Read the rule"
      @click=${() => this.workbench.turn({ view: 'method', section: 'rules', rule })}
    >
      ${rule}
    </button>`;
  }

  #fact(fact) {
    const grade = fact.basis === 'judged' ? `judged${fact.reliability ? `, reliability ${fact.reliability}` : ''}` : fact.basis;
    return html`<span class="fact">
      ${fact.holds}${grade ? ` · ${grade}` : ''}${fact.stale ? ' · stale' : ''} ·
      ${sourceLink(fact.source, this.sources)}${fact.note ? html` · <i>${fact.note}</i>` : nothing}
    </span>`;
  }
}

customElements.define('derivation-tree', DerivationTree);
