/**
 * The data set that tests stand on, with the figures that they expect: the embedded edition as it was on 24 July 2026. It
 * never changes, so that the embedded one can.
 */
export const frozenEdition = 'src/tests/data/edition';

/** The spacecraft of it that the source lists with a flight, though they never left the ground. */
const lostOnTheGround = ['Apollo CSM-012', 'Soyuz 7K-L1 No.8L', 'Soyuz 7K-OK No.1', 'Soyuz T-10-1'];

/** Whether a record of it is of a spacecraft that left the ground, or may have. */
export function leftTheGround({ name }: { name: string }): boolean {
  return !lostOnTheGround.includes(name);
}
