import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { embeddedEdition, findDataSet, readDataSet } from './dataSet.ts';
import { schemaVersion, sealOf } from './manifest.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'data-set-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
});

test('reads an edition whole', () => {
  const dataSet = readDataSet(frozenEdition);
  expect(dataSet.spacecraft).toHaveLength(598);
  expect(dataSet.configurations).toHaveLength(46);
  expect(dataSet.families).toHaveLength(8);
  expect(dataSet.provenance).toHaveLength(598);
  expect(dataSet.spacecraft.flatMap((craft) => craft.flights ?? [])).toHaveLength(886);
});

describe('choosing a data set', () => {
  test('takes the fetched one when there is any, else the embedded edition', () => {
    expect(findDataSet(path.join(directory, 'nothing'))).toBe(embeddedEdition);
    expect(findDataSet(directory)).toBe(embeddedEdition);
    writeFileSync(path.join(directory, 'spacecraft.json'), '[]');
    expect(findDataSet(directory)).toBe(directory);
    expect(() => findDataSet(path.join(directory, 'spacecraft.json'))).toThrow(
      'is a file; expected a directory',
    );
  });

  test('refuses a directory of other files, and one that is pointed at but not there', () => {
    writeFileSync(path.join(directory, 'letter.txt'), '');
    expect(() => findDataSet(directory)).toThrow(
      `CATALOG_DATA: ${directory} holds no data set, but other files, such as letter.txt: name a directory of its own for the data.`,
    );
    symlinkSync(path.join(directory, 'unmounted'), path.join(directory, 'live'));
    expect(() => findDataSet(path.join(directory, 'live'))).toThrow('live cannot be read: ENOENT');
    expect(() => findDataSet(path.join(directory, 'letter.txt/live'))).toThrow('live is a file; expected');
  });
});

describe('a data set that is not whole', () => {
  beforeEach(() => cpSync(frozenEdition, directory, { recursive: true }));

  test('without a manifest says that its writer did not finish', () => {
    rmSync(path.join(directory, 'manifest.json'));
    expect(() => readDataSet(directory)).toThrow(
      /manifest\.json is missing: whoever wrote .* did not finish/,
    );
  });

  test('with a file the manifest does not list names it', () => {
    edit(
      'manifest.json',
      (manifest) => {
        delete manifest.files['spacecraft.json'];
        return manifest;
      },
      { seal: false },
    );
    expect(() => readDataSet(directory)).toThrow(
      /manifest\.json does not list spacecraft\.json\. Restore or fetch it again\.$/,
    );
  });

  test('without a file names it', () => {
    rmSync(path.join(directory, 'spacecraft_configurations.json'));
    expect(() => readDataSet(directory)).toThrow(/spacecraft_configurations\.json is missing.*46 rows/);
  });

  test('with a flipped bit or a cut file names both checksums', () => {
    const file = path.join(directory, 'spacecraft.json');
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(1000) ^ 1, 1000);
    writeFileSync(file, bytes);
    expect(() => readDataSet(directory)).toThrow(/spacecraft\.json is not the file its manifest describes/);
    writeFileSync(file, bytes.subarray(0, 5000));
    expect(() => readDataSet(directory)).toThrow(/expected 1502913 bytes .* read 5000 bytes/);
  });

  test('with a broken manifest names the field', () => {
    edit('manifest.json', (manifest) => ({ ...manifest, date: 'yesterday' }), { seal: false });
    expect(() => readDataSet(directory)).toThrow(/manifest\.json: date: .*/);
  });
});

