import type { Spacecraft } from '../../../catalog/model.ts';
import { countInWords } from '../../../words/count.ts';
import { TheSource } from '../../../words/source.ts';
import type { Rule } from '../rule.ts';

/** A spacecraft in space of which the source counts no flight as under way, or several. */
export const missionEndsRule: Rule<Spacecraft> = {
  id: 'in-space-though-ended',
  title: 'In space, by a count of ends that does not fit',
  explanation: 'A spacecraft in space has one mission end fewer than it has flights.',
  checks: [
    {
      field: 'mission-ends-count',
      find: ({ inSpace, missionEndsCount: ends, flightsCount: flights }) =>
        inSpace && ends !== null && flights !== null && ends !== flights - 1
          ? `in space, ${countInWords(flights, 'flight')}, ${countInWords(ends, 'end')}`
          : null,
      note: (value) => `${TheSource} does not agree with itself: ${value}.`,
    },
  ],
};
