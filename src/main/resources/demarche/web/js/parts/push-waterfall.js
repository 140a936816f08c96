// The pushes by driver, stacked from zero to the stance, with the thresholds.

import { html, nothing, svg } from 'lit';
import { number, signed } from '../figures.js';
import { driverLabel, instrumentOf } from '../words.js';
import { Part } from './part.js';
import './term-note.js';

/** Returns the pushes of a derivation, each with its driver. */
export function pushesOf(why, full) {
  const drivers = new Map(full.pushes.map((push) => [push.rule, push.driver]));
  const found = [];
  const visit = (node) => {
    if (node.kind === 'push') found.push({ sentence: node.sentence, weight: node.logOdds, rule: node.rule, driver: drivers.get(node.rule) ?? 'other' });
    else if (node.kind === 'position' || node.kind === 'stance') node.premises.forEach(visit);
  };
  visit(why.derivation);
  return found;
}

/** Sums pushes by driver, largest sum first. */
export function byDriver(pushes) {
  const sums = new Map();
  for (const push of pushes) {
    if (!sums.has(push.driver)) sums.set(push.driver, { driver: push.driver, sum: 0, pushes: [] });
    const entry = sums.get(push.driver);
    // Integers keep thousandths exact, so that the figures shown add up.
    entry.sum = (Math.round(entry.sum * 1000) + Math.round(push.weight * 1000)) / 1000;
    entry.pushes.push(push);
  }
  return [...sums.values()].sort((one, other) => Math.abs(other.sum) - Math.abs(one.sum));
}

/** Returns each threshold with its option. */
export function asksOf(full, instrument) {
  const asks = full.asks?.[instrument] ?? [];
  const options = instrumentOf(instrument).options.filter(({ code }) => !['abstain', 'silent', 'none', 'absent'].includes(code));
  return asks.map((value, at) => ({ value, label: options[at]?.label ?? '' }));
}

class PushWaterfall extends Part {
  static follows = [];

  static properties = {
    full: { attribute: false },
    why: { attribute: false },
    instrument: { attribute: false },
    open: { state: true },
  };

  open = new Set();

  render() {
    const { full, why, instrument } = this;
    if (!full || !why || why.instrument !== instrument) return nothing;
    const stance = full.positions[instrument]?.stance;
    const asks = asksOf(full, instrument);
    const drivers = byDriver(pushesOf(why, full));
    let at = 0;
    const bars = drivers.map((entry) => {
      const from = at;
      at += entry.sum;
      return { ...entry, from, to: at };
    });
    const values = [0, stance ?? at, ...bars.flatMap(({ from, to }) => [from, to]), ...asks.map(({ value }) => value)];
    const low = Math.min(...values);
    const high = Math.max(...values);
    const margin = (high - low) * 0.04 || 1;
    const x = (value) => ((value - low + margin) / (high - low + 2 * margin)) * 200;
    const frame = (content) => html`<svg class="fall" viewBox="0 0 200 20" preserveAspectRatio="none" aria-hidden="true">
      ${asks.map(({ value }) => svg`<path class="ask-line" d="M${x(value)} 0V20"></path>`)}
      <path class="nought-line" d=${`M${x(0)} 0V20`}></path>
      ${content}
    </svg>`;
    const bar = (from, to, kind) =>
      svg`<rect class=${kind} x=${Math.min(x(from), x(to))} y="4" width=${Math.max(Math.abs(x(to) - x(from)), 0.8)} height="12"></rect>`;
    return html`<table class="waterfall">
      <caption>
        ← sides with ${this.#actor()} · sides against it →, in log-odds. ${this.#thresholds(asks)}
      </caption>
      <tbody>
        ${bars.map(
          (entry) => html`<tr>
              <th scope="row">
                <button
                  type="button"
                  class="link"
                  aria-expanded=${this.open.has(entry.driver)}
                  @click=${() => this.#toggle(entry.driver)}
                >
                  ${driverLabel(entry.driver)} <small>${entry.pushes.length}</small>
                </button>
              </th>
              <td>${frame(bar(entry.from, entry.to, entry.sum >= 0 ? 'push-against' : 'push-towards'))}</td>
              <td class="figure">${signed(entry.sum)}</td>
            </tr>
            ${this.open.has(entry.driver)
              ? entry.pushes.map(
                  (push) => html`<tr class="push">
                    <td colspan="2">
                      ${push.sentence}
                      <button type="button" class="link rule-link" @click=${() => this.#rule(push.rule)}>${push.rule}</button>
                    </td>
                    <td class="figure">${signed(push.weight)}</td>
                  </tr>`,
                )
              : nothing}`,
        )}
        <tr class="sum">
          <th scope="row"><term-note name="stance">Stance</term-note></th>
          <td>${frame(bar(0, stance ?? at, 'stance-bar'))}</td>
          <td class="figure">${signed(stance ?? at)}</td>
        </tr>
      </tbody>
    </table>`;
  }

  #actor() {
    const { crisis } = this.workbench;
    return crisis?.parties?.initiator?.name ?? crisis?.parties?.initiator ?? 'the acting state';
  }

  #thresholds(asks) {
    if (asks.length === 0) return nothing;
    const written = asks.map(({ value, label }) => `${label} at ${value < 0 ? 'most' : 'least'} ${number(value)}`).join(', ');
    return html`Dashed: <term-note name="threshold">thresholds</term-note>, ${written}.`;
  }

  #toggle(driver) {
    const open = new Set(this.open);
    if (!open.delete(driver)) open.add(driver);
    this.open = open;
  }

  #rule(rule) {
    this.workbench.turn({ view: 'method', section: 'rules', rule });
  }
}

customElements.define('push-waterfall', PushWaterfall);
