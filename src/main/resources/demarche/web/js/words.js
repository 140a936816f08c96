// The words of the model, loaded from the server (/drivers). Codes are those of the API.
//
// Modules that show words import this module, so that they run after the words have arrived.

import { ask } from './api.js';

const NO_WORDS = { drivers: [], instruments: [], asks: [], roles: [], frames: [], outlooks: [], groups: [], caveat: '' };

/** @type {import('./state/types').Words} */
const words = await ask('/drivers').catch((failure) => {
  // The workbench asks again and shows the problem.
  console.error(failure);
  return NO_WORDS;
});

const labels = (vocabulary) => Object.fromEntries(vocabulary.map(({ code, label }) => [code, label]));

/** Instruments with their options, from against the acting state to towards it. */
export const INSTRUMENTS = words.instruments.map((instrument) => ({ ...instrument, label: sentenceCase(instrument.label) }));

/** The drivers with descriptions. */
export const DRIVERS = words.drivers.map((driver) => ({
  ...driver,
  label: sentenceCase(driver.label),
  says: sentenceCase(driver.description),
}));

export const GROUPS = labels(words.groups);

export const ROLES = labels(words.roles);

export const OUTLOOKS = labels(words.outlooks);

export const ASKS = labels(words.asks);

const FRAMES = labels(words.frames);

export const CAVEAT = words.caveat;

const BY_CODE = new Map(INSTRUMENTS.map((instrument) => [instrument.code, instrument]));

/** The label of a state without a position, for which the model has no word. */
export const NO_POSITION = { code: '', label: 'no position', tone: 'without' };

export function instrumentOf(code) {
  return BY_CODE.get(code) ?? { code, label: sentenceCase(code), options: [] };
}

export function optionOf(instrument, code) {
  if (code === null || code === undefined || code === '') return NO_POSITION;
  return (
    instrumentOf(instrument).options.find((option) => option.code === code) ?? {
      code,
      label: plain(code),
      tone: 'without',
    }
  );
}

/** An instrument within a sentence: "on the vote", "on sanctions". */
export function phrase(code) {
  return code === 'vote' || code === 'initiative' ? `the ${code}` : instrumentOf(code).label.toLowerCase();
}

export function driverLabel(code) {
  return DRIVERS.find((driver) => driver.code === code)?.label ?? sentenceCase(code ?? 'other');
}

export function frameLabel(code) {
  return FRAMES[code] ?? plain(code);
}

/** A code with spaces instead of hyphens. */
export function plain(code) {
  return String(code).replaceAll('-', ' ');
}

/** Text with a capital; hyphens of a code become spaces. */
export function sentenceCase(code) {
  const text = /\s/.test(code) ? code : plain(code);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
