import { execFileSync, spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readDataSet } from '../../src/dataset/dataSet.ts';
import { Locked } from '../../src/dataset/lock.ts';
import { dockingSchema } from '../../src/dataset/wire/docking.ts';
import { frozenEdition } from '../../src/tests/testkit/edition.ts';
import { endOf } from '../../src/tests/testkit/end.ts';
import type { ArmedFault } from '../fakeLl2/armedFault.ts';
import { failed } from '../fakeLl2/faults.ts';
import type { Row } from '../fakeLl2/row.ts';
import { type FakeLl2, startFakeLl2 } from '../fakeLl2/server.ts';
import { Progress } from '../fetch/followUps/progress.ts';
import { plainDisplay } from '../fetch/terminal.ts';
import { DataBranch } from './dataBranch.ts';
import { openGit } from './git.ts';
import { reduceEdition } from './reducedEdition.ts';
import { checkCards, fetchWhenDue, keepCards, restore, save } from './steps.ts';

const began = Date.parse('2026-08-01T06:00:00Z');
const day = 86_400_000;

let room: string;
let remote: string;
let live: string;
let edition: string;
let fakeLl2: FakeLl2;
/** What LL2 has made of its spacecraft, and what it says of its calls. */
let change: (rows: Row[]) => Row[];
let stations: number[];
let used: number | null;
/** The addresses that LL2 takes too long to answer. */
let heavy: RegExp | null;

beforeEach(async () => {
  room = mkdtempSync(path.join(tmpdir(), 'steps-'));
  [remote, live] = [path.join(room, 'remote.git'), path.join(room, 'live')];
  edition = path.join(room, 'edition');
  // So many that six of them are no more than the guard of the fetch lets through.
  reduceEdition(frozenEdition, edition, 140);
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', remote]);
  vi.useFakeTimers({ toFake: ['Date'], now: began });
  [change, stations, used, heavy] = [(rows) => rows, [], null, null];
  const nature: ArmedFault = {
    name: 'nature',
    does: 'changes spacecraft, uses up calls, and is late',
    strikes: () => true,
    answer: (request, response) =>
      heavy?.test(request.url ?? '') === true && failed(response, 504, { 'retry-after': '0' }),
    page: (page, { pathname }) => {
      const results = stations.map((id) => ({ id, name: `Outpost ${id}` }));
      return /space_stations/.test(pathname) ? { ...page, count: results.length, results } : page;
    },
    rows: (rows, list) => (list === 'spacecraft' ? (change(rows) as typeof rows) : rows),
    throttle: (state) => (used === null ? state : { ...state, current_use: used }),
  };
  fakeLl2 = await startFakeLl2({ data: edition, limit: 40, faults: [nature] });
});
afterEach(async () => {
  vi.useRealTimers();
  await fakeLl2.close();
  rmSync(room, { recursive: true, force: true });
});

function cloneAt(name: string): string {
  const clone = path.join(room, name);
  execFileSync('git', ['init', '--quiet', clone]);
  execFileSync('git', ['remote', 'add', 'origin', remote], { cwd: clone });
  return clone;
}

/** A machine of its own, as each run has. */
function machine(name: string): { branch: DataBranch; clone: string } {
  const clone = cloneAt(name);
  for (const end of ['', '.keep', '.previous', '.progress', '.doubtful'])
    rmSync(`${live}${end}`, { recursive: true, force: true });
  return { branch: new DataBranch(openGit(clone, process.env)), clone };
}
const fetch = (display = plainDisplay(() => {})) =>
  fetchWhenDue({
    ...{ baseUrl: fakeLl2.baseUrl, apiKey: undefined, live, embedded: edition, sleep: async () => {} },
    ...{ acceptShrink: false, acceptSource: false, imagePolicy: 'none' as const, display },
  });
async function run(name: string) {
  const { branch, clone } = machine(name);
  restore(branch, live);
  const fetched = await fetch();
  const built = readDataSet(live);
  // The last step has another machine in the workflows, with what the steps before have left for it and no more.
  const saved = save(new DataBranch(openGit(cloneAt(`${name}-saves`), process.env)), live);
  return { ...fetched, saved, built, clone, branch };
}
const log = (branch = 'data') => git('log', '--format=%s', branch).split('\n');
const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: remote, encoding: 'utf8', maxBuffer: 1e8 }).trim();
/** A data set as a build reads it; the seals belong to its bytes. */
const asBuilt = ({
  manifest: { files: _, ...manifest },
  source: __,
  ...rest
}: ReturnType<typeof readDataSet>) => ({
  manifest,
  ...rest,
});

