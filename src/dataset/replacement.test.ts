import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { embeddedEdition } from './dataSet.ts';
import { refuseReplacement } from './replacement.ts';

test('a data set that a fetch replaces meanwhile is no longer the one that was there', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'replacement-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const live = path.join(directory, 'live');
  cpSync(embeddedEdition, live, { recursive: true });
  const check = refuseReplacement(live);
  expect(check).not.toThrow();
  renameSync(live, `${live}.previous`);
  expect(check).toThrow(`The data in ${live} were replaced while a site was made of them`);
  cpSync(`${live}.previous`, live, { recursive: true });
  expect(check).not.toThrow();
  writeFileSync(path.join(live, 'manifest.json'), '{}');
  expect(check).toThrow('build again');
});
