// A region takes a stop of the Tab key while it scrolls sideways, so that the arrow keys can scroll it (WCAG 2.1.1). That of a table is
// named by its caption meanwhile: a page of many tables would else have as many landmarks.

const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) setStop(target.closest<HTMLElement>('.scroll'));
});

for (const region of document.querySelectorAll('.scroll')) watch(region);
// Scripts of the comparison and of the explorer put in tables of their own.
new MutationObserver((changes) => {
  for (const { addedNodes } of changes)
    for (const node of addedNodes)
      if (node instanceof HTMLElement)
        for (const region of node.matches('.scroll') ? [node] : node.querySelectorAll('.scroll'))
          watch(region);
}).observe(document.body, { childList: true, subtree: true });

/** Watches a region and what is in it, because either may come to need more room. */
function watch(region: Element): void {
  for (const one of [region, ...region.children]) sizes.observe(one);
}

function setStop(region: HTMLElement | null): void {
  if (!region) return;
  const scrolls = region.scrollWidth > region.clientWidth && getComputedStyle(region).overflowX !== 'visible';
  if (scrolls) region.tabIndex = 0;
  else region.removeAttribute('tabindex');
  const { caption } = region.querySelector<HTMLTableElement>(':scope > table') ?? {};
  if (caption) region.ariaLabel = scrolls ? caption.textContent.trim() : null;
}
