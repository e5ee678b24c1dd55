import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { filesBelow } from '../dataset/filesBelow.ts';
import { serveBare } from './testkit/bareHost.ts';
import { basePath, sharedHostUrl, siteUrl } from './testkit/build.ts';
import { said } from './testkit/searchPage.ts';
import { readPages } from './testkit/site.ts';
import { useVisitor } from './testkit/visitor.ts';

// What hosts are told, read with the parsers of Netlify, and for Cloudflare as it documents its own.

const sites = [
  { name: 'at a domain of its own', url: siteUrl, elsewhere: sharedHostUrl, base: '/', dist: inject('site') },
  {
    name: 'below a path',
    url: sharedHostUrl,
    elsewhere: siteUrl,
    base: basePath,
    dist: inject('siteBelowPath'),
  },
];
const visitor = useVisitor();

/** Every file of a site by its address. */
const filesOf = (dist: string, base: string) =>
  filesBelow(dist).map((file) => ({ file, address: `${base}${file.replace(/(^|\/)index\.html$/, '$1')}` }));

describe.each(sites)('what hosts are told of the site $name', ({ url, elsewhere, base, dist }) => {
  const text = readFileSync(path.join(dist, '_headers'), 'utf8');
  const files = filesOf(dist, base);
  let rules: { for: string; forRegExp: RegExp; values: Record<string, string> }[];
  let redirects: { from: string; to: string; status: number }[];

  beforeAll(async () => {
    const headersFiles = [path.join(dist, '_headers')];
    const headers = await parseAllHeaders({ headersFiles, configHeaders: [], minimal: false });
    expect(headers.errors).toEqual([]);
    rules = headers.headers as typeof rules;
    const redirectsFiles = [path.join(dist, '_redirects')];
    const moved = await parseAllRedirects({ redirectsFiles, configRedirects: [], minimal: true });
    expect(moved.errors).toEqual([]);
    redirects = moved.redirects as typeof redirects;
  });

  /** The headers of an address, each with the values of all rules that set it. */
  const headersOf = (
    address: string,
    matches: (rule: (typeof rules)[number], address: string) => boolean,
  ) => {
    const found: Record<string, string[]> = {};
    for (const rule of rules) {
      if (!matches(rule, address)) continue;
      for (const [name, value] of Object.entries(rule.values)) found[name] = [...(found[name] ?? []), value];
    }
    return found;
  };
  const byNetlify = ({ forRegExp }: (typeof rules)[number], address: string) => forRegExp.test(address);
  /** A star is anything, and a name behind a colon anything without a slash; the whole address must fit. */
  const byCloudflare = ({ for: at }: (typeof rules)[number], address: string) =>
    new RegExp(
      `^${at
        .split('*')
        .map((part) =>
          part
            .split(/:[a-z]\w*/i)
            .map((own) => RegExp.escape(own))
            .join('[^/]+'),
        )
        .join('.*')}$`,
    ).test(address);

  test('headers are within the limits of hosts: 100 rules, 2,000 characters a line, a star a rule', () => {
    expect(rules.length).toBe(text.match(/^\S/gm)?.length);
    expect(rules.length).toBeLessThan(100);
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(2_000);
    for (const { for: at } of rules) expect(at.split('*').length, at).toBeLessThanOrEqual(2);
  });

  test.each([
    { host: 'Netlify', matches: byNetlify },
    { host: 'Cloudflare', matches: byCloudflare },
  ])(
    '$host reads one value of each header for every file, and the same for all that are hashed',
    ({ matches }) => {
      const several: string[] = [];
      const forever: string[] = [];
      for (const { file, address } of files) {
        const headers = headersOf(address, matches);
        for (const [name, values] of Object.entries(headers))
          if (values.length > 1) several.push(`${address} ${name}`);
        if (headers['Cache-Control']?.[0]?.includes('immutable')) forever.push(file);
        expect(headers['Content-Security-Policy'], address).toHaveLength(1);
      }
      expect(several).toEqual([]);
      expect(
        forever.filter(
          (file) =>
            !/^_astro\/|^pagefind\/[\da-f]{10}\/|^search\/(registry|texts)\.[\da-f]{10}(\.\d+)?\.json$/.test(
              file,
            ),
        ),
      ).toEqual([]);
      expect(forever).toEqual(
        expect.arrayContaining(
          files.map(({ file }) => file).filter((file) => /^(_astro|pagefind)\//.test(file)),
        ),
      );
    },
  );

  test.each([
    { host: 'Netlify', matches: byNetlify },
    { host: 'Cloudflare', matches: byCloudflare },
  ])(
    '$host is told to keep no 404 for longer than a day, because it sends headers by address',
    ({ matches }) => {
      for (const gone of [
        '_astro/page.aaaaaaaa.js',
        'pagefind/0000000000/pagefind.js',
        'search/registry.0000000000.json',
        'images/none.webp',
        'og/none.png',
      ]) {
        const [kept = ''] = headersOf(`${base}${gone}`, matches)['Cache-Control'] ?? [];
        expect(kept, gone).toMatch(/^$|max-age=86400, no-transform$/);
      }
    },
  );

  test('redirects are within the limits of Cloudflare: 2,000 rules without a star, of 1,000 characters', () => {
    const lines = readFileSync(path.join(dist, '_redirects'), 'utf8').trimEnd().split('\n');
    expect(redirects.length).toBe(lines.length);
    expect(lines.length).toBeGreaterThan(300);
    expect(lines.length).toBeLessThan(2_000);
    for (const line of lines) {
      expect(line.length, line).toBeLessThan(1_000);
      expect(line).not.toMatch(/[*:]/);
    }
  });

  test('each redirect leads to a page in one step, from an address of its own', () => {
    const addresses = new Set(files.map(({ address }) => address));
    const from = new Set(redirects.map((redirect) => redirect.from));
    expect(from.size).toBe(redirects.length);
    expect(
      redirects.filter(({ to, status }) => !addresses.has(to) || from.has(to) || status !== 301),
    ).toEqual([]);
  });

  test('every address of the site in any file is there, or leads on, and none is of another host', () => {
    const there = new Set([...files.map(({ address }) => address), ...redirects.map(({ from }) => from)]);
    const dead = new Set<string>();
    const addresses = new RegExp(`${RegExp.escape(url)}[^\\s"'<>\\\\)\\]},;&\`#?]*`, 'g');
    let found = 0;
    for (const { file } of files) {
      if (
        !/\.(html|json|jsonl|xml|atom|ics|md|txt|csv|cff|webmanifest|css)$|SHA256SUMS|api-catalog|_redirects|nginx\.conf|Caddyfile/.test(
          file,
        )
      )
        continue;
      const content = readFileSync(path.join(dist, file), 'utf8').replace(/\r?\n[ \t]/g, '');
      for (const other of [elsewhere, 'http://localhost'])
        if (content.includes(other)) dead.add(`${file} -> ${other}`);
      for (const [address] of content.matchAll(addresses)) {
        const at = address.slice(url.length).replace(/[.:]+$/, '');
        // Descriptions name addresses with braces for what they are of, and the site without its last slash.
        if (at.includes('{') || `${at}/` === base) continue;
        found++;
        if (!there.has(at)) dead.add(`${file} -> ${at}`);
      }
    }
    expect(found).toBeGreaterThan(10_000);
    expect([...dead]).toEqual([]);
  });
});

test('an address that is kept forever has other content under another name', () => {
  const [root, below] = sites.map(({ dist }) =>
    globSync('{_astro,pagefind,search}/**/*.*', { cwd: dist }).filter((file) => !file.endsWith('.html')),
  );
  const both = root?.filter((file) => below?.includes(file)) ?? [];
  expect(both.length).toBeGreaterThan(0);
  for (const file of both) {
    const [one, other] = sites.map(({ dist }) => readFileSync(path.join(dist, file)));
    expect(one?.equals(other ?? Buffer.alloc(0)), file).toBe(true);
  }
});

describe('the policy of a page for hosts that send no headers', () => {
  const sent =
    /Content-Security-Policy: (.*)/.exec(readFileSync(path.join(inject('site'), '_headers'), 'utf8'))?.[1] ??
    '';

  test('stands first in each page, and is what is sent, but for who may frame it', () => {
    const policy = sent.replace("; frame-ancestors 'none'", '');
    expect(policy).not.toBe(sent);
    const first = `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`;
    const html = globSync('**/*.html', { cwd: inject('site') });
    expect(html.length).toBeGreaterThan(1_000);
    for (const file of html)
      expect(readFileSync(path.join(inject('site'), file), 'utf8').slice(0, 900), file).toContain(first);
  });

  test('lets the pages that scripts make do their work, and no text become script', async () => {
    const { origin, stop } = await serveBare(inject('site'));
    onTestFinished(stop);
    const home = `${origin}/`;
    expect((await fetch(home)).headers.get('content-security-policy')).toBe(null);
    const page = await visitor.open(`${home}search/?q=soyuz`);
    await said(page, /found\.$/).waitFor();
    await page.goto(`${home}compare/?configurations=orion,buran`);
    await page.locator('.comparison').waitFor();
    await page.goto(`${home}api/explore/spacecraft/`);
    await page.getByLabel('Table', { exact: true }).check();
    await page.locator('#as-Table tbody th').first().waitFor();
    // Outside of what the visitor watches, because a browser complains of it.
    const other = await (await visitor.window()).newPage();
    await other.goto(home);
    const outcome = await other.evaluate(() => {
      try {
        document.body.insertAdjacentHTML('beforeend', '<p>text</p>');
        return 'written';
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(outcome).toBe('TypeError');
    // The search has made the policy for its worker by now, and nobody can make another.
    await other.goto(`${home}search/?q=soyuz`);
    await said(other, /found\.$/).waitFor();
    const policies = await other.evaluate(() =>
      ['text-index', 'another'].map((name) => {
        try {
          globalThis.trustedTypes?.createPolicy(name, { createScriptURL: (text) => text });
          return 'made';
        } catch (error) {
          return (error as Error).name;
        }
      }),
    );
    expect(policies).toEqual(['TypeError', 'TypeError']);
  });

  test('lets a browser search that knows no Trusted Types', async () => {
    const page = await (await visitor.window({ bypassCSP: true })).newPage();
    await page.addInitScript(() => Object.defineProperty(globalThis, 'trustedTypes', { value: undefined }));
    await page.goto(`${visitor.home}search/?q=rendezvous`);
    await said(page, /found\.$/).waitFor();
  });
});

test('preview sends what the file says, to a page, a hashed file and data', async () => {
  const headers = async (at: string) => (await fetch(`${visitor.home}${at}`)).headers;
  const page = await headers('spacecraft/progress-m-6/');
  expect(page.get('content-security-policy')).toContain(
    "require-trusted-types-for 'script'; trusted-types text-index; frame-ancestors 'none'",
  );
  expect(page.get('strict-transport-security')).toBe('max-age=31536000');
  expect(page.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(page.get('cross-origin-resource-policy')).toBe(null);
  const script =
    readPages(inject('site')).get('/')?.querySelector('script[type="module"]')?.getAttribute('src') ?? '';
  const hashed = await headers(script.slice(1));
  expect(hashed.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(hashed.get('cross-origin-resource-policy')).toBe('same-origin');
  const table = await headers('data/spacecraft.parquet');
  expect(table.get('cache-control')).toBe('public, max-age=0, must-revalidate, no-transform');
  expect(table.get('access-control-allow-origin')).toBe('*');
  expect(table.get('content-type')).toBe('application/vnd.apache.parquet');
});

test('preview shows no settings of hosts, and says of a page that stands for another that it is not kept', async () => {
  for (const at of ['nothing/', '_headers', '_redirects', 'nginx.conf', 'Caddyfile']) {
    const { status, headers } = await fetch(`${visitor.home}${at}`);
    expect([at, status, headers.get('cache-control')]).toEqual([
      at,
      404,
      'public, max-age=0, must-revalidate',
    ]);
  }
});

test('preview takes nothing, as a host of files does not, and says what it answers', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const { status, headers } = await fetch(visitor.home, { method });
    expect([method, status, headers.get('allow')]).toEqual([method, 405, 'GET, HEAD']);
  }
  expect((await fetch(visitor.home, { method: 'HEAD' })).status).toBe(200);
});

test('a browser loads the page behind a link that a reader points at, at the root and below a path', async () => {
  for (const home of [inject('home'), inject('homeBelowPath')]) {
    const page = await visitor.open('about:blank');
    await page.goto(`${home}spacecraft/progress-m-6/`);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const asked = new Promise<string>((resolve) => {
      session.on('Network.requestWillBeSent', ({ request }) => {
        if (request.headers['Sec-Purpose'] === 'prefetch') resolve(request.url);
      });
    });
    await page.waitForLoadState('networkidle');
    const link = page.locator('main a[href*="/configurations/"]').first();
    await link.hover();
    expect(await asked).toBe(new URL((await link.getAttribute('href')) ?? '', home).href);
  }
});
