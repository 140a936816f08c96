// Questions to the server, under /api/v1. An answer changes only when the server reloads facts or rules, so recent answers are kept.

const BASE = '/api/v1';
const KEPT = 80;
const kept = new Map();
let generation = 0;

/** What the server said is wrong with a request (RFC 9457), or that it could not be reached. */
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

/** The address of a question; lists are repeated parameters, what is empty is left out. */
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

/** Forgets all answers, also those still on their way: the server answers with other facts or rules now. */
export function forget() {
  kept.clear();
  generation += 1;
}

/** The answer if it was asked lately, else undefined. */
export function recall(path, parameters) {
  return kept.get(addressOf(path, parameters));
}

/**
 * Asks, and remembers the answer.
 *
 * @throws {Problem} where the server refuses or is gone
 * @throws {DOMException} AbortError where the signal was raised
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
      detail: 'The server does not answer.',
      remedy: 'Is ./demarche serve still running? Start it and load the page again.',
    });
  }
  if (!response.ok) {
    let problem = { title: response.statusText, status: response.status };
    try {
      problem = { ...problem, ...(await response.json()) };
    } catch {
      // Not a problem document; its status has to do.
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
 * @returns a function that ends it; the server then cancels the work
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
    on.problem?.(new Problem({ title: 'No answer', detail: 'The search was broken off.', remedy: 'Search again.' }));
  };
  return close;
}
