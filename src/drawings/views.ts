import type { Drawing } from './drawing.ts';
import { at, boundsOfPart, type Part, together } from './part.ts';

/** Both views of a drawing on one scale, the one from above over the one from the side; where there is one, that one. */
export function views({ side, above }: Drawing): Part {
  if (!above) return side;
  const [below, over] = [boundsOfPart(side), boundsOfPart(above)];
  const gap = (below.right - below.left) * 0.06;
  return together(side, at(below.left - over.left, below.top + gap - over.bottom, above));
}
