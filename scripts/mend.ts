import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readCorrections } from '../src/dataset/correction.ts';
import { parseRows } from '../src/dataset/dataFile.ts';
import { embeddedEdition } from '../src/dataset/dataSet.ts';
import { dataSet, exitCodes, orEnd, readFlags } from './cli.ts';
import { type EditionRows, mendRecords } from './edition/mendRecords.ts';
import { rowsInCsv } from './edition/rowsInCsv.ts';
import { sealFiles } from './edition/sealFiles.ts';

const { values } = readFlags({
  call: 'npm run mend --',
  does: 'Applies corrections.csv to the records and the provenance beside it, and seals them. What is applied already stays.',
  flags: { data: dataSet(embeddedEdition, 'the directory of the edition') },
});
const files = { spacecraft: 'spacecraft.json', provenance: 'provenance.csv' };

const changed = orEnd(() => {
  const mended = mendRecords(
    { spacecraft: read(files.spacecraft), provenance: read(files.provenance) },
    readCorrections(values.data),
  );
  write(files.spacecraft, `[\n${mended.spacecraft.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
  write(files.provenance, rowsInCsv(mended.provenance));
  write('manifest.json', `${JSON.stringify(sealFiles(values.data), null, 2)}\n`);
  return mended.changed;
}, exitCodes.badData);
console.log(`${values.data}: ${changed} values mended.`);

function read(name: string): EditionRows['spacecraft'] {
  const file = path.join(values.data, name);
  return parseRows(file, readFileSync(file, 'utf8')) as EditionRows['spacecraft'];
}

function write(name: string, text: string): void {
  writeFileSync(path.join(values.data, name), text);
}
