import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { basePath } from './testkit/build.ts';
import { scratchDirectory } from './testkit/scratch.ts';
import { isThere, nginxKnowsBrotli, type Served, serveWithCaddy, serveWithNginx } from './testkit/servers.ts';

// nginx and Caddy of Debian, with the settings that a build writes. Where one is not installed, its tests are skipped.

const servers = [
  { name: 'nginx', serve: serveWithNginx, keepsBrotli: nginxKnowsBrotli },
  { name: 'caddy', serve: serveWithCaddy, keepsBrotli: true },
].filter(({ name }) => isThere(name));
const dist = inject('site');

if (servers.length === 0) test.skip('nginx or Caddy serves the site, where one is installed');

describe.each(servers)('$name', ({ serve, keepsBrotli }) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(dist);
  });
  afterAll(() => served?.stop());

  /** Asks without decompressing and without following. */
  const ask = (at: string, headers: Record<string, string> = {}, origin = served.origin) =>
    new Promise<{ status: number; headers: Record<string, string>; body: Buffer }>((resolve, reject) => {
      request(origin + at, { headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers as Record<string, string>,
            body: Buffer.concat(chunks),
          }),
        );
      })
        .on('error', reject)
        .end();
    });

  test('sends the headers of the table, each once', async () => {
    const { status, headers } = await ask('/spacecraft/progress-m-6/');
    expect(status).toBe(200);
    const written = /Content-Security-Policy: (.*)/.exec(
      readFileSync(path.join(dist, '_headers'), 'utf8'),
    )?.[1];
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': written,
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'public, max-age=0, must-revalidate',
    });
    expect(headers['access-control-allow-origin']).toBe(undefined);
  });

  const page = 'text/html; charset=utf-8';
  test.each([
    ['/in-space.ics', 'text/calendar; charset=utf-8'],
    ['/changes.atom', 'application/atom+xml; charset=utf-8'],
    ['/changes.json', 'application/feed+json'],
    ['/families/soyuz/changes.json', 'application/feed+json'],
    ['/spacecraft/progress-m-6.md', 'text/markdown; charset=utf-8'],
    ['/data/spacecraft.csv', 'text/csv; charset=utf-8'],
    ['/data/spacecraft.json', 'application/json'],
    ['/data/spacecraft.jsonl', 'application/jsonl; charset=utf-8'],
    ['/data/spacecraft.parquet', 'application/vnd.apache.parquet'],
    ['/data/spacecraft.schema.json', 'application/schema+json'],
    ['/data/catalog.sqlite', 'application/vnd.sqlite3'],
    ['/data/croissant.json', 'application/ld+json'],
    ['/data/SHA256SUMS', 'text/plain; charset=utf-8'],
    ['/data/', page],
    ['/api/v1/spacecraft/progress-m-6.json', 'application/json'],
    ['/api/v1/ll2.d.ts', 'text/plain; charset=utf-8'],
    ['/badge/progress-m-6.json', 'application/json'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
    ['/drawings/soyuz-ms.svg', expect.stringContaining('image/svg+xml')],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
    [
      '/.well-known/api-catalog',
      'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
    ],
  ])('lets other sites read %s as %s', async (at, type) => {
    const { status, headers } = await ask(at);
    expect([status, headers['content-type'], headers['access-control-allow-origin']]).toEqual([
      200,
      type,
      '*',
    ]);
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
  });

  test.each([
    ['/CITATION.cff', 'application/yaml; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json'],
    ['/opensearch.xml', 'application/opensearchdescription+xml'],
    ['/og/catalog.png', 'image/png'],
    ['/sitemap-index.xml', 'text/xml; charset=utf-8'],
    ['/favicon.svg', expect.stringContaining('image/svg+xml')],
    ['/api/v1/ll2.js', 'text/javascript; charset=utf-8'],
  ])('knows what %s is', async (at, type) => {
    expect((await ask(at)).headers['content-type']).toEqual(type);
  });

  test('lets other sites read that data are gone, and no page that lies beside data', async () => {
    for (const [at, status, allowed] of [
      ['/data/nothing.csv', 404, '*'],
      ['/api/v1/spacecraft/nothing.json?from=here', 404, '*'],
      ['/data/spacecraft.csv?from=here', 200, '*'],
      ['/changes/', 200, undefined],
      ['/changes/?from=here', 200, undefined],
    ] as const) {
      const { status: answered, headers } = await ask(at);
      expect([at, answered, headers['access-control-allow-origin']]).toEqual([at, status, allowed]);
      expect(headers['cross-origin-resource-policy'], at).toBe(allowed && 'cross-origin');
    }
  });

  test('tells whoever asks for the headers of the catalog of the API that it is one', async () => {
    expect((await ask('/.well-known/api-catalog')).headers.link).toBe(
      '</.well-known/api-catalog>; rel="api-catalog"',
    );
  });

  test('keeps forever what is hashed and asks again for the rest', async () => {
    const home = String((await ask('/')).body);
    const script = /<script type="module" src="([^"]*)"/.exec(home)?.[1] ?? '';
    const { headers } = await ask(script);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    const table = await ask('/data/spacecraft.parquet');
    expect(table.headers['cache-control']).toBe('public, max-age=0, must-revalidate, no-transform');
  });

  test.each([
    '/nothing/',
    '/nothing.ics',
    '/_astro/nothing.js',
    '/og/',
    '/_headers',
    '/_redirects',
    '/nginx.conf',
    '/Caddyfile',
  ])('answers for %s with 404, the page that says so, and nothing that is kept', async (at) => {
    const { status, headers, body } = await ask(at);
    expect([status, headers['content-type']]).toEqual([404, page]);
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(headers['content-security-policy']).toContain('trusted-types text-index');
    expect(String(body)).toContain('<h1>Page not found</h1>');
  });

  test('leads from an old address with its query, and to the slash', async () => {
    const moved = await ask('/id/367/');
    expect([moved.status, moved.headers.location]).toEqual([301, '/spacecraft/progress-m-6/']);
    expect((await ask('/id/367/?from=here')).headers.location).toBe('/spacecraft/progress-m-6/?from=here');
    const bare = await ask('/spacecraft/progress-m-6');
    expect([301, 308]).toContain(bare.status);
    expect(bare.headers.location).toBe('/spacecraft/progress-m-6/');
  });

  test('sends nothing again that has not changed', async () => {
    for (const at of ['/', '/data/catalog.sqlite']) {
      const { headers } = await ask(at);
      const again = await ask(at, { 'if-none-match': `${headers.etag}` });
      expect([at, again.status, again.body.length]).toEqual([at, 304, 0]);
      expect(again.headers['cache-control']).toBe(headers['cache-control']);
    }
  });

  test('sends a part of a file that is read in parts, and no other when it was changed', async () => {
    const whole = readFileSync(path.join(dist, 'data/catalog.sqlite'));
    const range = { range: 'bytes=100-199', 'accept-encoding': 'br, gzip' };
    const { status, headers, body } = await ask('/data/catalog.sqlite', range);
    expect([status, headers['content-range']]).toEqual([206, `bytes 100-199/${whole.length}`]);
    expect(headers['content-encoding']).toBe(undefined);
    expect(body.equals(whole.subarray(100, 200))).toBe(true);
    const changed = await ask('/data/catalog.sqlite', { ...range, 'if-range': '"another"' });
    expect([changed.status, changed.body.length]).toEqual([200, whole.length]);
  });

  test('compresses text while it serves', async () => {
    for (const at of ['/', '/data/spacecraft.csv', '/in-space.ics']) {
      const { headers, body } = await ask(at, { 'accept-encoding': 'gzip' });
      expect([at, headers['content-encoding']]).toEqual([at, 'gzip']);
      expect(headers.vary?.toLowerCase()).toContain('accept-encoding');
      const file = path.join(dist, at.replace(/\/$/, '/index.html'));
      expect(gunzipSync(body).equals(readFileSync(file))).toBe(true);
    }
  });

  test('sends the compressed files that npm run compress writes', async () => {
    const copy = path.join(scratchDirectory(), 'dist');
    onTestFinished(() => rmSync(copy, { recursive: true }));
    mkdirSync(copy);
    for (const file of [
      'index.html',
      '404.html',
      'nginx.conf',
      'Caddyfile',
      'in-space.ics',
      'data/spacecraft.csv',
      'data/spacecraft.parquet',
    ])
      cpSync(path.join(dist, file), path.join(copy, file));
    const made = spawnSync('npm', ['run', '--silent', 'compress', '--', '--dist', copy], {
      encoding: 'utf8',
    });
    expect(made.stdout).toMatch(/^4 files compressed: /);
    const other = await serve(copy);
    onTestFinished(() => other.stop());
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync };
    for (const form of keepsBrotli ? (['br', 'gzip'] as const) : (['gzip'] as const)) {
      const ending = { br: '.br', gzip: '.gz' }[form];
      for (const file of ['in-space.ics', 'data/spacecraft.csv', 'index.html']) {
        const at = `/${file.replace(/index\.html$/, '')}`;
        const { headers, body } = await ask(at, { 'accept-encoding': form }, other.origin);
        expect([at, headers['content-encoding']]).toEqual([at, form]);
        expect(body.equals(readFileSync(path.join(copy, file + ending))), at).toBe(true);
        expect(unpack[form](body).equals(readFileSync(path.join(copy, file))), at).toBe(true);
        expect(headers['content-type']).toBe((await ask(at)).headers['content-type']);
      }
    }
    const table = await ask('/data/spacecraft.parquet', { 'accept-encoding': 'br, gzip' }, other.origin);
    expect(table.headers['content-encoding']).toBe(undefined);
  });

  test('serves a site below a path as well', async () => {
    const below = await serve(inject('siteBelowPath'), basePath);
    onTestFinished(() => below.stop());
    const { status, headers } = await ask('/catalog/data/spacecraft.csv', {}, below.origin);
    expect([status, headers['content-type'], headers['access-control-allow-origin']]).toEqual([
      200,
      'text/csv; charset=utf-8',
      '*',
    ]);
    const moved = await ask('/catalog/id/367/', {}, below.origin);
    expect([moved.status, moved.headers.location]).toEqual([301, '/catalog/spacecraft/progress-m-6/']);
    const missing = await ask('/catalog/nothing/', {}, below.origin);
    expect([missing.status, String(missing.body).includes('<h1>Page not found</h1>')]).toEqual([404, true]);
    expect((await ask('/catalog/_headers', {}, below.origin)).status).toBe(404);
  });
});
