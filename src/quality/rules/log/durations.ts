import type { Spacecraft } from '../../../catalog/model.ts';
import { durationInWords, parseDuration } from '../../../words/duration.ts';
import { TheSource } from '../../../words/source.ts';
import type { Rule } from '../rule.ts';
import { nameOfFlight, quoteFlights } from './quoteFlights.ts';
import { toleranceOf } from './tolerance.ts';

/** A flight that its source gives another duration than from its launch to its end. */
export const flightDurationRule: Rule<Spacecraft> = {
  id: 'duration-differs',
  title: 'A duration that is not from launch to end',
  explanation:
    'The duration of a flight should be the time from its launch to its end, give or take two minutes, or a day where the end is known to the day only.',
  checks: [
    {
      field: 'flights',
      find: quoteFlights((flight) => {
        const { launch, end, record, spacecraft } = flight;
        if (!launch || !end || record.duration === null) return null;
        const given = parseDuration(record.duration);
        const seconds = (end.time - launch.time) / 1_000;
        return given.seconds > 0 && Math.abs(given.seconds - seconds) > toleranceOf(spacecraft, [flight])
          ? `${nameOfFlight(flight)}: ${given.iso}, from launch to end ${seconds < 0 ? 'less than nothing' : durationInWords({ seconds })}`
          : null;
      }),
      note: (value) => `${TheSource} gives a duration that is not from launch to end: ${value}.`,
      isDoubt: true,
    },
  ],
};
