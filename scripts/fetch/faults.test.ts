import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { findDataSet, readSnapshot } from '../../src/catalog/snapshot.ts';
import type { Answer } from '../standIn/faults.ts';
import { startStandIn } from '../standIn/server.ts';

let directory: string;
let live: string;

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'fetch-'));
  live = path.join(directory, 'live');
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
});

/** A stand-in that grants plenty, for tests of what goes wrong elsewhere. */
async function start(fault?: Answer) {
  const standIn = await startStandIn({ limit: 10_000, ...(fault && { fault }) });
  onTestFinished(async () => {
    await standIn.close();
    expect(standIn.refused).toBe(0);
  });
  return standIn;
}

/** Starts the command as a user does; `shell` may put limits before it. */
function run(
  baseUrl: string,
  { flags = '', shell = '', environment = {} }: { flags?: string; shell?: string; environment?: object } = {},
) {
  const command = `${shell} exec ${process.execPath} scripts/fetch.ts ${flags}`;
  const child = spawn('bash', ['-c', command], {
    env: { ...process.env, LL2_BASE_URL: baseUrl, CATALOG_DATA: live, IMAGE_POLICY: 'none', ...environment },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const ended = new Promise<{ code: number | null; output: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, output })),
  );
  return { child, ended };
}

/** Every file of the data set with its content. */
const contents = () =>
  Object.fromEntries(readdirSync(live).map((name) => [name, readFileSync(path.join(live, name), 'utf8')]));

/** Turns one bit of a file of the data set. */
function flipBit(name: string, directory = live): void {
  const bytes = readFileSync(path.join(directory, name));
  bytes[1_000] = (bytes[1_000] as number) ^ 1;
  writeFileSync(path.join(directory, name), bytes);
}

describe('stopped by Ctrl-C', () => {
  test('says what is kept and what is left to do, and a later run goes on from there', async () => {
    let isSlow = true;
    const { baseUrl, calls } = await start(async (_request, _response, call) => {
      if (call === 3 && isSlow) await new Promise((resolve) => setTimeout(resolve, 20_000).unref());
      return false;
    });
    const { child, ended } = run(baseUrl);
    child.stderr.on('data', (chunk) => {
      if (!String(chunk).includes('spacecraft: 200 of 598')) return;
      child.kill('SIGINT');
      // npm passes the signal on to a process that has had it from the terminal.
      setTimeout(() => child.kill('SIGINT'), 5);
    });
    const { code, output } = await ended;
    expect([code, output]).toEqual([130, expect.stringContaining('Stopped. What was read is kept, ')]);
    expect(output).toContain('about 6 calls are left to make');
    expect(existsSync(live)).toBe(false);
    expect(readdirSync(directory)).toEqual(['live.progress']);
    isSlow = false;
    const before = calls.length;
    expect((await run(baseUrl).ended).code).toBe(0);
    expect(calls.length - before).toBe(6);
  });

  test('while it waits, ends at once', async () => {
    const { baseUrl } = await start((_request, response) => {
      response.writeHead(503, { 'retry-after': '80' }).end();
      return true;
    });
    const { child, ended } = run(baseUrl);
    child.stderr.on('data', (chunk) => {
      if (String(chunk).includes('Waiting 80 s')) child.kill('SIGINT');
    });
    expect((await ended).code).toBe(130);
  });
});

describe('when the data cannot be written', () => {
  test.runIf(process.platform === 'linux')(
    'for want of room, the old ones stay and the reason is told',
    async () => {
      const { baseUrl } = await start();
      expect((await run(baseUrl).ended).code).toBe(0);
      const before = contents();
      // No file may grow beyond 600 kB: the pages fit, the data set does not.
      const { code, output } = await run(baseUrl, { shell: 'ulimit -f 600;' }).ended;
      expect([code, output]).toEqual([74, expect.stringContaining('cannot be written: EFBIG')]);
      expect(output).toContain('The data that were there are as they were.');
      expect(contents()).toEqual(before);
      expect(existsSync(`${live}.staging`)).toBe(false);
    },
  );

  test('for want of a right, no call is made', async () => {
    const { baseUrl, calls } = await start();
    writeFileSync(path.join(directory, 'file'), '');
    live = path.join(directory, 'file', 'live');
    const { code, output } = await run(baseUrl).ended;
    expect([code, output]).toEqual([74, expect.stringContaining('cannot be written: ')]);
    expect(calls).toEqual([]);
  });
});

