import { pause } from './steps.ts';

/**
 * Waits until the browser has drawn what was made, so that no frame has much to lay out: after a mere pause it may draw several
 * steps at once. Gives how long that took, in milliseconds. A page that nobody sees is not drawn, and waits for nothing.
 */
export async function drawn(): Promise<number> {
  if (document.hidden) {
    await pause();
    return 0;
  }
  return new Promise((resolve) =>
    // Much of the layout may be done before this is called, but after the frame began.
    requestAnimationFrame((began) => setTimeout(() => resolve(performance.now() - began))),
  );
}

/** How long a browser may draw at a frame, in milliseconds: readers wait from 50 on (Long Tasks API), and what is drawn is made first. */
const most = 30;

/**
 * Works on items in their order, as many for a frame as the device draws in time: one at first, which is begun before this returns.
 * Work that gives false ends it.
 */
export async function inFrames<Item>(items: readonly Item[], work: (some: Item[]) => unknown): Promise<void> {
  for (let done = 0, count = 1; done < items.length; ) {
    const some = items.slice(done, done + count);
    if ((await work(some)) === false) return;
    done += some.length;
    if (done < items.length) {
      const took = await drawn();
      count = Math.max(1, Math.min(count * 2, Math.floor((count * most) / took)));
    }
  }
}
