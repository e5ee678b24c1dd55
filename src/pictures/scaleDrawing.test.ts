import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { composeCatalog } from '../catalog/compose.ts';
import type { Configuration } from '../catalog/model.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { personMeters, personOutline, scaleDrawingOf } from './scaleDrawing.ts';

// biome-ignore lint/suspicious/noExplicitAny: a test that typed them by the catalog's schemas would trust them
const rows: any[] = JSON.parse(readFileSync(`${frozenEdition}/spacecraft_configurations.json`, 'utf8'));
const catalog = composeCatalog(readDataSet(frozenEdition));
const find = (name: string) => catalog.configurations.find((one) => one.name === name) as Configuration;
const draw = (...names: string[]) => scaleDrawingOf(names.map(find));

test('every configuration that is drawn fits a phone, and keeps its proportions to the person', () => {
  let drawn = 0;
  for (const row of rows) {
    const { pixelsPerMeter, configurations } = draw(row.name);
    const [one] = configurations;
    if (!one || 'reason' in one) continue;
    drawn++;
    expect(one.height / (personMeters * pixelsPerMeter), row.name).toBeCloseTo(row.height / 1.8, 6);
    expect(one.width / one.height, row.name).toBeCloseTo(row.diameter / row.height, 6);
    expect(one.height, row.name).toBeLessThanOrEqual(260.001);
    expect(one.width, row.name).toBeLessThanOrEqual(130.001);
    // Beside 56 meters a person is still some pixels tall.
    expect(personMeters * pixelsPerMeter, row.name).toBeGreaterThan(8);
  }
  expect(drawn).toBe(37);
});

test('several share one scale, set by the largest: Starship next to Orion', () => {
  const { configurations } = draw('Starship V3', 'Orion');
  const [starship, orion] = configurations.map((one) => ('size' in one ? one : null));
  expect((starship?.height ?? 0) / (orion?.height ?? 1)).toBeCloseTo(52.1 / 3.3, 6);
  expect((starship?.width ?? 0) / (orion?.width ?? 1)).toBeCloseTo(9 / 5.03, 6);
  expect(starship?.height).toBeCloseTo(200, 6);
});

test('what cannot be right or is not known stays out, and does not set the scale', () => {
  const { configurations, pixelsPerMeter } = draw('Soyuz TMA', 'Soyuz MS', 'Buran');
  expect(configurations.map((one) => ('reason' in one ? one.reason : one.size))).toEqual([
    'This edition gives a length of 748 m, which cannot be right.',
    { length: 7.48, diameter: 2.72 },
    'Its diameter is not recorded.',
  ]);
  expect(pixelsPerMeter).toBe(draw('Buran', 'Soyuz MS').pixelsPerMeter);
});

test('the person stands on the ground and is 1.8 m tall', () => {
  const starts = [...personOutline.matchAll(/M(-?[\d.]+)(-[\d.]+)/g)].map((match) => Number(match[2]));
  const heights = [...personOutline.matchAll(/V(-?[\d.]+)/g)].map((match) => Number(match[1]));
  expect(Math.min(...starts, ...heights)).toBe(-personMeters);
  expect(Math.max(...heights)).toBe(0);
});
