// Before the first paint, and so neither a module nor bundled: a reader's theme must not follow a flash of the other.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Without storage the system's choice rules.
}
