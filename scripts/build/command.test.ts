import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { filesBelow } from '../../src/dataset/filesBelow.ts';
import { endOf } from '../../src/tests/testkit/end.ts';
import { scratchDirectory } from '../../src/tests/testkit/scratch.ts';

/** The directory of the present test; `dist` in it is that of the site. */
let directory: string;
let dist: string;

beforeEach(() => {
  directory = scratchDirectory();
  dist = path.join(directory, 'dist');
  onTestFinished(() => rmSync(directory, { recursive: true }));
});

const write = (file: string, text: string) => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** The files of a directory, each with its text. */
const contents = (at: string) =>
  filesBelow(at).map((file) => [file, readFileSync(path.join(at, file), 'utf8')]);

/** Calls a build that finds no data, and so fails when it begins to make pages. */
const failingBuild = (data = path.join(directory, 'no data')) => {
  write(path.join(data, 'of others'), '');
  const call = ['scripts/start.mjs', 'scripts/build.ts', '--outDir', dist];
  const env = { ...process.env, NODE_ENV: 'production', CATALOG_DATA: data };
  return endOf(spawn(process.execPath, call, { env }));
};

/** Swaps the site in `new` in, in a process that is killed before it renames something for the nth time. */
const swapKilledAt = (nth: number) => {
  const program = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    import { SiteFolder } from '${pathToFileURL('scripts/build/siteFolder.ts')}';
    const site = new SiteFolder('${dist}');
    fs.cpSync('${path.join(directory, 'new')}', site.draft, { recursive: true });
    const { renameSync } = fs;
    let renamed = 0;
    fs.renameSync = (...paths) => {
      renamed += 1;
      if (renamed === ${nth}) process.kill(process.pid, 'SIGKILL');
      renameSync(...paths);
    };
    syncBuiltinESMExports();
    site.replace();
    site.close();
  `;
  const { signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program]);
  expect([signal, String(stderr)]).toEqual(['SIGKILL', '']);
};

test.each(['.git/HEAD', '.env'])('a build refuses a directory without a site that holds %s', async (file) => {
  write(path.join(dist, file), 'of others');
  const { code, output } = await failingBuild();
  const [name] = file.split('/');
  expect([code, output]).toEqual([
    64,
    expect.stringContaining(`holds no site, but ${name}, and a build empties`),
  ]);
  expect(contents(dist)).toEqual([[file, 'of others']]);
});

test.each(['data', 'data.previous'])(
  'a build refuses a directory in %s, where a fetch would move its site away',
  async (name) => {
    dist = path.join(directory, name, 'site');
    const { code, output } = await failingBuild(path.join(directory, 'data'));
    expect([code, output]).toEqual([
      64,
      expect.stringContaining(
        `"${dist}" lies in the data set ${path.join(directory, name)}, which a fetch replaces`,
      ),
    ]);
  },
);

const names = ['about/index.html', 'index.html', 'robots.txt'];

// A swap renames the new site to beside the last one, then each name of that one, that whole, and each name of the new one.
test.each([
  ['moved the last site away', names, 4],
  ['moved the new site in', names, 7],
  ['moved the first site in', [], 4],
])('a build undoes a swap that was killed while it %s, though it fails', async (_, files, nth) => {
  for (const name of files) write(path.join(dist, name), 'last');
  for (const name of names) write(path.join(directory, 'new', name), 'new');
  swapKilledAt(nth);
  const half = contents(dist);
  const { code, output } = await failingBuild();
  expect([code, output]).toEqual([1, expect.stringContaining('holds no data set, but other files')]);
  expect(contents(dist)).toEqual(files.map((name) => [name, 'last']));
  expect(half).not.toEqual(contents(dist));
  expect(readdirSync(directory).sort()).toEqual(['dist', 'new', 'no data']);
});
