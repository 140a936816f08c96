// The map: a list of states that arrow keys can move through. It does not use templates, because each step of a slider repaints
// it.

import { select, zoom, zoomIdentity } from '../lib/d3.js';
import { isArrow, towards } from '../draw/compass.js';
import { definePatterns, scalePatterns, toneOf } from '../draw/palette.js';
import { graticulePath, HEIGHT, middleOf, pathsAt, project, spherePath, WIDTH } from '../draw/projection.js';
import { workbench } from '../state/workbench.js';
import { isShown } from '../state/world.js';
import { describe } from './describe.js';

const SVG = 'http://www.w3.org/2000/svg';
const DOT = 3.4;
const TARGET = 7;
const FARTHEST = 14;
/** Parts of the page that change the map without a new answer. */
const SHOWN = ['case', 'instrument', 'state', 'find', 'group', 'org', 'option', 'only', 'swipe', 'zoom'];

function make(name, attributes = {}, parent = null) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  parent?.append(made);
  return made;
}

class WorldMap extends HTMLElement {
  #shapes = new Map();
  #middles = new Map();
  #painted = new Map();
  #active = '';
  #scale = 1;
  #detail = 0;
  #typed = '';
  #typing = 0;
  #zooming = null;
  #settingZoom = false;

  connectedCallback() {
    if (!this.svg) this.#build();
    workbench.addEventListener('world', this.#paint);
    workbench.addEventListener('page', this.#turned);
    workbench.addEventListener('settled', this.#label);
    this.#turned();
  }

  disconnectedCallback() {
    workbench.removeEventListener('world', this.#paint);
    workbench.removeEventListener('page', this.#turned);
    workbench.removeEventListener('settled', this.#label);
  }

  #build() {
    const svg = (this.svg = make('svg', {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      class: 'world',
      role: 'listbox',
      tabindex: '0',
      'aria-label': 'Map of states. Arrow keys move between states, Enter opens one, plus and minus zoom.',
    }));
    const defs = make('defs', {}, svg);
    definePatterns(defs, 'world');
    this.clip = make('rect', { x: 0, y: 0, width: 0, height: HEIGHT }, make('clipPath', { id: 'before-side' }, defs));
    const hidden = { 'aria-hidden': 'true' };
    this.sheet = make('g', { role: 'presentation' }, svg);
    make('path', { class: 'sea', d: spherePath(), ...hidden }, this.sheet);
    make('path', { class: 'graticule', d: graticulePath(), ...hidden }, this.sheet);
    this.land = make('g', { class: 'land', role: 'presentation' }, this.sheet);
    this.dots = make('g', { class: 'dots', role: 'presentation' }, this.sheet);
    this.before = make('g', { 'clip-path': 'url(#before-side)', class: 'before', ...hidden }, svg);
    this.beforeSheet = make('g', {}, this.before);
    this.divider = make('path', { class: 'divider', visibility: 'hidden', ...hidden }, svg);
    // A separate drawing, so that a pulse does not repaint the whole map.
    this.top = make('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'world-top', ...hidden });
    this.chosen = make('path', { class: 'chosen' }, this.top);
    this.cursor = make('path', { class: 'cursor' }, this.top);
    this.marks = make('g', { class: 'marks' }, this.top);
    this.append(svg, this.top);

    svg.addEventListener('keydown', (event) => this.#key(event));
    svg.addEventListener('focus', () => this.#activate(this.#active || workbench.page.state || 'IND'));
    svg.addEventListener('blur', () => this.#showCursor(''));
    svg.addEventListener('pointermove', (event) => this.#readOut(this.#codeAt(event)));
    svg.addEventListener('pointerleave', () => this.#readOut(''));
    svg.addEventListener('click', (event) => {
      const code = this.#codeAt(event);
      if (!code) return;
      this.#active = code;
      this.#choose(code);
    });

    this.#zooming = zoom()
      .scaleExtent([1, FARTHEST])
      .translateExtent([
        [0, 0],
        [WIDTH, HEIGHT],
      ])
      // The wheel and one finger scroll the page, unless Ctrl is pressed or the map is enlarged.
      .filter((event) => {
        if (event.type === 'wheel') return event.ctrlKey || this.#scale > 1;
        if (event.type.startsWith('touch')) return event.touches.length > 1 || this.#scale > 1;
        return !event.ctrlKey && !event.button;
      })
      .on('zoom', ({ transform }) => this.#transform(transform))
      .on('end', ({ transform }) => this.#zoomed(transform));
    select(svg).call(this.#zooming).on('dblclick.zoom', null);
  }

  #codeAt(event) {
    return event.target.closest?.('[data-code]')?.dataset.code ?? '';
  }

  /** Makes the shapes when the map has arrived. */
  #draw() {
    const { map } = workbench.catalogue;
    if (!map || this.#shapes.size > 0) return this.#shapes.size > 0;
    const paths = pathsAt(1);
    this.#detail = 1;
    for (const feature of map.features) {
      const code = feature.id ?? feature.properties?.state;
      const dot = map.points?.[code];
      const middle = dot ? project(dot) : middleOf(feature);
      if (!middle) continue;
      const shape = { feature, middle, parts: [], d: '' };
      if (feature.geometry && feature.geometry.type !== 'Point') {
        shape.d = paths(feature) ?? '';
        shape.path = make('path', { d: shape.d, 'data-code': code, class: 'state', fill: 'url(#world-without)' }, this.land);
        shape.beforePath = make('path', { d: shape.d, class: 'state' }, this.beforeSheet);
        shape.parts.push(shape.path);
      }
      this.#shapes.set(code, shape);
      this.#middles.set(code, middle);
    }
    for (const [code, point] of Object.entries(map.points ?? {})) {
      const shape = this.#shapes.get(code) ?? { middle: project(point), parts: [], d: '' };
      const [cx, cy] = shape.middle;
      shape.target = make('circle', { cx, cy, r: TARGET, class: 'target', 'data-code': code, 'aria-hidden': 'true' }, this.dots);
      shape.dot = make('circle', { cx, cy, r: DOT, class: 'state dot', 'data-code': code, fill: 'url(#world-without)' }, this.dots);
      shape.beforeDot = make('circle', { cx, cy, r: DOT, class: 'state dot' }, this.beforeSheet);
      shape.parts.push(shape.dot);
      this.#shapes.set(code, shape);
      this.#middles.set(code, shape.middle);
    }
    for (const [code, shape] of this.#shapes) {
      const labelled = shape.dot ?? shape.path;
      shape.labelled = labelled;
      labelled.id = `map-${code}`;
      labelled.setAttribute('role', 'option');
      labelled.setAttribute('aria-selected', 'false');
      labelled.setAttribute('aria-label', code);
      if (shape.dot && shape.path) shape.path.setAttribute('aria-hidden', 'true');
    }
    this.#restoreZoom();
    // The answer may arrive before the shapes.
    this.#label();
    return true;
  }

  #paint = () => {
    if (!this.#draw()) return;
    const { instrument, page } = workbench;
    const swiping = page.swipe !== '';
    for (const row of workbench.rows) {
      const shape = this.#shapes.get(row.code);
      if (!shape) continue;
      const tone = toneOf(instrument, row.option);
      const dim = !isShown(row, page);
      const was = swiping ? toneOf(instrument, row.was) : '';
      const key = `${tone} ${dim} ${was}`;
      if (this.#painted.get(row.code) === key) continue;
      this.#painted.set(row.code, key);
      for (const part of shape.parts) {
        part.setAttribute('fill', `url(#world-${tone})`);
        part.classList.toggle('dim', dim);
      }
      if (swiping) {
        for (const part of [shape.beforePath, shape.beforeDot]) part?.setAttribute('fill', `url(#world-${was})`);
      }
    }
    this.#mark();
    this.#pulse();
  };

  /** Marks have a fixed size in the middle of a state: changed position, under strain, differs from the actual position. */
  #mark() {
    const { page, rows } = workbench;
    this.marks.replaceChildren();
    for (const row of rows) {
      const middle = this.#middles.get(row.code);
      if (!middle || !isShown(row, page)) continue;
      const marks = [];
      if (row.moved) {
        const against = row.direction === 'against-initiator' || (row.direction === '' && (row.stance ?? 0) > (row.stanceWas ?? 0));
        marks.push(['path', { class: 'moved', d: against ? 'M0 -6 5.5 4H-5.5Z' : 'M0 6 5.5 -4H-5.5Z' }]);
      } else if (row.outlook === 'under-strain') marks.push(['circle', { class: 'strain', r: 3.6 }]);
      if (page.only === 'mismatch' && row.matches === false) {
        const unequal = 'M-4 -1.6H4M-4 1.6H4M2.6 -4.6-2.6 4.6';
        marks.push(['path', { class: 'halo', d: unequal }], ['path', { class: 'mismatch', d: unequal }]);
      }
      for (const [name, attributes] of marks) {
        const mark = make(name, attributes, make('g', { 'data-at': row.code }, this.marks));
        mark.parentNode.setAttribute('transform', this.#placed(middle));
      }
    }
  }

  #pulse() {
    if (!workbench.changed) return;
    for (const code of workbench.fresh) {
      const middle = this.#middles.get(code);
      if (!middle) continue;
      const place = make('g', { 'data-at': code, transform: this.#placed(middle) }, this.marks);
      make('circle', { class: 'pulse', r: 5 }, place).addEventListener('animationend', () => place.remove());
    }
  }

  #placed([x, y]) {
    const { x: dx, y: dy, k } = this.#transformNow;
    return `translate(${x * k + dx},${y * k + dy})`;
  }

  #transformNow = zoomIdentity;

  /** Labels the states after the paint. */
  #label = () => {
    if (!this.#draw()) return;
    for (const row of workbench.rows) {
      this.#shapes.get(row.code)?.labelled.setAttribute('aria-label', describe(row, workbench.instrument));
    }
    this.#readOut(this.#pointed);
  };

  #turned = (event) => {
    if (!this.#draw()) return;
    if (event?.changed && !SHOWN.some((name) => event.changed.has(name))) return;
    const { page } = workbench;
    const swipe = page.swipe === '' ? null : Number(page.swipe);
    this.before.setAttribute('visibility', swipe === null ? 'hidden' : 'visible');
    this.divider.setAttribute('visibility', swipe === null ? 'hidden' : 'visible');
    if (swipe !== null) {
      const x = (WIDTH * swipe) / 100;
      this.clip.setAttribute('width', x);
      this.divider.setAttribute('d', `M${x} 0V${HEIGHT}`);
    }
    this.#paint();
    this.#outline();
    this.#restoreZoom();
  };

  #outline() {
    const { state } = workbench.page;
    for (const [code, shape] of this.#shapes) shape.labelled?.setAttribute('aria-selected', String(code === state));
    this.#trace(this.chosen, state);
  }

  /** Draws the outline of a state, or a ring around its dot. */
  #trace(path, code) {
    const shape = this.#shapes.get(code);
    if (!shape) {
      path.setAttribute('d', '');
      return;
    }
    const [x, y] = shape.middle;
    const r = 6 / this.#scale;
    const ring = `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
    path.setAttribute('d', shape.dot ? ring : shape.d);
    path.setAttribute('transform', this.#transformNow.toString());
  }

  #choose(code) {
    workbench.turn({ state: workbench.page.state === code ? '' : code });
  }

  #activate(code) {
    if (!this.#shapes.has(code)) code = this.#shapes.keys().next().value;
    if (!code) return;
    this.#active = code;
    this.svg.setAttribute('aria-activedescendant', `map-${code}`);
    this.#showCursor(code);
    this.#readOut(code);
    this.#bringIntoView(code);
  }

  #showCursor(code) {
    this.#trace(this.cursor, this.svg.matches(':focus-visible') ? code : '');
  }

  /** Moves an enlarged map to the state chosen with the keyboard. */
  #bringIntoView(code) {
    if (this.#scale === 1) return;
    const [x, y] = this.#transformNow.apply(this.#middles.get(code));
    if (x < 30 || y < 30 || x > WIDTH - 30 || y > HEIGHT - 30) {
      select(this.svg).call(this.#zooming.translateTo, ...this.#middles.get(code));
    }
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (isArrow(key)) this.#activate(towards(key, this.#active, this.#middles));
    else if (key === 'Enter' || key === ' ') this.#choose(this.#active);
    else if (key === 'Escape') workbench.turn({ state: '' });
    else if (key === '+' || key === '=') this.enlarge(1.6);
    else if (key === '-') this.enlarge(1 / 1.6);
    else if (key === '0') this.whole();
    else if (key === 'Home') this.#activate(workbench.rows[0]?.code);
    else if (key === 'End') this.#activate(workbench.rows.at(-1)?.code);
    else if (/^\p{L}$/u.test(key)) this.#typeAhead(key);
    else return;
    event.preventDefault();
  }

  /** Goes to the first state whose name, or else code, begins with the letters typed. */
  #typeAhead(letter) {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => (this.#typed = ''), 800);
    this.#typed += letter.toLocaleLowerCase('en');
    const found =
      workbench.rows.find((row) => row.name.toLocaleLowerCase('en').startsWith(this.#typed)) ??
      workbench.rows.find((row) => row.code.toLocaleLowerCase('en').startsWith(this.#typed));
    if (found) this.#activate(found.code);
  }

  #pointed = '';

  #readOut(code) {
    this.#pointed = code;
    const row = workbench.rows.find((candidate) => candidate.code === code);
    this.dispatchEvent(new CustomEvent('readout', { detail: row ? describe(row, workbench.instrument) : '', bubbles: true }));
  }

  enlarge(factor) {
    const svg = select(this.svg);
    if (this.#active && this.svg.matches(':focus')) {
      svg.call(this.#zooming.translateTo, ...this.#middles.get(this.#active));
    }
    svg.call(this.#zooming.scaleBy, factor);
  }

  whole() {
    select(this.svg).call(this.#zooming.transform, zoomIdentity);
  }

  #transform(transform) {
    this.#transformNow = transform;
    this.#scale = transform.k;
    this.sheet.setAttribute('transform', transform);
    this.beforeSheet.setAttribute('transform', transform);
    for (const path of [this.chosen, this.cursor]) path.setAttribute('transform', transform);
    for (const mark of this.marks.children) mark.setAttribute('transform', this.#placed(this.#middles.get(mark.dataset.at)));
    for (const { dot, beforeDot, target } of this.#shapes.values()) {
      dot?.setAttribute('r', DOT / transform.k);
      beforeDot?.setAttribute('r', DOT / transform.k);
      target?.setAttribute('r', TARGET / transform.k);
    }
    scalePatterns(this.svg, transform.k);
    this.svg.classList.toggle('enlarged', transform.k > 1);
  }

  #zoomed({ k, x, y }) {
    const detail = k >= 6 ? 6 : k >= 2.5 ? 2.5 : 1;
    if (detail !== this.#detail && this.#shapes.size > 0) {
      this.#detail = detail;
      const paths = pathsAt(detail);
      for (const shape of this.#shapes.values()) {
        if (!shape.path) continue;
        shape.d = paths(shape.feature) ?? '';
        shape.path.setAttribute('d', shape.d);
        shape.beforePath.setAttribute('d', shape.d);
      }
    }
    this.#outline();
    if (this.#settingZoom) return;
    const written = k === 1 ? '' : [k.toFixed(2), x.toFixed(0), y.toFixed(0)].join(',');
    if (written !== workbench.page.zoom) workbench.turn({ zoom: written }, { push: false });
  }

  #restoreZoom() {
    const { zoom: written } = workbench.page;
    const [k, x, y] = written ? written.split(',').map(Number) : [1, 0, 0];
    const now = this.#transformNow;
    if (![k, x, y].every(Number.isFinite) || (Math.abs(now.k - k) < 0.01 && Math.abs(now.x - x) < 1 && Math.abs(now.y - y) < 1)) return;
    this.#settingZoom = true;
    select(this.svg).call(this.#zooming.transform, zoomIdentity.translate(x, y).scale(k));
    this.#settingZoom = false;
  }
}

customElements.define('world-map', WorldMap);
