import { describe, expect, test } from 'vitest';
import { composeCatalog } from '../catalog/compose.ts';
import { linkCatalog } from '../catalog/link.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { findings, type RuleFindings } from './findings.ts';

/** An error: the record, the path of its field, the value that is wrong, and the rule that finds it. */
type Planted = [name: string, path: string, value: unknown, rule: string];

const dataSet = readDataSet(frozenEdition);
const untouched = findings(linkCatalog(dataSet));

const landed = { attempt: true, success: true };
const crashed = { attempt: true, success: false };
const docked = { docking: '1983-09-28T12:00:00Z', departure: '1983-12-01T12:00:00Z' };
const active = { id: 1, name: 'Active' };
const destroyed = { id: 3, name: 'Destroyed' };
const singleUse = { id: 4, name: 'Single Use' };
const capsule = { id: 2, name: 'Capsule' };
const spaceplane = { id: 5, name: 'Spaceplane' };
const nasa = { id: 44, name: 'National Aeronautics and Space Administration' };
const spaceX = { id: 121, name: 'SpaceX' };

function atNoonOf(...days: string[]) {
  const [flight] = dataSet.spacecraft.find(({ name }) => name === 'Progress M-6')?.flights ?? [];
  return days.map((day, index) => ({
    ...flight,
    id: index + 1,
    launch: { ...flight?.launch, net: `${day}T12:00:00Z` },
  }));
}

