import { oldAgeInWords } from '../site/ui/dataAge.ts';
import { inDigits } from '../words/number.ts';

// Counts the times of flights under way on from the date of the data. Old data are not counted on, because a craft may
// have come down since.

const board = document.getElementById('clocks');
if (board) start(board);

function start(board: HTMLElement): void {
  const button = board.querySelector('button');
  const said = board.querySelector('p');
  const date = Number(board.dataset.date);
  if (!button || !said || Date.now() < date) return;
  const clocks = Array.from(document.querySelectorAll<HTMLElement>('[data-since]'), (clock) => ({
    clock,
    since: Number(clock.dataset.since),
    figure: [...clock.childNodes],
  }));
  let timer: number | undefined;
  /** Stops the clocks for good and gives true once the data are old, which they may become while the page is open. */
  const endIfOld = () => {
    const age = oldAgeInWords(date, Date.now());
    if (age === null) return false;
    clearInterval(timer);
    button.hidden = true;
    for (const { clock, figure } of clocks) clock.replaceChildren(...figure);
    said.textContent = `The data are ${age} old, too old to count on: times stand as they were then.`;
    return true;
  };
  const tick = () => {
    if (endIfOld()) return;
    for (const { clock, since } of clocks) clock.textContent = clockFace((Date.now() - since) / 1000);
  };
  if (endIfOld() || clocks.length === 0) return;
  // What moves by itself can be stopped (WCAG 2.2.2).
  button.hidden = false;
  button.addEventListener('click', () => {
    if (endIfOld()) return;
    if (timer === undefined) {
      tick();
      timer = window.setInterval(tick, 1_000);
    } else {
      clearInterval(timer);
      timer = undefined;
    }
    button.textContent = timer === undefined ? 'Go on counting' : 'Stop the clocks';
    said.textContent =
      timer === undefined
        ? 'The clocks stand.'
        : 'Times in space count on from then, as if nothing had come down.';
  });
  // Who asks for less motion starts the clocks by hand.
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches) button.click();
}

/** "9 d 09:12:16" */
function clockFace(seconds: number): string {
  const time = new Date(Math.floor(seconds) * 1000).toISOString().slice(11, 19);
  return `${inDigits(Math.floor(seconds / 86_400))}\u00a0d ${time}`;
}