describe('a record that is not one', () => {
  beforeEach(() => cpSync(frozenEdition, directory, { recursive: true }));

  test('is named with its file, row, id, field and value', () => {
    edit('spacecraft.json', (rows) => {
      rows[7].time_in_space = '197 days';
      return rows;
    });
    expect(() => readDataSet(directory)).toThrow(
      /spacecraft\.json, row 8 \(id 8, "Soyuz MS-11"\): time_in_space: expected an ISO 8601 duration.* Read "197 days"/,
    );
  });

  test('is not passed over when its name is missing or its status is none', () => {
    edit('spacecraft.json', (rows) => {
      rows[0].name = '';
      rows[1].status = 'Active';
      return rows;
    });
    expect(() => readDataSet(directory)).toThrow(
      /row 1 \(id 1, ""\): name: .*\n.*row 2 \(id 2, .*\): status: /,
    );
  });

  test('twice in a file names both rows', () => {
    edit('spacecraft_configurations.json', (rows) => [...rows, rows[0]]);
    expect(() => readDataSet(directory)).toThrow(/row 47 \(id 1, "Soyuz"\): id 1 is already that of row 1/);
  });

  test('lists ten problems at most and counts the rest', () => {
    edit('spacecraft.json', (rows) => rows.map((row: object) => ({ ...row, status: 'Active' })));
    expect(() => readDataSet(directory)).toThrow(/… and 588 more\.$/);
  });

  test('is needed: a file without any is refused', () => {
    edit('spacecraft.json', () => []);
    expect(() => readDataSet(directory)).toThrow(/spacecraft\.json holds no records/);
  });

  test('needs a whole number for its id and a name that can be seen', () => {
    edit('spacecraft.json', (rows) => {
      rows[0].id = 1.5;
      rows[1].name = ' ';
      return rows;
    });
    expect(() => readDataSet(directory)).toThrow(
      /row 1 \(id 1.5, .*\): id: .*\n.*row 2 .*: name: expected a name/,
    );
  });

  test('in a file that holds no array names the file', () => {
    edit('spacecraft.json', () => ({ count: 0, results: [] }), { rows: 1 });
    expect(() => readDataSet(directory)).toThrow(
      /spacecraft\.json: expected an array of records, read object/,
    );
  });

  test('short of the manifest names both counts', () => {
    edit('spacecraft.json', (rows) => rows.slice(1), { rows: 598 });
    expect(() => readDataSet(directory)).toThrow(
      /spacecraft\.json: expected 598 rows, read 597\. Restore or fetch it again; .* "npm run seal -- /,
    );
  });
});

test('takes a real LL2 record with more fields than it needs', () => {
  mkdirSync(directory, { recursive: true });
  cpSync(frozenEdition, directory, { recursive: true });
  edit('spacecraft.json', (rows) => rows.map((row: object) => ({ ...row, new_field: { deep: true } })));
  expect(readDataSet(directory).spacecraft[0]).not.toHaveProperty('new_field');
});

/** Changes a file of the data set, and its manifest with it unless told not to. */
function edit(
  name: string,
  // biome-ignore lint/suspicious/noExplicitAny: a test breaks records in ways no type allows
  change: (content: any) => unknown,
  { seal = true, rows }: { seal?: boolean; rows?: number } = {},
): void {
  const file = path.join(directory, name);
  const content = change(JSON.parse(readFileSync(file, 'utf8')));
  const bytes = Buffer.from(JSON.stringify(content));
  writeFileSync(file, bytes);
  if (!seal) return;
  const manifestFile = path.join(directory, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  manifest.files[name] = sealOf(bytes, rows ?? (content as unknown[]).length);
  writeFileSync(manifestFile, JSON.stringify(manifest));
}

describe('a data set that another version of the program wrote', () => {
  beforeEach(() => cpSync(frozenEdition, directory, { recursive: true }));
  type Row = Record<string, unknown>;
  const changeManifest = (change: object) =>
    edit('manifest.json', (manifest) => ({ ...manifest, ...change }), { seal: false });

  test('lacks a field, which is not recorded', () => {
    edit('spacecraft.json', (rows: Row[]) => rows.map(({ flights: _, serial_number: __, ...row }) => row));
    edit('spacecraft_configurations.json', (rows: Row[]) => rows.map(({ height: _, ...row }) => row));
    const { spacecraft, configurations } = readDataSet(directory);
    expect(spacecraft.every(({ flights, serial_number }) => flights === null && serial_number === null)).toBe(
      true,
    );
    expect(configurations.every(({ height }) => height === null)).toBe(true);
  });

  test('says by which schema it was written, and is of the first where it does not', () => {
    expect(readDataSet(directory).manifest.schema).toBe(1);
    changeManifest({ schema: schemaVersion });
    expect(readDataSet(directory).manifest.schema).toBe(schemaVersion);
  });

  test('is refused when it is newer, with what to do', () => {
    changeManifest({ schema: schemaVersion + 1 });
    expect(() => readDataSet(directory)).toThrow(/manifest\.json: schema: .*newer version.*update it/);
  });
});

describe('a fetched data set takes some files from the embedded edition', () => {
  beforeEach(() => {
    cpSync(frozenEdition, directory, { recursive: true });
    const file = path.join(directory, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, edition: 'live' }));
  });

  test('and refuses to read without it, because nothing would tell of names, losses and designators', () => {
    expect(readDataSet(directory).aliases.length).toBeGreaterThan(0);
    const missing = path.join(directory, 'gone');
    expect(() => readDataSet(directory, missing)).toThrow(
      `${missing} is missing: expected the embedded edition, from which fetched data take aliases.csv.`,
    );
  });

  test('but none where it is told so', () => {
    const { aliases, designators } = readDataSet(directory, null);
    expect([aliases, designators]).toEqual([[], []]);
  });
});
