import { describe, expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import type { Catalog } from '../catalog/model.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { type DataSet, readDataSet } from './dataSet.ts';

const dataSet = readDataSet(frozenEdition);

/** Links a copy of the embedded edition with something changed. */
function linkChanged(change: (copy: DataSet) => void): Catalog {
  const copy = structuredClone(dataSet);
  change(copy);
  return linkCatalog(copy);
}

describe('a broken reference names both ends', () => {
  test('from a spacecraft to its configuration', () => {
    expect(() =>
      linkChanged(({ configurations }) => {
        configurations.splice(
          configurations.findIndex((record) => record.id === 20),
          1,
        );
      }),
    ).toThrow(
      'spacecraft.json: spacecraft 900230 "Tesla Roadster" refers to configuration 20 "Tesla Roadster", which spacecraft_configurations.json does not hold.',
    );
  });

  test('from a configuration to a family', () => {
    expect(() =>
      linkChanged((copy) => {
        copy.families = copy.families.filter((record) => record.id !== 4);
      }),
    ).toThrow('configuration 18 "H-II Transfer Vehicle (HTV)" refers to family 4 "HTV"');
  });

  test('from a family to its parent and to a configuration', () => {
    expect(() =>
      linkChanged(({ families }) => {
        for (const record of families) if (record.parent) record.parent = { id: 99, name: 'Wyvern' };
      }),
    ).toThrow('family 7 "Dragon 2" refers to family 99 "Wyvern"');
    expect(() =>
      linkChanged(({ families }) => {
        families[0]?.spacecraft?.push({ id: 999, name: 'Soyuz X' });
      }),
    ).toThrow('family 1 "Soyuz" refers to configuration 999 "Soyuz X"');
  });

  test('from a spacecraft of the embedded edition to its provenance', () => {
    expect(() =>
      linkChanged((copy) => {
        copy.provenance = copy.provenance?.filter((row) => row.id !== 900_230) ?? null;
      }),
    ).toThrow(
      'spacecraft.json: spacecraft 900230 "Tesla Roadster" refers to provenance 900230 "Tesla Roadster", which provenance.csv does not hold.',
    );
    expect(() =>
      linkChanged((copy) => {
        copy.provenance = null;
      }),
    ).toThrow('which provenance.csv does not hold');
  });

  test('and one id under two names names both', () => {
    expect(() =>
      linkChanged(({ spacecraft }) => {
        for (const record of spacecraft) if (record.id === 367) record.status = { id: 4, name: 'Lost' };
      }),
    ).toThrow('One status has two names: 4 "Single Use" in one record, 4 "Lost" in another.');
  });

  test('from the provenance to a spacecraft', () => {
    expect(() =>
      linkChanged((copy) => {
        copy.spacecraft = copy.spacecraft.filter((record) => record.id !== 1);
      }),
    ).toThrow(
      'provenance.csv: provenance 1 "Apollo Columbia CSM-107" refers to spacecraft 1 "Apollo Columbia CSM-107"',
    );
  });

  test('and so does a family that descends from itself', () => {
    expect(() =>
      linkChanged(({ families }) => {
        for (const record of families) if (record.id === 6) record.parent = { id: 7, name: 'Dragon 2' };
      }),
    ).toThrow(/Family 6 "Dragon" descends from itself/);
  });
});
