import { existsSync } from 'node:fs';
import path from 'node:path';
import { exitCodes, orEnd, readFlags } from './cli.ts';
import { seal, sealFiles } from './edition/sealFiles.ts';

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

const manifest = orEnd(() => sealFiles(directory), exitCodes.badData);
orEnd(() => seal(directory, manifest), exitCodes.unwritable);
console.log(`${path.join(directory, 'manifest.json')}: ${Object.keys(manifest.files).length} files sealed.`);

function readDirectory([name, ...others]: string[]): string {
  if (name === undefined || others.length > 0)
    throw new Error('DIR: expected the one directory of a data set');
  if (!existsSync(path.join(name, 'manifest.json'))) throw new Error(`DIR "${name}" holds no manifest.json`);
  return name;
}
