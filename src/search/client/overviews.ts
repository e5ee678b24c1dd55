import { copyOf } from '../../site/ui/template.client.ts';
import { overviewsFor } from '../overviews.ts';

/** Leads, in a line of its own, to the pages of the site that a text asks for. A line that says so already stays as it is. */
export function leadToOverviews(line: HTMLElement, text: string): void {
  const links = overviewsFor(text, overviewsHere()).flatMap(({ title, path }, index) => {
    const link = document.createElement('a');
    link.href = path;
    link.textContent = title;
    return [index === 0 ? 'See also: ' : ' · ', link];
  });
  const words = links.map((one) => (typeof one === 'string' ? one : one.textContent)).join('');
  // A screen reader would read it again.
  if (words !== line.textContent) line.replaceChildren(...links);
}

/** The overviews that the page names in a template, with their addresses. */
function overviewsHere() {
  return Array.from(copyOf('overviews').querySelectorAll('data'), ({ textContent, value, dataset }) => ({
    title: textContent ?? '',
    path: value,
    asked: dataset.asked ?? '',
  }));
}
