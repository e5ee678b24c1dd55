import { expect, test } from 'vitest';
import { catalogOf, craft, flight } from '../catalog/smallCatalog.testkit.ts';
import { busiestDays, daysOfYear } from './onDay.ts';

test.each([true, false, null])(
  'an end that is planned has been on no day, where in_space is %s',
  (in_space) => {
    const endsOn = (mission_end: string) => {
      const { spacecraft } = catalogOf([craft(1, 'Soyuz 1', [flight(1, { mission_end })], { in_space })]);
      return daysOfYear(spacecraft).flatMap(({ key, ends }) => (ends.length > 0 ? key : []));
    };
    expect(endsOn('2026-07-01T12:00:00Z')).toEqual(['07-01']);
    expect(endsOn('2026-12-01T12:00:00Z')).toEqual([]);
  },
);

test('all days of a tie are the busiest, and none is where no day stands out', () => {
  const busiest = (...days: string[]) => {
    const flights = days.map((day, index) => flight(index, { launch: { net: `${day}T12:00:00Z` } }));
    return busiestDays(daysOfYear(catalogOf([craft(1, 'Soyuz 1', flights)]).spacecraft)).map(
      ({ key }) => key,
    );
  };
  expect(busiest('2001-04-12', '2002-04-12', '2003-06-16')).toEqual(['04-12']);
  expect(busiest('2001-06-16', '2001-04-12', '2002-04-12', '2002-06-16')).toEqual(['04-12', '06-16']);
  expect(busiest('2001-04-12', '2003-06-16')).toEqual([]);
  const week = ['01', '02', '03', '04', '05', '06'].map((day) => `04-${day}`);
  expect(busiest(...week.flatMap((day) => [`2001-${day}`, `2002-${day}`]))).toEqual([]);
});
