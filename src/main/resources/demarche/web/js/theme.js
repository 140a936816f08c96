// Classic and in the head, so that a page in the dark never flashes light. What the reader chose is `data-theme`; what that
// comes to, with the system asked where nothing was chosen, is `data-scheme`, by which the style sheets go.
(() => {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    root.dataset.scheme = root.dataset.theme ?? (system.matches ? 'dark' : 'light');
  };
  try {
    const chosen = localStorage.getItem('demarche.theme');
    if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;
  } catch {
    // Storage is closed to us; the system's preference holds.
  }
  apply();
  system.addEventListener('change', apply);
  addEventListener('themechange', apply);
})();
