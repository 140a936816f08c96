// Classic and in the head, so that a page chosen dark never flashes light.
(() => {
  try {
    const chosen = localStorage.getItem('demarche.theme');
    if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
  } catch {
    // Storage is closed to us; the system's preference holds.
  }
})();
