import { durationInWords, parseDuration } from '../duration.ts';
import type { Spacecraft } from '../model.ts';
import type { Oddity, Rule } from './oddity.ts';

const fields = [
  { field: 'time-in-space', given: (craft) => craft.given.timeInSpace },
  { field: 'time-docked', given: (craft) => craft.given.timeDocked },
  { field: 'fastest-turnaround', given: (craft) => craft.given.fastestTurnaround },
] satisfies { field: Rule<Spacecraft>['field']; given: (craft: Spacecraft) => string | null }[];

// Sums of flights that are known to the minute differ by minutes; an hour is more than they can.
const tolerance = 3_600;

/** What is odd about the times of a spacecraft. */
export const durationOddities: Oddity<Spacecraft>[] = [
  {
    id: 'zero-though-flown',
    title: 'No time at all, though flown',
    explanation:
      'The source writes a duration of zero also when it has no figure. On a spacecraft that has flown it is taken as not recorded; on one that never left the ground it may be true.',
    rules: fields.map(({ field, given }) => ({
      field,
      find: (craft) => (isZeroThoughFlown(craft.flightsCount, given(craft)) ? given(craft) : null),
      note: (value) => `The source gives ${value}, which it also writes when it has no figure.`,
    })),
  },
  {
    id: 'negative-duration',
    title: 'A time of less than nothing',
    explanation: 'A duration with a minus in front is taken as not recorded.',
    rules: fields.map(({ field, given }) => ({
      field,
      find: (craft) => {
        const iso = given(craft);
        return iso !== null && parseDuration(iso).seconds < 0 ? iso : null;
      },
      note: (value) => `The source gives ${value}, which is less than nothing.`,
    })),
  },
  {
    id: 'docked-longer-than-in-space',
    title: 'Docked longer than in space',
    explanation: 'Time docked is part of time in space. Where it is the longer one, no share is given.',
    rules: [
      {
        field: 'docked-share',
        find: ({ timeDocked, timeInSpace }) =>
          timeDocked && timeInSpace && timeDocked.seconds > timeInSpace.seconds
            ? `${timeDocked.iso} docked, ${timeInSpace.iso} in space`
            : null,
        note: () => 'The source has it docked longer than in space, so no share is given.',
      },
    ],
  },
  {
    id: 'time-not-of-its-flights',
    title: 'Time in space that is not the sum of the flights',
    explanation:
      'Where the duration of every flight is recorded, they should add up to the time in space, give or take an hour.',
    rules: [
      {
        field: 'time-in-space',
        find: ({ flights, timeInSpace }) => {
          const launched = flights?.filter((flight) => !flight.isAhead) ?? [];
          const sum = launched.reduce((total, { duration }) => total + (duration?.seconds ?? Number.NaN), 0);
          return timeInSpace && Math.abs(sum - timeInSpace.seconds) > tolerance
            ? `${timeInSpace.iso}, and ${durationInWords({ seconds: sum })} in its flights`
            : null;
        },
      },
    ],
  },
];

/** Whether a duration is LL2's P0D on a spacecraft that has flown: it stands for "no data" there. */
export function isZeroThoughFlown(flightsCount: number | null, duration: string | null): boolean {
  return duration !== null && parseDuration(duration).seconds === 0 && (flightsCount ?? 0) > 0;
}
