import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Locked } from '../../src/dataset/lock.ts';
import { endOf } from '../../src/tests/testkit/end.ts';
import { plainDisplay } from '../fetch/terminal.ts';
import { openGit } from './git.ts';
import { restore, save } from './steps.ts';
import { began, day, UnattendedRuns } from './unattended.testkit.ts';

let runs: UnattendedRuns;

beforeEach(async () => {
  runs = await UnattendedRuns.open();
});
afterEach(() => runs.close());

describe('while another fetch is at work', () => {
  const begin = () => writeFileSync(`${runs.live}.lock`, String(process.pid));
  const contents = () =>
    [runs.live, `${runs.live}.keep`].map((at) =>
      readdirSync(at).map((name) => [name, statSync(path.join(at, name)).ino]),
    );

  test('the data stay where they are, and what the run before has yet to save too', async () => {
    await runs.run('first');
    const before = contents();
    begin();
    const branch = runs.again('second').branch;
    expect(() => restore(branch, runs.live)).toThrow(
      `Another fetch (process ${process.pid}) is writing ${runs.live}.`,
    );
    expect(contents()).toEqual(before);
  });

  test.each([0, 6, 20])('which began after that of the run, %i of whose records are lost', async (count) => {
    const { built } = await runs.run('first');
    runs.change = (rows) =>
      rows.filter(({ id }) => !built.spacecraft.slice(0, count).some((one) => one.id === id));
    vi.setSystemTime(began + 2 * day);
    restore(runs.machine('second').branch, runs.live);
    let fetched: ReturnType<typeof contents> = [];
    const close = () => {
      begin();
      fetched = contents();
    };
    await expect(runs.fetch({ ...plainDisplay(() => {}), close })).rejects.toThrow(Locked);
    expect(contents()).toEqual(fetched);
  });

  test('the command ends as a fetch does', async () => {
    begin();
    const env = { ...process.env, CATALOG_DATA: runs.live };
    const { code, output } = await endOf(spawn(process.execPath, ['scripts/keep.ts', 'restore'], { env }));
    expect([code, output]).toEqual([75, expect.stringContaining(`Another fetch (process ${process.pid})`)]);
  });
});

describe('when somebody has pushed meanwhile', () => {
  /** Pushes a change of a file of the branch from elsewhere. */
  const pushElsewhere = (edit: (text: string) => string) => {
    const other = runs.byHand();
    const file = path.join(other, 'spacecraft.jsonl');
    writeFileSync(file, edit(readFileSync(file, 'utf8')));
    const ofOther = openGit(other, process.env);
    ofOther(['commit', '--quiet', '--all', '--message', 'Mend a name by hand']);
    ofOther(['push', '--quiet']);
  };
  const changeOne = async () => {
    await runs.run('first');
    runs.change = (rows) => rows.map((row) => (row.id === 1 ? { ...row, description: 'New' } : row));
    vi.setSystemTime(began + 2 * day);
    const { branch } = runs.machine('late');
    restore(branch, runs.live);
    await runs.fetch();
    return branch;
  };

  test('both changes are on the branch', async () => {
    const branch = await changeOne();
    pushElsewhere((text) => text.replace(/"serial_number":[^,]*(?=.*\n$)/, '"serial_number":"By hand"'));
    save(branch, runs.live);
    expect(runs.log().slice(0, 2)).toEqual([expect.stringContaining('1 changed'), 'Mend a name by hand']);
    const text = runs.git('show', 'data:spacecraft.jsonl');
    expect(text).toContain('"serial_number":"By hand"');
    expect(text).toContain('"description":"New"');
  });

  test('a change of the same record is left to them', async () => {
    const branch = await changeOne();
    pushElsewhere((text) => text.replace(/"description":"[^"]*"/, '"description":"By hand"'));
    expect(() => save(branch, runs.live)).toThrow(
      /^Somebody has changed the same records of spacecraft\.jsonl on the branch data meanwhile/,
    );
    expect(runs.log()[0]).toBe('Mend a name by hand');
  });
});

test.each(['an ordinary change', 'a large loss'])(
  'after another history was pushed in the place of the branch, %s is not pushed, and the run says why',
  async (what) => {
    await runs.run('first');
    runs.change = (rows) =>
      what === 'a large loss'
        ? rows.slice(20)
        : rows.map((row) => (row.id === 1 ? { ...row, description: 'New' } : row));
    vi.setSystemTime(began + 2 * day);
    restore(runs.machine('second').branch, runs.live);
    await runs.fetch();
    const commit = runs.git('log', '--max-count=1', '--format=%B', 'data');
    const other = runs.git('commit-tree', '-m', commit, 'data^{tree}');
    runs.git('update-ref', 'refs/heads/data', other);
    runs.git('tag', '--delete', 'data-checked');
    runs.git('gc', '--quiet', '--prune=now');
    expect(() => save(runs.again('third').branch, runs.live)).toThrow(
      /^The branch data has another history than when this run began/,
    );
  },
);

test('what somebody has taken off the branch again does not come back with the next change', async () => {
  await runs.run('first');
  runs.change = (rows) => rows.map((row) => (row.id === 1 ? { ...row, description: 'Wrong' } : row));
  vi.setSystemTime(began + 2 * day);
  await runs.run('wrong');
  restore(runs.machine('third').branch, runs.live);
  runs.change = (rows) => rows.map((row) => (row.id === 1 ? { ...row, description: 'New' } : row));
  vi.setSystemTime(began + 4 * day);
  await runs.fetch();
  runs.git('update-ref', 'refs/heads/data', 'refs/heads/data~1');
  expect(() => save(runs.again('fourth').branch, runs.live)).toThrow(
    /^The branch data has another history than when this run began/,
  );
  expect(runs.log()).toHaveLength(1);
});

test('a branch that somebody has deleted is not begun anew while its tag is there, and the run says how to put it back', async () => {
  await runs.run('first');
  runs.git('update-ref', '-d', 'refs/heads/data');
  const { branch, clone } = runs.machine('second');
  expect(() => restore(branch, runs.live)).toThrow(/^There is a tag data-checked, but no branch data/);
  // What it says is what helps.
  execFileSync('git', ['fetch', '--quiet', 'origin', 'tag', 'data-checked'], { cwd: clone });
  execFileSync('git', ['push', '--quiet', 'origin', 'data-checked^{commit}:refs/heads/data'], { cwd: clone });
  expect(restore(branch, runs.live)).toContain('The data of');
});
