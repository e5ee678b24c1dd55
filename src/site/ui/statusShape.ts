const shapes = new Map([
  ['Active', 'M5 1a4 4 0 1 0 0 8a4 4 0 1 0 0-8'],
  ['Retired', 'M5 1a4 4 0 1 0 0 8a4 4 0 1 0 0-8M5 3a2 2 0 1 1 0 4a2 2 0 1 1 0-4'],
  ['Destroyed', 'M2 .6L5 3.6L8 .6L9.4 2L6.4 5L9.4 8L8 9.4L5 6.4L2 9.4L.6 8L3.6 5L.6 2z'],
  ['Single Use', 'M5 0L10 5L5 10L0 5zM5 2.6L2.6 5L5 7.4L7.4 5z'],
]);

/**
 * The path of the mark before a status, filled by the evenodd rule in a box of 10 by 10. A status that is new at the
 * source gets a bar, because the word beside the mark says it all.
 */
export function statusShape(status: string): string {
  return shapes.get(status) ?? 'M0 4h10v2H0z';
}
