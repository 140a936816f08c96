// Formats of numbers: a true minus, two decimals, probabilities to 5 percentage points.

const MINUS = '−';

/** A stance or a push: signed, two decimals. */
export function signed(value) {
  if (value === null || value === undefined) return '–';
  const rounded = Math.abs(value).toFixed(2);
  if (Number(rounded) === 0) return '0.00';
  return (value < 0 ? MINUS : '+') + rounded;
}

/** A number without a plus, with a true minus. */
export function number(value, decimals = 2) {
  return (value < 0 ? MINUS : '') + Math.abs(value).toFixed(decimals);
}

/** A probability to 5 points. Values near 0 and 1 are written as bounds. */
export function probability(value) {
  if (value === null || value === undefined) return '';
  if (value === 0 || value === 1) return `${value * 100}%`;
  const points = Math.round(value * 20) * 5;
  return points === 0 ? '<5%' : points === 100 ? '>95%' : `${points}%`;
}

/** The value of a lever, with a sign if it is a percentage. */
export function leverValue(lever, value) {
  if (lever.unit !== 'percent change') return String(value);
  if (value === 0) return '0%';
  return `${value < 0 ? MINUS : '+'}${Math.abs(value)}%`;
}

/** The time of day of an instant. */
export function clock(iso) {
  return new Date(iso).toLocaleTimeString('en-GB');
}

export function plural(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}
