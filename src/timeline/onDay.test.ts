import { expect, test } from 'vitest';
import { catalogOf, craft, flight } from '../catalog/smallCatalog.testkit.ts';
import { daysOfYear } from './onDay.ts';

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