test('three days, changed, unchanged and throttled: one commit more, and the age goes on from the last fetch', async () => {
  // Crews and docking events come in over the first runs.
  for (let times = 0; times < 4; times++) {
    vi.setSystemTime(began + times * 7_200_000);
    await run(`first-${times}`);
  }
  const before = log().length;
  change = (rows) => rows.map((row) => (row.id === 1 ? { ...row, description: 'New' } : row));
  vi.setSystemTime(began + 2 * day);
  const changed = await run('changed');
  expect(changed).toMatchObject({ outcome: 'fetched', saved: 'Pushed: 1 changed.' });

  vi.setSystemTime(began + 3 * day + 5_000);
  const unchanged = await run('unchanged');
  expect(unchanged).toMatchObject({ outcome: 'fetched' });
  expect(unchanged.saved).toContain('no commit');

  used = 40;
  vi.setSystemTime(began + 4 * day + 10_000);
  const throttled = await run('throttled');
  expect(throttled).toMatchObject({ outcome: 'late', calls: 0, saved: 'There is nothing to push.' });
  expect(throttled.said).toContain('the data are 24 h old');
  expect(throttled.built.manifest.date).toBe(unchanged.built.manifest.date);
  expect(log()).toHaveLength(before + 1);
  // The schedule reads it.
  const { fetchedAt } = unchanged.built.manifest;
  expect(git('tag', '--format=%(contents)').split('\n')).toContain(`Fetched-At: ${fetchedAt}`);

  // What is restored is what was built from, times that count on included.
  expect(asBuilt(throttled.built)).toEqual(asBuilt(unchanged.built));
});

test('a run that comes too early asks LL2 for nothing', async () => {
  for (const times of [0, 1, 2, 3]) {
    vi.setSystemTime(began + times * 7_200_000);
    await run(`first-${times}`);
  }
  vi.setSystemTime(Date.now() + day / 2);
  expect(await run('early')).toMatchObject({ outcome: 'not-due', calls: 0 });
});

test('data that a wrong clock has dated ahead are fetched anew, and from then on when they are due', async () => {
  for (const times of [0, 1, 2, 3]) {
    vi.setSystemTime(began + 300 * day + times * 7_200_000);
    await run(`ahead-${times}`);
  }
  vi.setSystemTime(began + day);
  const mended = await run('mended');
  expect(mended).toMatchObject({ outcome: 'fetched' });
  expect(mended.said).toContain('which is not yet, so a clock was wrong.');
  vi.setSystemTime(began + 1.5 * day);
  expect(await run('early')).toMatchObject({ outcome: 'not-due' });
  vi.setSystemTime(began + 2.1 * day);
  expect(await run('due')).toMatchObject({ outcome: 'fetched' });
});

test('the cards of a build are known again by the next, wherever they were meanwhile', async () => {
  const cards = path.join(room, 'cards');
  mkdirSync(cards);
  for (const name of ['one.png', 'two.png']) writeFileSync(path.join(cards, name), name);
  const first = machine('first');
  restore(first.branch, live);
  expect(checkCards(live, path.join(room, 'none'))).toContain('0 kept');
  await fetch();
  keepCards(live, cards);
  save(first.branch, live);

  writeFileSync(path.join(cards, 'two.png'), 'another');
  restore(machine('second').branch, live);
  expect(checkCards(live, cards)).toBe('Cards of the last build: 1 kept, 1 taken out.');
  expect(keepCards(live, cards)).toBe('The cards stay as they were sealed last.');
});

describe('a large loss', () => {
  test('is proposed on a branch of its own with a report, and the site is built from the data before', async () => {
    const first = await run('first');
    const lost = first.built.spacecraft.slice(0, 20).map(({ id }) => id);
    change = (rows) => rows.filter(({ id }) => !lost.includes(id as number));
    vi.setSystemTime(began + 2 * day);
    const refused = await run('refused');
    expect(refused).toMatchObject({ outcome: 'review', code: 65 });
    expect(refused.built.spacecraft).toHaveLength(first.built.spacecraft.length);
    expect(log()).toHaveLength(1);
    expect(log('data-review')[0]).toContain('removed');
    const report = readFileSync(`${live}.keep/review.md`, 'utf8');
    expect(report).toContain(`- spacecraft ${lost[0]}: `);
    // The way through is to merge.
    expect(`${refused.said} ${report}`).not.toContain('accept-shrink');
    expect(fakeLl2.refused).toBe(0);

    // Somebody merges it.
    git('update-ref', 'refs/heads/data', 'refs/heads/data-review');
    const { branch } = machine('merged');
    restore(branch, live);
    expect(readDataSet(live).spacecraft).toHaveLength(first.built.spacecraft.length - 20);
  });

  test('below the guard of the fetch waits too when more than a few records are gone', async () => {
    const first = await run('first');
    const lost = first.built.spacecraft.slice(-6).map(({ id }) => id);
    change = (rows) => rows.filter(({ id }) => !lost.includes(id as number));
    vi.setSystemTime(began + 2 * day);
    const refused = await run('refused');
    expect(refused.outcome).toBe('review');
    expect(refused.built.spacecraft).toHaveLength(first.built.spacecraft.length);
  });
});

