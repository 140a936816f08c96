// Edits of facts and rules on the server's side. The page asks for them every few seconds: a connection held open for each tab
// would soon use up those that a browser allows.

const ADDRESS = '/api/v1/status';
const PAUSE_MS = 2000;

/**
 * Asks until the page is left, and not while it is hidden. Ends where the server watches no folders.
 *
 * @param {(status: import('./types').Serving) => void} take called with each answer that differs from the one before
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
      // The server is gone or busy; whatever else is asked of it says so.
    }
    next();
  };
  document.addEventListener('visibilitychange', look);
  look();
}
