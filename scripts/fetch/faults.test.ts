import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readManifest } from '../../src/dataset/dataFile.ts';
import { findDataSet, readDataSet } from '../../src/dataset/dataSet.ts';
import { frozenEdition } from '../../src/tests/testkit/edition.ts';
import type { ArmedFault } from '../fakeLl2/armedFault.ts';
import { failed } from '../fakeLl2/faults.ts';
import { reduceEdition } from '../keep/reducedEdition.ts';
import { run, start } from './command.testkit.ts';
import { beginWithData, connect, directory, lists, live, useDirectory } from './run.testkit.ts';

useDirectory();

/** The content of every file of the data set. */
const contents = () =>
  Object.fromEntries(readdirSync(live).map((name) => [name, readFileSync(path.join(live, name), 'utf8')]));

/** Flips one bit of a file of the data set. */
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
      if (!String(chunk).includes('spacecraft: 200 of 298')) return;
      child.kill('SIGINT');
      // npm repeats the signal to a process that has it from the terminal already.
      setTimeout(() => child.kill('SIGINT'), 5);
    });
    const { code, output } = await ended;
    expect([code, output]).toEqual([130, expect.stringContaining('Stopped. What was read is kept, ')]);
    expect(output).toContain('about 4 calls are left to make');
    expect(existsSync(live)).toBe(false);
    expect(readdirSync(directory)).toEqual(['live.progress']);
    isSlow = false;
    const before = calls.length;
    expect((await run(baseUrl).ended).code).toBe(0);
    const rest = calls.slice(before).filter((call) => !/spacecraft_flights|docking_events/.test(call));
    expect(rest).toHaveLength(4);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'or by %s while it waits, ends at once',
    async (signal) => {
      const { baseUrl } = await start((_request, response) => {
        response.writeHead(503, { 'retry-after': '80' }).end();
        return true;
      });
      const { child, ended } = run(baseUrl);
      child.stderr.on('data', (chunk) => {
        if (String(chunk).includes('Waiting 80 s')) child.kill(signal);
      });
      expect((await ended).code).toBe(130);
      expect(readdirSync(directory)).toEqual([]);
    },
  );
});

describe('when the data cannot be written', () => {
  test.runIf(process.platform === 'linux')(
    'for want of room, the old ones stay and the reason is told',
    async () => {
      await beginWithData();
      const { baseUrl } = await start();
      const before = contents();
      // No file may grow beyond 600 kB: the pages fit, the data set does not.
      const { code, output } = await run(baseUrl, { shell: 'ulimit -f 600;' }).ended;
      expect([code, output]).toEqual([74, expect.stringContaining(`${live} cannot be written: EFBIG`)]);
      expect(output).toContain('Make room there, or name another directory with CATALOG_DATA.');
      expect(output).toContain('The data that were there are as they were.');
      expect(contents()).toEqual(before);
      expect(existsSync(`${live}.staging`)).toBe(false);
    },
  );

  test('for want of a right, no call is made', async () => {
    const { baseUrl, calls } = await start();
    writeFileSync(path.join(directory, 'file'), '');
    const environment = { CATALOG_DATA: path.join(directory, 'file', 'live') };
    const { code, output } = await run(baseUrl, { environment }).ended;
    expect([code, output]).toEqual([74, expect.stringContaining('cannot be written: ')]);
    expect(calls).toEqual([]);
  });
});

