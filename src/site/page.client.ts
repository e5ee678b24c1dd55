// What every page does, and what those of the search and of the comparison do besides.
import './theme.client.ts';
import '../search/client/shortcut.ts';

start('search', () => import('../search/client/page.ts'));
start('compare', () => import('../compare/client/page.ts'));

/**
 * Starts the script of a page that has an element of this id: at once where something is asked, else when the page is
 * drawn, or when a reader comes to the element. What a page is drawn with has the network for itself.
 */
function start(id: string, load: () => Promise<unknown>): void {
  const place = document.getElementById(id);
  if (!place) return;
  if (location.search !== '' || location.hash !== '') {
    void load();
    return;
  }
  place.addEventListener('focusin', load, { once: true });
  new PerformanceObserver(load).observe({ type: 'paint', buffered: true });
}
