import { expect, test } from 'vitest';
import { catalogOf, craft, flight } from '../../catalog/smallCatalog.testkit.ts';
import { crewSchema } from '../../dataset/wire/crew.ts';
import { flightDetails } from './flightDetails.ts';

test('a crew has landed only once the flight is over', () => {
  const [ada, bea] = ['Ada', 'Bea'].map((name, index) => ({ astronaut: { id: index + 1, name } }));
  const row = { id: 1, name: 'Crew', launch_crew: [ada], onboard_crew: [ada], landing_crew: [bea] };
  const labels = (in_space: boolean, net: string) => {
    const record = flight(1, { launch: { net } });
    const { spacecraft } = catalogOf([craft(1, 'Soyuz 1', [record], { in_space })], {
      crews: [crewSchema.parse(row)],
    });
    const [one] = spacecraft[0]?.flights ?? [];
    return one && flightDetails(one)?.crews.map(({ label }) => label);
  };
  expect(labels(false, '2026-01-01T12:00:00Z')).toEqual(['Crew', 'Landed with']);
  expect(labels(true, '2026-01-01T12:00:00Z')).toEqual(['Crew']);
  expect(labels(false, '2027-01-01T12:00:00Z')).toEqual(['Crew']);
});
