import { launchedFlights } from '../../catalog/flights.ts';
import type { Configuration, Spacecraft } from '../../catalog/model.ts';
import { isZeroThoughFlown } from '../../dataset/wire/spacecraft.ts';
import { countInWords } from '../../words/count.ts';
import { durationInWords, parseDuration } from '../../words/duration.ts';
import { numberInWords, spanInWords } from '../../words/number.ts';
import { once } from '../../words/once.ts';
import { TheSource } from '../../words/source.ts';
import { canHaveDocked } from './log/destinations.ts';
import type { Check, Rule } from './rule.ts';

const fields = [
  { field: 'time-in-space', given: (craft) => craft.given.timeInSpace },
  { field: 'time-docked', given: (craft) => craft.given.timeDocked },
  { field: 'fastest-turnaround', given: (craft) => craft.given.fastestTurnaround },
] satisfies { field: Check<Spacecraft>['field']; given: (craft: Spacecraft) => string | null }[];

// Sums of flights that are known to the minute can differ by minutes, but not by an hour.
const hoursOfTolerance = 1;
const shareOfTolerance = 0.1;
const timesTheMedian = 50;
const fewestTimes = 5;

/** Counts the known times in space of a configuration, and gives their median in seconds. */
const timesOf = once(({ spacecraft }: Configuration) => {
  const seconds = spacecraft.flatMap(({ timeInSpace, isPlaceholder }) =>
    timeInSpace && !isPlaceholder ? timeInSpace.seconds : [],
  );
  const median = seconds.sort((a, b) => a - b)[Math.floor(seconds.length / 2)] ?? 0;
  return { count: seconds.length, median };
});

/** What is odd about the times of a spacecraft. */
export const durationRules: Rule<Spacecraft>[] = [
  {
    id: 'zero-though-flown',
    title: 'No time at all, though flown',
    explanation:
      'Launch Library 2 writes a duration of zero also when it has no figure. On a spacecraft that has flown it is taken as not recorded; on one that never left the ground it may be true, and so is a time docked of zero where no flight was to a station.',
    checks: fields.map(({ field, given }) => ({
      field,
      find: (craft) =>
        isZeroThoughFlown(craft.flightsCount, given(craft)) &&
        (field !== 'time-docked' || canHaveDocked(craft))
          ? given(craft)
          : null,
      note: () => `${TheSource} gives a time of zero, which also stands for no figure.`,
      isDoubt: true,
    })),
  },
  {
    id: 'negative-duration',
    title: 'A time of less than nothing',
    explanation: 'A duration with a minus in front is taken as not recorded.',
    checks: fields.map(({ field, given }) => ({
      field,
      find: (craft) => {
        const iso = given(craft);
        return iso !== null && parseDuration(iso).seconds < 0 ? iso : null;
      },
      note: (value) => `${TheSource} gives ${value}, which is less than nothing.`,
      isDoubt: true,
    })),
  },
  {
    id: 'docked-longer-than-in-space',
    title: 'Docked longer than in space',
    explanation: 'Time docked is part of time in space. Where it is the longer one, no share is given.',
    checks: [
      {
        field: 'docked-share',
        find: ({ timeDocked, timeInSpace }) =>
          timeDocked && timeInSpace && timeDocked.seconds > timeInSpace.seconds
            ? `${timeDocked.iso} docked, ${timeInSpace.iso} in space`
            : null,
        note: () => `${TheSource} has it docked longer than in space, so no share is given.`,
        isDoubt: true,
      },
    ],
  },
  {
    id: 'time-not-of-its-flights',
    title: 'Time in space that is not the sum of the flights',
    explanation: `Where the duration of every flight is recorded, they should add up to the time in space, give or take ${spanInWords(hoursOfTolerance, 'hour')}, or a tenth where that is less. Where some are recorded, they should add up to no more.`,
    checks: [
      {
        field: 'time-in-space',
        find: (craft) => {
          const { timeInSpace } = craft;
          const flights = launchedFlights(craft);
          const known = flights.flatMap(({ duration }) => duration ?? []);
          const sum = known.reduce((total, { seconds }) => total + seconds, 0);
          if (!timeInSpace || known.length === 0) return null;
          const over = sum - timeInSpace.seconds;
          const isOff = known.length === flights.length ? Math.abs(over) : over;
          return isOff > Math.min(hoursOfTolerance * 3_600, sum * shareOfTolerance)
            ? `${timeInSpace.iso}, and ${durationInWords({ seconds: sum })} in ${known.length === flights.length ? 'its flights' : countInWords(known.length, 'flight')}`
            : null;
        },
      },
    ],
  },
  {
    id: 'time-far-from-its-siblings',
    title: 'A time in space far beyond that of its siblings',
    explanation: `More than ${numberInWords(timesTheMedian)} times the median of a configuration with ${numberInWords(fewestTimes)} times in space or more. It may be true all the same: the time until the decay of the orbit counts where nothing ended the flight before.`,
    checks: [
      {
        field: 'time-in-space',
        find: (craft) => {
          const { count, median } = timesOf(craft.configuration);
          return craft.timeInSpace &&
            count >= fewestTimes &&
            craft.timeInSpace.seconds > timesTheMedian * median
            ? `${durationInWords(craft.timeInSpace)}, median ${durationInWords({ seconds: median })}`
            : null;
        },
        note: (_, { configuration }) =>
          `More than ${numberInWords(timesTheMedian)} times the median of ${configuration.name}: it may have been adrift long after its work was done.`,
      },
    ],
  },
];
