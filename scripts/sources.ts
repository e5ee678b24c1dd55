import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseJson, parseRows } from '../src/dataset/dataFile.ts';
import { embeddedEdition } from '../src/dataset/dataSet.ts';
import { dataSet, exitCodes, type Flag, orEnd, readFlags } from './cli.ts';
import { editionCsv } from './edition/editionCsv.ts';
import { seal, sealFiles } from './edition/sealFiles.ts';
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

const { known, found } = orEnd(() => {
  // A file that could not be sealed would leave rows that no manifest describes.
  sealFiles(values.data);
  const known = read<SourceRow>('values.csv');
  const keys = new Set(known.map(keyOf));
  const found = sourceRows(read<Craft>('spacecraft.json'), known, {
    configurations: read('spacecraft_configurations.json'),
    payloads: payloadsIn(values.payloads),
    destinations: destinationsIn(values.dockings),
  }).filter((row) => !keys.has(keyOf(row)));
  return { known, found };
}, exitCodes.badData);
if (found.length > 0) orEnd(write, exitCodes.unwritable);
console.log(`${values.data}: ${found.length} rows added.`);

function write(): void {
  const file = path.join(values.data, 'values.csv');
  const all = [...known, ...found].sort((a, b) => Number(a.id) - Number(b.id));
  // Its lines end as they did, so that a change shows what was added alone.
  const lineEnd = readFileSync(file, 'utf8').includes('\r\n') ? '\r\n' : '\n';
  writeFileSync(file, editionCsv(all, lineEnd));
  seal(values.data);
}

function copyOf(what: string): Flag<string> {
  return {
    does: `a copy of ${what}`,
    value: 'FILE',
    isNeeded: true,
    read: ([file]) => {
      if (!file) throw new Error(`expected a copy of ${what}`);
      if (!existsSync(file)) throw new Error(`"${file}" is not there: expected a copy of ${what}`);
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

/** @throws Error when the file has other columns. */
function payloadsIn(file: string): Sources['payloads'] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const [head = [], ...rows] = lines.map((line) => line.split('\t'));
  const missing = ['LDate', 'UNPerigee', 'UNApogee', 'UNInc'].filter((name) => !head.includes(name));
  if (missing.length > 0)
    throw new Error(`${file}: expected the columns of psatcat.tsv, without ${missing.join(', ')}.`);
  return new Map(
    rows.map((row) => [row[0] ?? '', Object.fromEntries(head.map((name, at) => [name, row[at] ?? '']))]),
  );
}

/** @throws Error when the file holds no list of docking events. */
function destinationsIn(file: string): Sources['destinations'] {
  const { results } = parseJson(file, readFileSync(file, 'utf8')) as {
    results?: { id: number; flight_vehicle: { destination: string | null } | null }[];
  };
  if (!Array.isArray(results)) throw new Error(`${file}: expected the docking events of LL2 in "results".`);
  return new Map(results.map(({ id, flight_vehicle }) => [`${id}`, flight_vehicle?.destination ?? null]));
}
