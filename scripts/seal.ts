import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseJson, parseRows } from '../src/dataset/dataFile.ts';
import { sealOf } from '../src/dataset/manifest.ts';
import { exitCodes, orEnd, readFlags } from './cli.ts';

const { rest: directory } = readFlags({
  call: 'npm run seal --',
  does: "Writes the rows, bytes and checksums of a data set's files into its manifest, after a deliberate edit.",
  flags: {},
  rest: {
    value: 'DIR',
    does: 'the directory of the data set, such as src/data/reference',
    read: readDirectory,
  },
});

const file = path.join(directory, 'manifest.json');
const manifest = orEnd(() => {
  const described = parseJson(file, readFileSync(file, 'utf8')) as object;
  return { ...described, files: sealFiles() };
}, exitCodes.badData);
writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
console.log(`${file}: ${Object.keys(manifest.files).length} files sealed.`);

function readDirectory([name, ...others]: string[]): string {
  if (name === undefined || others.length > 0)
    throw new Error('DIR: expected the one directory of a data set');
  if (!existsSync(path.join(name, 'manifest.json'))) throw new Error(`DIR "${name}" holds no manifest.json`);
  return name;
}

function sealFiles() {
  const names = readdirSync(directory).filter(
    (name) => name !== 'manifest.json' && /\.(jsonl?|csv)$/.test(name),
  );
  return Object.fromEntries(
    names.sort().map((name) => {
      const bytes = readFileSync(path.join(directory, name));
      return [name, sealOf(bytes, parseRows(path.join(directory, name), bytes.toString('utf8')).length)];
    }),
  );
}
