import { expect, test } from 'vitest';
import { doubtsInWords } from './doubts.ts';

const mir = { name: 'Mir', flights: 1 };

test('says a recurring phrase as a sentence, and leaves out what the page says elsewhere', () => {
  expect(
    doubtsInWords(
      ['end not in sources', 'provisional id, not an LL2 id', 'url is a pattern only'],
      'second',
      mir,
    ),
  ).toEqual(['The end of the flight is not in the sources.']);
});

test('says any other phrase with a capital and a full stop, without field names', () => {
  expect(doubtsInWords(['in_space false is a default, mission_ends_count null'], 'second', mir)).toEqual([
    'In space false is a default, mission ends count null.',
  ]);
});

test('says once that the status was chosen', () => {
  const chosen = 'The status and the spelling of the name were chosen for this edition.';
  expect(
    doubtsInWords(['status not in sources', 'status and name style chosen here'], 'second', mir),
  ).toEqual([chosen]);
  expect(doubtsInWords(['status not in sources'], 'second', mir)).toEqual([
    'No source gives its status, which was chosen for this edition.',
  ]);
});

test('counts the flights without a duration rather than listing them', () => {
  const flights = ['NS-14', 'NS-15', 'NS-16'].map((flight) => `${flight}: flight duration not in sources`);
  expect(doubtsInWords(flights.slice(1), 'second', mir)).toEqual([
    'The durations of 2 flights are not in the sources.',
  ]);
  expect(doubtsInWords(flights.slice(2), 'second', mir)).toEqual([
    'NS-16: no source gives how long the flight lasted.',
  ]);
  expect(doubtsInWords([...flights, 'NS-38: LL2 flight 902'], 'second', mir)).toEqual([
    'The durations of 3 flights are not in the sources.',
    "NS-38: the end is that of LL2's record of the flight.",
  ]);
});

test('says how exactly the times are known', () => {
  expect(doubtsInWords([], 'day', mir)).toEqual([
    'The end of its flight is known to the day only: its time counts whole days between two dates.',
  ]);
  expect(doubtsInWords([], 'minute', mir)).toEqual([
    'The end of its flight is known to the minute, so its time is shown no finer.',
  ]);
  const five = { ...mir, flights: 5 };
  expect(doubtsInWords([], 'minute', five)).toEqual([
    'Ends of its flights are known to the minute only, at least in part; those times are shown no finer.',
  ]);
  expect(doubtsInWords([], 'day', five)).toEqual([
    'Ends of its flights are known to the day only, at least in part; those times count whole days between two dates.',
  ]);
  expect(doubtsInWords([], 'second', mir)).toEqual([]);
});

test('names the mission that a doubt is about, but not the spacecraft that the page is of', () => {
  const doubt = 'GCAT marks the end time with "?"';
  expect(doubtsInWords([`Mir: ${doubt}`, `Crew-2: ${doubt}`], 'second', mir)).toEqual([
    'GCAT marks the time of the end with a question mark.',
    'Crew-2: GCAT marks the time of the end with a question mark.',
  ]);
});
