import fs, { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { Locked, lock as lockFor } from './lock.ts';

let live: string;

const lock = (directory: string) =>
  lockFor({ work: 'fetch', directory, file: `${directory}.lock`, deadAfter: 60_000 });

beforeEach(() => {
  const directory = mkdtempSync(path.join(tmpdir(), 'lock-'));
  live = path.join(directory, 'live');
  onTestFinished(() => rmSync(directory, { recursive: true }));
});

test('keeps a second one out until it is opened', () => {
  const first = lock(live);
  expect(() => lock(live)).toThrow(`Another fetch (process ${process.pid}) is writing ${live}.`);
  first.open();
  lock(live).open();
  expect(existsSync(`${live}.lock`)).toBe(false);
});

test('of a process that is no more is taken over', () => {
  writeFileSync(`${live}.lock`, '999999999-x');
  const second = lock(live);
  second.check();
  second.open();
});

test('of another machine, or another container, is held while it gives signs of life', () => {
  writeFileSync(`${live}.lock`, '999999999-x elsewhere');
  expect(() => lock(live)).toThrow(`Another fetch (process 999999999 on elsewhere) is writing ${live}.`);
  const aMinuteAgo = new Date(Date.now() - 61_000);
  utimesSync(`${live}.lock`, aMinuteAgo, aMinuteAgo);
  lock(live).open();
});

test('that stood still and was taken over tells its holder, and is left to the other', () => {
  const stopped = lock(live);
  // The lock looks as it does after a minute of sleep.
  utimesSync(`${live}.lock`, 0, 0);
  const other = lock(live);
  expect(() => stopped.check()).toThrow(Locked);
  stopped.open();
  other.check();
  expect(existsSync(`${live}.lock`)).toBe(true);
  other.open();
});

describe.each(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])(
  'on a disk whose answer to a link is %s',
  (code) => {
    beforeEach(() => {
      const { linkSync } = fs;
      fs.linkSync = () => {
        throw Object.assign(new Error(`${code}: link`), { code });
      };
      syncBuiltinESMExports();
      onTestFinished(() => {
        fs.linkSync = linkSync;
        syncBuiltinESMExports();
      });
    });

    test('keeps a second one out until it is opened, and leaves nothing', () => {
      const first = lock(live);
      expect(() => lock(live)).toThrow(`Another fetch (process ${process.pid}) is writing ${live}.`);
      first.check();
      first.open();
      lock(live).open();
      expect(readdirSync(path.dirname(live))).toEqual([]);
    });

    test('of a process that is no more is taken over', () => {
      writeFileSync(`${live}.lock`, '999999999-x');
      const second = lock(live);
      second.check();
      second.open();
    });
  },
);

test('that is being written keeps others out, but not for long', () => {
  writeFileSync(`${live}.lock`, '');
  expect(() => lock(live)).toThrow(`Another fetch (process unknown) is writing ${live}.`);
  utimesSync(`${live}.lock`, new Date(), new Date(Date.now() - 6_000));
  lock(live).open();
});
