/** How long work may go on before the browser does what waits, in milliseconds: on a phone a letter that was typed is then soon shown. */
const stepLength = 8;

/** Lets the browser do what waits. */
export function pause(): Promise<void> {
  return 'scheduler' in window && 'yield' in window.scheduler
    ? window.scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));
}

/** Works on one item after the other, with a pause whenever that has taken a while. */
export async function inSteps<Item>(items: readonly Item[], work: (item: Item) => unknown): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - began < stepLength) continue;
    await pause();
    began = performance.now();
  }
}
