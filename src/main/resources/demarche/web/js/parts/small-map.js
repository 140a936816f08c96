// A small map on a canvas. A page may have two dozen of them.

import { canvasFills, toneOf } from '../draw/palette.js';
import { HEIGHT, smallPaths, WIDTH } from '../draw/projection.js';
import { workbench } from '../state/workbench.js';

const shapes = new Map();

/** Returns the outlines for a width and keeps them. */
function shapesFor(width) {
  if (!shapes.has(width)) {
    const paths = smallPaths(width);
    shapes.set(
      width,
      workbench.catalogue.map.features
        .filter((feature) => feature.geometry && feature.geometry.type !== 'Point')
        .map((feature) => [feature.id ?? feature.properties.state, new Path2D(paths(feature) ?? '')]),
    );
  }
  return shapes.get(width);
}

class SmallMap extends HTMLElement {
  #options = {};
  #marked = new Set();
  #redraw = () => this.#draw();
  #watch = new ResizeObserver(() => this.#draw());
  #dark = matchMedia('(prefers-color-scheme: dark)');

  connectedCallback() {
    if (!this.canvas) {
      this.canvas = document.createElement('canvas');
      this.canvas.setAttribute('role', 'img');
      this.append(this.canvas);
    }
    this.#watch.observe(this);
    addEventListener('themechange', this.#redraw);
    this.#dark.addEventListener('change', this.#redraw);
    this.#draw();
  }

  disconnectedCallback() {
    this.#watch.disconnect();
    removeEventListener('themechange', this.#redraw);
    this.#dark.removeEventListener('change', this.#redraw);
  }

  /** The label for screen readers. */
  set label(text) {
    this.#label = text;
    this.canvas?.setAttribute('aria-label', text);
  }

  #label = '';

  /** The option of each state on `instrument`, by code. */
  set options(options) {
    this.#options = options;
    this.#draw();
  }

  /** States with a heavy outline. */
  set marked(codes) {
    this.#marked = new Set(codes);
    this.#draw();
  }

  set instrument(code) {
    this.#instrument = code;
    this.#draw();
  }

  #instrument = 'vote';
  #drawing = 0;

  #draw() {
    cancelAnimationFrame(this.#drawing);
    this.#drawing = requestAnimationFrame(() => this.#drawNow());
  }

  #drawNow() {
    if (!this.canvas || !workbench.catalogue.map || this.clientWidth === 0) return;
    this.canvas.setAttribute('aria-label', this.#label);
    const width = Math.round(this.clientWidth);
    const height = Math.round((width * HEIGHT) / WIDTH);
    const density = Math.min(devicePixelRatio || 1, 2);
    this.canvas.width = width * density;
    this.canvas.height = height * density;
    const context = this.canvas.getContext('2d');
    context.scale(density, density);
    const fills = canvasFills(context);
    const style = getComputedStyle(document.documentElement);
    const border = style.getPropertyValue('--border-state').trim();
    const strong = style.getPropertyValue('--ink').trim();
    context.lineJoin = 'round';
    const outlines = shapesFor(width);
    for (const [code, path] of outlines) {
      context.fillStyle = fills[toneOf(this.#instrument, this.#options[code] ?? null)];
      context.fill(path);
      context.strokeStyle = border;
      context.lineWidth = 0.4;
      context.stroke(path);
    }
    context.strokeStyle = strong;
    context.lineWidth = 1.2;
    for (const [code, path] of outlines) if (this.#marked.has(code)) context.stroke(path);
  }
}

customElements.define('small-map', SmallMap);
