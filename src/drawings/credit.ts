import type { DrawingSource } from './drawing.ts';

/** Who published a source, and when, where a year is certain: what follows its title. */
export function creditOf({ publisher, year }: DrawingSource): string {
  return year === undefined ? publisher : `${publisher}, ${year}`;
}
