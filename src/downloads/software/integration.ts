import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { licensesText, type ShippedPackage } from './licenses.ts';
import { softwareBill } from './softwareBill.ts';

/** Where Vite says which packages the scripts are made of, until the page is written. */
const ofScripts = 'licenses.json';
/** The packages whose files are in the site as they come. */
const asTheyAre = ['pagefind', '@fontsource-variable/public-sans', '@fontsource/b612-mono'];

/** Writes the licenses of the software that a site ships and was built with into licenses.txt. */
export function softwareLicenses(): AstroIntegration {
  return {
    name: 'software-licenses',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { build: { license: { fileName: ofScripts } } } });
      },
      'astro:build:setup': ({ target }) => {
        if (target === 'server') makeBillBeside();
      },
      'pages:written': ({ dir }) => {
        const scripts = new URL(ofScripts, dir);
        const shipped = [...JSON.parse(readFileSync(scripts, 'utf8')), ...asTheyAre.map(packageNamed)];
        writeFileSync(new URL('licenses.txt', dir), licensesText(shipped, JSON.parse(softwareBill())));
        rmSync(scripts);
      },
    },
  };
}

/** Has the bill of the software made before a page asks for it, because npm takes half a second. */
function makeBillBeside(): void {
  // The page that asks for it says what went wrong.
  new Worker(new URL('./worker.ts', import.meta.url)).on('error', () => {});
}

/**
 * A package with the text of its license.
 * @throws Error when it has none.
 */
function packageNamed(name: string): ShippedPackage {
  const directory = path.join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8'));
  const texts = globSync('LICENSE{*,*/*}', { cwd: directory, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8').trim());
  if (texts.length === 0) throw new Error(`${directory} has no license, which must go with its files.`);
  return { name, version, identifier: license, text: texts.sort().join('\n\n') };
}
