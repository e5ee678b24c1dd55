// "/" and Ctrl-K, or Command-K, lead to the search from every page.

addEventListener('keydown', (event) => {
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
  const isCommand = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  if (event.isComposing || (!isCommand && (!isSlash || isTyping(event.target)))) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('input[type="search"][name="q"]');
  if (!field) {
    const link = document.querySelector<HTMLAnchorElement>('[data-search]');
    if (link) location.assign(`${link.href}#q`);
    return;
  }
  field.focus();
  field.select();
});

/** Whether a key typed there is meant as text. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="checkbox"]), select, textarea'))
  );
}
