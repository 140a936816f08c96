// The rows shown: one for each state, from the answer and the baseline.

import { optionOf } from '../words.js';

/**
 * @typedef {import('./types').Belonging} State
 * @typedef {import('./types').Option} Option
 * @typedef {import('./types').Positions} Positions
 *
 * @typedef {object} Row
 * @property {State['code']} code
 * @property {State['name']} name
 * @property {State['group'] | ''} group
 * @property {State['memberships']} memberships
 * @property {string} role in the case, empty if it has none
 * @property {?Option} option on the chosen instrument, null without a position
 * @property {?Option} was the option on the baseline: without a scenario, all drivers on
 * @property {boolean} moved whether the two differ
 * @property {import('./types').Outlook | ''} outlook
 * @property {?number} stance on the measure
 * @property {?number} stanceWas
 * @property {?Option} recorded
 * @property {?boolean} matches whether the baseline matches the recorded position; null without a comparison
 */

/**
 * @param {{states: State[], now: Positions, base: ?Positions, instrument: import('./types').Instrument}} answers
 * @returns {Row[]} by code
 */
export function rowsOf({ states, now, base, instrument }) {
  const about = new Map(states.map((state) => [state.code, state]));
  const before = new Map((base ?? now).states.map((state) => [state.state, state]));
  return now.states.map((state) => {
    const known = about.get(state.state) ?? { name: state.state, group: '', memberships: [] };
    const position = state.positions[instrument] ?? {};
    const baseline = before.get(state.state);
    const basePosition = baseline?.positions[instrument] ?? {};
    const option = position.option ?? null;
    const was = basePosition.option ?? null;
    const recorded = basePosition.recorded ?? position.recorded ?? null;
    const compared = recorded !== null && was !== null && !known.role?.match(/^(initiator|target)$/);
    return {
      code: state.state,
      name: known.name,
      group: known.group ?? '',
      memberships: known.memberships ?? [],
      role: known.role ?? '',
      positions: state.positions,
      option,
      label: optionOf(instrument, option).label,
      was,
      moved: option !== was,
      outlook: position.outlook ?? '',
      from: position.from ?? was,
      direction: position.direction ?? '',
      assumed: position.assumed === true,
      unsettled: position.unsettled === true,
      stance: state.stance ?? null,
      stanceWas: baseline?.stance ?? null,
      probability: position.probability ?? null,
      recorded,
      matches: compared ? recorded === was : null,
    };
  });
}

/** Whether a row passes the search and the filters. */
export function isShown(row, page) {
  const sought = page.find.trim().toLocaleLowerCase('en');
  if (sought && !row.code.toLocaleLowerCase('en').startsWith(sought) && !foldedName(row.name).includes(folded(sought))) return false;
  if (page.group && row.group !== page.group) return false;
  if (page.org && !row.memberships.includes(page.org)) return false;
  if (page.option && (row.option ?? 'without') !== page.option) return false;
  if (page.only === 'mismatch' && row.matches !== false) return false;
  if (page.only === 'moved' && !row.moved && row.outlook === '') return false;
  return true;
}

const NAMES = new Map();

function foldedName(name) {
  let text = NAMES.get(name);
  if (text === undefined) NAMES.set(name, (text = folded(name)));
  return text;
}

/** Text without case and accents: "cote" finds Côte d'Ivoire, "turkiye" finds Türkiye. */
function folded(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('en');
}

/** Counts the rows of each option. */
export function tally(rows, read = (row) => row.option) {
  const counts = new Map();
  for (const row of rows) {
    const option = read(row);
    if (option !== null) counts.set(option, (counts.get(option) ?? 0) + 1);
  }
  return counts;
}
