// The state of the page. Parts read it, change it and receive events.

import { ask, forget, recall, Problem } from '../api.js';
import { rewound } from '../draw/projection.js';
import { initialPage, readAddress, writeAddress } from './address.js';
import { watchEdits } from './edits.js';
import { effectiveDials } from './settings.js';
import { rowsOf } from './world.js';

/** Parts of the state that form the question to the engine. All others change only the display. */
const QUESTION = ['case', 'measure', 'track', 'with', 'set', 'assume', 'without'];

/** A newer question aborts a pending one of this age. A younger one is awaited and painted. */
const PATIENCE_MS = 120;

/**
 * Events: `page` (the state of the page changed), `world` (new rows, paint now), `settled` (after the paint), `problem`, `edits`
 * (facts or rules were edited on the server).
 */
export class Workbench extends EventTarget {
  page = initialPage();
  catalogue = { cases: [], levers: [], scenarios: [], organisations: [], map: null, version: null };
  /** @type {?import('./types').CasePage} */
  crisis = null;
  /** @type {import('./types').Belonging[]} */
  states = [];
  /** @type {?import('./types').Positions} the baseline */
  base = null;
  /** @type {?import('./types').Positions} */
  now = null;
  /** @type {import('./world.js').Row[]} */
  rows = [];
  /** Codes of states whose option changed since the last paint. */
  fresh = new Set();
  problem = null;
  asking = false;
  /** Number of reloads of facts or rules. Parts use it in the keys of their questions. */
  revision = 0;
  /** @type {?{key: string, status: import('./types').Serving}} */
  edits = null;

  #flight = null;
  #next = false;
  #settling = false;

  async start() {
    this.page = readAddress(location.search);
    addEventListener('popstate', () => {
      const page = readAddress(location.search);
      this.#go({ ...page, case: page.case || this.catalogue.version?.defaultCase || '' });
    });
    try {
      const version = ask('/version');
      const first = this.page.case ? Promise.resolve() : version.then((v) => (this.page.case = v.defaultCase ?? ''));
      const world = first.then(() => this.#loadCase());
      await this.#loadCatalogue();
      await world;
    } catch (failure) {
      this.#fail(failure);
    }
    watchEdits((status) => this.#takeEdits(status));
  }

  async #loadCatalogue() {
    const [version, cases, levers, scenarios, words, map] = await Promise.all(
      ['/version', '/cases', '/levers', '/scenarios', '/drivers', '/map'].map((path) => ask(path)),
    );
    this.catalogue = {
      cases: cases.cases,
      levers: levers.levers,
      scenarios: scenarios.scenarios,
      organisations: words.organisations ?? [],
      // The shapes do not change while the server runs.
      map: this.catalogue.map ?? { ...map, features: map.features.map(rewound) },
      version,
    };
    this.#emit('page');
  }

  /** Shows the result of an edit. After a reload, asks for everything shown again. */
  #takeEdits(status) {
    const before = this.edits?.status;
    // A reload before the page was opened is not shown.
    const known = before ? status : { ...status, changed: [] };
    this.edits = { key: `${status.state} ${status.failed ?? ''}`, status: known };
    this.#emit('edits');
    if (before && before.state !== status.state) this.#renew().catch((failure) => this.#fail(failure));
  }

  async #renew() {
    forget();
    this.revision += 1;
    this.#flight?.abort.abort();
    this.#flight = null;
    this.#next = false;
    await Promise.all([this.#loadCatalogue(), this.#loadCase()]);
  }

  /** The instrument shown: the chosen one, else that of the measure. */
  get instrument() {
    return this.page.instrument || this.measure?.instrument || 'vote';
  }

  /** The measure: the chosen one, else the first of the case. */
  get measure() {
    const measures = this.crisis?.measures ?? [];
    return measures.find((measure) => measure.id === this.page.measure) ?? measures[0] ?? null;
  }

  /** Whether there is a scenario, a lever setting or an assumed position. */
  get supposing() {
    return this.page.with.length + this.page.set.length + this.page.assume.length > 0;
  }

  /** Whether positions can differ from the baseline. */
  get changed() {
    return this.supposing || this.page.without.length > 0;
  }

  get dials() {
    return effectiveDials(this.page, this.catalogue.scenarios);
  }

  get selected() {
    return this.rows.find((row) => row.code === this.page.state) ?? null;
  }

  stateName(code) {
    return this.states.find((state) => state.code === code)?.name ?? code;
  }

  /** The parameters of the page's question, named as the options of the command line. */
  question(over = {}) {
    const { case: id, measure, track, with: scenarios, set, assume, without } = { ...this.page, ...over };
    return { case: id, measure, track: track === 'with-record' ? '' : track, with: scenarios, set, assume, without };
  }

  /**
   * Changes the page. `push` adds a step to the history; a drag replaces the current one.
   *
   * @param {object} patch parts of the page
   * @param {{push?: boolean}} how
   */
  turn(patch, { push = true } = {}) {
    if ('case' in patch && patch.case !== this.page.case) {
      patch = { measure: '', instrument: '', option: '', only: '', assume: [], swipe: '', ...patch };
    }
    this.#go({ ...this.page, ...patch }, push ? 'push' : 'replace');
  }

  /** Sets levers and measures the time until the paint. */
  turnLever(set) {
    performance.mark('lever-turned');
    this.turn({ set }, { push: false });
  }

  say(sentence) {
    this.dispatchEvent(new CustomEvent('say', { detail: sentence }));
  }

  dismissProblem() {
    this.problem = null;
    this.#emit('problem');
  }

  #go(page, how) {
    const before = this.page;
    this.page = page;
    if (how) this.#writeAddress(how);
    const differs = (name) => String(before[name]) !== String(page[name]);
    if (differs('case')) this.#loadCase().catch((failure) => this.#fail(failure));
    else if (QUESTION.some(differs)) {
      if (differs('measure') || differs('track')) this.base = null;
      this.#askWorld();
    } else if (differs('instrument')) this.#makeRows();
    this.#emit('page', new Set(Object.keys(page).filter(differs)));
  }