describe('data that were damaged', () => {
  test('are mended by a fetch, which keeps their history', async () => {
    const { baseUrl } = await start();
    await run(baseUrl).ended;
    const slugs = contents()['slugs.json'];
    flipBit('spacecraft.json');
    const { code, output } = await run(baseUrl).ended;
    expect([code, output]).toEqual([
      0,
      expect.stringContaining('spacecraft.json is not the file its manifest describes'),
    ]);
    expect(readSnapshot(live).spacecraft).toHaveLength(598);
    expect(contents()['slugs.json']).toBe(slugs);
    expect(existsSync(`${live}.damaged`)).toBe(true);
  });

  test('are passed over for the ones before them, which stay', async () => {
    const { baseUrl } = await start();
    await run(baseUrl).ended;
    await run(baseUrl).ended;
    flipBit('slugs.json');
    expect((await run(baseUrl).ended).code).toBe(0);
    expect(readSnapshot(live).slugs.length).toBeGreaterThan(598);
    expect(readSnapshot(`${live}.previous`).spacecraft).toHaveLength(598);
  });

  test('do not make those that came after them damaged', async () => {
    const { baseUrl } = await start();
    await run(baseUrl).ended;
    await run(baseUrl).ended;
    const before = contents();
    flipBit('spacecraft.json', `${live}.previous`);
    const { code, output } = await run(baseUrl).ended;
    expect([code, output]).toEqual([0, expect.not.stringContaining('Damaged')]);
    expect(existsSync(`${live}.damaged`)).toBe(false);
    expect(readFileSync(path.join(`${live}.previous`, 'slugs.json'), 'utf8')).toBe(before['slugs.json']);
    expect(readSnapshot(`${live}.previous`).manifest.date).toBe(
      JSON.parse(before['manifest.json'] ?? '').date,
    );
  });

  test('are left alone when their history is lost, and it is told what to do', async () => {
    const { baseUrl, calls } = await start();
    await run(baseUrl).ended;
    flipBit('slugs.json');
    const [before, made] = [contents(), calls.length];
    const { code, output } = await run(baseUrl).ended;
    expect([code, output]).toEqual([65, expect.stringContaining('move the directory away to begin anew')]);
    expect(contents()).toEqual(before);
    expect(calls).toHaveLength(made);
  });
});

test('an empty directory counts as nothing fetched, and costs no earlier data', async () => {
  const { baseUrl } = await start();
  mkdirSync(live);
  expect((await run(baseUrl).ended).code).toBe(0);
  cpSync(live, `${live}.previous`, { recursive: true });
  rmSync(live, { recursive: true });
  mkdirSync(live);
  const { code, output } = await run(baseUrl).ended;
  expect([code, output]).toEqual([0, expect.stringContaining('Done: unchanged.')]);
  expect(readSnapshot(`${live}.previous`).spacecraft).toHaveLength(598);
});

test('of two fetches at once one does the work and the other says so', async () => {
  const { baseUrl, calls } = await start(async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return false;
  });
  const ended = await Promise.all([run(baseUrl).ended, run(baseUrl).ended, run(baseUrl).ended]);
  expect(ended.map(({ code }) => code).sort()).toEqual([0, 75, 75]);
  expect(calls).toHaveLength(8);
  expect(readSnapshot(live).spacecraft).toHaveLength(598);
});

test('killed at any moment, it leaves the old data or the new, whole', async () => {
  const { baseUrl } = await start();
  await run(baseUrl).ended;
  cpSync(live, path.join(directory, 'first'), { recursive: true });
  for (let round = 0; round < 12; round++) {
    const { child, ended } = run(baseUrl);
    // The last page is the start of the writing: kill from there on, a little later each time.
    child.stderr.on('data', (chunk) => {
      if (String(chunk).includes('families: 8 of 8')) setTimeout(() => child.kill('SIGKILL'), round * 40);
    });
    await ended;
    expect(readSnapshot(findDataSet(live)).spacecraft).toHaveLength(598);
  }
  expect((await run(baseUrl).ended).code).toBe(0);
}, 300_000);

