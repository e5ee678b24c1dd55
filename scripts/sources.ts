import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseRows } from '../src/dataset/dataFile.ts';
import { embeddedEdition } from '../src/dataset/dataSet.ts';
import { dataSet, exitCodes, type Flag, orEnd, readFlags } from './cli.ts';
import { rowsInCsv } from './edition/rowsInCsv.ts';
import { sealFiles } from './edition/sealFiles.ts';
import { type Craft, type SourceRow, type Sources, sourceRows } from './edition/sourceRows.ts';

const { values } = readFlags({
  call: 'npm run sources --',
  does: 'Adds to values.csv what copies of sources show of days of launches, destinations and landings. What is there stays.',
  flags: {
    data: dataSet(embeddedEdition, 'the directory of the edition'),
    payloads: copyOf("GCAT's psatcat.tsv"),
    dockings: copyOf('the docking events of LL2 2.1.0, as one JSON answer'),
  },
});

const added = orEnd(() => {
  const known = read<SourceRow>('values.csv');
  const keys = new Set(known.map(keyOf));
  const found = sourceRows(read<Craft>('spacecraft.json'), known, {
    configurations: read('spacecraft_configurations.json'),
    payloads: payloadsIn(readFileSync(values.payloads, 'utf8')),
    destinations: destinationsIn(readFileSync(values.dockings, 'utf8')),
  }).filter((row) => !keys.has(keyOf(row)));
  const all = [...known, ...found].sort((a, b) => Number(a.id) - Number(b.id));
  writeFileSync(path.join(values.data, 'values.csv'), rowsInCsv(all));
  const manifest = `${JSON.stringify(sealFiles(values.data), null, 2)}\n`;
  writeFileSync(path.join(values.data, 'manifest.json'), manifest);
  return found.length;
}, exitCodes.badData);
console.log(`${values.data}: ${added} rows added.`);

function copyOf(what: string): Flag<string> {
  return {
    does: `a copy of ${what}`,
    value: 'FILE',
    read: ([file]) => {
      if (!file) throw new Error(`expected a copy of ${what}`);
      return file;
    },
  };
}

function read<Row>(name: string): Row[] {
  const file = path.join(values.data, name);
  return parseRows(file, readFileSync(file, 'utf8')) as Row[];
}

function keyOf({ id, field, source, source_id }: SourceRow): string {
  return [id, field, source, source_id].join('\t');
}

function payloadsIn(text: string): Sources['payloads'] {
  const [head = [], ...rows] = text.split('\n').map((line) => line.split('\t'));
  return new Map(
    rows.map((row) => [row[0] ?? '', Object.fromEntries(head.map((name, at) => [name, row[at] ?? '']))]),
  );
}

function destinationsIn(text: string): Sources['destinations'] {
  const { results } = JSON.parse(text) as {
    results: { id: number; flight_vehicle: { destination: string | null } }[];
  };
  return new Map(results.map(({ id, flight_vehicle }) => [`${id}`, flight_vehicle.destination]));
}
