import type { Catalog } from '../../catalog/model.ts';
import { once } from '../../words/once.ts';
import type { Registry } from '../registry.ts';
import type { RegistryParts } from '../registryParts.ts';
import { registryPath } from '../registryPath.ts';
import { cutIntoParts } from './cutIntoParts.ts';
import { registryOf } from './registry.ts';
import { versionOf } from './version.ts';

/** The rows of a file that comes fast enough for the first names: about 30 kB in Brotli. */
const rowsInFile = 2_000;

/** A file of the search, with its content in its address: a page reads what it was built with or nothing, and a browser keeps it. */
export interface RegistryFile {
  version: string;
  content: string;
  path: string;
}

/** The registry of a catalog as files: the one that pages ask for, which is the whole registry unless that is large, and its parts. */
export const registryFiles = once((catalog: Catalog): [RegistryFile, ...RegistryFile[]] => {
  const registry = registryOf(catalog);
  if (registry.titles.length <= rowsInFile) return [fileOf(registry)];
  const parts = cutIntoParts(registry, rowsInFile).map((part) => ({ part, file: fileOf(part) }));
  const head: RegistryParts = {
    parts: parts.map(({ part, file }) => ({
      version: file.version,
      from: part.titles[0] ?? '',
      ...(part.removedFrom === 0 && { isRemoved: true }),
    })),
  };
  return [fileOf(head), ...parts.map(({ file }) => file)];
});

function fileOf(json: Registry | RegistryParts): RegistryFile {
  const content = JSON.stringify(json);
  const version = versionOf(content);
  return { version, content, path: registryPath(version) };
}
