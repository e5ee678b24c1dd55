// Before the first paint: where the address asks something, the page keeps room for what will be found, and as much of it as what was
// found took when the reader left it.
if (location.search !== '') document.documentElement.dataset.asked = '';
if (history.state?.height > 0)
  document.documentElement.style.setProperty('--found', `${history.state.height}px`);
