// The state panel as text with a citation.

import { html } from 'lit';
import { probability, signed } from '../figures.js';
import { CAVEAT, driverLabel, frameLabel, instrumentOf, optionOf, ROLES } from '../words.js';
import { commandFor } from '../state/command.js';
import { copy } from './download.js';
import { Part } from './part.js';
import { asksOf, byDriver, pushesOf } from './push-waterfall.js';
import { sourceText } from './source-link.js';

class StateText extends Part {
  static follows = ['page'];

  static properties = {
    row: { attribute: false },
    answer: { attribute: false },
    said: { state: true },
  };

  render() {
    const text = this.#text();
    return html`<div class="section-head">
        <p>Positions, argument, facts and sources.</p>
        <button
          type="button"
          @click=${async () => {
            const done = await copy(text);
            this.said = done ? 'Copied' : 'The browser blocked copying. Select the text below';
            this.workbench.say(this.said);
          }}
        >
          ${this.said ?? 'Copy with citation'}
        </button>
      </div>
      <pre class="as-text" tabindex="0">${text}</pre>`;
  }

  #text() {
    const { row, answer, workbench } = this;
    const { crisis, measure, page, catalogue, instrument } = workbench;
    const { full, why, sources, heading } = answer;
    const lines = [
      crisis.title,
      `${measure.id}, ${measure.date ?? crisis.date}; facts as of ${heading.asOf}`,
      ...(heading.scenario?.length ? [`scenario: ${heading.scenario.join(', ')}`] : []),
      ...(heading.without?.length ? [`drivers switched off: ${heading.without.join(', ')}`] : []),
      '',
      row.name + (ROLES[row.role] ? `, ${ROLES[row.role]}` : ''),
      ...Object.entries(full.positions).map(([code, position]) => {
        const chances = position.probability
          ? ` (${Object.entries(position.probability)
              .map(([vote, value]) => `${vote} ${probability(value)}`)
              .join(', ')})`
          : '';
        return `  ${instrumentOf(code).label}: ${optionOf(code, position.option).label}${chances}${
          position.recorded ? `; actual: ${optionOf(code, position.recorded).label}` : ''
        }`;
      }),
    ];
    const used = new Set();
    if (why) {
      const asks = asksOf(full, instrument).map(({ value, label }) => `${label} ${signed(value)}`);
      const stance = full.positions[instrument]?.stance;
      lines.push('', `${why.derivation.sentence}.`);
      if (stance !== undefined) {
        lines.push(`Stance ${signed(stance)} log-odds${asks.length ? `; thresholds: ${asks.join(', ')}` : ''}. Pushes by driver:`);
        for (const { driver, sum, pushes } of byDriver(pushesOf(why, full))) {
          lines.push(`  ${signed(sum)}  ${driverLabel(driver)}`);
          pushes.forEach((push) => lines.push(`      ${signed(push.weight)}  ${push.sentence} (rule ${push.rule})`));
        }
      }
      const facts = factsOf(why.derivation);
      if (facts.length > 0) lines.push('', 'Facts:');
      for (const { sentence, fact } of facts) {
        used.add(fact.source);
        lines.push(`  ${sentence} (${fact.holds}; ${fact.source})`);
      }
    }
    if (full.commitments.length > 0) lines.push('', 'Commitments:', ...full.commitments.map((sentence) => `  ${sentence}`));
    if (full.frame.length > 0) lines.push('', `Frames: ${full.frame.map(frameLabel).join('; ')}`);
    if (used.size > 0) lines.push('', 'Sources:', ...[...used].sort().map((key) => `  ${key}: ${sourceText(key, sources)}`));
    lines.push(
      '',
      CAVEAT,
      `Demarche ${catalogue.version?.version ?? ''}; facts ${heading.facts}; rules ${heading.rules}.`,
      commandFor(page, crisis.measures[0].id),
      workbench.link,
    );
    return lines.join('\n');
  }
}

/** The facts of a derivation, without repetition. */
function factsOf(root) {
  const facts = new Map();
  const visit = (node) => {
    if (node.fact) facts.set(node.fact.key, node);
    (node.premises ?? []).forEach(visit);
  };
  visit(root);
  return [...facts.values()];
}

customElements.define('state-text', StateText);
