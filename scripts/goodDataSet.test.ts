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
  expect(findGoodDataSet(live)).toEqual({ directory: live, refused: [] });
  writeFileSync(path.join(live, 'spacecraft.json'), '[]');
  expect(() => findGoodDataSet(live)).toThrow('live.previous holds no data set, but other files');
});

test('where the last data cannot be used, those before them are found, and why is told', () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'good-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const live = path.join(directory, 'live');
  for (const place of [live, `${live}.previous`]) cpSync(embeddedEdition, place, { recursive: true });
  writeFileSync(path.join(live, 'spacecraft.json'), '[]');
  const why = expect.stringContaining('spacecraft.json is not the file its manifest describes');
  const refused = [{ directory: live, why }];
  expect(findGoodDataSet(live)).toEqual({ directory: `${live}.previous`, refused });
  rmSync(path.join(`${live}.previous`, 'manifest.json'));
  refused.push({ directory: `${live}.previous`, why: expect.stringContaining('manifest.json is missing') });
  expect(findGoodDataSet(live)).toEqual({ directory: null, refused });
});
