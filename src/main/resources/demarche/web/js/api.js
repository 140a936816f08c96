// Questions to the server, under /api/v1. An answer changes only when the server reloads facts or rules, so recent answers are kept.

const BASE = '/api/v1';
const KEPT = 80;
const kept = new Map();
let generation = 0;

/** A problem that the server returned (RFC 9457), or a failure to reach it. */
export class Problem extends Error {
  /** @param {Partial<import('./state/types').Problem>} problem */
  constructor({ title, detail, remedy, status }) {
    super(detail ?? title ?? 'The server did not answer.');
    this.name = 'Problem';
    this.title = title ?? 'Problem';
    this.remedy = remedy ?? '';
    this.status = status ?? 0;
  }
}

/** The address of a question. Lists become repeated parameters, empty values are left out. */
export function addressOf(path, parameters = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== '' && one !== null && one !== undefined) query.append(name, one);
    }
  }
  const text = query.toString();
  return `${BASE}${path}${text ? `?${text}` : ''}`;
}

/** Drops all answers, also pending ones, after the server reloaded facts or rules. */
export function forget() {
  kept.clear();
  generation += 1;
}

/** The answer if it is kept, else undefined. */
export function recall(path, parameters) {
  return kept.get(addressOf(path, parameters));
}

/**
 * Asks the server and keeps the answer.
 *
 * @throws {Problem} if the server returns a problem or cannot be reached
 * @throws {DOMException} AbortError if the signal was raised
 */
export async function ask(path, parameters, signal) {
  const address = addressOf(path, parameters);
  if (kept.has(address)) {
    const answer = kept.get(address);
    kept.delete(address);
    kept.set(address, answer);
    return answer;
  }
  const asked = generation;
  let response;
  try {
    response = await fetch(address, { signal, headers: { Accept: 'application/json' } });
  } catch (failure) {
    if (failure.name === 'AbortError') throw failure;
    throw new Problem({
      title: 'No answer',
      detail: 'The server does not respond.',
      remedy: 'Check that ./demarche serve is running, then load the page again.',
    });
  }
  if (!response.ok) {
    let problem = { title: response.statusText, status: response.status };
    try {
      problem = { ...problem, ...(await response.json()) };
    } catch {
      // The body is no problem document; the status remains.
    }
    throw new Problem(problem);
  }
  const answer = await response.json();
  if (asked === generation) kept.set(address, answer);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value);
  return answer;
}

/**
 * Follows a long search. `on` has a function for each kind of event: progress, found, done, problem.
 *
 * @returns a function that ends the search; the server then cancels the work
 */
export function follow(path, parameters, on) {
  const events = new EventSource(addressOf(path, parameters));
  const close = () => events.close();
  for (const kind of ['progress', 'found']) {
    events.addEventListener(kind, (event) => on[kind]?.(JSON.parse(event.data)));
  }
  events.addEventListener('done', (event) => {
    close();
    on.done?.(JSON.parse(event.data));
  });
  events.addEventListener('problem', (event) => {
    close();
    on.problem?.(new Problem(JSON.parse(event.data)));
  });
  events.onerror = () => {
    close();
    on.problem?.(new Problem({ title: 'No answer', detail: 'The connection was lost during the search.', remedy: 'Search again.' }));
  };
  return close;
}
