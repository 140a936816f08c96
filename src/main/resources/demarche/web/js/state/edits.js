// Polls the server for edits of facts and rules. An open connection for each tab would use up the connections of the browser.

const ADDRESS = '/api/v1/status';
const PAUSE_MS = 2000;

/**
 * Polls while the page is visible. Stops if the server does not watch its folders.
 *
 * @param {(status: import('./types').Serving) => void} take called with each status that differs from the previous one
 */
export function watchEdits(take) {
  let waiting = 0;
  let last = '';
  const next = () => (waiting = setTimeout(look, PAUSE_MS));
  const look = async () => {
    clearTimeout(waiting);
    if (document.hidden) return;
    try {
      const response = await fetch(ADDRESS);
      const text = response.ok ? await response.text() : last;
      if (text !== last) {
        last = text;
        const status = JSON.parse(text);
        take(status);
        if (!status.watched) {
          document.removeEventListener('visibilitychange', look);
          return;
        }
      }
    } catch {
      // The server is busy or has stopped. The next question of the page reports it.
    }
    next();
  };
  document.addEventListener('visibilitychange', look);
  look();
}
