// Before the first paint: where the form stands beside the answer, its first part and its last are open, and those that the address
// fills. A phone shows the answer first.
{
  const asked = new URLSearchParams(location.search);
  const isFilled = ({ name }) => Boolean(asked.get(name));
  if (matchMedia(document.currentScript.dataset.beside).matches)
    for (const part of document.querySelectorAll('#ask > details'))
      part.open = 'open' in part.dataset || [...part.querySelectorAll('input, select')].some(isFilled);
}
