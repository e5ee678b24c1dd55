import { execFile, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { readManifest } from '../../src/dataset/dataFile.ts';
import { embeddedEdition } from '../../src/dataset/dataSet.ts';
import { sealOf } from '../../src/dataset/manifest.ts';
import { frozenEdition } from '../../src/tests/testkit/edition.ts';
import { listen } from '../../src/tests/testkit/listen.ts';
import { type FakeLl2, type FakeLl2Options, startFakeLl2 } from '../fakeLl2/server.ts';
import { exitCodeOf, worstOf } from './finding.ts';
import { findingsOf, lineOf } from './findings.ts';
import { diskOf } from './machineFindings.ts';

let live: string;

beforeEach(() => {
  const directory = mkdtempSync(path.join(tmpdir(), 'doctor-'));
  live = path.join(directory, 'live');
  onTestFinished(() => rmSync(directory, { recursive: true }));
});

async function start(options: FakeLl2Options = {}) {
  const fakeLl2 = await startFakeLl2({ data: frozenEdition, ...options });
  onTestFinished(() => fakeLl2.close());
  return fakeLl2;
}

/** Puts a data set in a place that says it was fetched some hours ago. */
function fetched(hours: number, { baseUrl }: Pick<FakeLl2, 'baseUrl'>, directory = live) {
  cpSync(frozenEdition, directory, { recursive: true });
  const file = path.join(directory, 'manifest.json');
  const at = new Date(Date.now() - hours * 3_600_000).toISOString();
  const manifest = { ...JSON.parse(readFileSync(file, 'utf8')), edition: 'live', date: at, fetchedAt: at };
  writeFileSync(file, JSON.stringify({ ...manifest, source: baseUrl }));
}

const variables = () => ({ CATALOG_DATA: live, SITE_URL: 'https://example.org' });

/** Looks without the command, at no variables but these; gives what the command ends with, and what it prints. */
async function look(environment: Record<string, string>, { isOffline = false } = {}) {
  const findings = await findingsOf({ ...variables(), ...environment }, { isOffline });
  return { code: exitCodeOf[worstOf(findings)], output: findings.map(lineOf).join('\n') };
}

/** Starts the command as npm does, with no variables but these. */
function run({ flags = [] as string[], ...environment }: Record<string, unknown> & { flags?: string[] }) {
  const env = { PATH: process.env.PATH, ...variables(), ...environment };
  return new Promise<{ code: number; output: string; errors: string }>((resolve) => {
    const call = ['scripts/start.mjs', 'scripts/doctor.ts', ...flags];
    execFile(process.execPath, call, { env: env as Record<string, string> }, (error, output, errors) =>
      resolve({ code: Number(error?.code ?? 0), output, errors }),
    );
  });
}

/** The lines of what was looked at, in one word: "warning Due: …". */
const linesOf = (output: string, about: string) =>
  output
    .split('\n')
    .map((line) => line.split(/ {2,}/))
    .filter(([, of]) => of === about)
    .map(([status, , says]) => `${status} ${says}`);

test('fresh and whole data, and calls that LL2 grants, are well, and no call is spent to know it', async () => {
  const ll2 = await start();
  fetched(3, ll2);
  const { code, output, errors } = await run({ LL2_BASE_URL: ll2.baseUrl });
  expect([code, errors], output).toEqual([0, '']);
  expect(linesOf(output, 'data')[0]).toMatch(
    /^ok .*live: 598 spacecraft and 46 configurations as of .* UTC, schema 1; \d files with the right checksums\.$/,
  );
  expect(linesOf(output, 'age')).toEqual([
    'ok Not due: the data are 3 h old; they are fetched again after 24 h.',
  ]);
  expect(linesOf(output, 'source')).toEqual([`ok ${ll2.baseUrl}.`]);
  expect(linesOf(output, 'calls')).toEqual(['ok LL2 grants 15 of 15 calls in 1 hour.']);
  expect(linesOf(output, 'disk')).toHaveLength(2);
  expect(linesOf(output, 'node')[0]).toContain(process.version);
  expect(ll2.calls).toEqual([]);
});

test('machines read the same, with the figures', async () => {
  const ll2 = await start();
  fetched(30, ll2);
  for (let call = 0; call < 6; call++) await fetch(`${ll2.baseUrl}/spacecraft/?limit=1`);
  const { code, output } = await run({ LL2_BASE_URL: ll2.baseUrl, flags: ['--json'] });
  const { findings, ...whole } = JSON.parse(output);
  expect([code, whole]).toEqual([1, { status: 'warning', code: 1 }]);
  const of = (about: string) => findings.find((finding: { about: string }) => finding.about === about);
  expect(of('age')).toMatchObject({
    status: 'warning',
    says: 'Due: the data are 30 h old.',
    facts: { hours: 30, promisedHours: 24 },
  });
  expect(of('calls').facts).toMatchObject({ calls: 9, limit: 15, window: 3_600, hasKey: false });
  expect(of('data').facts).toMatchObject({ directory: live, edition: 'live', spacecraft: 598 });
});

describe('data', () => {
  const ll2 = { baseUrl: 'http://127.0.0.1:9/2.3.0' };
  const lookOffline = () => look({ LL2_BASE_URL: ll2.baseUrl }, { isOffline: true });

  test('that are older than a week are critical, and LL2 is not asked when it should not be', async () => {
    fetched(8 * 24, ll2);
    const { code, output } = await lookOffline();
    expect([code, linesOf(output, 'calls')]).toEqual([2, []]);
    expect(linesOf(output, 'age')).toEqual([
      'critical Due: the data are 192 h old. That is more than a week: see why no fetch came through.',
    ]);
  });

  test('of tomorrow are critical, because a clock is wrong', async () => {
    fetched(-24, ll2);
    const { code, output } = await lookOffline();
    expect([code, linesOf(output, 'age')]).toEqual([2, [expect.stringContaining('the clock of this')]]);
  });

  test('that were never fetched are told of, and the embedded edition is looked at', async () => {
    const { code, output } = await lookOffline();
    expect([code, linesOf(output, 'age')]).toEqual([1, []]);
    expect(linesOf(output, 'data')[0]).toMatch(
      /^warning src\/data\/reference: .* because nothing was fetched into .*live yet/,
    );
  });

  test('with one wrong byte are critical, and those before them are named', async () => {
    fetched(3, ll2);
    fetched(40, ll2, `${live}.previous`);
    appendFileSync(path.join(live, 'spacecraft.json'), ' ');
    const { code, output } = await lookOffline();
    expect([code, linesOf(output, 'age')]).toEqual([2, [expect.stringMatching(/^ok Not due/)]]);
    const [line] = linesOf(output, 'data');
    expect(line).toMatch(/^critical .*spacecraft\.json is not the file its manifest describes/);
    expect(line).toContain(`"npm run rebuild" builds from ${live}.previous meanwhile.`);
  });

  test('that refer to a record which is not there are critical, and those before them are named', async () => {
    fetched(3, ll2);
    fetched(40, ll2, `${live}.previous`);
    const file = path.join(live, 'spacecraft_configurations.json');
    const rows = JSON.parse(readFileSync(file, 'utf8')).filter(({ id }: { id: number }) => id !== 20);
    const bytes = Buffer.from(JSON.stringify(rows));
    writeFileSync(file, bytes);
    const manifest = JSON.parse(readFileSync(path.join(live, 'manifest.json'), 'utf8'));
    manifest.files['spacecraft_configurations.json'] = sealOf(bytes, rows.length);
    writeFileSync(path.join(live, 'manifest.json'), JSON.stringify(manifest));
    const [line] = linesOf((await lookOffline()).output, 'data');
    expect(line).toMatch(/^critical .*refers to configuration 20 .*, which .* does not hold/);
    expect(line).toContain(`"npm run rebuild" builds from ${live}.previous meanwhile.`);
  });

  test('beside which somebody keeps other files are critical, because a fetch refuses them', async () => {
    fetched(3, ll2);
    mkdirSync(`${live}.previous`);
    writeFileSync(path.join(`${live}.previous`, 'thesis.txt'), 'mine');
    const { code, output } = await lookOffline();
    expect([code, linesOf(output, 'data')]).toEqual([
      2,
      [
        expect.stringMatching(/^ok /),
        expect.stringMatching(
          /^critical .*live\.previous holds no data set, .* Until then a fetch is refused\.$/,
        ),
      ],
    ]);
  });

  test('of another API than the one that is set are critical, because a fetch refuses them', async () => {
    fetched(3, ll2);
    const { code, output } = await look(
      { LL2_BASE_URL: 'https://mirror.example.org/2.3.0' },
      { isOffline: true },
    );
    expect([code, linesOf(output, 'source')]).toEqual([2, [expect.stringContaining('--accept-source')]]);
  });
});

test('an address of LL2 that is wrong is told, and no other one is asked or compared with in its place', async () => {
  fetched(3, { baseUrl: 'https://mirror.example.org/2.3.0' });
  const { code, output } = await look({ LL2_BASE_URL: 'mirror.example.org/2.3.0', LL2_API_KEY: 'SESAME' });
  expect([code, linesOf(output, 'source'), linesOf(output, 'calls')]).toEqual([2, [], []]);
  expect(linesOf(output, 'environment').join('\n')).toContain('LL2_BASE_URL="mirror.example.org/2.3.0"');
});

test('fewer calls than a fetch takes want a look', async () => {
  const ll2 = await start({ limit: 3 });
  fetched(3, ll2);
  const { code, output } = await look({ LL2_BASE_URL: ll2.baseUrl });
  expect([code, linesOf(output, 'calls')]).toEqual([
    1,
    [expect.stringMatching(/^warning LL2 grants 3 of 3 calls .* ends with 75, and goes on/)],
  ]);
});

test('so do the usual calls, where the last fetch brought more than they can', async () => {
  const ll2 = await start();
  fetched(3, ll2);
  const file = path.join(live, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.files['spacecraft.json'].rows = 1_500;
  writeFileSync(file, JSON.stringify(manifest));
  const { output } = await look({ LL2_BASE_URL: ll2.baseUrl });
  expect(linesOf(output, 'calls')).toEqual([
    expect.stringMatching(/^warning LL2 grants 15 of 15 calls .* ends with 75, and goes on/),
  ]);
});

/** How it is where LL2 grants so many calls. */
async function statusWith(limit: number) {
  const { baseUrl } = await start({ limit });
  const { output } = await look({ LL2_BASE_URL: baseUrl });
  return linesOf(output, 'calls')[0]?.split(' ')[0];
}

test('the few calls that a small source takes are enough for it', async () => {
  fetched(3, { baseUrl: 'https://ll2.example.org/2.3.0' });
  const file = path.join(live, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.files['spacecraft.json'].rows = 50;
  writeFileSync(file, JSON.stringify(manifest));
  expect([await statusWith(4), await statusWith(3)]).toEqual(['ok', 'warning']);
});

test('where the last data say nothing of themselves, the calls are those for the embedded edition', async () => {
  fetched(3, { baseUrl: 'https://ll2.example.org/2.3.0' });
  writeFileSync(path.join(live, 'manifest.json'), '{}');
  const { files } = readManifest(embeddedEdition);
  const calls = Math.ceil((files['spacecraft.json']?.rows ?? 0) / 100) + 3;
  expect([await statusWith(calls), await statusWith(calls - 1)]).toEqual(['ok', 'warning']);
});

describe('where it cannot run, it is critical for monitors all the same', () => {
  const start = (cwd: string, ...call: string[]) => {
    const { status, stderr } = spawnSync(process.execPath, call, { cwd, encoding: 'utf8' });
    return [status, stderr];
  };

  test('because Node is too old', () => {
    const old = `Object.defineProperty(process, 'versions', { value: { node: '20.1.0' } })`;
    const call = ['--import', `data:text/javascript,${encodeURIComponent(old)}`, 'scripts/start.mjs'];
    expect(start('.', ...call, 'scripts/doctor.ts')).toEqual([
      2,
      expect.stringContaining('needs Node 22.19 or newer'),
    ]);
  });

  test('because packages are not installed', () => {
    mkdirSync(live);
    cpSync('scripts/start.mjs', path.join(live, 'start.mjs'));
    writeFileSync(path.join(live, 'doctor.ts'), "import 'zod';\n");
    expect(start(live, 'start.mjs', 'doctor.ts')).toEqual([2, expect.stringContaining('Run "npm ci"')]);
  });

  test('because an installation was cut off', () => {
    mkdirSync(path.join(live, 'node_modules/zod'), { recursive: true });
    writeFileSync(path.join(live, 'node_modules/zod/package.json'), '{"name":"zod","main":"index.js"}');
    cpSync('scripts/start.mjs', path.join(live, 'start.mjs'));
    writeFileSync(path.join(live, 'doctor.ts'), "import 'zod';\n");
    expect(start(live, 'start.mjs', 'doctor.ts')).toEqual([2, expect.stringContaining('Run "npm ci"')]);
  });
});

test('LL2 that cannot be reached wants a look, and one that refuses the key is critical and never quotes it', async () => {
  const dead = { baseUrl: 'http://127.0.0.1:9/2.3.0' };
  fetched(3, dead);
  const down = await look({ LL2_BASE_URL: dead.baseUrl });
  expect([down.code, linesOf(down.output, 'calls')]).toEqual([
    1,
    [expect.stringMatching(/^warning LL2 does not say what it grants\. .*ECONNREFUSED/)],
  ]);
  const server = createServer((_request, response) => {
    response.writeHead(401, { 'content-type': 'application/json' });
    response.end('{"detail":"Invalid token SESAME."}');
  });
  const baseUrl = `http://127.0.0.1:${await listen(server)}/2.3.0`;
  const refused = await run({ LL2_BASE_URL: baseUrl, LL2_API_KEY: 'SESAME' });
  expect([refused.code, linesOf(refused.output, 'calls')]).toEqual([
    2,
    [expect.stringMatching(/^critical .*answered 401/)],
  ]);
  expect(refused.output + refused.errors).not.toContain('SESAME');
});

describe('variables', () => {
  test('that are wrong, contradict others or are misspelt are each told, and the rest is looked at all the same', async () => {
    const { code, output, errors } = await run({
      SITE_URL: '',
      BASE_PATH: '/a b/',
      IMAGE_POLICY: 'some',
      LL2_API_KEY: 'SESAME',
      https_proxy: 'http://user:SESAME@127.0.0.1:9',
      HTTPS_PROXY: 'http://other.example.org',
      NO_PROXY: 'localhost',
      CHROME_PATH: '/nowhere/chrome',
      NODE_TLS_REJECT_UNAUTHORIZED: '0',
      SITE_ULR: 'https://example.org',
      LL2_KEY: 'SESAME',
      flags: ['--offline'],
    });
    expect(code).toBe(2);
    expect(output + errors).not.toContain('SESAME');
    expect(linesOf(output, 'environment')).toEqual([
      `ok Set: LL2_API_KEY (a secret), CATALOG_DATA=${live}, https_proxy (a secret), HTTPS_PROXY (a secret), ` +
        'NO_PROXY=localhost, CHROME_PATH=/nowhere/chrome.',
      expect.stringMatching(/^critical BASE_PATH="\/a b\/": expected a path/),
      'critical IMAGE_POLICY="some": expected licensed, all or none.',
      expect.stringMatching(/^warning SITE_URL is not set: /),
      expect.stringMatching(/^warning https_proxy and HTTPS_PROXY are not the same: /),
      expect.stringMatching(/^warning CHROME_PATH is \/nowhere\/chrome, which does not exist/),
      expect.stringMatching(/^critical NODE_TLS_REJECT_UNAUTHORIZED is 0/),
      'warning Nothing reads SITE_ULR: did you mean SITE_URL?',
      expect.stringMatching(/^warning Nothing reads LL2_KEY: the project knows SITE_URL, BASE_PATH/),
    ]);
    expect(linesOf(output, 'node')).toHaveLength(1);
    expect(linesOf(output, 'calls')).toEqual([]);
  });

  test('that are set and wrong are not told to be missing', async () => {
    const { output } = await look({ SITE_URL: 'https://x.example/cat' }, { isOffline: true });
    expect(output).toContain('SITE_URL="https://x.example/cat": expected an origin without a path');
    expect(output).not.toContain('SITE_URL is not set');
  });

  test.each([
    ['src/data/reference', 'where the embedded edition lies'],
    ['src/data', 'where the embedded edition lies'],
    ['dist/data', 'each build empties dist'],
  ])('that put the data into %s are critical', async (place, words) => {
    const { code, output } = await look({ CATALOG_DATA: place }, { isOffline: true });
    expect([code, linesOf(output, 'environment').at(-1)]).toEqual([2, expect.stringContaining(words)]);
  });
});

test.each([
  [{ bytes: 40e9, files: null }, 'ok'],
  [{ bytes: 900e6, files: 1e6 }, 'warning'],
  [{ bytes: 200e6, files: 1e6 }, 'critical'],
  [{ bytes: 40e9, files: 500 }, 'critical'],
])('a disk with %j free is %s', (free, status) => {
  const found = diskOf(live, () => free);
  expect(found.status).toBe(status);
  expect(found.says.includes('make room')).toBe(status !== 'ok');
});
