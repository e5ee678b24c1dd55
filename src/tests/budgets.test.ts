import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { readPages } from './site.ts';
import { useVisitor } from './visitor.ts';

const visitor = useVisitor();
const dist = inject('site');
const spacecraft = [...readPages(dist)].filter(([at]) =>
  /^\/spacecraft\/(?!by\/|where\/)[^/]*\D[^/]*\/$/.test(at),
);

test('every page of a spacecraft takes less than 14 kB with its style sheets', () => {
  const sheets = new Map(
    globSync('_astro/*.css', { cwd: dist }).map((file) => [`/${file}`, bytesOnTheWire(read(file))]),
  );
  const sizes = spacecraft.map(([at, page]) => {
    const linked = page.querySelectorAll('link[rel="stylesheet"]').map((link) => link.getAttribute('href'));
    const styles = linked.map((address) => sheets.get(address ?? '') ?? Number.NaN);
    return { at, bytes: styles.reduce((sum, bytes) => sum + bytes, bytesOnTheWire(read(`${at}index.html`))) };
  });
  expect(sizes.length).toBeGreaterThanOrEqual(598);
  expect(sizes.filter(({ bytes }) => !(bytes < 14_000))).toEqual([]);
});

// Page, scripts, index and the first twenty results together, fonts apart; Pagefind's script, WebAssembly and list of pages
// are 98 kB of it.
test.each(['soyuz', 'Progress M-6', 'dragon', 'C212'])(
  'the answer to "%s" takes less than 190 kB',
  async (text) => {
    const page = await visitor.open('about:blank');
    const bodies: Promise<Buffer>[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'font') return;
      bodies.push(request.response().then(async (response) => (await response?.body()) ?? Buffer.alloc(0)));
    });
    await page.goto(`${visitor.home}search/?q=${encodeURIComponent(text)}`);
    await page.getByText(/found\.$/).waitFor();
    const sizes = (await Promise.all(bodies)).map(bytesOnTheWire);
    expect(sizes.reduce((sum, bytes) => sum + bytes)).toBeLessThan(190_000);
  },
);

/** The bytes of a file as a CDN sends it, which compresses while it serves; what is compressed already stays. */
function bytesOnTheWire(body: Buffer): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return Math.min(body.length, brotliCompressSync(body, { params }).length);
}

function read(file: string): Buffer {
  return readFileSync(path.join(dist, file));
}
