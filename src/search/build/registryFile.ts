import { createHash } from 'node:crypto';
import type { Catalog } from '../../catalog/model.ts';
import { once } from '../../words/once.ts';
import { registryPath } from '../registryPath.ts';
import { registryOf } from './registry.ts';

/**
 * The registry of a catalog as a file, with its content in its address: a page reads the registry that it was built with or
 * none, and a browser keeps it.
 */
export const registryFile = once((catalog: Catalog) => {
  const content = JSON.stringify(registryOf(catalog));
  const version = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return { version, content, path: registryPath(version) };
});
