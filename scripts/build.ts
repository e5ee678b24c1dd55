import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bringBackLastSite } from '../src/site/lastSite.ts';
import { type Flag, readFlags, toggle } from './cli.ts';
import { isWithin } from './isWithin.ts';

const { values } = readFlags({
  call: 'npm run build --',
  does:
    'Makes the site. When it fails or is stopped, the last site is put back. It ends with 0 when it is done, 64 when it was called in\n' +
    'a wrong way, 75 when another build is at work in the same directory, 130 when it was stopped, and 1 when it failed.',
  flags: {
    outDir: siteToMake(),
    verbose: toggle('prints all that Astro does'),
    silent: toggle('prints nothing of what Astro does'),
  },
});
bringBackLastSite(values.outDir);

// Astro reads its own call. It runs in this process, because a signal must reach the build and its code must be the command's.
const astro = path.resolve('node_modules/astro/bin/astro.mjs');
const levels = (['verbose', 'silent'] as const).filter((level) => values[level]);
process.argv = [
  ...[process.argv[0] ?? '', astro, 'build', '--outDir', values.outDir],
  ...levels.map((level) => `--${level}`),
];
await import(pathToFileURL(astro).href);

/** A flag with the directory that a build empties, and makes the site in. */
function siteToMake(): Flag<string> {
  return {
    does: 'the directory of the site',
    value: 'dist',
    read: (texts) => {
      const directory = texts.at(-1) ?? 'dist';
      if (directory === '') throw new Error('"": expected a directory');
      if (!isWithin('.', directory)) return directory;
      throw new Error(
        `"${directory}" holds this project, and a build empties its directory: name another one`,
      );
    },
  };
}
