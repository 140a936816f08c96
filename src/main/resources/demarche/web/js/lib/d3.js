// d3.min.js is a classic script; this is the one module that names what the page uses of it.
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