test.each([20, 6])('a loss of %i records leaves a directory of data that is a link one', async (count) => {
  const { built } = await run('first');
  change = (rows) => rows.filter(({ id }) => !built.spacecraft.slice(0, count).some((one) => one.id === id));
  vi.setSystemTime(began + 2 * day);
  const { branch } = machine('linked');
  const data = path.join(room, 'disk', 'data');
  mkdirSync(data, { recursive: true });
  symlinkSync(data, live);
  restore(branch, live);
  expect(await fetch()).toMatchObject({ outcome: 'review' });
  expect(readDataSet(live).spacecraft).toHaveLength(built.spacecraft.length);
  expect(realpathSync(live)).toBe(data);
  expect(readdirSync(room).filter((name) => name.startsWith('live'))).toEqual(['live']);
});

test('one record with all that it alone names is no large loss', async () => {
  change = (rows) =>
    rows.map((row, index) => ({
      ...row,
      flights:
        index > 0
          ? row.flights
          : (row.flights as Row[]).map((flight, own) => ({ ...flight, launch: launchOf(own) })),
    }));
  const launchOf = (own: number) => ({
    ...{ id: `launch-${own}`, name: 'Rocket | One', net: '2026-01-01T12:00:00Z' },
    program: Array.from({ length: 8 }, (_, id) => ({ id: 900 + id, name: `Program ${id}` })),
  });
  const first = await run('first');
  expect(first.outcome).toBe('fetched');
  change = (rows) => rows.slice(1);
  vi.setSystemTime(began + 2 * day);
  expect((await run('later')).outcome).toBe('fetched');
});

test('a large loss of stations waits for somebody to look at it too, and the next run goes on from there', async () => {
  const all = Array.from({ length: 15 }, (_, index) => 4 + index);
  stations = all;
  const first = await run('first');
  expect(first.built.stations).toHaveLength(15);
  stations = all.slice(2);
  vi.setSystemTime(began + 2 * day);
  const refused = await run('refused');
  expect(refused).toMatchObject({ outcome: 'review', code: 65 });
  expect(refused.said).toContain('Missing: id 4, id 5.');
  expect(refused.built.stations).toHaveLength(15);
  expect(readFileSync(`${live}.keep/review.md`, 'utf8')).toContain('- station 4: Outpost 4');

  // Somebody merges it.
  git('update-ref', 'refs/heads/data', 'refs/heads/data-review');
  vi.setSystemTime(began + 4 * day);
  const later = await run('later');
  expect([later.outcome, later.built.stations.length]).toEqual(['fetched', 13]);
});

test('a field that LL2 no longer sends waits until somebody has looked at it, and the run names it', async () => {
  const first = await run('first');
  change = (rows) => rows.map(({ serial_number: _, ...row }) => row as Row);
  vi.setSystemTime(began + 2 * day);
  const refused = await run('refused');
  expect(refused.outcome).toBe('review');
  expect(refused.said).toContain('spacecraft.json no longer has: serial_number.');
  expect(readFileSync(`${live}.keep/review.md`, 'utf8')).toContain('serial\\_number');
  expect(refused.built.spacecraft).toEqual(first.built.spacecraft);

  // Somebody merges it.
  git('update-ref', 'refs/heads/data', 'refs/heads/data-review');
  vi.setSystemTime(began + 4 * day);
  const later = await run('later');
  expect(later.outcome).toBe('fetched');
  expect(later.said).toContain('spacecraft.json no longer has: serial_number.');
});

test.each([
  ['come from their own list', /spacecraft\/.*mode=detailed/],
  ['cannot be had', /spacecraft\/.*mode=detailed|spacecraft_flights/],
])('flights that %s, because pages of spacecraft are too heavy, are no lost field', async (_, pages) => {
  await run('first');
  heavy = pages;
  vi.setSystemTime(began + 2 * day);
  const normal = await run('normal');
  expect(normal.outcome).toBe('fetched');
  expect(normal.said).toContain('Each spacecraft was read in normal mode');
  expect(normal.said).not.toContain('no longer has');
});

