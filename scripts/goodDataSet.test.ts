import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { embeddedEdition } from '../src/dataset/dataSet.ts';
import { findGoodDataSet } from './goodDataSet.ts';

test('good data are found whatever lies where those before them would be', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'good-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const live = path.join(directory, 'live');
  cpSync(embeddedEdition, live, { recursive: true });
  mkdirSync(`${live}.previous`);
  writeFileSync(path.join(`${live}.previous`, 'letter.txt'), '');
  expect(findGoodDataSet(live)).toBe(live);
  writeFileSync(path.join(live, 'spacecraft.json'), '[]');
  expect(() => findGoodDataSet(live)).toThrow('live.previous holds no data set, but other files');
});
