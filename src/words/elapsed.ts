/** The seconds since a time of `performance.now()`, to a tenth: "1.2 s". */
export function elapsedSince(begin: number): string {
  return `${((performance.now() - begin) / 1000).toFixed(1)} s`;
}
