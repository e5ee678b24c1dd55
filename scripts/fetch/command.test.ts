import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findDataSet, readDataSet } from '../../src/dataset/dataSet.ts';
import { endOf } from '../../src/tests/testkit/end.ts';
import { run, start } from './command.testkit.ts';
import { beginWithData, directory, live, useDirectory } from './run.testkit.ts';

useDirectory();

test('a key is not sent in plain text', async () => {
  const child = spawn(process.execPath, ['scripts/fetch.ts'], {
    env: {
      ...process.env,
      LL2_BASE_URL: 'http://192.0.2.1/2.3.0',
      LL2_API_KEY: 'sesame',
      CATALOG_DATA: live,
    },
  });
  const { code, output } = await endOf(child);
  expect(code).toBe(65);
  expect(output).toContain('LL2_API_KEY would be sent in plain text to http://192.0.2.1');
  expect(output).not.toContain('sesame');
});

describe('called in a wrong way, it says so without a stack, and ends with 64', () => {
  test.each([
    ['--nonsense', {}, "Unknown option '--nonsense'"],
    ['', { LL2_BASE_URL: 'nonsense' }, 'LL2_BASE_URL="nonsense": expected an address such as'],
    ['', { LL2_BASE_URL: 'http://user:hunter2@127.0.0.1/' }, 'without a user name and a password'],
    ['', { IMAGE_POLICY: 'foo' }, 'IMAGE_POLICY="foo": expected licensed, all or none'],
    ['', { CATALOG_DATA: 'src/data/reference' }, 'where the embedded edition lies'],
    ['', { CATALOG_DATA: 'dist/data' }, 'each build empties dist'],
  ])('%s %o', async (flags, environment, message) => {
    const { code, output } = await run('http://127.0.0.1:9/2.3.0', { flags, environment }).ended;
    expect([code, output]).toEqual([64, expect.stringContaining(message)]);
    expect(output).not.toMatch(/\n\s+at |hunter2/);
  });

  test.runIf(process.platform === 'linux')(
    'a disk that is mounted where the data should be, and a link to it',
    async () => {
      symlinkSync('/proc', live);
      for (const data of ['/proc', live]) {
        const environment = { CATALOG_DATA: data };
        const { code, output } = await run('http://127.0.0.1:9/2.3.0', { environment }).ended;
        const advice = `name a directory on it, such as ${data}/live.`;
        expect([code, output]).toEqual([64, expect.stringContaining(advice)]);
      }
    },
  );

  test('a link to where the embedded edition lies', async () => {
    symlinkSync(path.resolve('src/data'), live);
    const environment = { CATALOG_DATA: path.join(live, 'reference') };
    const { code, output } = await run('http://127.0.0.1:9/2.3.0', { environment }).ended;
    expect([code, output]).toEqual([64, expect.stringContaining('where the embedded edition lies')]);
  });

  test.each(['live', 'live.previous', 'live.damaged', 'live.staging'])(
    'a working tree of Git where the data should be, in %s',
    async (name) => {
      await beginWithData();
      mkdirSync(path.join(directory, name, '.git'), { recursive: true });
      const { code, output } = await run('http://127.0.0.1:9/2.3.0').ended;
      const words = `${path.join(directory, name)} is a working tree of Git, which fetches would move away`;
      expect([code, output]).toEqual([64, expect.stringContaining(words)]);
    },
  );

  test('but a call for help is none', async () => {
    const { code, output } = await run('http://127.0.0.1:9/2.3.0', { flags: '--help' }).ended;
    const usage = 'npm run fetch -- [--accept-shrink] [--accept-source] [--json]';
    expect([code, output.split('\n')[0]]).toEqual([0, usage]);
  });
});

describe('an error that nobody expected', () => {
  // Outside of the project there is no embedded edition, and a fetch expects one.
  const outside = () => ({ cwd: directory });

  test('ends with 70, a line that says what to do, and then the stack', async () => {
    const { baseUrl } = await start();
    const { code, output } = await run(baseUrl, outside()).ended;
    const [line, ...stack] = output.trimEnd().split('\n');
    expect(code).toBe(70);
    expect(line).toMatch(
      /^The fetch failed in an unexpected way: .*manifest\.json is missing.*\. Run it again; /,
    );
    expect(line).toContain(`Nothing was ever fetched into ${live}: a build takes the embedded edition.`);
    expect(stack.join('\n')).toMatch(/^Error: .*\n\s+at readManifest /);
    expect(readdirSync(directory)).toEqual([]);
  });

  test('is reported to machines too', async () => {
    const { baseUrl } = await start();
    const { output } = await run(baseUrl, { ...outside(), flags: '--json' }).ended;
    expect(JSON.parse(output)).toMatchObject({
      code: 70,
      outcome: 'failed',
      message: expect.stringContaining('is missing'),
      stack: expect.stringContaining('readManifest'),
    });
  });
});

