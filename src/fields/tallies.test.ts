import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import type { Configuration, Family } from '../catalog/model.ts';
import { embeddedEdition, readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition, leftTheGround } from '../tests/testkit/edition.ts';
import { readRows } from '../tests/testkit/site.ts';
import {
  launchesListedInWords,
  remarksInWords,
  sumsInWords,
  sumTally,
  tallies,
  tallyRemark,
} from './tallies.ts';

const spacecraft = readRows(`${frozenEdition}/spacecraft.json`);
const catalog = linkCatalog(readDataSet(frozenEdition));
const configuration = (name: string) =>
  catalog.configurations.find((one) => one.name === name) as Configuration;
const family = (name: string) => catalog.families.find((one) => one.name === name) as Family;
const remarks = ({ record, spacecraft }: Configuration) =>
  Object.fromEntries(
    tallies.flatMap((tally) => {
      const remark = tallyRemark(tally, record, spacecraft);
      return remark === null ? [] : [[tally.label, remark]];
    }),
  );

test('a figure of the source has a remark exactly where the records here come to another number', () => {
  for (const row of readRows(`${frozenEdition}/spacecraft_configurations.json`)) {
    const fleet = spacecraft.filter((one) => one.spacecraft_config.id === row.id);
    const flown = fleet.filter(leftTheGround);
    const landings = fleet.flatMap((one) =>
      one.flights.map((flight: { landing: unknown }) => flight.landing),
    );
    const count = (success: boolean) =>
      landings.filter((landing) => landing?.attempt && landing.success === success).length;
    const expected = {
      'Spacecraft flown': [row.spacecraft_flown, flown.filter((one) => one.flights_count > 0).length],
      Launches: [row.total_launch_count, flown.reduce((sum, one) => sum + one.flights_count, 0)],
      'Landings attempted': [row.attempted_landings, count(true) + count(false)],
      'Successful landings': [row.successful_landings, count(true)],
      'Failed landings': [row.failed_landings, count(false)],
    };
    const differing = Object.entries(expected).filter(([, [given, counted]]) => given !== counted);
    const found = remarks(configuration(row.name));
    expect(Object.keys(found), row.name).toEqual(differing.map(([label]) => label));
    for (const [label, [, counted]] of differing) expect(found[label], row.name).toContain(`: ${counted}`);
  }
});

test('a remark says how many landings are not recorded, a flight under way not among them', () => {
  expect(remarks(configuration('Crew Dragon 2'))).toEqual({
    'Successful landings': 'Counted here: 21.',
    'Failed landings': 'Counted here: 0.',
  });
  expect(remarks(configuration('Soyuz'))['Failed landings']).toBe(
    'Counted here: 2; of 19 flights the landing is not recorded.',
  );
});

test('a remark on launches names the flights that are listed, but never left the ground', () => {
  expect(remarks(configuration('Soyuz'))).toMatchObject({
    'Spacecraft flown': 'Counted here: 76, without 3 that never left the ground.',
    Launches: 'Counted here: 76, without 3 that never left the ground.',
  });
});

test('launches are counted by how they went, one that failed in part apart, where that is recorded of any', () => {
  const { configurations } = linkCatalog(readDataSet(embeddedEdition));
  const remarkOn = (label: string, name: string) =>
    remarks(configurations.find((one) => one.name === name) as Configuration)[label];
  expect(remarkOn('Failed launches', 'Space Shuttle')).toBe('Counted here: 1.');
  expect(remarkOn('Failed launches', 'Cygnus Standard')).toBeUndefined();
  expect(remarkOn('Failed launches', 'Dragon 1')).toBe('Counted here: 1, and 1 in part.');
  expect(remarkOn('Failed launches', 'Apollo Command/Service Module')).toBe(
    'Counted here: 0, and 1 in part, without 1 that never left the ground.',
  );
  expect(remarkOn('Failed launches', 'Soyuz')).toBe(
    'Counted here: 10, and 1 in part, without 3 that never left the ground.',
  );
  expect(remarkOn('Failed launches', 'SpaceShipTwo')).toBe(
    'Counted here: 1; of 65 flights the outcome of the launch is not recorded.',
  );
});

test('a figure that the records do not tell is not said to be the same', () => {
  const said = (name: string, spacecraft = configuration(name).spacecraft) => {
    const { record } = configuration(name);
    return remarksInWords(
      tallies.map((tally) => tallyRemark(tally, record, spacecraft)),
      spacecraft,
    );
  };
  expect(said('Gemini')).toBe(
    'Counting the spacecraft listed here gives the same, where their records tell.',
  );
  expect(said('Dream Chaser', [])).toBe('Counting the spacecraft listed here gives the same.');
  expect(said('Crew Dragon 2')).toContain('it stands with the figure');
});

test('no landing is counted where the flights were not read', () => {
  const soyuz = configuration('Soyuz');
  const unread = soyuz.spacecraft.map((craft) => ({ ...craft, flights: null }));
  expect(remarks({ ...soyuz, spacecraft: unread })).toEqual({});
});

test('the figures of the configurations add up to those of every family', () => {
  for (const one of catalog.families) {
    expect(sumsInWords(one), one.name).toBe(
      'The figures of the configurations add up to those of the family.',
    );
  }
});

test('says which figures do not add up, and that an unknown part has no sum', () => {
  const { record, configurations } = family('Dragon');
  const altered = { record: { ...record, total_launch_count: 60, failed_landings: null }, configurations };
  expect(sumsInWords(altered)).toBe(
    'The figures of the configurations do not add up to those of the family: launches (58, of the family 60), failed landings (1, of the family not recorded).',
  );
  const records = configurations.map((one) => one.record);
  expect(sumTally('failed_launches', [{ ...record, failed_launches: null }, ...records])).toBeNull();
  expect(sumTally('failed_launches', records)).toBe(2);
});

test('a table says how many launches are listed where the source counts others', () => {
  const said = (name: string) => launchesListedInWords(configuration(name));
  expect(said('Apollo Command/Service Module')).toBe('20 listed');
  expect(said('Orion')).toBeNull();
});
