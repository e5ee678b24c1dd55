import { expect, test } from 'vitest';
import { launchStatusIds } from '../../../dataset/wire/ids.ts';
import { flightOn, notesOn, quotesOf } from '../fleet.testkit.ts';

const docking = { docking: '2010-12-01T10:00:00Z', departure: '2010-12-01T12:00:00Z' };
const flownAs = (status: number, dockings: object[]) => {
  const flight = flightOn(1, { docking_events: dockings as never });
  const launch = { ...flight.launch, status: { id: status, name: null, abbrev: null } };
  return [{ flights: [{ ...flight, launch: launch as never }] }];
};

test('a docking is odd where the launch failed, and where it did not it is not', () => {
  const { failure, success, partialFailure } = launchStatusIds;
  const quotes = (status: number, dockings = [docking]) =>
    quotesOf('docking-after-failed-launch', flownAs(status, dockings));
  expect(quotes(failure)).toEqual(['1 December, launch: failure, docked']);
  expect(quotes(failure, [])).toEqual([]);
  expect(quotes(partialFailure)).toEqual([]);
  expect(quotes(success)).toEqual([]);
  expect(notesOn(flownAs(failure, [docking])).spacecraft).toContain(
    'Launch Library 2 has a docking on a flight whose launch failed: 1 December, launch: failure, docked.',
  );
});