test('what an unfinished fetch has read does not win over newer data that are restored', async () => {
  const { built } = await run('first');
  const { branch } = machine('second');
  // A run that was killed has left a docking that is none any more.
  const docking = dockingSchema.parse({ id: 630, name: 'Craft' });
  const left = { crews: new Map(), dockings: new Map([[docking.id, docking]]), goesOnAt: {} };
  const { fetchedAt = null } = built.manifest;
  new Progress(`${live}.progress`, fakeLl2.baseUrl, { fetchedAt, accumulated: {}, goesOnAt: {} }).save(left);
  restore(branch, live);
  vi.setSystemTime(began + 2 * day);
  expect(await fetch()).toMatchObject({ outcome: 'fetched' });
  expect(readDataSet(live).dockings).toEqual([]);
});

describe('while another fetch is at work', () => {
  const begin = () => writeFileSync(`${live}.lock`, String(process.pid));
  const contents = () =>
    [live, `${live}.keep`].map((at) =>
      readdirSync(at).map((name) => [name, statSync(path.join(at, name)).ino]),
    );

  test('the data stay where they are, and what the run before has yet to save too', async () => {
    await run('first');
    const before = contents();
    begin();
    const branch = new DataBranch(openGit(cloneAt('second'), process.env));
    expect(() => restore(branch, live)).toThrow(`Another fetch (process ${process.pid}) is writing ${live}.`);
    expect(contents()).toEqual(before);
  });

  test.each([0, 6, 20])('which began after that of the run, %i of whose records are lost', async (count) => {
    const { built } = await run('first');
    change = (rows) =>
      rows.filter(({ id }) => !built.spacecraft.slice(0, count).some((one) => one.id === id));
    vi.setSystemTime(began + 2 * day);
    restore(machine('second').branch, live);
    let fetched: ReturnType<typeof contents> = [];
    const close = () => {
      begin();
      fetched = contents();
    };
    await expect(fetch({ ...plainDisplay(() => {}), close })).rejects.toThrow(Locked);
    expect(contents()).toEqual(fetched);
  });

  test('the command ends as a fetch does', async () => {
    begin();
    const env = { ...process.env, CATALOG_DATA: live };
    const { code, output } = await endOf(spawn(process.execPath, ['scripts/keep.ts', 'restore'], { env }));
    expect([code, output]).toEqual([75, expect.stringContaining(`Another fetch (process ${process.pid})`)]);
  });
});

test('a step without the one before it says which that is', () => {
  const { branch } = machine('bare');
  expect(() => save(branch, live)).toThrow('a run begins with "npm run keep -- restore"');
  expect(() => checkCards(live, room)).toThrow('a run begins with "npm run keep -- restore"');
});

test('a run whose data are refused goes on with the last ones and fails at its end, but not for LL2 that is down', async () => {
  const first = await run('first');
  vi.setSystemTime(began + 2 * day);
  change = (rows) =>
    rows.map((row, index) => (index % 10 === 0 ? ({ ...row, name: null } as unknown as Row) : row));
  const { branch } = machine('second');
  restore(branch, live);
  expect(await fetch()).toMatchObject({ outcome: 'failed', code: 65 });
  expect(readDataSet(live).manifest.date).toBe(first.built.manifest.date);
  expect(() => save(branch, live)).toThrow(/^No new data came in, because the fetch of this run failed: ./);

  await fakeLl2.close();
  expect(await run('third')).toMatchObject({ outcome: 'late', code: 69, saved: 'There is nothing to push.' });
});

test('files of others where the data should go are not moved away', async () => {
  await run('first');
  const { branch } = machine('second');
  mkdirSync(live);
  writeFileSync(path.join(live, 'letter.txt'), '');
  for (const _ of ['once', 'and again'])
    expect(() => restore(branch, live)).toThrow('such as letter.txt: name a directory of its own');
  expect(readdirSync(live)).toEqual(['letter.txt']);
});

