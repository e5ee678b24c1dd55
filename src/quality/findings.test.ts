import { describe, expect, test } from 'vitest';
import { composeCatalog } from '../catalog/compose.ts';
import type { Catalog } from '../catalog/model.ts';
import { type DataSet, readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { readRows } from '../tests/testkit/site.ts';
import { entriesFound, type Finding, findings, findingsInWords, type RuleFindings } from './findings.ts';

const spacecraft = readRows(`${frozenEdition}/spacecraft.json`);
const configurations = readRows(`${frozenEdition}/spacecraft_configurations.json`);
const dataSet = readDataSet(frozenEdition);
const catalog = composeCatalog(dataSet);

const found = (id: string, of: Catalog = catalog) =>
  findings(of)
    .find((rule) => rule.id === id)
    ?.findings.map(({ entry, value }) => [entry.name, value]);
const sortedNames = (rows: { name: string }[]) => rows.map((row) => row.name).sort();
const namesFound = (id: string) =>
  found(id)
    ?.map(([name]) => name)
    .sort();

/** What a rule finds once the record of a spacecraft was changed. */
function afterChange(id: string, name: string, change: (record: DataSet['spacecraft'][number]) => void) {
  const copy = structuredClone(dataSet);
  const record = copy.spacecraft.find((one) => one.name === name);
  if (record) change(record);
  return found(id, composeCatalog(copy));
}

test('a loss that siblings are down as destroyed for is told in a clause', () => {
  const single = (name: string) =>
    afterChange('status-contradicts-loss', name, (record) => {
      record.status = { id: 4, name: 'Single Use' };
    })?.find(([found]) => found === name)?.[1];
  expect(single('Soyuz 7K-L1 No.4L')).toMatch(/^Single Use, launch failed, as did those of \d that are/);
  expect(single('Kosmos 133')).toMatch(/^Single Use, lost in flight, as were \d+ that are destroyed$/);
});

describe('in the embedded edition', () => {
  test('no date is one that cannot be, and what never left the ground has none to be doubted', () => {
    expect(found('impossible-date')).toEqual([]);
  });

  test('each P0D of a spacecraft that has flown is found, but no time docked of one that flew to no station', () => {
    const flown = spacecraft.filter((row) => row.flights_count > 0);
    const expected = flown.filter((row) => row.time_in_space === 'P0D').map((row) => [row.name, 'P0D']);
    expect(expected).toHaveLength(3);
    expect(flown.filter((row) => row.time_docked === 'P0D')).toHaveLength(4);
    expect(found('zero-though-flown')?.toSorted()).toEqual(expected.toSorted());
    expect(
      afterChange('zero-though-flown', 'Progress M-6', (record) => {
        record.time_docked = 'P0D';
      }),
    ).toContainEqual(['Progress M-6', 'P0D']);
  });

  test('every spacecraft without a serial number is found, placeholders apart', () => {
    const expected = spacecraft.filter((row) => !row.serial_number?.trim() && !row.is_placeholder);
    expect(namesFound('no-serial-number')).toEqual(sortedNames(expected));
    expect(expected.length).toBeGreaterThan(300);
    expect(namesFound('serial-number-to-come')).toEqual([]);
  });

  test('every configuration without a family is found', () => {
    expect(namesFound('no-family')).toEqual(
      sortedNames(configurations.filter((row) => row.family.length === 0)),
    );
  });

  test('a launch before the maiden flight is told once, of the configuration', () => {
    const maiden = new Map(configurations.map((row) => [row.id, row.maiden_flight]));
    const early = spacecraft.filter((row) =>
      row.flights.some(
        (flight: { launch: { net: string } }) =>
          Date.parse(maiden.get(row.spacecraft_config.id)) - Date.parse(flight.launch.net) > 2 * 86_400_000,
      ),
    );
    const expected = new Set(early.map((row) => row.spacecraft_config.name));
    expect(expected).toContain('Orion');
    expect(namesFound('other-maiden-flight')).toEqual(expect.arrayContaining([...expected]));
  });

  test('a launch years from its siblings and a time far beyond theirs are found, and told', () => {
    expect(found('launch-far-from-its-siblings')).toEqual([
      ['Progress M-MIM2', '10 November 2009, the nearest 5 May 1990'],
    ]);
    expect(found('time-far-from-its-siblings')).toEqual([['Vostok-1P', '842 days, median 1 day 1 hour']]);
    for (const [name, field] of [
      ['Progress M-MIM2', 'first-launch'],
      ['Vostok-1P', 'time-in-space'],
    ])
      expect(
        catalog.spacecraft.find((craft) => craft.name === name)?.notes.map((note) => note.field),
      ).toContain(field);
  });

  test('the slip of the decimal point is the only dimension found', () => {
    expect(found('implausible-dimension')).toEqual([['Soyuz TMA', '748 m']]);
  });

  test('an active spacecraft is odd only where it is down for good and its like fly once', () => {
    expect(found('status-contradicts')).toEqual([
      ['Orion Integrity', 'Active, not in space, 1 flight ended'],
    ]);
  });

  test('a configuration is odd that is in use with all its spacecraft retired or destroyed', () => {
    const gone = (id: number) => {
      const fleet = spacecraft.filter((row) => row.spacecraft_config.id === id);
      return fleet.length > 0 && fleet.every((row) => /Retired|Destroyed/.test(row.status.name));
    };
    const expected = configurations.filter((row) => row.in_use && gone(row.id));
    expect(namesFound('in-use-without-spacecraft')).toEqual(sortedNames(expected));
    expect(sortedNames(expected)).toEqual(['SpaceShipTwo']);
  });

  test('every finding leads to a record and none is empty', () => {
    for (const { findings: found, explanation } of findings(catalog)) {
      expect(explanation).toMatch(/\.$/);
      for (const { entry, value } of found) {
        expect(entry.path).toMatch(/^\/[a-z]+\/[a-z0-9-]+\/$/);
        expect(value).not.toBe('');
      }
    }
  });
});

describe('a record that is changed for the worse', () => {
  test('is found where it was docked longer than in space', () => {
    expect(
      afterChange('docked-longer-than-in-space', 'Progress M-6', (record) => {
        record.time_docked = 'P61D';
      }),
    ).toEqual([['Progress M-6', 'P61D docked, P60DT3H16M59S in space']]);
  });

  test('is found where a flight ends before its launch, but not within the day it is known to', () => {
    const endAt = (end: string) => (record: DataSet['spacecraft'][number]) => {
      if (record.flights?.[0]) record.flights[0].mission_end = end;
    };
    // Launched on 23 August 1989 at 03:09:32 UTC; the end is known to the day.
    const name = 'Progress M-1';
    expect(afterChange('end-before-launch', name, endAt('1989-08-23T00:00:00Z'))).toEqual([]);
    expect(afterChange('end-before-launch', name, endAt('1989-08-22T00:00:00Z'))?.[0]?.[0]).toBe(name);
  });

  test('is found where flights overlap', () => {
    const overlap = afterChange('flights-overlap', 'Crew Dragon Freedom', ({ flights }) => {
      const first = flights?.[0];
      if (first) first.mission_end = '2023-05-25T00:00:00Z';
    });
    expect(overlap).toEqual([
      [
        'Crew Dragon Freedom',
        'launch 21 May 2023, 21:37 UTC, end of the flight before 25 May 2023, 00:00 UTC',
      ],
    ]);
  });

  test.each([
    ['flights-count-differs', { flights_count: 3 }, '3 flights counted, 1 listed'],
    ['more-ends-than-flights', { mission_ends_count: 2 }, '2 ends, 1 flight'],
    ['flight-without-being-in-space', { mission_ends_count: 0 }, '1 flight, no ends, not in space'],
    ['in-space-without-flight', { in_space: true }, 'in space, 1 flight, none under way'],
    ['negative-duration', { time_docked: '-PT1S' }, '-PT1S'],
    ['time-not-of-its-flights', { time_in_space: 'P70D' }, 'P70D, and 60 days 3 hours in its flights'],
  ])('is found by %s', (id, change, value) => {
    expect(found(id)).toEqual([]);
    expect(afterChange(id, 'Progress M-6', (record) => Object.assign(record, change))).toEqual([
      ['Progress M-6', value],
    ]);
  });

  test('is found where its flights add up to another time by more than an hour', () => {
    const foundAt = (time_in_space: string) =>
      afterChange('time-not-of-its-flights', 'Progress M-6', (record) =>
        Object.assign(record, { time_in_space }),
      );
    // Its flight took P60DT3H16M59S.
    expect(foundAt('P60DT4H16M59S')).toEqual([]);
    expect(foundAt('P60DT4H17M')).toEqual([
      ['Progress M-6', 'P60DT4H17M, and 60 days 3 hours in its flights'],
    ]);
  });

  test.each([
    { id: 2, name: 'Retired' },
    { id: 3, name: 'Destroyed' },
  ])('is found where it is in space and down as %o', (status) => {
    expect(
      afterChange('status-contradicts', 'Progress M-6', (record) =>
        Object.assign(record, { status, in_space: true }),
      ),
    ).toContainEqual(['Progress M-6', `${status.name}, in space`]);
  });

  test('is found by a number that two share, and not where it stands for others', () => {
    const copy = structuredClone(dataSet);
    const orbiters = copy.spacecraft.filter((row) => row.spacecraft_config?.name === 'Space Shuttle');
    for (const record of orbiters.slice(0, 3)) record.serial_number = 'OV-1';
    Object.assign(orbiters[2] as object, { is_placeholder: true });
    expect(found('shared-serial-number', composeCatalog(copy))).toHaveLength(2);
    for (const record of orbiters) record.serial_number = 'TBD';
    expect(found('shared-serial-number', composeCatalog(copy))).toEqual([]);
  });

  test('is found by the name or the number that it shares', () => {
    const names = afterChange('duplicate-names', 'Progress M-6', (record) => {
      record.name = 'Progress M-7';
    });
    expect(names).toEqual([
      ['Progress M-7', 'Progress M-7'],
      ['Progress M-7', 'Progress M-7'],
    ]);
    const orbiters = spacecraft.filter((row) => row.spacecraft_config?.name === 'Space Shuttle');
    const [one, other] = orbiters;
    const numbers = afterChange('shared-serial-number', one.name, (record) => {
      record.serial_number = other.serial_number;
    });
    expect(numbers?.map(([name]) => name).sort()).toEqual([one.name, other.name].sort());
  });
});

test('families and configurations that contradict themselves are found', () => {
  const copy = structuredClone(dataSet);
  for (const family of copy.families) if (family.name === 'Cygnus') family.maiden_flight = '2014-01-01';
  for (const one of copy.configurations) {
    if (one.name === 'Dragon 1') one.payload_return_capacity = 7000;
    if (one.name === 'Gemini') one.failed_launches = (one.failed_launches ?? 0) + 1;
    if (one.name === 'Voskhod') one.spacecraft_flown = 6;
  }
  const changed = composeCatalog(copy);
  expect(found('family-younger-than-member', changed)).toEqual([
    ['Cygnus', '1 January 2014, Cygnus Standard on 18 September 2013'],
  ]);
  expect(found('returns-more-than-it-carries', changed)).toEqual([
    ['Dragon 1', '7,000 kg returned, 6,000 kg carried'],
  ]);
  expect(found('tally-of-launches-differs', changed)?.[0]?.[0]).toBe('Gemini');
  expect(found('tally-of-spacecraft-differs', changed)).toEqual([
    ['Voskhod', '6 spacecraft flown, 5 listed'],
  ]);
});

test('an entry in which a rule found two things counts once', () => {
  const [one, other] = catalog.configurations;
  const twice = [one, one, other].flatMap((entry) =>
    entry ? [{ entry, field: 'name', value: 'odd' } as unknown as Finding] : [],
  );
  expect(entriesFound({ findings: twice })).toBe(2);
});

test('the rules that found something, nothing, or what many records lack are all the rules there are', () => {
  const rule = (more: Partial<RuleFindings>) => ({ findings: [], isCommon: false, ...more }) as RuleFindings;
  const [entry] = catalog.configurations;
  const found = entry ? [{ entry, field: 'name', value: 'odd' } as unknown as Finding] : [];
  const common = rule({ findings: found, isCommon: true });
  expect(findingsInWords([rule({ findings: found }), rule({ findings: found }), rule({}), common])).toBe(
    '4 rules looked for what is odd: 2 found something in 1 record, 1 found nothing and 1 found what many records lack.',
  );
  const [all, ...parts] = findingsInWords(findings(catalog))
    .matchAll(/(\d+) (?=rules|found)/g)
    .map(([, count]) => Number(count));
  expect(parts).toHaveLength(3);
  expect(parts.reduce((sum, count) => sum + count, 0)).toBe(all);
});

test('what more than a third of the records lack says how complete they are, and is no oddity', () => {
  const common = findings(catalog).filter(({ isCommon }) => isCommon);
  expect(common.map(({ id }) => id)).toEqual(['no-serial-number', 'no-family']);
});
