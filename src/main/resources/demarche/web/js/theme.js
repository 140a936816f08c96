// A classic script in the head, so that a dark page never flashes light. `data-theme` is the reader's choice. `data-scheme` is the
// resulting scheme, the system's if there is no choice; the style sheets use it.
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
    // Without storage, use the system's preference.
  }
  apply();
  system.addEventListener('change', apply);
  addEventListener('themechange', apply);
})();
