// What every page does, and what those of the search and of the comparison do besides.
import './theme.client.ts';
import '../search/client/shortcut.ts';

start('search', async () => new (await import('../search/client/page.ts')).SearchPage().start());
start('compare', async () => new (await import('../compare/client/page.ts')).ComparePage().start());

/**
 * Starts the script of a page, once, that has an element of this id: at once where something is asked, else when the page is
 * drawn, or when a reader comes to the element. What a page is drawn with has the network for itself.
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
      // What could not be loaded now may be when the reader comes to it.
      isStarted = false;
      throw error;
    }
  };
  if (location.search !== '' || location.hash !== '') {
    void once();
    return;
  }
  place.addEventListener('focusin', once);
  new PerformanceObserver(once).observe({ type: 'paint', buffered: true });
}
