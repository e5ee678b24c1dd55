import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readPages } from './testkit/site.ts';

const site = inject('site');

describe('the software', () => {
  const bill = JSON.parse(readFileSync(path.join(site, 'data/sbom.cdx.json'), 'utf8'));
  const lock: Record<string, { version: string; integrity?: string; dev?: boolean }> = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  ).packages;
  const needed = Object.entries(lock).filter(([at, { dev }]) => at !== '' && !dev);
  const nameOf = (at: string) => at.replace(/.*node_modules\//, '');

  test('is listed whole in the bill of materials: each package of the lockfile but those of tests, with its checksum', () => {
    const listed = bill.components.map(
      ({ name, version, hashes }: { name: string; version: string; hashes: { content: string }[] }) =>
        `${name} ${version} ${hashes.map(({ content }) => content)}`,
    );
    const expected = needed.map(
      ([at, { version, integrity = '' }]) =>
        `${nameOf(at)} ${version} ${Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex')}`,
    );
    expect([...new Set(listed)].sort()).toEqual([...new Set(expected)].sort());
    expect(listed.join()).toMatch(/\bvite 8.*\bzod 4/);
    const known = new Set(bill.components.map((one: Record<string, string>) => one['bom-ref']));
    const [root, ...others] = bill.dependencies;
    expect(root.ref).toBe(bill.metadata.component['bom-ref']);
    for (const { dependsOn } of [root, ...others]) for (const ref of dependsOn) expect(known).toContain(ref);
  });

  test('has its licenses told, with the texts of what readers get', () => {
    const text = readFileSync(path.join(site, 'licenses.txt'), 'utf8');
    for (const [at, { version }] of needed) expect(text).toContain(`\n  ${nameOf(at)} ${version}\n`);
    const [shipped = ''] = text.split('\n2. A build needs ');
    expect(shipped.match(/^[@\w./-]+ [\d.]+: .*$/gm)?.map((line) => line.replace(/ [\d.]+:/, ''))).toEqual([
      '@sindresorhus/transliterate MIT',
      'fuse.js Apache-2.0',
      'pagefind MIT',
      '@fontsource-variable/public-sans OFL-1.1',
      '@fontsource/b612-mono OFL-1.1',
    ]);
    expect(shipped.match(/^SIL OPEN FONT LICENSE Version 1.1/gm)).toHaveLength(2);
    expect(readPages(site).get('/data/')?.querySelector('a[href="/licenses.txt"]')).not.toBeNull();
  });
});
