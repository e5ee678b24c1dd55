import { expect, test } from 'vitest';
import { composeCatalog } from '../catalog/compose.ts';
import type { Configuration } from '../catalog/model.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { personMeters } from '../drawings/person.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { scaleDrawingOf } from './scaleDrawing.ts';

const catalog = composeCatalog(readDataSet(frozenEdition));
const find = (name: string) => catalog.configurations.find((one) => one.name === name) as Configuration;
const draw = (...names: string[]) => scaleDrawingOf(names.map(find));

test('every configuration fits a phone, and a person beside it can still be seen', () => {
  for (const { name } of catalog.configurations) {
    const { pixelsPerMeter, configurations } = draw(name);
    const [one] = configurations;
    if (!one || 'reason' in one) continue;
    expect(one.height, name).toBeLessThanOrEqual(260.001);
    expect(one.width, name).toBeLessThanOrEqual(200.001);
    expect(personMeters * pixelsPerMeter, name).toBeGreaterThan(8);
  }
});

test('several share one scale, set by the largest: Starship next to Vostok', () => {
  const { configurations, pixelsPerMeter } = draw('Starship V1', 'Vostok');
  const [starship, vostok] = configurations.map((one) => ('drawing' in one ? one : null));
  expect(starship?.height).toBeCloseTo(220, 6);
  expect((starship?.height ?? 0) / pixelsPerMeter).toBeCloseTo(50.3, 1);
  expect(vostok?.size).toEqual({ length: 4.55, diameter: 2.43 });
});

test('a size that the record has wrong is that of the drawing', () => {
  const [shuttle] = draw('Space Shuttle').configurations;
  expect(shuttle).toMatchObject({ size: { length: 37.24, diameter: 23.79 } });
});

test('one that nobody has drawn yet is a rectangle of its size, or says why it is not', () => {
  const later = { ...find('Orion'), id: 9001 };
  const [rectangle] = scaleDrawingOf([later]).configurations;
  expect(rectangle).toMatchObject({ drawing: null, size: { length: 3.3, diameter: 5.03 } });
  const [none] = scaleDrawingOf([{ ...find('Dream Chaser'), id: 9002 }]).configurations;
  expect(none).toMatchObject({
    reason: 'It has not been drawn yet. Its length and diameter are not recorded.',
  });
});

test('two and the person fit side by side into a phone, names and gaps included', () => {
  const pairs = catalog.configurations.flatMap((a) => catalog.configurations.map((b) => [a, b] as const));
  for (const [a, b] of pairs.filter(([a, b]) => a !== b)) {
    const { configurations, pixelsPerMeter } = scaleDrawingOf([a, b]);
    const widths = configurations.map((one) => ('drawing' in one ? Math.max(one.width, 88) : 0));
    const all = 72 + widths.reduce((sum, width) => sum + 16 + width, 0);
    expect(all, `${a.name}, ${b.name}`).toBeLessThanOrEqual(288.001);
    expect(personMeters * pixelsPerMeter, `${a.name}, ${b.name}`).toBeGreaterThan(4);
  }
});
