import { recordsAt } from '../../src/api/answer/row.ts';
import { readManifest, readRows } from '../../src/dataset/dataFile.ts';
import { writeDataSet } from '../edition/writeDataSet.ts';
import type { Row } from '../fakeLl2/row.ts';

/** Writes so many spacecraft of an edition, half of them in space where it has as many, with all that they refer to. */
export function reduceEdition(edition: string, into: string, most: number): void {
  const manifest = readManifest(edition);
  const read = (name: string) => readRows(edition, name, manifest) as Row[];
  const all = read('spacecraft.json');
  const up = all.filter((row) => row.in_space).slice(0, most / 2);
  const spacecraft = [...all.filter((row) => !row.in_space).slice(0, most - up.length), ...up];
  spacecraft.sort((a, b) => a.id - b.id);
  const used = new Set(spacecraft.map((row) => (row.spacecraft_config as Row).id));
  const families = read('spacecraft_configuration_families.json').map((row) => ({
    ...row,
    spacecraft: recordsAt([row], 'spacecraft').filter(({ id }) => used.has(id)),
  }));
  writeDataSet(
    into,
    { ...manifest, edition: 'live', files: {} },
    {
      'spacecraft.json': spacecraft,
      'spacecraft_configurations.json': read('spacecraft_configurations.json').filter(({ id }) =>
        used.has(id),
      ),
      'spacecraft_configuration_families.json': families,
    },
  );
}
