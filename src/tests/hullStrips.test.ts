import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Locator } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { frozenEdition } from './testkit/edition.ts';
import { addressesIn, type Page, readPages, readRows, slug, textOf } from './testkit/site.ts';
import { useVisitor } from './testkit/visitor.ts';

const pages = readPages(inject('site'));
const spacecraft = readRows(`${frozenEdition}/spacecraft.json`);
const configurations = readRows(`${frozenEdition}/spacecraft_configurations.json`);
const families = readRows(`${frozenEdition}/spacecraft_configuration_families.json`);
const visitor = useVisitor();

const fleetOf = (id: number) => spacecraft.filter((row) => row.spacecraft_config.id === id);
const addresses = addressesIn(pages, 'configurations');
const configurationPage = (name: string) => pages.get(addresses.get(name) ?? '');

/** Every path but the lines of the scale has one subpath a craft; heads stand on ticks that are counted already. */
function ticksOn(strip: Page): number {
  return strip
    .querySelectorAll('.ticks path')
    .filter((path) => !/grid|baseline|heads/.test(path.getAttribute('class') ?? ''))
    .map((path) => (path.getAttribute('d') ?? '').split('M').length - 1)
    .reduce((sum, count) => sum + count, 0);
}

describe('a hull strip', () => {
  test('on the page of a configuration has a tick for each of its craft', () => {
    for (const row of configurations) {
      const strip = configurationPage(row.name)?.querySelector('.strip');
      const fleet = fleetOf(row.id);
      if (fleet.length === 0) expect(strip, row.name).toBeNull();
      else {
        if (!strip) throw new Error(`${row.name} has no strip.`);
        expect(ticksOn(strip), row.name).toBe(fleet.length);
        const placeholders = fleet.filter((craft) => craft.is_placeholder).length;
        const counted = [fleet.length - placeholders, placeholders].filter(Boolean);
        const order = fleet.length > 1 ? ' in order of (serial number|first launch)' : '';
        expect(textOf(strip.querySelector('figcaption')), row.name).toMatch(
          new RegExp(`^${counted.join(' .*and ')} .*${order}`),
        );
      }
    }
  });

  test('on the page of a family stands for each configuration that has craft', () => {
    for (const { name, spacecraft: members } of families) {
      const strips = pages.get(`/families/${slug(name)}/`)?.querySelectorAll('.strip') ?? [];
      const fleets = members.map(({ id }: { id: number }) => fleetOf(id).length).filter(Boolean);
      expect(strips.map(ticksOn).sort(), name).toEqual(fleets.sort());
    }
  });

  test('on the page of a craft points at that craft', async () => {
    const page = await visitor.open(`${visitor.home}spacecraft/crew-dragon-freedom/`);
    const strip = page.getByRole('img', { name: 'Crew Dragon 2, one tick for each craft' });
    const middle = async (locator: Locator) => {
      const box = await locator.boundingBox();
      return (box?.x ?? 0) + (box?.width ?? 0) / 2;
    };
    // It is the one of its configuration that is in space.
    const [wedge, head] = [
      await middle(strip.locator('.present path')),
      await middle(strip.locator('.heads')),
    ];
    expect(Math.abs(wedge - head)).toBeLessThan(1);
    // Half of it lies before its place, where a drawing within a drawing is cut off.
    expect(await strip.locator('.present').evaluate((one) => getComputedStyle(one).overflow)).toBe('visible');
    await page.getByRole('link', { name: 'All Crew Dragon 2 spacecraft, ranked by time in space' }).click();
    await page.waitForURL('**/configurations/crew-dragon-2/#spacecraft');
  });

  test('names the others beside it, or the other where there is one', () => {
    const sistersOf = (title: string) =>
      textOf(pages.get(`/spacecraft/${slug(title)}/`)?.querySelector('[aria-labelledby="siblings"]'));
    expect(sistersOf('X-15-1')).toContain('The other: X-15-3');
    expect(sistersOf('Crew Dragon Freedom')).toContain('The others: Crew Dragon C204, Crew Dragon C205,');
  });

  test('is not on the page of the only one of its kind', () => {
    expect(pages.get('/spacecraft/buran/')?.querySelector('.strip')).toBeNull();
  });

  test('keeps its height and every tick at 320 pixels', async () => {
    const page = await visitor.open(`${visitor.home}configurations/soyuz/`, {
      viewport: { width: 320, height: 640 },
    });
    const box = await page.locator('.strip svg[role="img"]').boundingBox();
    expect(box?.width).toBeLessThanOrEqual(288);
    expect(box?.height).toBeGreaterThan(50);
    const stroke = await page
      .locator('.strip .recorded')
      .evaluate((path) => getComputedStyle(path).strokeWidth);
    expect(Number.parseFloat(stroke)).toBeGreaterThanOrEqual(1);
    expect(Number.parseFloat(stroke)).toBeLessThan(288 / 79);
  });

  test('stands for every configuration with craft on the index of configurations, and in the family tree', () => {
    const fleets = (ids: number[]) =>
      ids
        .map((id) => fleetOf(id).length)
        .filter(Boolean)
        .sort();
    const drawn = (at: string) => pages.get(at)?.querySelectorAll('.mini-strip').map(ticksOn).sort();
    expect(drawn('/configurations/')).toEqual(fleets(configurations.map(({ id }) => id)));
    const members = configurations.filter(({ family }) => family.length > 0);
    expect(drawn('/families/')).toEqual(fleets(members.map(({ id }) => id)));
  });

  test('leaves a page of a craft and its styles under 14 kB', () => {
    const dist = inject('site');
    for (const craft of ['soyuz-28', 'progress-m-6', 'space-shuttle-discovery', 'crew-dragon-freedom']) {
      const page = pages.get(`/spacecraft/${craft}/`);
      const styles = page?.querySelectorAll('link[rel="stylesheet"]') ?? [];
      expect(styles.length, craft).toBeGreaterThan(0);
      const files = [
        path.join(dist, 'spacecraft', craft, 'index.html'),
        ...styles.map((link) => path.join(dist, link.getAttribute('href') ?? '')),
      ];
      const bytes = files.map((file) => brotliCompressSync(readFileSync(file)).length);
      expect(
        bytes.reduce((sum, count) => sum + count, 0),
        craft,
      ).toBeLessThan(14_000);
    }
  });
});
