// Arrow keys walk the ticks of all decades, of which one takes the Tab stop. The name of the tick that is met stands below them,
// as a link: a finger is wider than a tick, so a touch names it first.

const board = document.getElementById('ticks');
const place = document.getElementById('tick');
if (board && place) start(board, place);

function start(board: HTMLElement, place: HTMLElement): void {
  const ticks = [...board.querySelectorAll<HTMLAnchorElement>('a[tabindex]')];
  const [first] = ticks;
  if (!first) return;
  let present = first;
  present.tabIndex = 0;
  let isTouch = false;

  const meet = (tick: HTMLAnchorElement) => {
    const link = document.createElement('a');
    link.href = tick.href;
    link.textContent = tick.textContent;
    place.replaceChildren(link);
    present.tabIndex = -1;
    present = tick;
    present.tabIndex = 0;
  };
  const tickOf = ({ target }: Event) =>
    target instanceof HTMLAnchorElement && ticks.includes(target) ? target : null;

  for (const kind of ['pointerover', 'focusin']) {
    board.addEventListener(kind, (event) => {
      const tick = tickOf(event);
      if (tick) meet(tick);
    });
  }
  board.addEventListener('pointerdown', ({ pointerType }) => {
    isTouch = pointerType === 'touch';
  });
  board.addEventListener('click', (event) => {
    const tick = tickOf(event);
    if (!tick || !isTouch) return;
    event.preventDefault();
    meet(tick);
  });
  board.addEventListener('keydown', (event) => {
    // With these the browser goes back or to the end of the page.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const tick = tickOf(event);
    const to = tick && ticks.at(placeAfter(event.key, ticks.indexOf(tick), ticks.length));
    isTouch = false;
    if (!to || to === tick) return;
    event.preventDefault();
    to.focus();
  });
}

/** The place that a key leads to; the same for any other key. */
function placeAfter(key: string, place: number, count: number): number {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(place + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(place - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : place;
}
