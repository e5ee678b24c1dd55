import { expect, test } from 'vitest';
import { doubtsInWords } from './doubts.ts';

const exact = { totals: 'second', ends: 'second' } as const;

test('says a recurring phrase as a sentence, and leaves out what the page says elsewhere', () => {
  expect(
    doubtsInWords(['end not in sources', 'provisional id, not an LL2 id', 'url is a pattern only'], exact, 1),
  ).toEqual(['The end of the flight is not in the sources.']);
});

test('says any other phrase with a capital and a full stop, without field names', () => {
  expect(doubtsInWords(['in_space false is a default, mission_ends_count null'], exact, 1)).toEqual([
    'In space false is a default, mission ends count null.',
  ]);
});

test('counts the flights without a duration rather than listing them', () => {
  const flights = ['NS-14', 'NS-15', 'NS-16'].map((flight) => `${flight}: flight duration not in sources`);
  expect(doubtsInWords(flights.slice(1), exact, 1)).toEqual([
    'The durations of 2 flights are not in the sources.',
  ]);
  expect(doubtsInWords(flights.slice(2), exact, 1)).toEqual(['NS-16: flight duration not in sources.']);
  expect(doubtsInWords([...flights, 'NS-38: LL2 flight 902'], exact, 1)).toEqual([
    'The durations of 3 flights are not in the sources.',
    'NS-38: LL2 flight 902.',
  ]);
});

test('says how exactly the times are known', () => {
  expect(doubtsInWords([], { totals: 'day', ends: 'day' }, 1)).toEqual([
    'The end of its flight is known to the day only: its time counts whole days between two dates.',
  ]);
  expect(doubtsInWords([], { totals: 'minute', ends: 'minute' }, 1)).toEqual([
    'The end of its flight is known to the minute, so its time is shown no finer.',
  ]);
  expect(doubtsInWords([], { totals: 'second', ends: 'minute' }, 5)[0]).toContain('at least in part');
  expect(doubtsInWords([], exact, 1)).toEqual([]);
});
