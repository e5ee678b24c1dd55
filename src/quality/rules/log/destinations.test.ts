import { expect, test } from 'vitest';
import { parseMoment } from '../../../words/moment.ts';
import { flightOn, quotesOf } from '../fleet.testkit.ts';
import { stations } from './stations.ts';

const boundFor = (destination: string, net: string) =>
  quotesOf('destination-outside-its-years', [
    { flights: [flightOn(8, { destination, net, mission_end: null, duration: null })] },
  ]);

test('a station is there from the day of its launch to that of its re-entry', () => {
  const [before, first, last, after] = ['1986-02-18', '1986-02-19', '2001-03-23', '2001-03-24'].map((day) =>
    boundFor('Mir', `${day}T12:00:00Z`),
  );
  expect([first, last]).toEqual([[], []]);
  expect(before).toEqual(['8 December, launched 18 February 1986: Mir was launched on 19 February 1986']);
  expect(after).toEqual(['8 December, launched 24 March 2001: Mir was gone on 23 March 2001']);
});

test('one of two stations is enough to be found, and what is no station never is', () => {
  expect(boundFor('Mir, Salyut 7', '1992-01-01T12:00:00Z')).toHaveLength(1);
  expect(boundFor('Low Earth Orbit', '1992-01-01T12:00:00Z')).toEqual([]);
});

test('each station was launched before it re-entered', () => {
  for (const { launched, reentered } of Object.values(stations))
    if (reentered) expect(parseMoment(launched).time).toBeLessThan(parseMoment(reentered).time);
});

test('a flight below an orbit takes up to three hours', () => {
  const quotes = (duration: string, destination = 'Suborbital') =>
    quotesOf('time-unlike-its-destination', [
      { flights: [flightOn(8, { destination, duration })], time_docked: null },
    ]);
  expect(quotes('PT3H')).toEqual([]);
  expect(quotes('PT3H1S')).toEqual(['Suborbital, PT3H1S']);
  expect(quotes('PT3H1S', 'Sub-orbital')).toEqual(['Sub-orbital, PT3H1S']);
});

test('a time docked of zero is odd only where a flight went to a station', () => {
  const quotes = (destination: string) =>
    quotesOf('zero-though-flown', [{ flights: [flightOn(8, { destination })], time_docked: 'P0D' }]);
  expect(quotes('Low Earth Orbit')).toEqual([]);
  expect(quotes('International Space Station')).toEqual(['P0D']);
});
