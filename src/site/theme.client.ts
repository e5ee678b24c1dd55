// firstTheme.js sets what was chosen before; this lets a reader choose.

const choice = document.getElementById('theme');
const root = document.documentElement;

if (choice) offer(choice);

function offer(choice: HTMLElement): void {
  const options = Array.from(choice.querySelectorAll('input'));
  const show = (theme: string) => {
    for (const option of options) option.checked = option.value === theme;
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
  };
  show(root.dataset.theme ?? 'system');
  choice.hidden = false;
  choice.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    show(target.value);
    remember(target.value);
  });
  // Chosen in another window.
  addEventListener('storage', ({ key, newValue }) => {
    if (key === 'theme') show(options.some(({ value }) => value === newValue) ? String(newValue) : 'system');
  });
}

/** Keeps a choice for the next page; where nothing can be stored, it holds for this one. */
function remember(theme: string): void {
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {}
}
