// The menu of a phone closes with Escape, and the focus goes back to what opened it. Nothing else of it needs a script.

const menu = document.querySelector<HTMLDetailsElement>('header.site > details');

menu?.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});
