import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readDataSet } from '../../src/dataset/dataSet.ts';
import { dockingSchema } from '../../src/dataset/wire/docking.ts';
import { Progress } from '../fetch/followUps/progress.ts';
import { checkCards, keepCards, restore, save } from './steps.ts';
import { began, day, UnattendedRuns } from './unattended.testkit.ts';

let runs: UnattendedRuns;

beforeEach(async () => {
  runs = await UnattendedRuns.open();
});
afterEach(() => runs.close());

const asBuilt = ({
  manifest: { files: _, ...manifest },
  source: __,
  ...rest
}: ReturnType<typeof readDataSet>) => ({
  manifest,
  ...rest,
});

test('three days, changed, unchanged and throttled: one commit more, and the age goes on from the last fetch', async () => {
  await runs.firstRuns();
  const before = runs.log().length;
  runs.change = (rows) => rows.map((row) => (row.id === 1 ? { ...row, description: 'New' } : row));
  vi.setSystemTime(began + 2 * day);
  const changed = await runs.run('changed');
  expect(changed).toMatchObject({ outcome: 'fetched', saved: 'Pushed: 1 changed.' });

  vi.setSystemTime(began + 3 * day + 5_000);
  const unchanged = await runs.run('unchanged');
  expect(unchanged).toMatchObject({ outcome: 'fetched' });
  expect(unchanged.saved).toContain('no commit');

  runs.used = 40;
  vi.setSystemTime(began + 4 * day + 10_000);
  const throttled = await runs.run('throttled');
  expect(throttled).toMatchObject({ outcome: 'late', calls: 0, saved: 'There is nothing to push.' });
  expect(throttled.said).toContain('the data are 24 h old');
  expect(throttled.built.manifest.date).toBe(unchanged.built.manifest.date);
  expect(runs.log()).toHaveLength(before + 1);
  // The schedule reads it.
  const { fetchedAt } = unchanged.built.manifest;
  expect(runs.git('tag', '--format=%(contents)').split('\n')).toContain(`Fetched-At: ${fetchedAt}`);

  // What is restored is what was built from, times that count on included.
  expect(asBuilt(throttled.built)).toEqual(asBuilt(unchanged.built));
});

test('a run that comes too early asks LL2 for nothing', async () => {
  await runs.firstRuns();
  vi.setSystemTime(Date.now() + day / 2);
  expect(await runs.run('early')).toMatchObject({ outcome: 'not-due', calls: 0 });
});

test('data that a wrong clock has dated ahead are fetched anew, and from then on when they are due', async () => {
  await runs.firstRuns(began + 300 * day);
  vi.setSystemTime(began + day);
  const mended = await runs.run('mended');
  expect(mended).toMatchObject({ outcome: 'fetched' });
  expect(mended.said).toContain('which is not yet, so a clock was wrong.');
  vi.setSystemTime(began + 1.5 * day);
  expect(await runs.run('early')).toMatchObject({ outcome: 'not-due' });
  vi.setSystemTime(began + 2.1 * day);
  expect(await runs.run('due')).toMatchObject({ outcome: 'fetched' });
});

test('the cards of a build are known again by the next, wherever they were meanwhile', async () => {
  const cards = path.join(runs.room, 'cards');
  mkdirSync(cards);
  for (const name of ['one.png', 'two.png']) writeFileSync(path.join(cards, name), name);
  const first = runs.machine('first');
  restore(first.branch, runs.live);
  expect(checkCards(runs.live, path.join(runs.room, 'none'))).toContain('0 kept');
  await runs.fetch();
  keepCards(runs.live, cards);
  save(first.branch, runs.live);

  writeFileSync(path.join(cards, 'two.png'), 'another');
  restore(runs.machine('second').branch, runs.live);
  expect(checkCards(runs.live, cards)).toBe('Cards of the last build: 1 kept, 1 taken out.');
  expect(keepCards(runs.live, cards)).toBe('The cards stay as they were sealed last.');
});

test('what an unfinished fetch has read does not win over newer data that are restored', async () => {
  const { built } = await runs.run('first');
  const { branch } = runs.machine('second');
  // A run that was killed has left a docking that is none any more.
  const docking = dockingSchema.parse({ id: 630, name: 'Craft' });
  const left = { crews: new Map(), dockings: new Map([[docking.id, docking]]), goesOnAt: {} };
  const { fetchedAt = null } = built.manifest;
  new Progress(`${runs.live}.progress`, runs.ll2.baseUrl, { fetchedAt, accumulated: {}, goesOnAt: {} }).save(
    left,
  );
  restore(branch, runs.live);
  vi.setSystemTime(began + 2 * day);
  expect(await runs.fetch()).toMatchObject({ outcome: 'fetched' });
  expect(readDataSet(runs.live).dockings).toEqual([]);
});

test('a step without the one before it says which that is', () => {
  const { branch } = runs.machine('bare');
  expect(() => save(branch, runs.live)).toThrow('a run begins with "npm run keep -- restore"');
  expect(() => checkCards(runs.live, runs.room)).toThrow('a run begins with "npm run keep -- restore"');
});

test('files of others where the data should go are not moved away', async () => {
  await runs.run('first');
  const { branch } = runs.machine('second');
  mkdirSync(runs.live);
  writeFileSync(path.join(runs.live, 'letter.txt'), '');
  for (const _ of ['once', 'and again'])
    expect(() => restore(branch, runs.live)).toThrow('such as letter.txt: name a directory of its own');
  expect(readdirSync(runs.live)).toEqual(['letter.txt']);
});

test('nothing of the branch comes into the work tree or its branches', async () => {
  const { clone } = await runs.run('first');
  expect(readdirSync(clone)).toEqual(['.git']);
  expect(execFileSync('git', ['branch'], { cwd: clone, encoding: 'utf8' })).toBe('');
});

test('a tag whose name begins like that of the data is another tag, and stops no run', async () => {
  await runs.run('first');
  runs.git('tag', 'data-checked-by-hand', 'data');
  runs.git('tag', '--delete', 'data-checked');
  expect(restore(runs.machine('second').branch, runs.live)).toContain('The data of');
});