const planted: Record<'spacecraft' | 'configurations' | 'families', Planted[]> = {
  spacecraft: [
    ['Soyuz 1', 'status', singleUse, 'status-contradicts-loss'],
    ['Soyuz 7K-L1 No.4L', 'status', singleUse, 'status-contradicts-loss'],
    ['Kosmos 133', 'status', singleUse, 'status-contradicts-loss'],
    ['Soyuz TM-12', 'flights.0.duration', 'P154DT15H21M32S', 'duration-differs'],
    ['Shenzhou 9', 'flights.0.mission_end', '2013-06-29T02:01:16Z', 'duration-differs'],
    ['Progress MS-20', 'time_in_space', 'P124D', 'time-not-of-its-flights'],
    ['Mercury No.18', 'time_in_space', 'PT9H50M', 'time-not-of-its-flights'],
    ['RSS First Step', 'time_in_space', 'PT15M', 'time-not-of-its-flights'],
    ['Soyuz TMA-9', 'time_in_space', 'P600D', 'time-beyond-its-siblings'],
    ['Soyuz TMA-9', 'time_in_space', '-P200D', 'negative-duration'],
    ['Soyuz TMA-9', 'time_in_space', 'P0D', 'zero-though-flown'],
    ['Voskhod 2', 'time_in_space', 'P900D', 'time-far-from-its-siblings'],
    ['Shenzhou 9', 'time_docked', 'P13D', 'docked-longer-than-in-space'],
    ['Vostok 6', 'time_docked', 'P1D', 'time-unlike-its-destination'],
    ['Vostok 6', 'flights.0.destination', 'Suborbital', 'time-unlike-its-destination'],
    ['Space Shuttle Atlantis', 'fastest_turnaround', 'P7D', 'turnaround-differs'],
    ['Dragon C106', 'fastest_turnaround', 'P985DT5H15M24S', 'turnaround-differs'],
    ['Dragon C106', 'flights.1.turn_around_time', 'P95D', 'turnaround-differs'],
    ['Progress MS-20', 'fastest_turnaround', 'P100D', 'turnaround-differs'],
    ['Vostok 6', 'flights_count', 3, 'flights-count-differs'],
    ['Vostok 6', 'mission_ends_count', 2, 'more-ends-than-flights'],
    ['Soyuz MS-28', 'mission_ends_count', 1, 'in-space-though-ended'],
    ['Gemini SC7', 'in_space', true, 'in-space-without-flight'],
    ['Soyuz MS-28', 'in_space', false, 'flight-without-being-in-space'],
    ['Progress MS-20', 'flights.0.destination', 'Mir', 'destination-outside-its-years'],
    ['Shenzhou 9', 'flights.0.destination', 'Tiangong-2', 'destination-outside-its-years'],
    ['Soyuz TM-12', 'flights.0.destination', 'International Space Station', 'destination-outside-its-years'],
    ['Progress M-6', 'flights.0.destination', 'Lunar surface', 'destination-beyond-its-siblings'],
    ['Vostok 6', 'flights.0.launch.net', '1063-06-16T09:29:52Z', 'impossible-date'],
    ['Shenzhou 9', 'flights.0.mission_end', '2912-06-29T02:01:16Z', 'impossible-date'],
    ['Vostok 6', 'flights.0.launch.net', '1963-06-16T00:00:00Z', 'launch-at-midnight'],
    ['Shenzhou 9', 'flights.0.mission_end', '2012-06-29T00:00:00Z', 'end-at-midnight'],
    ['Progress M-6', 'flights', atNoonOf('1991-01-14', '1991-05-30', '1991-08-20'), 'launch-at-noon'],
    ['Progress M-6', 'flights.0.launch.net', '1992-01-14T14:50:27Z', 'end-before-launch'],
    ['Dragon C106', 'flights.1.launch.net', '2014-10-03T21:07:38Z', 'flights-overlap'],
    ['Progress MS-20', 'flights.0.launch.net', '2020-06-03T09:32:54Z', 'launched-out-of-order'],
    ['Kounotori 3 (HTV-3)', 'flights.0.launch.net', '2022-07-21T02:06:18Z', 'launched-out-of-order'],
    ['Vostok 6', 'flights.0.launch.net', '1983-06-16T09:29:52Z', 'launch-far-from-its-siblings'],
    ['Kounotori 3 (HTV-3)', 'flights.0.launch.net', '2002-07-21T02:06:18Z', 'launched-out-of-order'],
    ['Progress M-6', 'flights.0.launch.net', '1991-03-19T13:05:15Z', 'launch-shared'],
    ['Crew Dragon C205', 'flights.0.launch.name', 'Falcon 9 | Dragon CC01', 'captive-carry'],
    ['Soyuz TM-12', 'flights.0.launch.name', 'Soyuz-U2 | Soyuz TM-13', 'mission-of-another'],
    [
      'Progress M-6',
      'flights.0.launch.rocket.configuration.full_name',
      'Saturn V',
      'rocket-unlike-its-launch',
    ],
    ['Vostok 6', 'flights.0.id', 900253, 'flight-id-shared'],
    ['Dragon C106', 'flights.2.landing', crashed, 'landing-contradicts'],
    ['Soyuz TM-12', 'status', destroyed, 'landing-contradicts'],
    ['Progress M-6', 'flights.0.landing', landed, 'landing-contradicts'],
    ['Soyuz MS-28', 'flights.0.landing', landed, 'landing-contradicts'],
    ['Soyuz TM-12', 'flights.0.landing.attempt', false, 'landing-contradicts'],
    ['Soyuz T-10-1', 'flights.0.docking_events', [docked], 'docking-after-failed-launch'],
    ['Vostok 6', 'is_placeholder', true, 'placeholder-that-flew'],
    ['Dragon C106', 'serial_number', 'C105', 'shared-serial-number'],
    ['Dragon C106', 'serial_number', 'TBD', 'serial-number-to-come'],
    ['Shenzhou 9', 'serial_number', '99', 'serial-number-unlike-its-name'],
    ['Dragon C106', 'serial_number', null, 'no-serial-number'],
    ['Vostok 6', 'status', active, 'status-contradicts'],
    ['Mercury No.18', 'status', active, 'status-contradicts'],
    ['Dragon C106', 'status', singleUse, 'single-use-flown-again'],
    ['Shenzhou 9', 'description', 'In April 1961 the first in orbit.', 'description-of-other-years'],
    ['Vostok 6', 'spacecraft_config.agency', nasa, 'unlike-its-configuration'],
    ['Gemini SC7', 'spacecraft_config.type', spaceplane, 'unlike-its-configuration'],
    ['Soyuz TM-12', 'spacecraft_config.id', 11, 'unlike-its-configuration'],
    ['Progress M-6', 'name', 'Progress M-7', 'duplicate-names'],
  ],
  configurations: [
    ['Gemini', 'height', 56.1, 'implausible-dimension'],
    ['Mercury', 'diameter', 18, 'implausible-dimension'],
    ['Gemini', 'flight_life', 'About ten days', 'flew-longer-than-its-flight-life'],
    ['Soyuz MS', 'height', 10.2, 'size-unlike-its-siblings'],
    ['Soyuz TM', 'crew_capacity', 30, 'size-unlike-its-siblings'],
    ['Tianzhou', 'payload_capacity', 67_000, 'size-unlike-its-siblings'],
    ['Progress-M', 'agency', nasa, 'unlike-its-siblings'],
    ['Progress-MS', 'type', capsule, 'unlike-its-siblings'],
    ['Tianzhou', 'human_rated', true, 'unlike-its-siblings'],
    ['Gemini', 'human_rated', false, 'crew-without-rating'],
    ['Vostok', 'agency', nasa, 'unlike-its-spacecraft'],
    ['Soyuz MS', 'in_use', false, 'active-out-of-use'],
    ['Gemini', 'in_use', true, 'in-use-without-launches'],
    ['Buran', 'in_use', true, 'in-use-without-spacecraft'],
    ['Gemini', 'total_launch_count', 13, 'tally-unlike-its-flights'],
    ['Gemini', 'failed_launches', 1, 'tally-of-launches-differs'],
    ['Gemini', 'failed_launches', 13, 'tally-of-failures-differs'],
    ['Voskhod', 'spacecraft_flown', 6, 'tally-of-spacecraft-differs'],
    ['Soyuz TM', 'successful_landings', 33, 'tally-of-landings-differs'],
    ['Space Shuttle', 'fastest_turnaround', 'P40D', 'turnaround-of-configuration-differs'],
    ['Gemini', 'maiden_flight', '1965-04-08', 'other-maiden-flight'],
    ['Gemini', 'maiden_flight', '1064-04-08', 'impossible-maiden-flight'],
    ['Dragon 1', 'payload_return_capacity', 7_000, 'returns-more-than-it-carries'],
    ['Progress-M', 'family.0.manufacturer', spaceX, 'unlike-its-family'],
    ['Progress-M', 'family', [], 'no-family'],
  ],
  families: [
    ['Progress', 'total_launch_count', 188, 'tally-of-family-differs'],
    ['Cygnus', 'maiden_flight', '2014-01-01', 'family-younger-than-member'],
    ['HTV', 'maiden_flight', '2006-09-10', 'family-older-than-members'],
    ['HTV', 'maiden_flight', '2909-09-10', 'impossible-maiden-flight-of-family'],
  ],
};

