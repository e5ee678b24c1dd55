import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Correction, readCorrections } from '../../src/dataset/correction.ts';
import { parseRows } from '../../src/dataset/dataFile.ts';
import { embeddedEdition } from '../../src/dataset/dataSet.ts';
import { frozenEdition } from '../../src/tests/testkit/edition.ts';
import { type EditionRows, mendRecords, placeOf, valueAt } from './mendRecords.ts';

function read(directory: string): EditionRows {
  const rowsOf = (name: string) =>
    parseRows(name, readFileSync(path.join(directory, name), 'utf8')) as EditionRows['spacecraft'];
  return { spacecraft: rowsOf('spacecraft.json'), provenance: rowsOf('provenance.csv') };
}

const rows: EditionRows = {
  spacecraft: [
    { id: 97, name: 'Mir', flights: [] },
    { id: 900001, name: 'Soyuz TM-33', serial_number: null, flights: [{ launch: { name: 'TM-33' } }] },
  ],
  provenance: [
    { id: '97', doubts: '' },
    { id: '900001', doubts: 'provisional id' },
  ],
};

function correction(field: string, before: string | null, after: string | null, applied = true): Correction {
  const told = { source: 'LL2', confidence: 'high', reason: '' } as const;
  return { id: '900001', name: 'Soyuz TM-33', field, before, after, applied, ...told };
}

const corrections = [
  correction('id', '900001', '42'),
  correction('provenance.id', '900001', '42'),
  correction('provenance.doubts', 'provisional id', null),
  correction('serial_number', null, '207'),
  correction('flights[0].docking_events[0].docking', null, '2001-10-23T10:44:15Z'),
  correction('name', 'Soyuz TM-33', 'Soyuz TM 33', false),
];

test('applies corrections to records and provenance, makes what a value lies in, and sorts by the new ids', () => {
  expect(mendRecords(rows, corrections)).toEqual({
    spacecraft: [
      {
        id: 42,
        name: 'Soyuz TM-33',
        serial_number: '207',
        flights: [{ launch: { name: 'TM-33' }, docking_events: [{ docking: '2001-10-23T10:44:15Z' }] }],
      },
      rows.spacecraft[0],
    ],
    provenance: [{ id: '42', doubts: null }, rows.provenance[0]],
    changed: 5,
  });
});

test('writes the status and the id of a launch, the landing and what is true or false as Launch Library 2 does', () => {
  const outcomes = [
    correction('flights[0].launch.status', null, 'Launch Failure'),
    correction('flights[0].launch.id', null, '9e6'),
    correction('flights[0].landing.attempt', null, 'false'),
    correction('is_placeholder', null, 'true'),
  ];
  const { changed, ...once } = mendRecords(rows, outcomes);
  expect(once.spacecraft[1]?.is_placeholder).toBe(true);
  expect(once.spacecraft[1]?.flights).toEqual([
    {
      launch: { name: 'TM-33', status: { id: 4, name: 'Launch Failure', abbrev: 'Failure' }, id: '9e6' },
      landing: { attempt: false },
    },
  ]);
  expect(changed).toBe(4);
  expect(mendRecords(once, outcomes).changed).toBe(0);
  expect(() => mendRecords(rows, [correction('flights[0].launch.status', null, 'Lost')])).toThrow(
    'corrections.csv: spacecraft 900001 (Soyuz TM-33), flights[0].launch.status: expected a launch status, read "Lost".',
  );
});

