// The method: how it works, accuracy, rules and sources.

import { html, nothing } from 'lit';
import { Part } from '../parts/part.js';
import { DRIVERS } from '../words.js';
import '../parts/accuracy-page.js';
import '../parts/rule-reader.js';
import '../parts/source-list.js';
import { TERMS } from '../parts/term-note.js';

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
      This page shows what a set of stated rules implies for a set of stated facts. It is not a forecast. “A state <em>would</em> do this”
      means: these rules and facts imply it. Reassessments under a scenario depend on the rules. Only the changes listed under Accuracy were
      compared with events.
    </p>
    <h2>One scale, several thresholds</h2>
    <p>
      In a crisis each state has one <b>stance</b>: how far it sides against the acting state (+) or with it (−), in log-odds. Each action has
      a <b>threshold</b>, the stance it requires. A call for talks requires little, condemnation by name requires more, sanctions and arms
      require most. The inferred option is the interval between thresholds that contains the stance. A vote has two thresholds; between them
      a state abstains. Attendance is inferred separately. Mediation has conditions instead of thresholds: acceptability to both
      parties, leverage and will.
    </p>
    <h2>Rules and pushes</h2>
    <p>
      A driver rule reads cited facts and adds a <b>push</b> with a direction, a weight and a reason. The stance is the exact sum of the
      pushes. Theory fixes the direction of each rule. Its weight starts from judgement, keeps its sign and is fitted to recorded votes.
      The ${DRIVERS.length} drivers are families of reasons: ${new Intl.ListFormat('en-GB').format(DRIVERS.map(({ label }) => label.toLowerCase()))}.
    </p>
    <h2>Commitments and reassessment</h2>
    <p>
      A <b>commitment</b> adds a stated cost to a change of position. A scenario sets levers or changes facts. Under it, a state
      <b>reassesses</b> if its position changes. It is <b>under strain</b> if a commitment outweighs a growing push towards another position.
      Otherwise it <b>holds</b>.
    </p>
    <h2>Limits</h2>
    <ul>
      <li>A match with the record does not make a state right, and a mismatch does not make it wrong.</li>
      <li>Probabilities are rounded to 5 percentage points. Those of yes, abstain and no assume that the state attends.</li>
      <li>A frame is the argument that a state would use in public. It justifies a position and does not change it.</li>
      <li>Facts are those of the day before the measure. Later facts and the recorded votes of the measure itself are never used.</li>
      <li>All results are also available on the command line; “Copy command” gives the command.</li>
    </ul>
    <h2>Terms</h2>
    <dl class="terms">
      ${Object.values(TERMS).map(({ name, text }) => html`<dt>${name}</dt><dd>${text}</dd>`)}
    </dl>
  `;
}

customElements.define('method-view', MethodView);
