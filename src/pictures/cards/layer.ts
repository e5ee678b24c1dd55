import type { Room } from './room.ts';

/** A part of a card that is drawn: whole pixels, and no more of them than it takes, because a renderer pays for each. */
export interface Layer extends Room {
  /** Elements of SVG, in pixels of the card. */
  shapes: string;
}

/** A layer of all whole pixels that a room touches. */
export function layerOf({ x, y, width, height }: Room, shapes: string): Layer {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  return { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top, shapes };
}