describe('data that were damaged', () => {
  test('are mended by a fetch, which keeps their history', async () => {
    await beginWithData();
    const { said, fetch } = await connect();
    const slugs = contents()['slugs.json'];
    flipBit('spacecraft.json');
    expect(await fetch()).toMatchObject({ code: 0 });
    expect(said[0]).toMatch(/^Damaged: .*spacecraft\.json is not the file its manifest describes/);
    expect(readDataSet(live).spacecraft).toHaveLength(298);
    expect(readDataSet(live).manifest.notes).toContainEqual(
      expect.stringMatching(/^The last data were damaged: /),
    );
    expect(contents()['slugs.json']).toBe(slugs);
    expect(existsSync(`${live}.damaged`)).toBe(true);
  });

  test('still tell how many records there were, so that a loss is refused', async () => {
    await beginWithData();
    flipBit('spacecraft.json');
    const { fetch } = await connect({
      limit: 100,
      lists: lists(({ spacecraft = [] }) => spacecraft.splice(150)),
    });
    expect(await fetch()).toMatchObject({
      code: 65,
      message: expect.stringContaining('spacecraft.json: 150 records, where 298 were'),
    });
  });

  test('are passed over for the ones before them, which stay', async () => {
    await beginWithData();
    const { fetch } = await connect({ limit: 100 });
    await fetch();
    flipBit('slugs.json');
    expect(await fetch()).toMatchObject({ code: 0 });
    expect(readDataSet(live).slugs.length).toBeGreaterThan(298);
    expect(readDataSet(`${live}.previous`).spacecraft).toHaveLength(298);
  });

  test('do not make those that came after them damaged', async () => {
    await beginWithData();
    const { said, fetch } = await connect({ limit: 100 });
    await fetch();
    const before = contents();
    flipBit('spacecraft.json', `${live}.previous`);
    expect(await fetch()).toMatchObject({ code: 0 });
    expect(said.join('\n')).not.toContain('Damaged');
    expect(existsSync(`${live}.damaged`)).toBe(false);
    expect(readFileSync(path.join(`${live}.previous`, 'slugs.json'), 'utf8')).toBe(before['slugs.json']);
    expect(readDataSet(`${live}.previous`).manifest.date).toBe(
      JSON.parse(before['manifest.json'] ?? '').date,
    );
  });

  test('are left alone when their history is lost, and it is told what to do', async () => {
    await beginWithData();
    const { fakeLl2, fetch } = await connect();
    flipBit('slugs.json');
    const before = contents();
    const { code, message } = await fetch();
    expect([code, message]).toEqual([65, expect.stringContaining('move the directory away to begin anew')]);
    expect(contents()).toEqual(before);
    expect(fakeLl2.calls).toEqual([]);
  });
});

test('an empty directory counts as nothing fetched, and costs no earlier data', async () => {
  const { fetch } = await connect({ limit: 100 });
  mkdirSync(live);
  expect(await fetch()).toMatchObject({ code: 0 });
  cpSync(live, `${live}.previous`, { recursive: true });
  rmSync(live, { recursive: true });
  mkdirSync(live);
  expect(await fetch()).toMatchObject({ code: 0, outcome: 'unchanged' });
  expect(readDataSet(`${live}.previous`).spacecraft).toHaveLength(298);
});

test('of two fetches at once one does the work and the other says so', async () => {
  const { baseUrl, calls } = await start(async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return false;
  });
  const ended = await Promise.all([run(baseUrl).ended, run(baseUrl).ended, run(baseUrl).ended]);
  expect(ended.map(({ code }) => code).sort()).toEqual([0, 75, 75]);
  expect(calls).toHaveLength(12);
  expect(readDataSet(live).spacecraft).toHaveLength(298);
});

/** Runs the command, and kills it before it moves or removes for the nth time what is one of these. */
async function runKilledAt(nth: number, baseUrl: string, whats: readonly string[]) {
  const program = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let count = 0;
    for (const name of ['renameSync', 'rmSync']) {
      const real = fs[name];
      fs[name] = (at, ...others) => {
        if (${JSON.stringify(whats)}.includes(at) && ++count === ${nth}) process.kill(process.pid, 'SIGKILL');
        return real(at, ...others);
      };
    }
    syncBuiltinESMExports();
  `;
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(program)}`;
  return (await run(baseUrl, { environment: { NODE_OPTIONS } }).ended).code;
}

