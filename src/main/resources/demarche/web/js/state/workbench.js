// The one place where the page's state lives. Parts read it, turn it, and are told when it changed.

import { ask, forget, recall, Problem } from '../api.js';
import { rewound } from '../draw/projection.js';
import { initialPage, readAddress, writeAddress } from './address.js';
import { watchEdits } from './edits.js';
import { effectiveDials } from './settings.js';
import { rowsOf } from './world.js';

/** Parts of the state that make the question to the engine; all others only change what is shown. */
const QUESTION = ['case', 'measure', 'track', 'with', 'set', 'assume', 'without'];

/** A question under way is given up for a newer one once it is this old; a younger one is painted on the way. */
const PATIENCE_MS = 120;

/**
 * Events: `page` (the state of the page changed), `world` (new rows; paint now), `settled` (after the paint: everything that
 * may wait), `problem`, `edits` (facts or rules were edited on the server's side).
 */
export class Workbench extends EventTarget {
  page = initialPage();
  catalogue = { cases: [], levers: [], scenarios: [], organisations: [], map: null, version: null };
  /** @type {?import('./types').CasePage} */
  crisis = null;
  /** @type {import('./types').Belonging[]} */
  states = [];
  /** @type {?import('./types').Positions} without anything supposed */
  base = null;
  /** @type {?import('./types').Positions} */
  now = null;
  /** @type {import('./world.js').Row[]} */
  rows = [];
  /** Codes whose option differs from the paint before. */
  fresh = new Set();
  problem = null;
  asking = false;
  /** How often facts or rules were reloaded; part of every question that a part remembers. */
  revision = 0;
  /** @type {?{key: string, status: import('./types').Serving}} */
  edits = null;

  #flight = null;
  #next = false;
  #settling = false;

  async start() {
    this.page = readAddress(location.search);
    addEventListener('popstate', () => this.#go(readAddress(location.search)));
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
      // The shapes do not change while the server runs; what is drawn of them is kept.
      map: this.catalogue.map ?? { ...map, features: map.features.map(rewound) },
      version,
    };
    this.#tell('page');
  }

  /** What became of an edit; where it was taken up, everything shown is asked again. */
  #takeEdits(status) {
    const before = this.edits?.status;
    // What was taken up before the page was opened is no news.
    const known = before ? status : { ...status, changed: [] };
    this.edits = { key: `${status.state} ${status.failed ?? ''}`, status: known };
    this.#tell('edits');
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

  /** The instrument shown: the one chosen, else that of the measure. */
  get instrument() {
    return this.page.instrument || this.measure?.instrument || 'vote';
  }

  /** The measure answered: the one chosen, else the first of the case. */
  get measure() {
    const measures = this.crisis?.measures ?? [];
    return measures.find((measure) => measure.id === this.page.measure) ?? measures[0] ?? null;
  }

  /** Whether anything is supposed: a scenario, a lever, an assumed position. */
  get supposing() {
    return this.page.with.length + this.page.set.length + this.page.assume.length > 0;
  }

  /** Whether the world shown can differ from the baseline. */
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

  /** The parameters of the question the page asks, named as the options of the command line. */
  question(over = {}) {
    const { case: id, measure, track, with: scenarios, set, assume, without } = { ...this.page, ...over };
    return { case: id, measure, track: track === 'with-record' ? '' : track, with: scenarios, set, assume, without };
  }

  /**
   * Changes the page. What belongs together in one step back is pushed on the history; what is dragged replaces.
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

  /** Turns a lever, and measures from here to the paint. */
  turnLever(set) {
    performance.mark('lever-turned');
    this.turn({ set }, { push: false });
  }

  say(sentence) {
    this.dispatchEvent(new CustomEvent('say', { detail: sentence }));
  }

  dismissProblem() {
    this.problem = null;
    this.#tell('problem');
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
    this.#tell('page', new Set(Object.keys(page).filter(differs)));
  }

  #writeAddress(how) {
    const address = location.pathname + writeAddress(this.page);
    if (how === 'push') history.pushState(null, '', address);
    else {
      // Browsers slow down pages that rewrite their address for each step of a slider.
      clearTimeout(this.#rewriting);
      this.#rewriting = setTimeout(() => history.replaceState(null, '', location.pathname + writeAddress(this.page)), 120);
    }
  }

  #rewriting = 0;

  /** The address of the page as it is now. */
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
    this.states = states.states;
    await world;
    this.#makeRows();
    this.#tell('page');
  }

  /** Asks where all states stand. At most one question is under way, and the newest is always asked in the end. */
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
    this.#tell('world');
    this.#measurePaint();
    this.#settle();
  }

  #shownInstrument = '';
  #shownCase = '';

  /** From the turn of a lever to the frame that shows it, as `slider-to-paint` in the browser's own measurements. */
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
        this.#tell('settled');
      }, 0),
    );
  }

  #fail(failure) {
    if (failure.name === 'AbortError') return;
    if (!(failure instanceof Problem)) console.error(failure);
    this.problem = failure;
    this.#tell('problem');
  }

  /** With `changed`, the parts of the page that did; without it, anything may have. */
  #tell(kind, changed) {
    this.dispatchEvent(Object.assign(new Event(kind), { changed }));
  }
}

export const workbench = new Workbench();
