/** The seconds since a time of `performance.now()`, to a tenth: "1.2 s". */
export function elapsedSince(begin: number): string {
  return `${((performance.now() - begin) / 1000).toFixed(1)} s`;
}

/** What was made beside other work, and how long that took in words. */
export interface Timed<Made> {
  made: Made;
  elapsed: string;
}

/**
 * Times work that goes on beside a build, whose end awaits it. What goes wrong is told there; until then nobody waits for it.
 * @throws Error as the work does.
 */
export function timed<Made>(work: Promise<Made>): Promise<Timed<Made>> {
  const begin = performance.now();
  const done = work.then((made) => ({ made, elapsed: elapsedSince(begin) }));
  done.catch(() => {});
  return done;
}
