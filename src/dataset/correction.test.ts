import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { correctionColumns, correctionsFile } from './correction.ts';
import { embeddedEdition } from './dataSet.ts';

test('every column of the corrections that are shipped is described, in its order', () => {
  const [head] = readFileSync(path.join(embeddedEdition, correctionsFile), 'utf8').split('\r\n');
  expect(correctionColumns.map(({ name }) => name).join(',')).toBe(head);
  expect(correctionColumns.filter(({ about }) => about === '')).toEqual([]);
});
