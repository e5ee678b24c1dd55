import { readFileSync } from 'node:fs';
import { embeddedEdition } from '../../dataset/dataSet.ts';

/**
 * The data set that tests stand on, with the figures that they expect: the embedded edition as it was on 24 July 2026. It
 * never changes, so that the embedded one can.
 */
export const frozenEdition = 'src/tests/data/edition';

/** The spacecraft of it that the source lists with a flight, though they never left the ground. */
export const lostOnTheGround = ['Apollo CSM-012', 'Soyuz 7K-L1 No.8L', 'Soyuz 7K-OK No.1', 'Soyuz T-10-1'];

/** The spacecraft of it that stayed longer than their ends say, or for good, so that no time in space of theirs counts or is ranked. */
export const leftThere = [
  'Tesla Roadster',
  'Vostok-1P',
  'Kosmos 154',
  'Kosmos 382',
  'Apollo Lunar Module LM-1',
  'Apollo Lunar Module LM-3 Spider',
  'Apollo Lunar Module LM-4 Snoopy',
];

/** Whether a record of it is of a spacecraft that left the ground, or may have. */
export function leftTheGround({ name }: { name: string }): boolean {
  return !lostOnTheGround.includes(name);
}

const { date } = JSON.parse(readFileSync(`${embeddedEdition}/manifest.json`, 'utf8'));

/** The edition that is shipped, of which the site below a path is built. It changes, so tests state no figure of it. */
export const shippedEdition = {
  data: embeddedEdition,
  /** When it is of, as files say it and as pages do. */
  date: new Date(date),
  day: new Date(date).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};
