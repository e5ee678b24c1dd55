import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import type { Catalog } from '../catalog/model.ts';
import { catalogOf, craft as craftOf, flight as flightOf } from '../catalog/smallCatalog.testkit.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { launchStatusIds } from '../dataset/wire/ids.ts';
import { frozenEdition, leftTheGround, leftThere } from '../tests/testkit/edition.ts';
import { readRows } from '../tests/testkit/site.ts';
import { spansIn } from '../timeline/build/spansFile.ts';
import { type Moment, parseMoment } from '../words/moment.ts';
import { inSpaceAtOnce } from './inSpaceAtOnce.ts';

const rows = readRows(`${frozenEdition}/spacecraft.json`);
const catalog = linkCatalog(readDataSet(frozenEdition));
const flights = rows.flatMap((row) =>
  row.flights.map((flight: (typeof rows)[number]) => ({
    name: row.name,
    inSpace: row.in_space,
    destination: flight.destination,
    launch: Date.parse(flight.launch.net),
    end: flight.mission_end && Date.parse(flight.mission_end),
  })),
);

test('the most in space at once are as many as a count at every launch finds', () => {
  const date = Date.parse('2026-07-24T00:00:00Z');
  const stays = flights
    .filter(
      ({ name, destination }) =>
        !leftThere.includes(name) && leftTheGround({ name }) && !/atmospher/i.test(destination),
    )
    .map(({ launch, end, inSpace, name }) => ({ name, launch, end: end ?? (inSpace ? date : launch) }));
  const { rows: decades } = inSpaceAtOnce(catalog);
  expect(decades.map(({ decade }) => decade)).toEqual([1960, 1970, 1980, 1990, 2000, 2010, 2020]);
  for (const { decade, spacecraft, since } of decades) {
    const moments = [
      Date.UTC(decade, 0),
      ...stays
        .map(({ launch }) => launch)
        .filter((time) => Math.floor(new Date(time).getUTCFullYear() / 10) * 10 === decade),
    ];
    const at = (time: number) => stays.filter(({ launch, end }) => launch <= time && time < end);
    const most = Math.max(...moments.map((time) => at(time).length));
    expect(spacecraft, String(decade)).toHaveLength(most);
    // When they were as many for the first time.
    const first = moments.sort((a, b) => a - b).find((time) => at(time).length === most);
    expect(since?.time ?? Date.UTC(decade, 0), String(decade)).toBe(first);
    expect(spacecraft.map(({ name }) => name).sort()).toEqual(
      at(since?.time ?? Date.UTC(decade, 0))
        .map(({ name }) => name)
        .sort(),
    );
  }
});

test('a decade in which nothing was launched yet has those that are still up', () => {
  const launch = { net: '2019-12-20T12:00:00Z' };
  const flight = flightOf(1, { launch, mission_end: '2020-06-01T12:00:00Z' });
  const { rows: decades } = inSpaceAtOnce(catalogOf([craftOf(1, 'Dragon', [flight])]));
  expect(decades.map(({ decade, spacecraft }) => [decade, spacecraft.length])).toEqual([
    [2010, 1],
    [2020, 1],
  ]);
});

/** What a flight must know of its spacecraft. */
const craft = {
  isPlaceholder: false,
  losses: [],
  notes: [],
  configuration: {},
  timeInSpace: null,
  status: {},
};

test('one that comes down as another goes up, or as a decade begins, is no longer in space', () => {
  const flightOf = (from: number, to: number) => ({
    spacecraft: craft,
    dockings: [],
    launch: { time: from, precision: 'second' },
    end: { time: to, precision: 'second' },
  });
  const most = (...flights: object[]) => {
    const spacecraft = flights.map((flight) => ({ flights: [flight] }));
    const { rows } = inSpaceAtOnce({ spacecraft, edition: catalog.edition } as unknown as Catalog);
    return rows.map((row) => row.spacecraft.length);
  };
  const [noon, later, decade] = [Date.UTC(1969, 6, 24, 12), Date.UTC(1969, 6, 25), Date.UTC(1970, 0)];
  expect(most(flightOf(noon, later), flightOf(later - 1, decade))).toEqual([2]);
  expect(most(flightOf(noon, later), flightOf(later, decade))).toEqual([1]);
  expect(most(flightOf(noon, decade), flightOf(decade + 2, decade + 3))).toEqual([1, 1]);
  expect(most(flightOf(noon, decade), flightOf(noon, decade), flightOf(decade, decade + 1))).toEqual([2, 1]);
});

