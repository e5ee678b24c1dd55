import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import type { Family } from '../catalog/model.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition, leftTheGround } from '../tests/testkit/edition.ts';
import { readRows } from '../tests/testkit/site.ts';
import { momentForMachines } from '../words/moment.ts';
import { generationsOf } from './generations.ts';

const spacecraft = readRows(`${frozenEdition}/spacecraft.json`);
const configurations = readRows(`${frozenEdition}/spacecraft_configurations.json`);
const families = readRows(`${frozenEdition}/spacecraft_configuration_families.json`);
const catalog = linkCatalog(readDataSet(frozenEdition));
const find = (name: string) => catalog.families.find((one) => one.name === name) as Family;
const names = (name: string) => generationsOf(find(name)).map(({ configuration }) => configuration.name);

test('the configurations of a family come by maiden flight, those of child families among them', () => {
  for (const { id, name } of families) {
    const dated = configurations
      .filter((row) => row.family.some((family: { id: number }) => family.id === id))
      .sort((a, b) => (a.maiden_flight ?? '9999').localeCompare(b.maiden_flight ?? '9999'));
    expect(names(name), name).toEqual(dated.map((row) => row.name));
  }
  expect(names('Dragon')).toEqual(['Dragon 1', 'Crew Dragon 2', 'Cargo Dragon 2']);
  expect(names('Cygnus').at(-1)).toBe('Cygnus Upgraded');
});

test('a placeholder in space is none of the craft of a generation there', () => {
  const dataSet = structuredClone(readDataSet(frozenEdition));
  for (const row of dataSet.spacecraft) if (row.is_placeholder) row.in_space = true;
  const upOf = ({ configurations: linked }: Pick<Family, 'configurations'>) =>
    generationsOf({ configurations: linked }).map(({ inSpace }) => inSpace);
  expect(upOf(linkCatalog(dataSet))).toEqual(upOf(catalog));
});

test('first and last launch are those of the craft that are listed', () => {
  for (const family of catalog.families) {
    for (const { configuration, firstLaunch, lastLaunch, inSpace } of generationsOf(family)) {
      const fleet = spacecraft.filter((row) => row.spacecraft_config.id === configuration.id);
      const days = fleet
        .filter(leftTheGround)
        .flatMap((row) =>
          row.flights.map((flight: { launch: { net: string } }) => flight.launch.net.slice(0, 10)),
        )
        .sort();
      const found = [firstLaunch, lastLaunch].map(
        (one) => (one && momentForMachines(one)?.slice(0, 10)) ?? null,
      );
      expect(found, configuration.name).toEqual([days.at(0) ?? null, days.at(-1) ?? null]);
      expect(inSpace, configuration.name).toBe(fleet.filter((row) => row.in_space).length);
    }
  }
});
