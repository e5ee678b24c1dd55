// Lets a reader choose a theme; firstTheme.client.js has set the one chosen before.

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
  // The theme was chosen in another window.
  addEventListener('storage', ({ key, newValue }) => {
    if (key === 'theme') show(options.some(({ value }) => value === newValue) ? String(newValue) : 'system');
  });
}

/** Keeps a choice for the next page. Where nothing can be stored, the choice holds for this page only. */
function remember(theme: string): void {
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {}
}
