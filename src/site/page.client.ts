// The scripts of every page, and those of the search and the comparison, which are loaded when they are needed.
import './menu.client.ts';
import './theme.client.ts';
import './ui/dataAge.client.ts';
import './ui/scroll.client.ts';
import '../search/client/shortcut.ts';

start('search', async () => new (await import('../search/client/page.ts')).SearchPage().start());
start('compare', async () => new (await import('../compare/client/page.ts')).ComparePage().start());

for (const field of document.querySelectorAll<HTMLInputElement>('form[action] > [type="search"]')) {
  const suggest = async () => {
    try {
      (await import('../search/client/suggestions.ts')).suggestBelow(field);
    } catch (error) {
      // The form works without it.
      console.warn('Suggestions could not be loaded.', error);
    }
  };
  field.addEventListener('focus', suggest, { once: true });
  if (document.activeElement === field) void suggest();
}

/**
 * Starts a script once, on pages that have an element with this id: at once where the address asks something, otherwise when
 * the page is drawn or a reader comes to the element. Until then the network is left to what the page is drawn with.
 */
function start(id: string, load: () => Promise<void>): void {
  const place = document.getElementById(id);
  if (!place) return;
  let isStarted = false;
  const once = async () => {
    if (isStarted) return;
    isStarted = true;
    try {
      await load();
    } catch (error) {
      // A script that could not be loaded is tried again when the reader comes to the element.
      isStarted = false;
      const status = document.getElementById(`${id}-status`);
      if (status) status.textContent = 'A script of this page could not be loaded. Reload the page.';
      console.error(error);
    }
  };
  place.addEventListener('focusin', once);
  if (location.search !== '' || location.hash !== '') void once();
  else new PerformanceObserver(once).observe({ type: 'paint', buffered: true });
}