describe('pages that LL2 cannot get ready in time', () => {
  const limitOf = (url = '') => Number(/limit=(\d+)/.exec(url)?.[1]);

  test('are asked for in smaller ones', async () => {
    const { baseUrl, calls } = await start((request, response) => {
      if (!request.url?.includes('/spacecraft/') || limitOf(request.url) <= 50) return false;
      response.writeHead(504, { 'retry-after': '0' }).end();
      return true;
    });
    const { code, output } = await run(baseUrl).ended;
    expect([code, output]).toEqual([0, expect.stringContaining('asking for 50 at a time')]);
    expect(calls.filter((call) => limitOf(call) === 100 && call.includes('/spacecraft/'))).toHaveLength(2);
    expect(readSnapshot(live).spacecraft).toHaveLength(598);
  });

  test('are read in normal mode, and flights that cannot be had are those of the last data', async () => {
    let isHeavy = false;
    const { baseUrl } = await start((request, response) => {
      const isFine =
        !/mode=detailed|spacecraft_flights/.test(request.url ?? '') ||
        !/spacecraft(_flights)?\//.test(request.url ?? '');
      if (!isHeavy || isFine) return false;
      response.writeHead(504, { 'retry-after': '0' }).end();
      return true;
    });
    await run(baseUrl).ended;
    const before = readSnapshot(live).spacecraft.map((craft) => craft.flights);
    isHeavy = true;
    const { code, output } = await run(baseUrl).ended;
    expect([code, output]).toEqual([0, expect.stringContaining('Flights could not be read: ')]);
    expect(output).toContain('Done: unchanged.');
    expect(readSnapshot(live).spacecraft.map((craft) => craft.flights)).toEqual(before);
    expect(readSnapshot(live).manifest.notes.join(' ')).toContain('Flights are those of the data of');
  });
});

test('a key is not sent in plain text', async () => {
  const child = spawn(process.execPath, ['scripts/fetch.ts'], {
    env: {
      ...process.env,
      LL2_BASE_URL: 'http://192.0.2.1/2.3.0',
      LL2_API_KEY: 'sesame',
      CATALOG_DATA: live,
    },
  });
  let output = '';
  child.stderr.on('data', (chunk) => (output += chunk));
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(65);
  expect(output).toContain('LL2_API_KEY would be sent in plain text to http://192.0.2.1');
  expect(output).not.toContain('sesame');
});

describe('called in a wrong way, it says so without a stack, and ends with 64', () => {
  test.each([
    ['--nonsense', {}, "Unknown option '--nonsense'"],
    ['', { LL2_BASE_URL: 'nonsense' }, 'LL2_BASE_URL="nonsense": expected an address such as'],
    ['', { LL2_BASE_URL: 'http://user:hunter2@127.0.0.1/' }, 'without a user name and a password'],
    ['', { IMAGE_POLICY: 'foo' }, 'IMAGE_POLICY="foo": expected licensed, all or none'],
  ])('%s %o', async (flags, environment, message) => {
    const { code, output } = await run('http://127.0.0.1:9/2.3.0', { flags, environment }).ended;
    expect([code, output]).toEqual([64, expect.stringContaining(message)]);
    expect(output).not.toMatch(/\n\s+at |hunter2/);
  });

  test('but a call for help is none', async () => {
    const { code, output } = await run('http://127.0.0.1:9/2.3.0', { flags: '--help' }).ended;
    expect([code, output.trim()]).toEqual([
      0,
      'npm run fetch -- [--accept-shrink] [--accept-source] [--json]',
    ]);
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
  const { baseUrl } = await start();
  await run(baseUrl).ended;
  const { code, output } = await run(baseUrl, { environment: { CATALOG_DATA: `${live}/` } }).ended;
  expect([code, output]).toEqual([0, expect.stringContaining('Done: unchanged.')]);
  expect(readdirSync(directory).sort()).toEqual(['live', 'live.previous']);
});

test('a file in the place of the data is refused in words', async () => {
  const { baseUrl } = await start();
  writeFileSync(live, '');
  const { code, output } = await run(baseUrl, { flags: '--json' }).ended;
  expect(code).toBe(65);
  expect(JSON.parse(output.slice(output.indexOf('{'))).message).toContain('is a file; expected a directory');
});
