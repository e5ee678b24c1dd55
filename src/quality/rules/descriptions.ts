import { launchedFlights } from '../../catalog/flights.ts';
import type { Spacecraft } from '../../catalog/model.ts';
import type { Moment } from '../../words/moment.ts';
import type { Rule } from './rule.ts';

const monthAndYear =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})\b/g;

/** A description that tells of another time than that of the flights. */
export const descriptionRule: Rule<Spacecraft> = {
  id: 'description-of-other-years',
  title: 'A description of other years',
  explanation:
    'Where a description names months with their years, at least one should be a year of a launch or an end of the spacecraft, or next to it. Where none is, the text may be of another spacecraft, or the dates of the flights are wrong.',
  checks: [
    {
      field: 'description',
      find: (craft) => {
        const said = [...craft.description.matchAll(monthAndYear)].map(([text, year]) => ({
          text,
          year: Number(year),
        }));
        const years = launchedFlights(craft).flatMap(({ launch, end }) =>
          [launch, end].flatMap((moment) => (moment ? yearOf(moment) : [])),
        );
        const isOfThem = said.some(({ year }) => years.some((one) => Math.abs(one - year) <= 1));
        return said.length > 0 && years.length > 0 && !isOfThem
          ? `${said.map(({ text }) => text).join(', ')}; flown ${[...new Set(years)].join(', ')}`
          : null;
      },
    },
  ],
};

function yearOf({ time }: Moment): number {
  return new Date(time).getUTCFullYear();
}
