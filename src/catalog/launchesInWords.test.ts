import { expect, test } from 'vitest';
import { launchStatusIds } from '../dataset/wire/ids.ts';
import { launchedFlights } from './flights.ts';
import { launchedByInWords, launchesInWords, outcomesInWords } from './launchesInWords.ts';
import type { Flight, Outcome, Spacecraft } from './model.ts';
import { catalogOf, craft, flight } from './smallCatalog.testkit.ts';

const ship: Pick<Spacecraft, 'title' | 'losses'> = { title: 'A', losses: [] };
const flightsOf = (...outcomes: (Outcome | null)[]) =>
  outcomes.map((outcome) => ({ spacecraft: ship, outcome }) as Flight);

test.each([
  [flightsOf(null, null), '2 flights of 1 spacecraft.'],
  [flightsOf('success'), '1 flight of 1 spacecraft. The launch succeeded.'],
  [flightsOf('failure', 'failure', 'failure'), '3 flights of 1 spacecraft. The launch failed for all 3.'],
  [
    flightsOf('failure', 'planned', 'success', 'success', 'partial failure'),
    '5 flights of 1 spacecraft. The launch succeeded for 2, failed in part for 1, failed for 1 and is planned for 1.',
  ],
  [
    flightsOf('success', null, 'failure'),
    '3 flights of 1 spacecraft. The launch succeeded for 1 and failed for 1; the outcome is not recorded for 1.',
  ],
])('launches are counted by how they went: case %#', (flights, words) => {
  expect(launchesInWords(flights)).toBe(words);
});

test('what never left the ground is no launch, and is said apart', () => {
  const flown = flightsOf('success', 'success');
  const flight = { spacecraft: { ...ship }, outcome: 'never launched' } as Flight;
  expect(launchesInWords([...flown, flight])).toBe(
    '2 flights of 1 spacecraft. The launch succeeded for both. 1 more is listed, but never left the ground.',
  );
  expect(launchedByInWords('launched by', 'Saturn IB', [...flown, flight])).toBe(
    'listed for Saturn IB, 1 of which never left the ground',
  );
  expect(launchedByInWords('launched by', 'Saturn V', flown)).toBe('launched by Saturn V');
});

const launched = (id: number, status: number | null) =>
  flight(id, { launch: { net: '2026-01-01T12:00:00Z', status: status && { id: status, name: 'a status' } } });

test('what was lost after its launch and counts as failed is told apart', () => {
  const { failure } = launchStatusIds;
  const losses = [
    {
      id: 2,
      name: 'Spun',
      launch: '2026-01-01',
      date: '2026-01-05',
      phase: 'flight' as const,
      aboard: null,
      lost: null,
      ground: null,
      crew: [],
      document: null,
      fate: 'it spun',
      source: 'https://example.org/',
    },
  ];
  const { spacecraft } = catalogOf(
    [craft(1, 'Fell', [launched(1, failure)]), craft(2, 'Spun', [launched(2, failure)])],
    { losses },
  );
  expect(outcomesInWords(spacecraft.flatMap(launchedFlights))).toBe(
    'The launch failed for both. Of those that failed, 1 was lost after the launch, because the outcome in the source is that of the whole flight.',
  );
});

test('the outcomes of launches are counted from the flights, and what never left the ground is none of them', () => {
  const { success, failure } = launchStatusIds;
  const losses = [
    {
      id: 4,
      name: 'Burned',
      launch: '2026-01-01',
      date: '2026-01-01',
      phase: 'ground' as const,
      aboard: null,
      lost: null,
      ground: null,
      crew: [],
      document: null,
      fate: 'it burned',
      source: 'https://example.org/',
    },
  ];
  const { spacecraft } = catalogOf(
    [
      craft(1, 'Twice', [launched(1, success), launched(2, success)]),
      craft(2, 'Fell', [launched(3, failure)]),
      craft(3, 'Untold', [launched(4, null)]),
      craft(4, 'Burned', [launched(5, failure)]),
    ],
    { losses },
  );
  expect(outcomesInWords(spacecraft.flatMap(launchedFlights))).toBe(
    'The launch succeeded for 2 and failed for 1; the outcome is not recorded for 1. 1 more is listed, but never left the ground.',
  );
  expect(outcomesInWords([])).toBe('');
});
