// How it works, how accurate it is, its rules and its sources.

import { html, nothing } from 'lit';
import { Part } from '../parts/part.js';
import { DRIVERS } from '../words.js';
import '../parts/accuracy-page.js';
import '../parts/rule-reader.js';
import '../parts/source-list.js';

const SECTIONS = [
  ['how', 'How it works', how],
  ['accuracy', 'Accuracy', () => html`<accuracy-page></accuracy-page>`],
  ['rules', 'Rules', () => html`<rule-reader></rule-reader>`],
  ['sources', 'Sources', () => html`<source-list></source-list>`],
];

class MethodView extends Part {
  static follows = ['page'];

  render() {
    const { section } = this.workbench.page;
    const [, label, content] = SECTIONS.find(([code]) => code === section) ?? SECTIONS[0];
    return html`<div class="method-view">
      <nav class="sections" aria-label="Method">
        ${SECTIONS.map(
          ([code, name]) => html`<button
            type="button"
            class="view-link"
            aria-current=${name === label ? 'true' : nothing}
            @click=${() => this.workbench.turn({ section: code, rule: '', lookup: '' })}
          >
            ${name}
          </button>`,
        )}
      </nav>
      <section class="prose" aria-labelledby="method-head">
        <h1 id="method-head">${label}</h1>
        ${content()}
      </section>
    </div>`;
  }
}

function how() {
  return html`
    <p class="plain-words">
      This page says what a set of stated rules implies from a set of stated facts. It does not say what will happen. Where it speaks of
      what a state <em>would</em> do, it means: if these rules and facts were all there is. Reassessments under a scenario are conditional
      on the rules, and only the changes listed under Accuracy have been held against events.
    </p>
    <h2>One scale, many asks</h2>
    <p>
      In a crisis each state has one <b>stance</b>: how far it leans against the acting state (+) or towards it (−), in log-odds. Each thing
      it can be asked to do has an <b>ask</b>: how much stance that takes. A call for talks asks little, to condemn by name asks more,
      sanctions and arms most. The option inferred is the interval between the asks in which the stance lies. A vote has two asks, and
      between them a state abstains. Being present is a separate question with reasons of its own, and mediation is not on this ladder at
      all: it asks for acceptability to both parties, leverage and will.
    </p>
    <h2>A rule adds a push</h2>
    <p>
      A driver rule looks at cited facts and adds a <b>push</b>: a direction, a weight, a reason. The stance is the exact sum of the pushes.
      Theory fixes the direction of each rule; its weight begins from judgement, keeps its sign, and is fitted to recorded votes. There are
      ${DRIVERS.length} drivers, families of reasons: ${new Intl.ListFormat('en-GB').format(DRIVERS.map(({ code }) => code))}.
    </p>
    <h2>Commitments resist, and reassessment is crossing</h2>
    <p>
      A <b>commitment</b> adds a stated cost to leaving a position. A scenario turns levers or changes facts. A state <b>reassesses</b> when its
      position changes, is <b>under strain</b> when the push towards another position has grown but a commitment outweighs it, and otherwise
      <b>holds</b>.
    </p>
    <h2>What one must not read into it</h2>
    <ul>
      <li>A state matches a record or does not. It is not right or wrong.</li>
      <li>Probabilities are shown to five points, since the rules bear no more, and hold where the state attends.</li>
      <li>A frame is the argument a state would use in public. It justifies; it does not drive.</li>
      <li>Facts are taken as of the day before the measure. Nothing dated later informs a case, and a measure's own votes never do.</li>
      <li>Everything on this page is also on the command line; “Copy command” gives the call.</li>
    </ul>
  `;
}

customElements.define('method-view', MethodView);
