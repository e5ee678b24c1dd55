import { expect, test } from 'vitest';
import { escapeHeightKm, highestEscapeKm } from './escapeTests.ts';
import { catalogOf, craft, flight } from './smallCatalog.testkit.ts';

const heightsOf = (...nets: string[]) => {
  const flights = nets.map((net, index) => flight(index + 1, { launch: { net } }));
  const [one] = catalogOf([craft(1, 'New Shepard Crew Capsule 1', flights)]).spacecraft;
  return { each: one?.flights?.map(escapeHeightKm), highest: one && highestEscapeKm(one) };
};

test('a test of the escape from a rocket is known by its day, and where the source moves it past midnight too', () => {
  for (const net of ['2016-10-05T15:36:00Z', '2016-10-06T00:10:00Z', '2016-10-04T23:50:00Z'])
    expect(heightsOf(net), net).toEqual({ each: [7], highest: 7 });
  expect(heightsOf('2016-10-07T00:10:00Z')).toEqual({ each: [null], highest: null });
});

test('a craft that flew otherwise as well rose to no height of an escape', () => {
  const { each, highest } = heightsOf('2016-06-19T14:36:00Z', '2016-10-05T15:36:00Z');
  expect([each, highest]).toEqual([[null, 7], null]);
});
