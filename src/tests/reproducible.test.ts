import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { build } from './testkit/build.ts';
import { copyProject } from './testkit/project.ts';
import { scratchDirectory } from './testkit/scratch.ts';

/** A fetched data set with pictures, changes, and a record that was removed. */
const fetched = path.resolve('src/tests/data/live-schema-1');
const clock = ['--import', pathToFileURL('src/tests/testkit/otherClock.mjs').href];

const hashesIn = (dist: string) =>
  Object.fromEntries(
    globSync('**/{*,.*}', { cwd: dist, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        path.relative(dist, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );

test('two builds of one data set are the same to the byte, on another day, in another zone, locale and directory', async () => {
  const directory = scratchDirectory();
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const [here, there] = ['here', 'there/dist'].map((name) => path.join(directory, name)) as [string, string];
  const project = path.join(directory, 'another place/project');
  copyProject(project);
  const elsewhere = {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_OPTIONS: clock.join(' '),
  };
  const builds = await Promise.all([
    build(here, { CATALOG_DATA: fetched }),
    build(there, { CATALOG_DATA: fetched, ...elsewhere }, project),
  ]);
  for (const { code, output } of builds) expect(code, output).toBe(0);
  const [first, second] = [hashesIn(here), hashesIn(there)];
  expect(Object.keys(first).length).toBeGreaterThan(300);
  expect(second).toEqual(first);
  // The other clock is one.
  const now = Number(execFileSync(process.execPath, [...clock, '-p', 'Date.now()'], { encoding: 'utf8' }));
  expect(now - Date.now()).toBeGreaterThan(399 * 86_400_000);
});
