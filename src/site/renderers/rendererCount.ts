/** The most processes beside the build, unless more are asked for: they share one disk. */
const mostRenderers = 3;

/** Below so many spacecraft all pages are there before the code of a second process is warm. */
const manySpacecraft = 1_500;

/**
 * How many processes beside the build render pages: one for each core more, up to the most. Of a small site one core less, because
 * compilers, cards and the archive work beside the pages, and each process links all data and warms up for itself.
 */
export function rendererCount(spacecraft: number, cores: number): number {
  return Math.max(0, Math.min(cores - 1, mostRenderers) - (spacecraft < manySpacecraft ? 1 : 0));
}