  #writeAddress(how) {
    const address = location.pathname + writeAddress(this.page);
    if (how === 'push') history.pushState(null, '', address);
    else {
      // Browsers throttle pages that rewrite their address for each step of a slider.
      clearTimeout(this.#rewriting);
      this.#rewriting = setTimeout(() => history.replaceState(null, '', location.pathname + writeAddress(this.page)), 120);
    }
  }

  #rewriting = 0;

  /** The current address of the page. */
  get link() {
    return location.origin + location.pathname + writeAddress(this.page);
  }

  async #loadCase() {
    const id = this.page.case;
    this.base = null;
    const details = Promise.all([ask(`/cases/${encodeURIComponent(id)}`), ask('/states', { case: id })]);
    const world = this.#askWorld();
    const [crisis, states] = await details;
    if (this.page.case !== id) return;
    this.crisis = crisis.case;
    // Sentences and tables use short names, and so does the page.
    this.states = states.states.map((state) => ({ ...state, name: state.shortName }));
    await world;
    this.#makeRows();
    this.#emit('page');
  }

  /** Asks for the positions of all states. At most one question is pending, and the newest is always asked. */
  async #askWorld() {
    const parameters = { ...this.question(), detail: 'positions' };
    const known = recall('/assess', parameters);
    if (known && this.base) {
      this.#flight?.abort.abort();
      this.#flight = null;
      this.#next = false;
      this.#take(known);
      return;
    }
    if (this.#flight) {
      this.#next = true;
      const age = performance.now() - this.#flight.since;
      if (age > PATIENCE_MS || this.#flight.case !== this.page.case) this.#flight.abort.abort();
      else return;
    }
    const abort = new AbortController();
    const flight = (this.#flight = { abort, since: performance.now(), case: this.page.case });
    this.#next = false;
    this.asking = true;
    try {
      const baseline = this.base
        ? Promise.resolve(this.base)
        : ask('/assess', { ...this.question({ with: [], set: [], assume: [], without: [] }), detail: 'positions' }, abort.signal);
      const [base, now] = await Promise.all([baseline, ask('/assess', parameters, abort.signal)]);
      if (this.#flight !== flight) return;
      this.base = base;
      this.problem = null;
      this.#take(now);
    } catch (failure) {
      if (this.#flight === flight || failure.name !== 'AbortError') this.#fail(failure);
    } finally {
      if (this.#flight === flight) {
        this.#flight = null;
        this.asking = false;
        if (this.#next) this.#askWorld();
      }
    }
  }

  #take(now) {
    this.now = now;
    this.#makeRows();
  }

  #makeRows() {
    if (!this.now || this.states.length === 0 || !this.crisis) return;
    const before = new Map(this.rows.map((row) => [row.code, row.option]));
    const instrument = this.instrument;
    const comparable = this.#shownInstrument === instrument && this.#shownCase === this.now.case;
    this.rows = rowsOf({ states: this.states, now: this.now, base: this.base, instrument });
    this.#shownInstrument = instrument;
    this.#shownCase = this.now.case;
    this.fresh = new Set(
      comparable ? this.rows.filter((row) => before.get(row.code) !== row.option).map((row) => row.code) : [],
    );
    this.#emit('world');
    this.#measurePaint();
    this.#settle();
  }

  #shownInstrument = '';
  #shownCase = '';

  /** Measures `slider-to-paint`: from a change of a lever to the frame that shows it. */
  #measurePaint() {
    if (performance.getEntriesByName('lever-turned').length === 0) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        if (performance.getEntriesByName('lever-turned').length === 0) return;
        performance.measure('slider-to-paint', 'lever-turned');
        performance.clearMarks('lever-turned');
      };
      port2.postMessage(null);
    });
  }

  #settle() {
    if (this.#settling) return;
    this.#settling = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        this.#settling = false;
        this.#emit('settled');
      }, 0),
    );
  }

  #fail(failure) {
    if (failure.name === 'AbortError') return;
    if (!(failure instanceof Problem)) console.error(failure);
    this.problem = failure;
    this.#emit('problem');
  }

  /** `changed` names the changed parts of the page; without it, all may have changed. */
  #emit(kind, changed) {
    this.dispatchEvent(Object.assign(new Event(kind), { changed }));
  }
}

export const workbench = new Workbench();
