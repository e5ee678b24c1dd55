/** Writes the rows, bytes and checksums of a data set's files into its manifest, after a deliberate edit. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseRows } from '../src/dataset/dataFile.ts';
import { sealOf } from '../src/dataset/manifest.ts';

const directory = process.argv[2];
if (!directory) throw new Error('Name the directory of the data set: npm run seal -- src/data/reference');

const file = path.join(directory, 'manifest.json');
const manifest = JSON.parse(readFileSync(file, 'utf8'));
manifest.files = Object.fromEntries(
  readdirSync(directory)
    .filter((name) => name !== 'manifest.json' && /\.(jsonl?|csv)$/.test(name))
    .sort()
    .map((name) => {
      const bytes = readFileSync(path.join(directory, name));
      return [name, sealOf(bytes, parseRows(name, bytes.toString('utf8')).length)];
    }),
);
writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
console.log(`${file}: ${Object.keys(manifest.files).length} files sealed.`);
