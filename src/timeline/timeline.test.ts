import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import type { Spacecraft } from '../catalog/model.ts';
import { type DataSet, readDataSet } from '../dataset/dataSet.ts';
import { launchStatusIds } from '../dataset/wire/ids.ts';
import { frozenEdition, leftTheGround } from '../tests/testkit/edition.ts';
import { parseMoment } from '../words/moment.ts';
import { type Bar, barInWords, barsIn, barsOf, besideTheAxis, yearsOf } from './timeline.ts';

type Row = {
  id: number;
  name: string;
  flights: { id: number; launch: { net: string }; mission_end: string | null }[];
};
const rows: Row[] = JSON.parse(readFileSync(`${frozenEdition}/spacecraft.json`, 'utf8'));
const dataSet = readDataSet(frozenEdition);
const { spacecraft, edition } = linkCatalog(dataSet);
const bars = barsOf(spacecraft, edition.date);

/** The bars of one craft, with something changed in its record. */
function barsWith(name: string, change: (record: DataSet['spacecraft'][number]) => void) {
  const { craft, date } = changed(name, change);
  return barsOf([craft], date);
}

function changed(name: string, change: (record: DataSet['spacecraft'][number]) => void) {
  const copy = structuredClone(dataSet);
  change(copy.spacecraft.find((record) => record.name === name) as (typeof copy.spacecraft)[number]);
  const catalog = linkCatalog(copy);
  const craft = catalog.spacecraft.find((one) => one.name === name) as Spacecraft;
  return { craft, date: catalog.edition.date };
}

describe('on the axis', () => {
  test('every launch of the data has one bar from its launch, in order of launch', () => {
    const expected = rows
      .filter(leftTheGround)
      .flatMap((row) => row.flights)
      // All noons of the edition are repeated, and stand for their days.
      .map((flight) => ({
        id: flight.id,
        start: Date.parse(flight.launch.net.replace('T12:00:00Z', 'T00:00:00Z')),
      }))
      .sort((a, b) => a.start - b.start || a.id - b.id);
    expect(expected).toHaveLength(882);
    expect(bars.map(({ flight, start }) => ({ id: flight.id, start }))).toEqual(expected);
  });

  test('a bar ends with the flight, at the date of the data, or nobody knows where', () => {
    const ends = new Map(rows.flatMap((row) => row.flights.map((one) => [one.id, one.mission_end])));
    const count = { ended: 0, underWay: 0, open: 0 };
    for (const { flight, end, isUnderWay } of bars) {
      const recorded = ends.get(flight.id) ?? null;
      if (recorded !== null) count.ended++;
      else count[isUnderWay ? 'underWay' : 'open']++;
      const last = isUnderWay ? Date.parse('2026-07-24T00:00:00Z') : null;
      expect(end, flight.spacecraft.name).toBe(recorded === null ? last : Date.parse(recorded));
    }
    expect(count).toEqual({ ended: 710, underWay: 11, open: 161 });
  });

  test('an end before the launch counts as not recorded', () => {
    const [bar] = barsWith('Progress M-6', ({ flights }) => {
      Object.assign(flights?.[0] ?? {}, { mission_end: '1990-01-01T00:00:00Z' });
    });
    expect(bar).toMatchObject({ end: null, isUnderWay: false });
  });

  test('an end after the date of the data means that the flight is under way', () => {
    const [bar] = barsWith('Soyuz MS-29', ({ flights }) => {
      Object.assign(flights?.[0] ?? {}, { mission_end: '2027-03-01T00:00:00Z' });
    });
    expect(bar).toMatchObject({ end: edition.date.time, isUnderWay: true });
  });

  test('what was still on when the source last had a removed craft is under way on that date only', () => {
    const craft = spacecraft.find(({ name }) => name === 'Tesla Roadster') as Spacecraft;
    const lastSeen = { time: Date.UTC(2025, 0, 1), precision: 'minute' as const };
    const removed = { ...craft, tombstone: { at: edition.date, lastSeen } };
    removed.flights = (craft.flights ?? []).map((flight) => ({ ...flight, spacecraft: removed }));
    expect(barsOf([removed], edition.date)).toMatchObject([{ end: Date.UTC(2025, 0, 1), isUnderWay: true }]);
  });

  test('a duration does not stand in for an end that is not recorded', () => {
    const [bar] = barsWith('Progress M-6', ({ flights }) => {
      Object.assign(flights?.[0] ?? {}, { mission_end: null, duration: 'P12900D' });
    });
    expect(bar?.end).toBeNull();
  });

  test('a flight that lies ahead and one without a launch have no bar', () => {
    const launch = { id: null, name: 'Soyuz | Later', net: '2027-05-01T00:00:00Z', rocket: null };
    expect(barsWith('Progress M-6', ({ flights }) => Object.assign(flights?.[0] ?? {}, { launch }))).toEqual(
      [],
    );
    expect(
      barsWith('Progress M-6', ({ flights }) => Object.assign(flights?.[0] ?? {}, { launch: null })),
    ).toEqual([]);
  });
});

test('a range has the flights that were launched in it or were still on, up to its end', () => {
  const range = { from: Date.UTC(1980, 0, 1), to: Date.UTC(1990, 0, 1) };
  const expected = rows
    .filter(leftTheGround)
    .flatMap((row) => row.flights)
    .filter(({ launch, mission_end }) => {
      const isLaunched = launch.net >= '1980' && launch.net < '1990';
      return isLaunched || (launch.net < '1980' && mission_end !== null && mission_end >= '1980');
    });
  expect(expected).toHaveLength(99);
  expect(new Set(barsIn(bars, range).map(({ flight }) => flight.id))).toEqual(
    new Set(expected.map(({ id }) => id)),
  );
});