test('a launch whose day is not known counts from the latest day that it may be', () => {
  const of = (launch: Moment, end: string) => {
    const flight = { spacecraft: craft, dockings: [], launch, end: parseMoment(end) };
    const known = {
      ...flight,
      launch: parseMoment('1969-07-10T12:00:00Z'),
      end: parseMoment('1969-07-20T12:00:00Z'),
    };
    const spacecraft = [{ flights: [flight] }, { flights: [known] }];
    const { rows } = inSpaceAtOnce({ spacecraft, edition: catalog.edition } as unknown as Catalog);
    return rows.map((row) => row.spacecraft.length);
  };
  const july = parseMoment('1969-07-31T00:00:00Z', 'month');
  expect(of(july, '1969-08-05T00:00:00Z')).toEqual([1]);
  expect(of(parseMoment('1969-07-12T00:00:00Z', 'day'), '1969-08-05T00:00:00Z')).toEqual([2]);
});

/** Of each of these a launch failed, and no end is recorded. */
const lostAtLaunch = [
  'Cygnus CRS Orb-3',
  'Dragon C109',
  'Mercury No.4',
  'Mercury No.8',
  'Progress M-12M',
  'Progress MS-04',
  'RSS H.G. Wells',
  'Ship 24',
  'Ship 25',
  'Ship 33',
  'Ship 34',
  'Soyuz 7K-L1 No.4L',
  'Soyuz 7K-L1 No.5L',
  'Soyuz 7K-L1 No.7L',
  'Soyuz 7K-L1 No.13L',
  'Soyuz 7K-L1E No.1',
  'Soyuz 7K-LOK No.1',
  'Vostok-1K No.1',
  'Vostok-1K No.6',
  'Zond-M 1',
  'Zond-M 2',
];

test('a launch that failed puts no craft among those at once, as it puts none among those of a day', () => {
  const status = { id: launchStatusIds.failure, name: 'Launch Failure' };
  const failed = {
    launch: { net: '2026-01-05T12:00:00Z', status },
    mission_end: '2026-01-05T12:20:00Z',
    destination: 'Low Earth Orbit',
  };
  const small = catalogOf([
    craftOf(1, 'Up', [launched(1, '01-01', '01-11')]),
    craftOf(2, 'Failed', [flightOf(2, failed)]),
    craftOf(3, 'Failed without an end', [flightOf(3, { ...failed, mission_end: null })]),
  ]);
  const { rows: decades, counted, withoutEnd } = inSpaceAtOnce(small);
  expect(decades.map(({ spacecraft }) => spacecraft.map(({ name }) => name))).toEqual([['Up']]);
  expect([counted, withoutEnd]).toEqual([1, 0]);
  expect(spansIn(small).map(([name]) => name)).toEqual(['Up']);
});

test('what is in space at the date of the data counts up to it, and is not without an end', () => {
  const small = catalogOf([
    craftOf(1, 'Up', [launched(1, '01-01', null)], { in_space: true }),
    craftOf(2, 'Came and went', [launched(2, '02-01', '02-02')]),
  ]);
  const { rows: decades, untilLastSeen, withoutEnd, counted } = inSpaceAtOnce(small);
  expect(decades.map(({ spacecraft }) => spacecraft.map(({ name }) => name))).toEqual([
    ['Up', 'Came and went'],
  ]);
  expect([counted, untilLastSeen, withoutEnd]).toEqual([2, 0, 0]);
});

test('flights that are over without an end are counted as left out', () => {
  const open = flights.filter(
    ({ name, end, inSpace, destination }) =>
      !end && !inSpace && leftTheGround({ name }) && !/atmospher/i.test(destination),
  );
  // LJ-5, LJ-5A, LJ-5B, A-004, NS-6 and TV-D1 stayed far below space.
  expect(inSpaceAtOnce(catalog).withoutEnd).toBe(open.length - 6 - lostAtLaunch.length);
});

test('a time that is not ranked puts no craft among those at once, and the craft is named with the reason', () => {
  const { rows: decades, excluded } = inSpaceAtOnce(catalog);
  expect(decades.flatMap(({ spacecraft }) => spacecraft.map(({ name }) => name))).not.toContain('Vostok-1P');
  expect(excluded).toMatchObject([
    {
      reason: expect.stringContaining('left in orbit'),
      spacecraft: [
        { name: 'Apollo Lunar Module LM-1' },
        { name: 'Apollo Lunar Module LM-3 Spider' },
        { name: 'Apollo Lunar Module LM-4 Snoopy' },
        { name: 'Kosmos 154' },
        { name: 'Kosmos 382' },
      ],
    },
    { reason: expect.stringContaining('two years after the work'), spacecraft: [{ name: 'Vostok-1P' }] },
  ]);
});

