import type { Rendering } from './render.ts';

/**
 * What is shown of a rendering where there is little room: panels that reach far out run out of the picture, by at most a
 * third of its width, so that the hull between them is large enough to be known. What would gain little stays whole.
 */
export function closeUp([left, top, width, height]: Rendering['box']): Rendering['box'] {
  const shown = Math.max(1.4 * height, 0.66 * width);
  if (shown > 0.85 * width) return [left, top, width, height];
  return [Math.round(left + (width - shown) / 2), top, Math.round(shown), height];
}
