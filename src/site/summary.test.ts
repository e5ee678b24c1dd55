import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import type { Spacecraft } from '../catalog/model.ts';
import { catalogOf, craft, flight, loss } from '../catalog/smallCatalog.testkit.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { launchStatusIds } from '../dataset/wire/ids.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { type MomentPrecision, parseMoment } from '../words/moment.ts';
import { summaryOf } from './summary.ts';

const catalog = linkCatalog(readDataSet(frozenEdition));
const summary = (name: string, change: Partial<Spacecraft> = {}) => {
  const craft = catalog.spacecraft.find((one) => one.name === name) as Spacecraft;
  return summaryOf({ ...craft, ...change }, catalog.edition.date);
};

test('says what became of a craft that flew once', () => {
  expect(summary('Progress M-6')).toBe(
    'Progress M-6, one of 68 Progress-M spacecraft, was launched on 14 January 1991 (destination: Mir) and spent 60 days 3 hours in space, 57 days 20 hours of them docked.',
  );
});

test('says how the record of a craft ends', () => {
  expect(summary('Space Shuttle Columbia')).toBe(
    'Space Shuttle Columbia, one of 5 Space Shuttle spacecraft, flew 28 times, first on 12 April 1981, and spent 300 days 17 hours in space in all; on 1 February 2003 it broke up during re-entry, and its crew of seven died.',
  );
  expect(summary('Space Shuttle Atlantis')).toMatch(/in all\. It is retired\.$/);
});

test('names the fate of a crew in its first sentence, and in no other', () => {
  const first = (name: string) => summary(name).split('. ')[0];
  expect(first('Space Shuttle Challenger')).toMatch(
    /; on 28 January 1986 it broke up 73 seconds after lift-off, and its crew of seven died\.$/,
  );
  expect(first('Soyuz 1')).toMatch(/; on 24 April 1967 its parachute failed, and Vladimir Komarov, .* died/);
  expect(first('Soyuz 11')).toMatch(
    /; on 29 June 1971 its cabin lost its air .* and its crew of three, .* died\.$/,
  );
  expect(first('Apollo CSM-012')).toMatch(
    /, was never launched; on 27 January 1967 a fire in the cabin .*Roger Chaffee\.$/,
  );
  for (const name of ['Space Shuttle Challenger', 'Soyuz 1', 'Soyuz 11', 'Space Shuttle Columbia'])
    expect(summary(name)).not.toContain('It was destroyed');
});

test('says that a craft was destroyed where nothing more is known', () => {
  expect(summary('Ship 29')).toMatch(/It was destroyed\.$/);
});

test('says no more of the time than is known', () => {
  expect(summary('Kosmos 133')).toMatch(
    /spent 2 days in space\. On 30 November 1966 it could not be steered to a landing at home, so its own charge blew it up on its way down, as it was set to do\.$/,
  );
  expect(summary('X-15-1')).toMatch(/has 2 flights listed, the first on 14 October 1965\. It is retired\.$/);
  expect(summary('Soyuz 7K-OK No.1')).toMatch(
    /was never launched\. On 14 December 1966 its escape system fired on the pad/,
  );
});

test('says how often a craft flew after a launch that failed', () => {
  expect(summary('RSS H.G. Wells')).toMatch(/safe landing\. It flew three more times and is retired\.$/);
});

test('tells flights on its carrier aircraft from those by itself', () => {
  expect(summary('VSS Unity')).toMatch(
    /, has 30 flights listed, the first on 8 September 2016; on 4 of them it stayed on its carrier aircraft, and it first flew by itself on 3 December 2016\. /,
  );
  expect(summary('VSS Enterprise')).toContain(
    'has 37 flights listed, the first on 10 October 2010; on 1 of them it stayed on its carrier aircraft; on 31 October 2014',
  );
});

test('dates a loss at launch of a craft that was carried before, because only first flights are named', () => {
  const status = { id: launchStatusIds.failure, name: 'Launch Failure', abbrev: null };
  const flights = [
    flight(1, {
      destination: 'Atmospheric',
      launch: { net: '2025-01-01T12:00:00Z', name: 'Carrier | CC01' },
    }),
    flight(2, {
      destination: 'Atmospheric',
      launch: { net: '2025-02-01T12:00:00Z', name: 'Carrier | PF01', status },
    }),
  ];
  const { spacecraft, edition } = catalogOf([craft(1, 'Plane', flights, { flights_count: 2 })], {
    losses: [loss(1, 'Plane', '2025-02-01', { phase: 'launch', fate: 'it spun out of control' })],
  });
  expect(summaryOf(spacecraft[0] as Spacecraft, edition.date)).toContain(
    'On 1 February 2025 it spun out of control.',
  );
});

