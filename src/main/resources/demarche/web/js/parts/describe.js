// A state's position as one sentence, for the map and for screen readers.

import { probability, signed } from '../figures.js';
import { OUTLOOKS, ROLES, optionOf } from '../words.js';

/** For instance "India: abstain, 55%; stance −0.82; actual: abstain, match". */
export function describe(row, instrument) {
  const clauses = [row.option === null ? 'no position inferred' : row.label + chance(row)];
  if (row.assumed) clauses.push('assumed, not inferred');
  if (row.moved) clauses.push(`baseline: ${optionOf(instrument, row.was).label}`);
  if (row.outlook) clauses.push(OUTLOOKS[row.outlook]);
  if (row.stance !== null) clauses.push(`stance ${signed(row.stance)}`);
  if (row.recorded !== null) {
    clauses.push(`actual: ${optionOf(instrument, row.recorded).label}${matchWords(row)}`);
  }
  const role = ROLES[row.role];
  return `${row.name}${role ? `, ${role}` : ''}: ${clauses.join('; ')}`;
}

function chance(row) {
  const value = row.probability?.[row.option];
  return value === undefined || value === null ? '' : `, ${probability(value)}`;
}

function matchWords(row) {
  if (row.matches === null) return '';
  return row.matches ? ', match' : ', no match';
}
