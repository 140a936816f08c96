// The next state in a direction, for arrow keys on the map.

const WAYS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export function isArrow(key) {
  return key in WAYS;
}

/**
 * Finds the nearest place within 60 degrees of the arrow's direction. Distance to the side counts more than distance ahead.
 *
 * @param {string} from code
 * @param {Map<string, [number, number]>} places code to a point of the screen
 * @returns {string} the code of the place, or `from` if there is none
 */
export function towards(key, from, places) {
  const [dx, dy] = WAYS[key];
  const [x, y] = places.get(from);
  let best = from;
  let least = Infinity;
  for (const [code, [px, py]] of places) {
    if (code === from) continue;
    const along = (px - x) * dx + (py - y) * dy;
    const aside = Math.abs((px - x) * dy + (py - y) * dx);
    if (along <= 0 || aside > along * 1.73) continue;
    const cost = along + 1.6 * aside;
    if (cost < least) {
      least = cost;
      best = code;
    }
  }
  return best;
}