test('killed at any moment of its swap, it leaves the old data or the new, whole', async () => {
  // Of few spacecraft, because each run reads all of them.
  const few = path.join(directory, 'few');
  reduceEdition(frozenEdition, few, 120);
  const { baseUrl } = await start(undefined, few);
  for (let times = 0; times < 2; times++) expect((await run(baseUrl).ended).code).toBe(0);
  const whats = ['', '.previous', '.staging', '.progress'].map((end) => `${live}${end}`);
  // It removes what a killed run may have left, then the data before the last, moves the last away and its own in, and removes its pages.
  const moments = [
    ['old', ['live', 'live.previous', 'live.progress']],
    ['old', ['live', 'live.previous', 'live.progress', 'live.staging']],
    ['old', ['live', 'live.progress', 'live.staging']],
    ['old', ['live.previous', 'live.progress', 'live.staging']],
    ['new', ['live', 'live.previous', 'live.progress']],
  ] as const;
  for (const [index, [which, left]] of moments.entries()) {
    const { fetchedAt } = readManifest(live);
    expect(await runKilledAt(index + 1, baseUrl, whats)).toBe(null);
    const { manifest, spacecraft } = readDataSet(findDataSet(live));
    expect([manifest.fetchedAt === fetchedAt ? 'old' : 'new', spacecraft.length]).toEqual([which, 120]);
    expect(readdirSync(directory).sort()).toEqual(['few', ...left, 'live.lock'].sort());
    expect((await run(baseUrl).ended).code).toBe(0);
    expect(readdirSync(directory).sort()).toEqual(['few', 'live', 'live.previous']);
  }
}, 300_000);

describe('pages that LL2 cannot get ready in time', () => {
  const limitOf = (url = '') => Number(/limit=(\d+)/.exec(url)?.[1]);

  test('are asked for in smaller ones', async () => {
    const { fakeLl2, said, fetch } = await connect({
      limit: 100,
      fault: (request, response) => {
        if (!request.url?.includes('/spacecraft/') || limitOf(request.url) <= 50) return false;
        response.writeHead(504, { 'retry-after': '0' }).end();
        return true;
      },
    });
    expect(await fetch()).toMatchObject({ code: 0 });
    expect(said.join('\n')).toContain('asking for 50 at a time');
    expect(
      fakeLl2.calls.filter((call) => limitOf(call) === 100 && call.includes('/spacecraft/')),
    ).toHaveLength(2);
    expect(readDataSet(live).spacecraft).toHaveLength(298);
  });

  const ofFlights = ({ url }: { url?: string | undefined }) => url?.includes('/spacecraft_flights/') ?? false;
  const overlapping: ArmedFault = {
    name: 'overlapping',
    does: 'repeats a flight',
    strikes: (_call, list) => list === 'spacecraft_flights',
    page: (page) => ({ ...page, results: page.results.map((row) => ({ ...row, id: 7 })) }),
  };

  test.each<[string, number | null]>([
    ['never get ready', 504],
    ['are refused', 403],
    ['are on several pages', null],
  ])('are read in normal mode, and flights that %s are those of the last data', async (_how, status) => {
    const { fetch } = await connect({
      limit: 100,
      faults: status === null ? [overlapping] : [],
      fault: (request, response) => {
        if (/\/spacecraft\/.*mode=detailed/.test(request.url ?? ''))
          return failed(response, 504, { 'retry-after': '0' });
        return status !== null && ofFlights(request) && failed(response, status, { 'retry-after': '0' });
      },
    });
    await beginWithData();
    const before = readDataSet(live).spacecraft.map((craft) => craft.flights);
    expect(await fetch()).toMatchObject({
      code: 0,
      outcome: 'unchanged',
      lacks: expect.arrayContaining([expect.stringContaining('Flights could not be read: ')]),
    });
    expect(readDataSet(live).spacecraft.map((craft) => craft.flights)).toEqual(before);
    expect(readDataSet(live).manifest.notes.join(' ')).toContain('Flights are those of the data of');
  });
});