test('tells the end of a mission from that of a stay in space', () => {
  expect(summary('Kosmos 382')).toBe(
    'Kosmos 382, one of 79 Soyuz spacecraft, was launched on 2 December 1970 (destination: Medium Earth Orbit); its mission ended after 70 days, and it was left in orbit around the Earth.',
  );
  expect(summary('Apollo Lunar Module LM-4 Snoopy')).toMatch(
    /it was left in orbit, its descent stage around the Moon and its ascent stage around the Sun\.$/,
  );
});

test('tells of an escape from the pad, and of no time in space, where the rocket never left the ground', () => {
  expect(summary('Soyuz T-10-1')).toBe(
    'Soyuz T-10-1, one of 79 Soyuz spacecraft, was never launched. On 26 September 1983 the rocket caught fire on the pad before the launch, and the escape system carried the crew of two to safety seconds before it exploded.',
  );
});

test('says when a craft was launched as exactly as it is known', () => {
  const launchedIn = (precision: MomentPrecision) =>
    summary('Progress M-6', { firstLaunch: parseMoment('1991-01-14T00:00:00Z', precision) });
  expect(launchedIn('day')).toContain('was launched on 14 January 1991 (');
  expect(launchedIn('month')).toContain('was launched in January 1991 (');
  expect(launchedIn('quarter')).toContain('was launched in the first quarter 1991 (');
  expect(launchedIn('week')).toContain('was launched in the week around 14 January 1991 (');
  expect(launchedIn('decade')).toContain('was launched in the 1990s (');
});

test('says when a craft in space was last counted', () => {
  expect(summary('Crew Dragon Freedom')).toBe(
    'Crew Dragon Freedom, one of 7 Crew Dragon 2 spacecraft, has flown 5 times since 27 April 2022 and is in space. By 24 July 2026 it had spent 533 days 4 hours there, 524 days 8 hours of them docked.',
  );
  expect(summary('Tesla Roadster')).toBe(
    'Tesla Roadster, the only Tesla Roadster spacecraft listed, was launched on 6 February 2018 (destination: Heliocentric orbit) and is still in space. By 24 July 2026 it had spent 3,089 days 3 hours there.',
  );
});

test('says so when a craft has not flown, stands for others, or nobody counted its flights', () => {
  expect(summary('Dream Chaser Tenacity')).toBe(
    'Dream Chaser Tenacity, the only Dream Chaser spacecraft listed, has not flown.',
  );
  expect(summary('Crew Dragon')).toBe(
    'Crew Dragon, a placeholder for Crew Dragon 2 spacecraft that have not been told apart yet, has not flown.',
  );
  expect(summary('Progress M-6', { flightsCount: null, timeInSpace: null })).toMatch(
    /flew an unrecorded number of times\.$/,
  );
});

test('says where and since when a craft is docked, as far as it is told', () => {
  const dockedAt = (more: object) => {
    const docking_events = [{ id: 1, docking: '2026-01-03T12:00:00Z', ...more }];
    const { spacecraft, edition } = catalogOf([
      craft(1, 'Soyuz 1', [flight(1, { docking_events })], { in_space: true, flights_count: 1 }),
    ]);
    return spacecraft[0] && summaryOf(spacecraft[0], edition.date);
  };
  const space_station_target = { id: 4, name: 'ISS' };
  const docking_location = { id: 1, name: 'Poisk zenith' };
  expect(dockedAt({ space_station_target, docking_location })).toMatch(
    / It has been docked at ISS, Poisk zenith, since 3 January 2026\.$/,
  );
  expect(dockedAt({ space_station_target })).toMatch(/ docked at ISS, since 3 January 2026\.$/);
  expect(dockedAt({ docking_location })).not.toContain('docked');
  expect(dockedAt({ space_station_target, departure: '2026-01-04T12:00:00Z' })).not.toContain('docked');
});

const launched = (...outcomes: (number | null)[]) => {
  const flights = outcomes.map((id, index) =>
    flight(index + 1, {
      launch: { net: `2026-01-0${index + 1}T12:00:00Z`, status: id && { id } },
      landing: { success: true },
    }),
  );
  const { spacecraft, edition } = catalogOf([craft(1, 'Dragon', flights, { flights_count: flights.length })]);
  return spacecraft[0] && summaryOf(spacecraft[0], edition.date);
};

