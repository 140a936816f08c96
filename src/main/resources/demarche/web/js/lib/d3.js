// d3.min.js is a classic script. This module exports the functions that the page uses.
const d3 = globalThis.d3;

export const {
  csvFormat,
  geoEqualEarth,
  geoArea,
  geoCentroid,
  geoGraticule10,
  geoTransform,
  geoPath,
  groups,
  max,
  min,
  scaleLinear,
  select,
  zoom,
  zoomIdentity,
} = d3;
