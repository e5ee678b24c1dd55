/** Width and height of every card in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/** A place on a card, in pixels. */
export interface Room {
  x: number;
  y: number;
  width: number;
  height: number;
}
