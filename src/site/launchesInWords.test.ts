import { expect, test } from 'vitest';
import type { Flight, Outcome, Spacecraft } from '../catalog/model.ts';
import { flightsInWords, launchesInWords } from './launchesInWords.ts';

const craft: Pick<Spacecraft, 'title' | 'losses'> = { title: 'A', losses: [] };
const flightsOf = (...outcomes: (Outcome | null)[]) =>
  outcomes.map((outcome) => ({ spacecraft: craft, outcome }) as Flight);

test.each([
  [flightsOf(null, null), '2 flights of 1 spacecraft.'],
  [flightsOf('success'), '1 flight of 1 spacecraft. The launch succeeded for 1.'],
  [
    flightsOf('failure', 'planned', 'success', 'success', 'partial failure'),
    '5 flights of 1 spacecraft. The launch succeeded for 2, failed in part for 1, failed for 1 and is planned for 1.',
  ],
  [
    flightsOf('success', null, 'failure'),
    '3 flights of 1 spacecraft. The launch succeeded for 1, failed for 1, and is not recorded for 1.',
  ],
])('launches are counted by how they went: case %#', (flights, words) => {
  expect(launchesInWords(flights)).toBe(words);
});

test('what never left the ground is no launch, and is said apart', () => {
  const flown = flightsOf('success', 'success');
  const flight = { spacecraft: { ...craft }, outcome: 'never launched' } as Flight;
  expect(launchesInWords([...flown, flight])).toBe(
    '2 flights of 1 spacecraft. The launch succeeded for 2. 1 more is listed, but never left the ground.',
  );
  expect(flightsInWords('launched by', 'Saturn IB', [...flown, flight])).toBe(
    'listed for Saturn IB, 1 of which never left the ground',
  );
  expect(flightsInWords('launched by', 'Saturn V', flown)).toBe('launched by Saturn V');
});
