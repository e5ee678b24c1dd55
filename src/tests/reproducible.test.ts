import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { filesBelow } from '../dataset/filesBelow.ts';
import { build } from './testkit/build.ts';
import { eventfulSite } from './testkit/eventfulSite.ts';
import { copyProject } from './testkit/project.ts';
import { scratchDirectory } from './testkit/scratch.ts';

const clock = ['--import', pathToFileURL('src/tests/testkit/otherClock.mjs').href];

const hashesIn = (dist: string) =>
  Object.fromEntries(
    filesBelow(dist).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(dist, file)))
        .digest('hex'),
    ]),
  );

/** Builds a data set on another day, in another zone, locale and directory, which it makes. */
async function buildElsewhere(directory: string, environment: Record<string, string>): Promise<string> {
  const dist = path.join(directory, 'there/dist');
  const project = path.join(directory, 'another place/project');
  copyProject(project);
  const there = {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    RENDERERS: '2',
    NODE_OPTIONS: clock.join(' '),
  };
  const { code, output } = await build(dist, { ...environment, ...there }, project);
  expect(code, output).toBe(0);
  // Astro says so where the paths of a route are worked out twice.
  expect(output).not.toContain('Internal Warning');
  return dist;
}

// Of fetched data with pictures, changes, and a record that was removed, and of so many pages that renderers share them.
test('a site is the same to the byte on another day, in another zone, locale and directory, by more processes', async () => {
  const directory = scratchDirectory();
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const { dist, environment } = await eventfulSite();
  const first = hashesIn(dist);
  expect(Object.keys(first).length).toBeGreaterThan(2_000);
  expect(hashesIn(await buildElsewhere(directory, environment))).toEqual(first);
  // The other clock is one.
  const now = Number(execFileSync(process.execPath, [...clock, '-p', 'Date.now()'], { encoding: 'utf8' }));
  expect(now - Date.now()).toBeGreaterThan(399 * 86_400_000);
});