test('leads with the failure where the only or the last launch failed, and says who landed safely', () => {
  expect(summary('Soyuz MS-10').split('. ')[0]).toMatch(
    /was launched on 11 October 2018 \(destination: International Space Station\), but the launch failed, and its crew landed safely after 19 minutes 41 seconds$/,
  );
  expect(summary('Progress MS-04')).toMatch(/, but the launch failed\. The third stage/);
  const { failure, partialFailure } = launchStatusIds;
  expect(launched(partialFailure)).toMatch(/\. Its launch failed in part\.$/);
  expect(launched(null, failure)).toMatch(
    / flew twice, .*; its last launch, on 2 January 2026, failed, and it landed safely\.$/,
  );
  expect(launched(failure, null)).not.toContain('failed');
});

test('names the day of the launch once where it is that of the loss as well', () => {
  expect(summary('Cygnus CRS Orb-3').match(/28 October 2014/g)).toHaveLength(1);
  expect(summary('Mercury No.11')).toMatch(/ on 21 July 1961 .* in flight for .*\. Its hatch blew open/);
  expect(summary('Space Shuttle Challenger')).toContain('; on 28 January 1986 it broke up');
  expect(summary('Soyuz T-10-1')).toContain('. On 26 September 1983 the rocket caught fire');
});

test('calls no launch failed after which the craft was lost in flight', () => {
  expect(summary('Progress M-27M')).toMatch(/ and spent 10 days in space\. On 8 May 2015 it burned up /);
  for (const name of ['Progress M-27M', 'VSS Enterprise', 'X-15-3'])
    expect(summary(name), name).not.toMatch(/launch.* failed/);
});

test('says of a lander that its two flights, down and up, were one mission', () => {
  expect(summary('Apollo Lunar Module LM-5 Eagle')).toMatch(
    / flew twice on one mission, Apollo 11, first on 16 July 1969\.$/,
  );
  expect(summary('Space Shuttle Columbia')).not.toContain('one mission');
});

test('says that a flight below orbit took its time, and not that it was in space', () => {
  for (const { name, flights } of catalog.spacecraft) {
    const ofSmallFlights = flights?.every(({ destination }) => /suborbital/i.test(`${destination}`));
    if (ofSmallFlights) expect(summary(name)).not.toMatch(/ in space[ ,.]/);
  }
  expect(summary('Mercury No.7')).toMatch(/ and was in flight for 15 minutes/);
  expect(summary('Soyuz 18a')).not.toContain('in space');
});

test('tells the time in space of a craft whose flights are not listed', () => {
  const [one] = catalogOf([
    craft(1, 'Progress 1', [], { flights_count: 1, time_in_space: 'P60D', time_docked: 'P57D' }),
  ]).spacecraft;
  expect(one && summaryOf(one, catalog.edition.date)).toMatch(
    / flew once and spent 60 days in space, 57 days of them docked\.$/,
  );
});

test('says for when the first flight is planned, as exactly as that is known', () => {
  const planned = (net_precision: string, flights_count = 0) => {
    const launch = {
      net: '2027-06-30T00:00:00Z',
      net_precision: { name: net_precision },
      name: 'R | Free flight',
    };
    const { spacecraft, edition } = catalogOf([
      craft(1, 'Dream Chaser', [flight(1, { launch })], { flights_count }),
    ]);
    return spacecraft[0] && summaryOf(spacecraft[0], edition.date);
  };
  expect(planned('Quarter 2')).toMatch(
    / has not flown\. Its first flight, Free flight, is planned for the second quarter 2027\.$/,
  );
  expect(planned('Day')).toMatch(/ is planned for 30 June 2027\.$/);
  expect(planned('Day', 1)).toMatch(/ has not flown\. Its first flight, .* is planned for 30 June 2027\.$/);
});

test('of several plans calls the first so only where no other may be before it', () => {
  const planned = (...launches: [net: string, precision: string][]) => {
    const flights = launches.map(([net, name], index) =>
      flight(index + 1, {
        launch: { net: `${net}T00:00:00Z`, net_precision: { name }, name: `R | ${name}` },
      }),
    );
    const { spacecraft, edition } = catalogOf([craft(1, 'Dream Chaser', flights, { flights_count: 0 })]);
    return spacecraft[0] && summaryOf(spacecraft[0], edition.date);
  };
  expect(planned(['2029-12-31', 'Decade'], ['2027-12-31', 'Year'])).toContain(
    ' has not flown. A flight, Year, is planned for 2027.',
  );
  expect(planned(['2028-12-31', 'Year'], ['2027-06-30', 'Quarter 2'])).toContain(
    ' Its first flight, Quarter 2, is planned for the second quarter 2027.',
  );
});