test('what LL2 sends reaches no terminal as a command for it', async () => {
  const { baseUrl } = await start((_request, response) => {
    response.writeHead(403, { 'content-type': 'application/json' });
    response.end('{"detail":"\u001b[2J\u001b]0;owned\u0007\u202e Invalid Token SESAME"}');
    return true;
  });
  const { output } = await run(baseUrl, { environment: { LL2_API_KEY: 'SESAME' } }).ended;
  expect(output).toContain('answered 403: {"detail":"[2J]0;owned Invalid Token …"}');
});

test('a directory of data named with a slash at its end is the same directory', async () => {
  await beginWithData();
  const { baseUrl } = await start();
  const { code, output } = await run(baseUrl, { environment: { CATALOG_DATA: `${live}/` } }).ended;
  expect([code, output]).toEqual([0, expect.stringContaining('Done: unchanged.')]);
  expect(readdirSync(directory).sort()).toEqual(['live', 'live.previous']);
});

describe('a directory of data that is a link', () => {
  /** What is beside the link, and on the disk that it leads to. */
  const rooms = () => [directory, path.join(directory, 'disk')].map((room) => readdirSync(room).sort());

  test('stays one, and the data sets and all that belongs to them lie where it leads', async () => {
    const data = path.join(directory, 'disk', 'data');
    mkdirSync(data, { recursive: true });
    symlinkSync(path.join('disk', 'data'), live);
    let beside: string[][] = [];
    const { baseUrl } = await start((_request, _response, call) => {
      if (call === 2) beside = rooms();
      return false;
    });
    expect((await run(baseUrl).ended).code).toBe(0);
    expect((await run(baseUrl).ended).code).toBe(0);
    expect(beside).toEqual([
      ['disk', 'live'],
      ['data', 'data.lock', 'data.progress'],
    ]);
    expect(rooms()).toEqual([
      ['disk', 'live'],
      ['data', 'data.previous'],
    ]);
    expect(realpathSync(live)).toBe(data);
    // As a fetch leaves it that is killed between the two renames of its swap.
    rmSync(data, { recursive: true });
    expect(readDataSet(findDataSet(live)).spacecraft).toHaveLength(298);
    expect((await run(baseUrl).ended).code).toBe(0);
    expect(rooms()).toEqual([
      ['disk', 'live'],
      ['data', 'data.previous'],
    ]);
  });

  test('to a disk that is not there is refused in words', async () => {
    const { baseUrl, calls } = await start();
    symlinkSync('/nowhere/data', live);
    const { code, output } = await run(baseUrl).ended;
    expect([code, output]).toEqual([65, expect.stringContaining(`${live} cannot be read`)]);
    expect(calls).toEqual([]);
  });
});

test('files of others in the place of the data are left alone, in words and before any call', async () => {
  const { baseUrl, calls } = await start();
  mkdirSync(live);
  writeFileSync(path.join(live, 'letter.txt'), '');
  const { code, output } = await run(baseUrl).ended;
  expect([code, output]).toEqual([65, expect.stringContaining('such as letter.txt: name a directory')]);
  expect([calls, readdirSync(directory), readdirSync(live)]).toEqual([[], ['live'], ['letter.txt']]);
});

test('files of others in the place where the data are written are left alone too', async () => {
  const { baseUrl, calls } = await start();
  mkdirSync(`${live}.staging`);
  writeFileSync(path.join(`${live}.staging`, 'letter.txt'), '');
  const { code, output } = await run(baseUrl).ended;
  expect([code, output]).toEqual([65, expect.stringContaining('such as letter.txt: name a directory')]);
  expect([calls, readdirSync(`${live}.staging`)]).toEqual([[], ['letter.txt']]);
});

test('a file in the place of the data is refused in words', async () => {
  const { baseUrl } = await start();
  writeFileSync(live, '');
  const { code, output } = await run(baseUrl, { flags: '--json' }).ended;
  expect(code).toBe(65);
  expect(JSON.parse(output.slice(output.indexOf('{'))).message).toContain('is a file; expected a directory');
});