test('a range has its first moment, and not the one that it ends with', () => {
  const range = { from: 10, to: 20 };
  const isIn = (start: number, end: number | null) => barsIn([{ start, end } as Bar], range).length === 1;
  expect([isIn(9, 10), isIn(9, 11), isIn(9, null)]).toEqual([false, true, false]);
  expect([isIn(10, null), isIn(19, null), isIn(20, null)]).toEqual([true, true, false]);
});

test('whole years hold the bars: the fleet of Soyuz TM flew from 1986 to 2002', () => {
  const fleet = bars.filter(({ flight }) => flight.spacecraft.configuration.name === 'Soyuz TM');
  expect(yearsOf(fleet)).toEqual({ from: Date.UTC(1986, 0, 1), to: Date.UTC(2003, 0, 1) });
  expect(yearsOf([])).toBeNull();
});

test.each([
  ['Soyuz TM-12', 'Soyuz TM-12, launched 18 May 1991, 144 days 15 hours'],
  ['Vostok-1K No.1', 'Vostok-1K No.1, launched 28 July 1960, launch failed'],
  ['Soyuz 11', 'Soyuz 11, launched 6 June 1971, 23 days 18 hours, crew lost in flight'],
  ['Soyuz 1', 'Soyuz 1, launched 23 April 1967, 1 day 2 hours, lost at landing'],
  // Divers brought it up.
  ['Kosmos 140', 'Kosmos 140, launched 7 February 1967, 1 day 23 hours, loss at landing'],
  ['Soyuz MS-29', 'Soyuz MS-29, launched 14 July 2026, under way, 9 days 9 hours so far'],
])('says the flight of %s in a line', (name, words) => {
  const bar = bars.find(({ flight }) => flight.spacecraft.name === name);
  expect(bar && barInWords(bar)).toBe(words);
});

test('a stay at a port is said by its own days, and that it lasts', () => {
  const [bar] = bars as [Bar];
  const docking = {
    id: 1,
    flight: bar.flight,
    visitor: null,
    port: null,
    station: null,
    target: null,
    targetName: null,
    written: [],
    docked: parseMoment('1991-05-20T14:31:00Z', 'minute'),
    departed: parseMoment('1991-10-10T00:55:00Z', 'minute'),
  };
  const { title } = bar.flight.spacecraft;
  expect(barInWords({ ...bar, docking })).toBe(`${title}, docked 20 May 1991, departed 10 Oct 1991`);
  expect(barInWords({ ...bar, docking, isUnderWay: true })).toBe(
    `${title}, docked 20 May 1991, still docked`,
  );
});

test('says in a line that the launch of a flight failed', () => {
  const [bar] = barsWith('Soyuz TM-12', ({ flights }) => {
    for (const { launch } of flights ?? [])
      Object.assign(launch ?? {}, {
        status: { id: launchStatusIds.failure, name: 'Launch Failure', abbrev: null },
      });
  });
  expect(bar && barInWords(bar)).toBe('Soyuz TM-12, launched 18 May 1991, launch failed');
});

test('says of a craft that broke up in flight no launch that failed, though the source has its flight for one', () => {
  const last = (name: string) => {
    const bar = bars.findLast(({ flight }) => flight.spacecraft.name === name);
    return bar && barInWords(bar);
  };
  expect(last('X-15-3')).toBe('X-15-3, launched 15 November 1967, lost in flight');
  expect(last('VSS Enterprise')).toBe('VSS Enterprise, launched 31 October 2014, lost in flight');
});

test('says of no craft that it was lost on a flight after which it flew again', () => {
  const flown = barsWith('VSS Enterprise', ({ flights }) => {
    Object.assign(flights?.[3] ?? {}, { landing: { attempt: true, success: false } });
  });
  expect(flown.map(barInWords)[3]).toMatch(/, loss at landing$/);
  expect(flown.map(barInWords).at(-1)).toMatch(/, lost in flight$/);
});

describe('beside the axis', () => {
  test('are the spacecraft that never left the ground, by name, and those that have not flown', () => {
    expect(besideTheAxis(spacecraft)).toEqual([
      {
        reason: '4 spacecraft have never been launched, though a flight is listed',
        spacecraft: spacecraft.filter((one) => !leftTheGround(one)),
      },
      {
        reason: '4 spacecraft and 2 placeholders have not flown',
        spacecraft: spacecraft.filter((one) => one.flightsCount === 0),
      },
    ]);
  });

  test.each([
    ['flown, but not every launch has a date', { flights: [] }],
    ['flown, but not every launch has a date', { flights: null }],
    ['no flight on record, nor a count of flights', { flights: [], flights_count: null }],
    ['not flown', { flights: [], flights_count: 0 }],
  ])('is one that has %s', (words, fields) => {
    const { craft } = changed('Progress M-6', (record) => Object.assign(record, fields));
    expect(besideTheAxis([craft])).toEqual([{ reason: `1 spacecraft has ${words}`, spacecraft: [craft] }]);
  });

  test('is one with a flight that lies ahead, or has no launch, besides those on the axis', () => {
    const launch = { id: null, name: 'Falcon 9 | Later', net: '2027-05-01T00:00:00Z', rocket: null };
    const { craft } = changed('Crew Dragon Freedom', ({ flights }) => {
      Object.assign(flights?.[3] ?? {}, { launch: null });
      Object.assign(flights?.[4] ?? {}, { launch });
    });
    expect(besideTheAxis([craft]).map(({ reason }) => reason)).toEqual([
      '1 spacecraft has flown, but not every launch has a date',
      '1 spacecraft has a flight ahead',
    ]);
  });
});
