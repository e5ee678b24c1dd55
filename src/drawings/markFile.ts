import { closeUp } from './closeUp.ts';
import type { Drawing } from './drawing.ts';
import { silhouette } from './silhouette.ts';

/** A drawing as a small mark beside a name, 40 pixels wide or 24 high. */
export function markFile({ side, above }: Drawing): string {
  return silhouette(side, { width: 40, height: 24 }, above ? undefined : closeUp);
}