describe('when somebody has pushed meanwhile', () => {
  /** Pushes a change of a file of the branch from elsewhere. */
  const pushElsewhere = (edit: (text: string) => string) => {
    const other = path.join(room, 'other');
    execFileSync('git', ['clone', '--quiet', '--branch', 'data', remote, other]);
    const file = path.join(other, 'spacecraft.jsonl');
    writeFileSync(file, edit(readFileSync(file, 'utf8')));
    const ofOther = openGit(other, process.env);
    ofOther(['commit', '--quiet', '--all', '--message', 'Mend a name by hand']);
    ofOther(['push', '--quiet']);
  };
  const changeOne = async () => {
    await run('first');
    change = (rows) => rows.map((row) => (row.id === 1 ? { ...row, description: 'New' } : row));
    vi.setSystemTime(began + 2 * day);
    const { branch } = machine('late');
    restore(branch, live);
    await fetch();
    return branch;
  };

  test('both changes are on the branch', async () => {
    const branch = await changeOne();
    pushElsewhere((text) => text.replace(/"serial_number":[^,]*(?=.*\n$)/, '"serial_number":"By hand"'));
    save(branch, live);
    expect(log().slice(0, 2)).toEqual([expect.stringContaining('1 changed'), 'Mend a name by hand']);
    const text = git('show', 'data:spacecraft.jsonl');
    expect(text).toContain('"serial_number":"By hand"');
    expect(text).toContain('"description":"New"');
  });

  test('a change of the same record is left to them', async () => {
    const branch = await changeOne();
    pushElsewhere((text) => text.replace(/"description":"[^"]*"/, '"description":"By hand"'));
    expect(() => save(branch, live)).toThrow(
      /^Somebody has changed the same records of spacecraft\.jsonl on the branch data meanwhile/,
    );
    expect(log()[0]).toBe('Mend a name by hand');
  });
});

test.each(['an ordinary change', 'a large loss'])(
  'after another history was pushed in the place of the branch, %s is not pushed, and the run says why',
  async (what) => {
    await run('first');
    change = (rows) =>
      what === 'a large loss'
        ? rows.slice(20)
        : rows.map((row) => (row.id === 1 ? { ...row, description: 'New' } : row));
    vi.setSystemTime(began + 2 * day);
    restore(machine('second').branch, live);
    await fetch();
    const commit = git('log', '--max-count=1', '--format=%B', 'data');
    const other = openGit(remote, process.env)(['commit-tree', '-m', commit, 'data^{tree}']);
    git('update-ref', 'refs/heads/data', other);
    git('tag', '--delete', 'data-checked');
    execFileSync('git', ['gc', '--quiet', '--prune=now'], { cwd: remote });
    expect(() => save(new DataBranch(openGit(cloneAt('third'), process.env)), live)).toThrow(
      /^The branch data has another history than when this run began/,
    );
  },
);

test('what somebody has taken off the branch again does not come back with the next change', async () => {
  await run('first');
  change = (rows) => rows.map((row) => (row.id === 1 ? { ...row, description: 'Wrong' } : row));
  vi.setSystemTime(began + 2 * day);
  await run('wrong');
  restore(machine('third').branch, live);
  change = (rows) => rows.map((row) => (row.id === 1 ? { ...row, description: 'New' } : row));
  vi.setSystemTime(began + 4 * day);
  await fetch();
  git('update-ref', 'refs/heads/data', 'refs/heads/data~1');
  expect(() => save(new DataBranch(openGit(cloneAt('fourth'), process.env)), live)).toThrow(
    /^The branch data has another history than when this run began/,
  );
  expect(log()).toHaveLength(1);
});

test('a branch that somebody has deleted is not begun anew while its tag is there, and the run says how to put it back', async () => {
  await run('first');
  git('update-ref', '-d', 'refs/heads/data');
  const { branch, clone } = machine('second');
  expect(() => restore(branch, live)).toThrow(/^There is a tag data-checked, but no branch data/);
  // What it says is what helps.
  execFileSync('git', ['fetch', '--quiet', 'origin', 'tag', 'data-checked'], { cwd: clone });
  execFileSync('git', ['push', '--quiet', 'origin', 'data-checked^{commit}:refs/heads/data'], { cwd: clone });
  expect(restore(branch, live)).toContain('The data of');
});

test('nothing of the branch comes into the work tree or its branches', async () => {
  const { clone } = await run('first');
  expect(readdirSync(clone)).toEqual(['.git']);
  expect(execFileSync('git', ['branch'], { cwd: clone, encoding: 'utf8' })).toBe('');
});

test('a tag whose name begins like that of the data is another tag, and stops no run', async () => {
  await run('first');
  git('tag', 'data-checked-by-hand', 'data');
  git('tag', '--delete', 'data-checked');
  expect(restore(machine('second').branch, live)).toContain('The data of');
});
