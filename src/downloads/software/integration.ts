import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { licensesText, type ShippedPackage } from './licenses.ts';

/** Where Vite says which packages the scripts are made of, until the page is written. */
const ofScripts = 'licenses.json';
const bill = 'data/sbom.cdx.json';
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
      'astro:build:done': ({ dir }) => {
        const read = (file: string) => JSON.parse(readFileSync(new URL(file, dir), 'utf8'));
        const shipped = [...read(ofScripts), ...asTheyAre.map(packageNamed)];
        writeFileSync(new URL('licenses.txt', dir), licensesText(shipped, read(bill)));
        rmSync(new URL(ofScripts, dir));
      },
    },
  };
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
