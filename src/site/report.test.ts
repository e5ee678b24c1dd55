import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { entriesOf } from '../catalog/entries.ts';
import { catalog } from '../catalog/index.ts';
import { embeddedEdition } from '../dataset/dataSet.ts';
import type { LossRecord } from '../dataset/loss.ts';
import { report } from './report.ts';

test('a build fails when its data are replaced after they were read and before it says which it takes', async () => {
  const live = mkdtempSync(path.join(tmpdir(), 'report-'));
  onTestFinished(() => rmSync(live, { recursive: true }));
  cpSync(embeddedEdition, live, { recursive: true });
  // The data are read once in a process, by the first part of a build that needs them.
  const program = `
    import { appendFileSync } from 'node:fs';
    import { report } from '${pathToFileURL('src/site/report.ts')}';
    await import('${pathToFileURL('src/catalog/index.ts')}');
    appendFileSync('${live}/manifest.json', '\\n');
    const { hooks } = report({ siteUrlIsSet: true, canTakeReports: true });
    const logger = { info() {}, warn() {} };
    await hooks['astro:build:start']({ logger });
    hooks['astro:build:done']({ dir: '', pages: [], logger });
  `;
  const call = ['--input-type=module', '--eval', program];
  await expect(
    promisify(execFile)(process.execPath, call, { env: { ...process.env, CATALOG_DATA: live } }),
  ).rejects.toThrow(`The data in ${live} were replaced while a site was made of them`);
});

test('a build fails where the sitemap that robots.txt names was not written', async () => {
  const dist = mkdtempSync(path.join(tmpdir(), 'report-'));
  onTestFinished(() => rmSync(dist, { recursive: true }));
  const { hooks } = report({ siteUrlIsSet: true, canTakeReports: true });
  const logger = { info() {}, warn() {} } as never;
  await hooks['astro:build:start']?.({ logger } as never);
  const entries = [catalog, catalog.removed].flatMap((one) => entriesOf(one));
  const pages = entries.map((entry) => ({ pathname: entry.path.slice(1) }));
  const end = () => hooks['astro:build:done']?.({ dir: pathToFileURL(`${dist}/`), pages, logger } as never);
  expect(end).toThrow('There is no sitemap-index.xml');
  writeFileSync(path.join(dist, 'sitemap-index.xml'), '');
  expect(end).not.toThrow();
});

test('a build names the losses that no page tells of, and says what to do', async () => {
  const row = { id: 37, name: 'Space Shuttle Challenger', launch: '1986-01-28' } as LossRecord;
  const { unplacedLosses } = catalog;
  onTestFinished(() => {
    Object.assign(catalog, { unplacedLosses });
  });
  const { hooks } = report({ siteUrlIsSet: true, canTakeReports: true });
  const warned: string[] = [];
  const begin = async (rows: readonly LossRecord[]) => {
    Object.assign(catalog, { unplacedLosses: rows });
    const logger = { info() {}, warn: (text: string) => warned.push(text) };
    await hooks['astro:build:start']?.({ logger } as never);
  };
  await begin([]);
  expect(warned).toEqual([]);
  await begin([row]);
  expect(warned).toEqual([expect.stringContaining('losses.csv tells of 1 loss that no page tells of')]);
  expect(warned[0]).toContain('Space Shuttle Challenger (id 37, launched on 1986-01-28)');
  expect(warned[0]).toContain('npm run seal');
});
