import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { frozenEdition } from '../../src/tests/testkit/edition.ts';
import { reduceEdition } from '../keep/reducedEdition.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /**
     * Half of the frozen edition: 298 spacecraft, which LL2 lists on three pages. A fetch of them takes half as long as one of
     * all, and there are two hundred in the tests.
     */
    halfEdition: string;
  }
}

/** Makes the data set that the tests of the fetch begin with, once. */
export default function setup({ provide }: TestProject) {
  const directory = mkdtempSync(path.join(tmpdir(), 'half-edition-'));
  reduceEdition(frozenEdition, directory, 298);
  provide('halfEdition', directory);
  return () => rmSync(directory, { recursive: true });
}
