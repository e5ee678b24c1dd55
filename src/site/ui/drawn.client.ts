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

/** How many items are made for a frame: one at first, then as many as the device draws in time. */
export class Pace {
  #count = 1;

  get count(): number {
    return this.#count;
  }

  /** Waits until the browser has drawn as many items. */
  async drawn(): Promise<void> {
    const took = await drawn();
    this.#count = Math.max(1, Math.min(this.#count * 2, Math.floor((this.#count * most) / took)));
  }
}
