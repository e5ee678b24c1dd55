import { mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readDataSet } from '../../src/dataset/dataSet.ts';
import type { Row } from '../fakeLl2/row.ts';
import { restore, save } from './steps.ts';
import { began, day, UnattendedRuns } from './unattended.testkit.ts';

let runs: UnattendedRuns;

beforeEach(async () => {
  runs = await UnattendedRuns.open();
});
afterEach(() => runs.close());

describe('a large loss', () => {
  test('is proposed on a branch of its own with a report, and the site is built from the data before', async () => {
    const first = await runs.run('first');
    const lost = first.built.spacecraft.slice(0, 20).map(({ id }) => id);
    runs.change = (rows) => rows.filter(({ id }) => !lost.includes(id as number));
    vi.setSystemTime(began + 2 * day);
    const refused = await runs.run('refused');
    expect(refused).toMatchObject({ outcome: 'review', code: 65 });
    expect(refused.built.spacecraft).toHaveLength(first.built.spacecraft.length);
    expect(runs.log()).toHaveLength(1);
    expect(runs.log('data-review')[0]).toContain('removed');
    const report = readFileSync(`${runs.live}.keep/review.md`, 'utf8');
    expect(report).toContain(`- spacecraft ${lost[0]}: `);
    // The way through is to merge.
    expect(`${refused.said} ${report}`).not.toContain('accept-shrink');
    expect(runs.ll2.refused).toBe(0);

    // Somebody merges it.
    runs.git('update-ref', 'refs/heads/data', 'refs/heads/data-review');
    const { branch } = runs.machine('merged');
    restore(branch, runs.live);
    expect(readDataSet(runs.live).spacecraft).toHaveLength(first.built.spacecraft.length - 20);
  });

  test('below the guard of the fetch waits too when more than a few records are gone', async () => {
    const first = await runs.run('first');
    const lost = first.built.spacecraft.slice(-6).map(({ id }) => id);
    runs.change = (rows) => rows.filter(({ id }) => !lost.includes(id as number));
    vi.setSystemTime(began + 2 * day);
    const refused = await runs.run('refused');
    expect(refused.outcome).toBe('review');
    expect(refused.built.spacecraft).toHaveLength(first.built.spacecraft.length);
  });
});

test.each([20, 6])('a loss of %i records leaves a directory of data that is a link one', async (count) => {
  const { built } = await runs.run('first');
  runs.change = (rows) =>
    rows.filter(({ id }) => !built.spacecraft.slice(0, count).some((one) => one.id === id));
  vi.setSystemTime(began + 2 * day);
  const { branch } = runs.machine('linked');
  const data = path.join(runs.room, 'disk', 'data');
  mkdirSync(data, { recursive: true });
  symlinkSync(data, runs.live);
  restore(branch, runs.live);
  expect(await runs.fetch()).toMatchObject({ outcome: 'review' });
  expect(readDataSet(runs.live).spacecraft).toHaveLength(built.spacecraft.length);
  expect(realpathSync(runs.live)).toBe(data);
  expect(readdirSync(runs.room).filter((name) => name.startsWith('live'))).toEqual(['live']);
});

test('one record with all that it alone names is no large loss', async () => {
  runs.change = (rows) =>
    rows.map((row, index) => ({
      ...row,
      flights:
        index > 0
          ? row.flights
          : (row.flights as Row[]).map((flight, own) => ({ ...flight, launch: launchOf(own) })),
    }));
  const launchOf = (own: number) => ({
    id: `launch-${own}`,
    name: 'Rocket | One',
    net: '2026-01-01T12:00:00Z',
    program: Array.from({ length: 8 }, (_, id) => ({ id: 900 + id, name: `Program ${id}` })),
  });
  const first = await runs.run('first');
  expect(first.outcome).toBe('fetched');
  runs.change = (rows) => rows.slice(1);
  vi.setSystemTime(began + 2 * day);
  expect((await runs.run('later')).outcome).toBe('fetched');
});

test('a large loss of stations waits for somebody to look at it too, and the next run goes on from there', async () => {
  const all = Array.from({ length: 15 }, (_, index) => 4 + index);
  runs.stations = all;
  const first = await runs.run('first');
  expect(first.built.stations).toHaveLength(15);
  runs.stations = all.slice(2);
  vi.setSystemTime(began + 2 * day);
  const refused = await runs.run('refused');
  expect(refused).toMatchObject({ outcome: 'review', code: 65 });
  expect(refused.said).toContain('Missing: id 4, id 5.');
  expect(refused.built.stations).toHaveLength(15);
  expect(readFileSync(`${runs.live}.keep/review.md`, 'utf8')).toContain('- station 4: Outpost 4');

  // Somebody merges it.
  runs.git('update-ref', 'refs/heads/data', 'refs/heads/data-review');
  vi.setSystemTime(began + 4 * day);
  const later = await runs.run('later');
  expect([later.outcome, later.built.stations.length]).toEqual(['fetched', 13]);
});

test('a field that LL2 no longer sends waits until somebody has looked at it, and the run names it', async () => {
  const first = await runs.run('first');
  runs.change = (rows) => rows.map(({ serial_number: _, ...row }) => row as Row);
  vi.setSystemTime(began + 2 * day);
  const refused = await runs.run('refused');
  expect(refused.outcome).toBe('review');
  expect(refused.said).toContain('spacecraft.json no longer has: serial_number.');
  expect(readFileSync(`${runs.live}.keep/review.md`, 'utf8')).toContain('serial\\_number');
  expect(refused.built.spacecraft).toEqual(first.built.spacecraft);

  // Somebody merges it.
  runs.git('update-ref', 'refs/heads/data', 'refs/heads/data-review');
  vi.setSystemTime(began + 4 * day);
  const later = await runs.run('later');
  expect(later.outcome).toBe('fetched');
  expect(later.said).toContain('spacecraft.json no longer has: serial_number.');
});

test.each([
  ['come from their own list', /spacecraft\/.*mode=detailed/],
  ['cannot be had', /spacecraft\/.*mode=detailed|spacecraft_flights/],
])('flights that %s, because pages of spacecraft are too heavy, are no lost field', async (_, pages) => {
  await runs.run('first');
  runs.heavy = pages;
  vi.setSystemTime(began + 2 * day);
  const normal = await runs.run('normal');
  expect(normal.outcome).toBe('fetched');
  expect(normal.said).toContain('Each spacecraft was read in normal mode');
  expect(normal.said).not.toContain('no longer has');
});

test('a run whose data are refused goes on with the last ones and fails at its end, but not for LL2 that is down', async () => {
  const first = await runs.run('first');
  vi.setSystemTime(began + 2 * day);
  runs.change = (rows) =>
    rows.map((row, index) => (index % 10 === 0 ? ({ ...row, name: null } as unknown as Row) : row));
  const { branch } = runs.machine('second');
  restore(branch, runs.live);
  expect(await runs.fetch()).toMatchObject({ outcome: 'failed', code: 65 });
  expect(readDataSet(runs.live).manifest.date).toBe(first.built.manifest.date);
  expect(() => save(branch, runs.live)).toThrow(
    /^No new data came in, because the fetch of this run failed: ./,
  );

  await runs.ll2.close();
  expect(await runs.run('third')).toMatchObject({
    outcome: 'late',
    code: 69,
    saved: 'There is nothing to push.',
  });
});
