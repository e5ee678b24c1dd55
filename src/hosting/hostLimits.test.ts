import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { leftOut, limitWarnings, measureSite, sizeInWords } from './hostLimits.ts';

const size = {
  files: 2_100,
  bytes: 80_000_000,
  largest: { file: 'data/site.zip', bytes: 7_600_000 },
  redirects: 434,
  headerRules: 96,
};

test('says the size of a site, and warns of nothing that is far away', () => {
  expect(sizeInWords(size)).toBe('2,100 files, 80\u00a0MB, the largest data/site.zip with 7.6\u00a0MB.');
  expect(limitWarnings(size)).toEqual([]);
});

test('warns of rules only where some of them are left out', () => {
  expect(limitWarnings({ ...size, redirects: 2_000, headerRules: 100 })).toEqual([]);
  expect(limitWarnings({ ...size, redirects: 2_001, headerRules: 103 })).toEqual([
    'Beyond what Cloudflare takes: 2,001 of 2,000 redirects; 1 left out.',
    'Beyond what Cloudflare takes: 103 of 100 rules of headers; 3 left out.',
  ]);
});

test('measures a site: its files, the largest of them, and the rules that there is no room for as well', () => {
  const site = mkdtempSync(path.join(tmpdir(), 'limits-'));
  onTestFinished(() => rmSync(site, { recursive: true }));
  writeFileSync(path.join(site, '_headers'), `/a\n  A: 1\n\n/b\n  A: 1\n${leftOut(3)}`);
  for (const [file, bytes] of Object.entries({ a: 10, b: 500, c: 20 }))
    writeFileSync(path.join(site, file), 'x'.repeat(bytes));
  expect(measureSite(site)).toMatchObject({ files: 4, largest: { file: 'b', bytes: 500 }, headerRules: 5 });
});

test('warns near a limit of a host, and beyond it', () => {
  expect(limitWarnings({ ...size, files: 16_000 })).toEqual([
    'Near what Cloudflare takes: 16,000 of 20,000 files.',
  ]);
  expect(limitWarnings({ ...size, files: 20_000 })[0]).toMatch(/^Near /);
  expect(
    limitWarnings({
      files: 20_001,
      bytes: 2e9,
      largest: { file: 'data/site.zip', bytes: 26_214_401 },
      redirects: 2_100,
      headerRules: 101,
    }),
  ).toEqual([
    'Beyond what Cloudflare takes: 20,001 of 20,000 files.',
    'Beyond what Cloudflare takes: 26.2\u00a0MB of 26.2\u00a0MB in one file, data/site.zip.',
    'Beyond what GitHub Pages takes: 2,000\u00a0MB of 1,073.7\u00a0MB in all.',
    'Beyond what Cloudflare takes: 2,100 of 2,000 redirects; 100 left out.',
    'Beyond what Cloudflare takes: 101 of 100 rules of headers; 1 left out.',
  ]);
});
