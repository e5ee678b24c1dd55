/**
 * The data set that tests stand on, with the figures that they expect: the embedded edition as it was on 24 July 2026. It
 * never changes, so that the embedded one can.
 */
export const frozenEdition = 'src/tests/data/edition';
