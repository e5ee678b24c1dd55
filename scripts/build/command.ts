import { existsSync, statSync } from 'node:fs';
import { previousOf } from '../../src/dataset/dataSet.ts';
import { readEnvironment } from '../../src/environment.ts';
import { type Command, type Flag, toggle } from '../cli.ts';
import { isWithin } from '../isWithin.ts';
import { strangerIn } from './siteFolder.ts';

const flags = {
  outDir: siteToMake(),
  verbose: toggle('prints all that Astro does'),
  silent: toggle('prints nothing of what Astro does'),
};

/** How a build is called. */
export const buildCommand: Command<typeof flags, undefined> = {
  call: 'npm run build --',
  does:
    'Makes the site. Until it is whole, the last one stays in its place. It ends with 0 when it is done, 64 when it was called in a wrong\n' +
    'way, 74 when the site could not be written, 75 when another build is at work in the same directory, 130 when it was stopped, and 1\n' +
    'when it failed.',
  flags,
};

/** A flag with the directory that a build empties, and makes the site in. */
function siteToMake(): Flag<string> {
  return {
    does: 'the directory of the site',
    value: 'dist',
    read: (texts) => {
      const directory = texts.at(-1) ?? 'dist';
      if (directory === '') throw new Error('"": expected a directory');
      const isThere = existsSync(directory);
      if (isThere && !statSync(directory).isDirectory())
        throw new Error(`"${directory}" is a file: expected a directory`);
      const data = dataAround(directory);
      if (data)
        throw new Error(
          `"${directory}" lies in the data set ${data}, which a fetch replaces whole: name another directory`,
        );
      const stranger = isThere && strangerIn(directory);
      const holds = isWithin('.', directory) ? 'this project' : stranger && `no site, but ${stranger}`;
      if (holds)
        throw new Error(`"${directory}" holds ${holds}, and a build empties its directory: name another one`);
      return directory;
    },
  };
}

/** The data set that a directory lies in, if any. */
function dataAround(directory: string): string | undefined {
  const { CATALOG_DATA } = process.env;
  const { CATALOG_DATA: live } = readEnvironment({ CATALOG_DATA });
  return [live, previousOf(live)].find((data) => isWithin(directory, data));
}