/** The record of a flight of 2026 between two days, of which the second may not be recorded. */
function launched(id: number, day: string, end: string | null, precision?: object) {
  return flightOf(id, {
    launch: { net: `2026-${day}T12:00:00Z`, net_precision: precision },
    mission_end: end && `2026-${end}T12:00:00Z`,
    destination: 'Low Earth Orbit',
  });
}

/** The names of those that may have been in space at once, and of those of them whose flights have no recorded end. */
function perhapsIn(small: Catalog): string[][][] {
  return inSpaceAtOnce(small).perhaps.map(({ spacecraft, open }) =>
    [spacecraft, open].map((some) => some.map(({ name }) => name)),
  );
}

test('a flight without a recorded end may have made them more, if it lasted as long as any of its configuration', () => {
  const small = catalogOf([
    craftOf(1, 'Ten days', [launched(1, '01-01', '01-11')]),
    craftOf(2, 'Open', [launched(2, '02-01', null)]),
    craftOf(3, 'After a week', [launched(3, '02-08', '02-09')]),
    craftOf(4, 'After a month', [launched(4, '03-01', '03-02')]),
  ]);
  const { rows: decades, perhaps } = inSpaceAtOnce(small);
  expect(decades.map(({ spacecraft }) => spacecraft.length)).toEqual([1]);
  expect(perhaps.map(({ since, ...row }) => [since?.time, row.spacecraft.length, row.open[0]?.name])).toEqual(
    [[Date.UTC(2026, 1, 8, 12), 2, 'Open']],
  );
});

test('a craft whose flight has no recorded end was down when it was launched again', () => {
  const small = catalogOf([
    craftOf(1, 'Ten days', [launched(1, '01-01', '01-11')]),
    craftOf(2, 'Shuttle', [launched(2, '02-01', null), launched(3, '02-05', '02-07')]),
  ]);
  expect(perhapsIn(small)).toEqual([]);
});

test('only craft that were on a flight without a recorded end are named as such, and not for another flight', () => {
  const small = catalogOf([
    craftOf(1, 'Ten days', [launched(1, '01-01', '01-11')]),
    craftOf(2, 'Shuttle', [launched(2, '01-15', null), launched(3, '02-05', '02-09')]),
    craftOf(3, 'Open', [launched(4, '02-01', null)]),
    craftOf(4, 'Third', [launched(5, '02-06', '02-08')]),
  ]);
  expect(perhapsIn(small)).toEqual([[['Open', 'Shuttle', 'Third'], ['Open']]]);
});

test('a flight without a recorded end whose day is not known does not count on the latest day, when it may be over', () => {
  const month = { id: 7, name: 'Month' };
  const small = catalogOf([
    craftOf(1, 'Ten days', [launched(1, '01-01', '01-11')]),
    craftOf(2, 'Some day', [launched(2, '02-15', null, month)]),
    craftOf(3, 'Third', [launched(3, '02-27', '03-02')]),
  ]);
  expect(perhapsIn(small)).toEqual([]);
});

test('a flight without a recorded end counts to the last day that it is known of, and may have lasted until it was known to be over', () => {
  const small = catalogOf([
    craftOf(1, 'Long', [launched(1, '01-01', '03-31')]),
    craftOf(2, 'Open', [launched(2, '04-01', null)]),
    craftOf(3, 'While it was seen', [launched(3, '04-10', '04-12')]),
    craftOf(4, 'Later', [launched(4, '05-01', '05-20'), launched(5, '06-01', '06-20')]),
    craftOf(6, 'With the later', [launched(6, '05-10', '05-12')]),
  ]);
  const open = small.spacecraft.find(({ name }) => name === 'Open')?.flights?.[0];
  if (!open) throw new Error('The small catalog has no open flight.');
  Object.assign(open, { lastSeen: parseMoment('2026-04-15T00:00:00Z', 'day') });
  const { rows: decades, untilLastSeen, withoutEnd, counted } = inSpaceAtOnce(small);
  expect(decades.map(({ spacecraft }) => spacecraft.map(({ name }) => name))).toEqual([
    ['Open', 'While it was seen'],
  ]);
  expect([counted, untilLastSeen, withoutEnd]).toEqual([6, 1, 0]);
  expect(perhapsIn(small)).toEqual([[['Open', 'Later', 'With the later'], ['Open']]]);
  open.overBy = parseMoment('2026-05-05T00:00:00Z', 'day');
  expect(perhapsIn(small)).toEqual([]);
});
