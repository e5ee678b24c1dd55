import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readCorrections } from '../src/dataset/correction.ts';
import { parseRows } from '../src/dataset/dataFile.ts';
import { embeddedEdition } from '../src/dataset/dataSet.ts';
import { dataSet, exitCodes, orEnd, readFlags } from './cli.ts';
import { editionCsv } from './edition/editionCsv.ts';
import { type EditionRows, mendRecords } from './edition/mendRecords.ts';
import { seal, sealFiles } from './edition/sealFiles.ts';

const { values } = readFlags({
  call: 'npm run mend --',
  does: 'Applies corrections.csv to the records and the provenance beside it, and seals them. What is applied already stays.',
  flags: { data: dataSet(embeddedEdition, 'the directory of the edition') },
});
const files = { spacecraft: 'spacecraft.json', provenance: 'provenance.csv' };

const mended = orEnd(() => {
  // A file that could not be sealed would leave records that no manifest describes.
  sealFiles(values.data);
  return mendRecords(
    { spacecraft: read('spacecraft'), provenance: read('provenance') },
    readCorrections(values.data),
  );
}, exitCodes.badData);
orEnd(() => {
  write(files.spacecraft, `[\n${mended.spacecraft.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
  write(files.provenance, editionCsv(mended.provenance));
  seal(values.data);
}, exitCodes.unwritable);
console.log(`${values.data}: ${mended.changed} values mended.`);

function read<List extends keyof EditionRows>(list: List): EditionRows[List] {
  const file = path.join(values.data, files[list]);
  return parseRows(file, readFileSync(file, 'utf8')) as EditionRows[List];
}

function write(name: string, text: string): void {
  writeFileSync(path.join(values.data, name), text);
}
