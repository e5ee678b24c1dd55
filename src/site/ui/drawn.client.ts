import { pause } from './steps.ts';

/**
 * Waits until the browser has drawn what was made, so that no frame has much to lay out: after a mere pause it may draw several
 * steps at once. A page that nobody sees is not drawn, and waits for nothing.
 */
export function drawn(): Promise<void> {
  if (document.hidden) return pause();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
