import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { recordsAt } from '../../src/api/answer/row.ts';
import { sealOf } from '../../src/dataset/manifest.ts';
import type { Row } from '../fakeLl2/row.ts';
import { bytesOf } from '../fetch/stagedDataSet.ts';

/** Writes so many spacecraft of an edition, half of them in space where it has as many, with all that they refer to. */
export function reduceEdition(edition: string, into: string, most: number): void {
  mkdirSync(into, { recursive: true });
  const all = rowsIn(edition, 'spacecraft.json');
  const up = all.filter((row) => row.in_space).slice(0, most / 2);
  const spacecraft = [...all.filter((row) => !row.in_space).slice(0, most - up.length), ...up];
  spacecraft.sort((a, b) => (a.id as number) - (b.id as number));
  const manifest = JSON.parse(readFileSync(path.join(edition, 'manifest.json'), 'utf8'));
  const used = new Set(spacecraft.map((row) => (row.spacecraft_config as Row).id));
  const files = {
    'spacecraft.json': spacecraft,
    'spacecraft_configurations.json': rowsIn(edition, 'spacecraft_configurations.json').filter(({ id }) =>
      used.has(id),
    ),
    'spacecraft_configuration_families.json': rowsIn(edition, 'spacecraft_configuration_families.json').map(
      (row) => ({ ...row, spacecraft: recordsAt([row], 'spacecraft').filter(({ id }) => used.has(id)) }),
    ),
  };
  const sealed = Object.entries(files).map(([name, rows]) => {
    const bytes = bytesOf(name, rows);
    writeFileSync(path.join(into, name), bytes);
    return [name, sealOf(bytes, rows.length)];
  });
  writeFileSync(
    path.join(into, 'manifest.json'),
    JSON.stringify({ ...manifest, edition: 'live', files: Object.fromEntries(sealed) }),
  );
}

function rowsIn(edition: string, name: string): Row[] {
  return JSON.parse(readFileSync(path.join(edition, name), 'utf8'));
}