test('gives a value the type of what stands there, and refuses what has no such value', () => {
  const craft = rows.spacecraft.find(({ id }) => id === 900_001);
  const odd = {
    ...rows,
    spacecraft: [
      {
        ...craft,
        in_space: true,
        flights_count: 4,
        status: { id: 1, name: 'Active' },
        spacecraft_config: { id: 6 },
      },
    ],
  };
  const mended = (field: string, before: string, after: string) =>
    mendRecords(odd, [correction(field, before, after)]).spacecraft[0];
  expect(mended('in_space', 'true', 'false')).toMatchObject({ in_space: false });
  expect(mended('spacecraft_config.id', '6', '7')).toMatchObject({ spacecraft_config: { id: 7 } });
  expect(() => mended('in_space', 'true', 'no')).toThrow('in_space: expected true or false, read "no"');
  expect(() => mended('flights_count', '4', 'five')).toThrow('flights_count: expected a number, read "five"');
  expect(() => mended('status', 'Active', 'Retired')).toThrow('status: expected a field of one value');
});

test('changes nothing when all is applied', () => {
  const { changed, ...once } = mendRecords(rows, corrections);
  expect(mendRecords(once, corrections)).toEqual({ ...once, changed: 0 });
});

test('refuses a value that is neither the one before nor the one after, and a record that is not there', () => {
  expect(() => mendRecords(rows, [correction('serial_number', '206', '207')])).toThrow(
    'corrections.csv: spacecraft 900001 (Soyuz TM-33), serial_number: expected "206", read null.',
  );
  expect(() => mendRecords(rows, [{ ...correction('name', null, 'Salyut'), id: '1' }])).toThrow(
    'the edition has no such record',
  );
});

test('the corrections apply to the edition that they were made for, once', () => {
  const all = readCorrections(embeddedEdition);
  const { changed, ...mended } = mendRecords(read(frozenEdition), all);
  expect(changed).toBe(all.filter(({ applied }) => applied).length);
  expect(mendRecords(mended, all).changed).toBe(0);
});

test('what is applied stands in the shipped edition, and what is not has a reason', () => {
  const all = readCorrections(embeddedEdition);
  const shipped = read(embeddedEdition);
  expect(mendRecords(shipped, all)).toEqual({ ...shipped, changed: 0 });
  const newIds = new Map(all.filter(({ field }) => field === 'id').map(({ id, after }) => [id, after]));
  for (const each of all.filter(({ applied }) => applied)) {
    const { file, field } = placeOf(each);
    const id = newIds.get(each.id) ?? each.id;
    const record = shipped[file].find((row) => String(row.id) === id);
    expect(record && valueAt(record, field), `${each.name}: ${each.field}`).toBe(each.after);
  }
  expect(all.filter(({ applied, reason }) => !applied && reason === '')).toEqual([]);
});

test('each flight of the shipped edition has one row on the outcome of its launch, applied or with the reason why not', () => {
  const corrections = readCorrections(embeddedEdition);
  const newIds = new Map(
    corrections.filter(({ field }) => field === 'id').map(({ id, after }) => [id, after]),
  );
  const told = corrections.filter(({ field }) => field.endsWith('.launch.status'));
  const flights = read(embeddedEdition).spacecraft.flatMap(({ id, flights }) =>
    (flights as unknown[]).map((_, index) => `${id}, flights[${index}].launch.status`),
  );
  expect(told.map(({ id, field }) => `${newIds.get(id) ?? id}, ${field}`).sort()).toEqual(flights.sort());
  expect(told.filter(({ reason }) => reason === '')).toEqual([]);
});

test('no id that was replaced is left in a file of the shipped edition', () => {
  const replaced = readCorrections(embeddedEdition).filter(({ field }) => field === 'id');
  const left = ['spacecraft.json', 'provenance.csv', 'values.csv', 'aliases.csv'].flatMap((name) => {
    const file = path.join(embeddedEdition, name);
    const found = parseRows(file, readFileSync(file, 'utf8')) as { id: unknown; url?: string }[];
    const ids = new Set(found.flatMap(({ id, url }) => [String(id), url?.split('/').at(-2)]));
    return replaced.filter(({ id }) => ids.has(id)).map(({ id }) => `${name}: ${id}`);
  });
  expect(replaced.length).toBeGreaterThan(0);
  expect(left).toEqual([]);
});
