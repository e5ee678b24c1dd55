// Before the first paint: where the address asks something, the page keeps room for what will be found.
if (location.search !== '') document.documentElement.dataset.asked = '';
