// Paths in the Equal Earth projection, which keeps areas.

import { geoArea, geoCentroid, geoEqualEarth, geoGraticule10, geoPath, geoTransform } from '../lib/d3.js';

export const WIDTH = 960;
export const HEIGHT = 468;

// The centre keeps the far east of Russia and Fiji as whole as the map data allow.
const projection = geoEqualEarth()
  .rotate([-11, 0])
  .fitExtent(
    [
      [4, 4],
      [WIDTH - 4, HEIGHT - 4],
    ],
    { type: 'Sphere' },
  );

/**
 * Drops points that fall on the same point of a grid. Shared borders are rounded alike, so that they still meet. A territory
 * smaller than the grid keeps its points.
 */
function thinned(grid) {
  return {
    stream(sink) {
      let ring = [];
      const round = (value) => Math.round(value / grid) * grid;
      return {
        sphere: () => sink.sphere?.(),
        point(x, y) {
          ring.push([x, y]);
        },
        lineStart() {
          ring = [];
          sink.lineStart();
        },
        lineEnd() {
          let last = null;
          const kept = [];
          for (const [x, y] of ring) {
            const at = [round(x), round(y)];
            if (last === null || at[0] !== last[0] || at[1] !== last[1]) kept.push((last = at));
          }
          (kept.length > 2 ? kept : ring).forEach(([x, y]) => sink.point(x, y));
          sink.lineEnd();
        },
        polygonStart: () => sink.polygonStart(),
        polygonEnd: () => sink.polygonEnd(),
      };
    },
  };
}

const thinning = (grid) => ({ stream: (sink) => projection.stream(thinned(grid).stream(sink)) });

/**
 * Returns the feature with each ring wound as d3-geo expects: the inside of an outer ring is the smaller part of the globe, that
 * of a hole the larger part. Rounding can turn a sliver inside out, and it would cover the whole map.
 */
export function rewound(feature) {
  const { geometry } = feature;
  if (!geometry || geometry.type === 'Point') return feature;
  const ring = (points, at) => {
    const inside = geoArea({ type: 'Polygon', coordinates: [points] });
    return inside > 2 * Math.PI === (at === 0) ? [...points].reverse() : points;
  };
  const polygon = (rings) => rings.map(ring);
  const { coordinates } = geometry;
  return {
    ...feature,
    geometry: { ...geometry, coordinates: geometry.type === 'Polygon' ? polygon(coordinates) : coordinates.map(polygon) },
  };
}

/** Returns a path generator for a map at this zoom. */
export function pathsAt(scale) {
  const grid = scale >= 6 ? 0.05 : scale >= 2.5 ? 0.15 : 0.4;
  return geoPath(thinning(grid)).digits(2);
}

/** Returns a path generator for a small map of this width, also for a canvas. */
export function smallPaths(width, context) {
  const factor = width / WIDTH;
  const shrink = geoTransform({
    point(x, y) {
      this.stream.point(x * factor, y * factor);
    },
  });
  const chain = { stream: (sink) => projection.stream(thinned(1.2).stream(shrink.stream(sink))) };
  return geoPath(chain, context);
}

export const spherePath = () => geoPath(projection).digits(1)({ type: 'Sphere' });
export const graticulePath = () => geoPath(projection).digits(1)(geoGraticule10());

export function project(point) {
  return projection(point);
}

/** The middle of the largest part of a state, for its marks. */
export function middleOf(feature) {
  const { geometry } = feature;
  if (!geometry) return null;
  if (geometry.type === 'Point') return projection(geometry.coordinates);
  if (geometry.type !== 'MultiPolygon') return projection(geoCentroid(geometry));
  let largest = null;
  let most = -1;
  for (const coordinates of geometry.coordinates) {
    const area = geoArea({ type: 'Polygon', coordinates });
    if (area > most && area < 2 * Math.PI) {
      most = area;
      largest = coordinates;
    }
  }
  return projection(geoCentroid({ type: 'Polygon', coordinates: largest ?? geometry.coordinates[0] }));
}
