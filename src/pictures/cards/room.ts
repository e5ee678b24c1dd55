/** A place on a card, in pixels. */
export interface Room {
  x: number;
  y: number;
  width: number;
  height: number;
}