describe.each(['spacecraft', 'configurations', 'families'] as const)(
  'an error among the %s is found',
  (file) => {
    test.each(planted[file])('in %s, whose %s is %j, by %s', (name, path, value, rule) => {
      expect(recordsFound(untouched, rule)).not.toContain(idOf(dataSet[file], name));
      const id = idOf(dataSet[file], name);
      const records = dataSet[file].map((record) => (record.id === id ? structuredClone(record) : record));
      set(
        records.find((record) => record.id === id),
        path.split('.'),
        value,
      );
      const changed = linkCatalog({ ...dataSet, [file]: records });
      expect(recordsFound(findings(changed), rule)).toContain(id);
    });
  },
);

test('every rule has an error that it finds', () => {
  const named = Object.values(planted).flatMap((rows) => rows.map(([, , , rule]) => rule));
  expect(untouched.map(({ id }) => id).filter((id) => !named.includes(id))).toEqual([]);
});

test('what rules find needs no notes and no ranks', () => {
  const told = (all: readonly RuleFindings[]) =>
    all.map((one) => ({
      ...one,
      findings: one.findings.map(({ entry: { kind, id }, field, value }) => ({ kind, id, field, value })),
    }));
  expect(told(findings(composeCatalog(dataSet)))).toEqual(told(untouched));
});

function recordsFound(all: readonly RuleFindings[], rule: string): number[] | undefined {
  return all.find(({ id }) => id === rule)?.findings.map(({ entry }) => entry.id);
}

function idOf(records: readonly { id: number; name: string | null }[], name: string): number {
  const record = records.find((one) => one.name === name);
  if (!record) throw new Error(`The frozen edition has no ${name}.`);
  return record.id;
}

/** Sets the value at the end of a path, which must be there. */
function set(subject: unknown, [key = '', ...rest]: string[], value: unknown): void {
  const record = subject as Record<string, unknown>;
  if (!(key in record)) throw new Error(`There is no ${key} to plant an error in.`);
  if (rest.length > 0) set(record[key], rest, value);
  else record[key] = value;
}
