import { describe, expect, test } from 'vitest';
import { catalogOf, craft, flight, loss } from '../catalog/smallCatalog.testkit.ts';
import { parseMoment } from '../words/moment.ts';
import { eventsOf, type FlightEvent, hasHappened, someOrLatest } from './flightEvents.ts';
import { changesOfEntry, eventsOfEntry, followedEntries } from './followed.ts';

const date = parseMoment('2026-07-24T00:00:00Z');
const eventsOfFlights = (flights: object[], as: { date?: string } = {}) =>
  catalogOf([craft(1, 'Soyuz 1', flights)], as).spacecraft.flatMap((one) =>
    (one.flights ?? []).flatMap(eventsOf),
  );

describe('a launch', () => {
  const launched = (more: object) => flight(7, { launch: { net: '2026-01-01T12:00:00Z', ...more } });

  test('is told with what is known of it, and nothing else', () => {
    const [launch] = eventsOfFlights([
      launched({ name: 'Soyuz-U | Ferry', status: { id: 3, name: 'Success' } }),
    ]);
    expect(launch).toMatchObject({
      id: 'soyuz-1-2026-01-01-launch',
      title: 'Launch of Soyuz 1, Ferry',
      lines: ['Launch: 1 January 2026, 12:00 UTC', 'Outcome of the launch: success', 'Mission: Ferry'],
    });
  });

  test('that failed or is planned is called so', () => {
    const titles = [
      launched({ status: { id: 4, name: 'Failure' } }),
      launched({ net: '2027-01-01T12:00:00Z' }),
    ].map((one) => eventsOfFlights([one])[0]?.title);
    expect(titles).toEqual(['Failed launch of Soyuz 1', 'Planned launch of Soyuz 1']);
  });
});

test.each([
  ['a launch that never was is no launch', 'ground', 'Loss before the launch of Apollo 1'],
  ['a launch of what was lost later did not fail, whatever the source says', 'flight', 'Launch of Apollo 1'],
])('%s', (_, phase, title) => {
  const failed = flight(7, { launch: { net: '2026-01-01T12:00:00Z', status: { id: 4, name: 'Failure' } } });
  const { spacecraft } = catalogOf([craft(1, 'Apollo 1', [failed])], {
    losses: [loss(1, 'Apollo 1', '2026-01-01', { phase })],
  });
  const titles = spacecraft
    .flatMap(({ flights }) => (flights ?? []).flatMap(eventsOf))
    .map((one) => one.title);
  expect(titles).toEqual([title]);
});

test('an end is an event of its own, and one without a date is none', () => {
  const ids = (flights: object[]) => eventsOfFlights(flights).map(({ id }) => id);
  expect(ids([flight(7, { mission_end: '2026-03-01T00:00:00Z' })])).toEqual([
    'soyuz-1-2026-01-01-launch',
    'soyuz-1-2026-01-01-end',
  ]);
  expect(ids([flight(8, { launch: null })])).toEqual([]);
});

test('a launch of which no day is known, or on a day that had two, has an id of the number of its flight', () => {
  const month = { net: '2025-03-01T00:00:00Z', net_precision: { id: 1, name: 'Month' } };
  const launches = [month, { net: '2026-01-01T06:00:00Z' }, { net: '2026-01-01T18:00:00Z' }];
  const events = eventsOfFlights(launches.map((launch, index) => flight(index + 1, { launch })));
  expect(events.map(({ id }) => id)).toEqual([1, 2, 3].map((number) => `soyuz-1-flight-${number}-launch`));
});

test('plans keep their events when one is put off beyond another', () => {
  const plan = (id: number, net: string) => flight(id, { launch: { id: `${id}`, name: `Plan ${id}`, net } });
  const titles = (flights: object[]) => new Map(eventsOfFlights(flights).map(({ id, title }) => [id, title]));
  const before = titles([plan(7, '2027-01-10T12:00:00Z'), plan(8, '2027-03-10T12:00:00Z')]);
  const after = titles([plan(7, '2027-04-10T12:00:00Z'), plan(8, '2027-03-10T12:00:00Z')]);
  expect([...before.keys()].sort()).toEqual(['soyuz-1-ll2-7-launch', 'soyuz-1-ll2-8-launch']);
  expect([...after].sort()).toEqual([...before].sort());
});

test('a plan stays the same event when it flies, and when its launch is corrected', () => {
  const idsOf = (date: string, net: string) =>
    eventsOfFlights([flight(7, { launch: { net } })], { date }).map(({ id }) => id);
  const planned = idsOf('2026-07-24T00:00:00Z', '2026-09-01T12:00:00Z');
  expect(planned).toEqual(['soyuz-1-ll2-7-launch']);
  for (const net of ['2026-09-02T12:00:00Z', '2026-09-02T11:59:00Z', '2026-09-03T00:00:00Z'])
    expect(idsOf('2026-10-01T00:00:00Z', net)).toEqual(planned);
});

test('a calendar of which nothing happened lately has the latest event, because it may not be empty', () => {
  const events = eventsOfFlights([
    flight(7, { launch: { net: '2020-01-01T12:00:00Z' }, mission_end: '2020-03-01T00:00:00Z' }),
    flight(8, { launch: { net: '2027-01-01T12:00:00Z' } }),
  ]);
  const some = (isSome: (event: FlightEvent) => boolean) =>
    someOrLatest(events, isSome, date).map(({ id }) => id);
  expect(some(() => false)).toEqual(['soyuz-1-2020-01-01-end']);
  expect(some(({ flight }) => flight.isAhead)).toEqual(['soyuz-1-ll2-8-launch']);
});

test('what lies ahead of the data has not happened', () => {
  const events = eventsOfFlights([flight(7), flight(8, { launch: { net: '2027-01-01T12:00:00Z' } })]);
  expect(events.map((event) => hasHappened(event, date))).toEqual([true, false]);
  expect(events.map((event) => hasHappened(event, event.moment))).toEqual([true, false]);
});

test('an agency has the launches that it made for others as well', () => {
  const provider = { id: 9, name: 'Roscosmos', abbrev: null, type: null };
  const launch = { net: '2026-01-01T12:00:00Z', launch_service_provider: provider };
  const catalog = catalogOf([craft(1, 'Soyuz 1', [flight(7, { launch })])]);
  const agency = followedEntries(catalog).find(({ title }) => title === 'Roscosmos');
  expect(agency && eventsOfEntry(agency).map(({ id }) => id)).toEqual(['soyuz-1-2026-01-01-launch']);
});

test('an entry without flights and changes has nothing to tell', () => {
  const [entry] = followedEntries(catalogOf([craft(1, 'Soyuz 1', [])]));
  expect(entry && eventsOfEntry(entry)).toEqual([]);
  expect(entry && changesOfEntry(entry, { days: [], of: new Map(), first: null })).toEqual([]);
});
