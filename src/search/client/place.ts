import { find } from '../../site/ui/find.client.ts';
import { placeIn } from '../view.ts';

// The results are as high as they were before they are there. A browser then leads back to where the reader was by itself, and only
// where he has not begun to scroll.

/** Keeps in the history how many results are shown, and how much room they take. */
export function keepPlace(shown: number): void {
  history.replaceState({ shown, height: find('answer', HTMLElement).offsetHeight }, '');
}

/** Gives the results as much room as they took when the reader left them, as firstQuestion.client.js does on a page that is loaded. */
export function holdPlace(): void {
  const { height } = placeIn(history.state);
  document.documentElement.style.setProperty('--found', `${height}px`);
}

/** Gives the results no more room than they take. */
export function releasePlace(): void {
  document.documentElement.style.removeProperty('--found');
}

/** Lets what stands below the results follow at once, where there are none. */
export function closeUp(): void {
  const { dataset } = document.documentElement;
  if (dataset.asked === undefined) return;
  delete dataset.asked;
  const below = find('lists', HTMLElement);
  // What is put there anew does not count as moved, but it would lose the focus.
  if (!below.contains(document.activeElement)) below.parentElement?.append(below);
}
