import { expect, test } from 'vitest';
import type { Flight, Outcome, Spacecraft } from '../catalog/model.ts';
import { launchesInWords } from './launchesInWords.ts';

const craft = { title: 'A' } as Spacecraft;
const flightsOf = (...outcomes: (Outcome | null)[]) =>
  outcomes.map((outcome): Pick<Flight, 'spacecraft' | 'outcome'> => ({ spacecraft: craft, outcome }));

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
