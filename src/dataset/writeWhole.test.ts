import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';

const code = `
  const { workerData: { module, file, letter } } = require('node:worker_threads');
  import(module).then(({ writeWhole }) => {
    for (let time = 0; time < 300; time++) writeWhole(file, letter.repeat(5_000));
  });
`;

test('two threads write one file, which is whole after each of them', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'whole-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'file');
  const module = new URL('./writeWhole.ts', import.meta.url).href;
  const threads = ['a', 'b'].map(
    (letter) => new Worker(code, { eval: true, workerData: { module, file, letter } }),
  );
  await Promise.all(threads.map((thread) => once(thread, 'exit')));
  expect(readdirSync(folder)).toEqual(['file']);
  expect(readFileSync(file, 'utf8')).toMatch(/^(a{5000}|b{5000})$/);
});
