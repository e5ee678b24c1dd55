import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import type { Configuration, Spacecraft } from '../catalog/model.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition, leftTheGround } from '../tests/testkit/edition.ts';
import { readRows } from '../tests/testkit/site.ts';
import { hullStripOf, hullStripsOf } from './hullStrip.ts';
import { drawStrip, placeOnStrip } from './hullStripDrawing.ts';

const rows = readRows(`${frozenEdition}/spacecraft.json`);
const catalog = linkCatalog(readDataSet(frozenEdition));
const find = (name: string) => catalog.configurations.find((one) => one.name === name) as Configuration;
const subpaths = (data: string) => data.split('M').slice(1);
/** Left and upper end of each stem, and how far it rises. */
const stems = (data: string) =>
  subpaths(data).map((path) => {
    const [, x, foot, head] = /^([\d.]+) ([\d.]+)V([\d.]+)$/.exec(path)?.map(Number) ?? [];
    return { x, height: (foot as number) - (head as number) };
  });

test('draws every craft once, by what is recorded of it', () => {
  for (const configuration of catalog.configurations) {
    const fleet = rows.filter((row) => row.spacecraft_config.id === configuration.id);
    const flown = fleet.filter((row) => !row.is_placeholder && row.flights_count > 0 && leftTheGround(row));
    const isKnown = (row: (typeof rows)[number]) => row.time_in_space !== null && row.time_in_space !== 'P0D';
    const drawing = drawStrip(hullStripOf(configuration));
    const counts = [
      drawing.recorded,
      drawing.inSpace,
      drawing.notRecorded,
      drawing.notLaunched,
      drawing.placeholders,
    ];
    expect(
      counts.map((data) => subpaths(data).length),
      configuration.name,
    ).toEqual([
      flown.filter((row) => isKnown(row) && !row.in_space).length,
      flown.filter((row) => isKnown(row) && row.in_space).length,
      flown.filter((row) => !isKnown(row)).length,
      fleet.filter((row) => !row.is_placeholder && (row.flights_count === 0 || !leftTheGround(row))).length,
      fleet.filter((row) => row.is_placeholder).length,
    ]);
    expect(subpaths(drawing.heads)).toHaveLength(fleet.filter((row) => row.in_space).length);
  }
});

test('a height is the square root of the time: a quarter of the time is half as high', () => {
  const strip = hullStripOf(find('Soyuz TM'));
  const heights = stems(drawStrip(strip).recorded).map(({ height }) => height);
  const longest = Math.max(...heights);
  for (const [index, { spacecraft }] of strip.ticks.entries()) {
    const share = (spacecraft.timeInSpace?.seconds ?? 0) / (strip.longest?.timeInSpace?.seconds ?? 0);
    expect((heights[index] as number) / longest, spacecraft.name).toBeCloseTo(Math.sqrt(share), 1);
  }
  const [full, quarter] = subpaths(drawStrip(strip).grid).map((path) => Number(/ ([\d.]+)H/.exec(path)?.[1]));
  expect([50 - (full as number), 50 - (quarter as number)]).toEqual([longest, longest / 2]);
});

test('a flight of minutes beside one of months can be seen', () => {
  const drawing = drawStrip(hullStripOf(find('Soyuz MS')));
  expect(Math.min(...stems(drawing.recorded).map(({ height }) => height))).toBe(2);
});

test('a height means the same on strips that share a scale', () => {
  const [dragon, crew] = hullStripsOf([find('Dragon 1'), find('Crew Dragon 2')]).map((strip) =>
    Math.max(...stems(drawStrip(strip).recorded).map(({ height }) => height)),
  );
  // 99 of 868 days.
  expect((dragon as number) / (crew as number)).toBeCloseTo(Math.sqrt(99.0008 / 868.6), 2);
});

test('ticks stand side by side in equal steps, thinner where there are many', () => {
  const xs = stems(drawStrip(hullStripOf(find('Progress-M'))).recorded).map(({ x }) => x);
  expect(xs).toEqual(Array.from({ length: 68 }, (_, index) => 5 + 10 * index));
  const of = (count: number) => {
    const configuration = find('Progress-M');
    const spacecraft = Array.from({ length: count }, () => configuration.spacecraft[0] as Spacecraft);
    return drawStrip(hullStripOf({ ...configuration, spacecraft })).tick;
  };
  // In a window of 320 pixels 288 are left for the strip: no tick fills its step.
  for (const count of [29, 60, 61, 120, 121, 180]) {
    expect(of(count)).toBeGreaterThanOrEqual(1);
    expect(of(count)).toBeLessThan(288 / count);
  }
});

test('a craft is found at the middle of its step, and a craft of another configuration nowhere', () => {
  const strip = hullStripOf(find('Orion'));
  expect(strip.ticks.map(({ spacecraft }) => placeOnStrip(strip, spacecraft))).toEqual([
    '16.67%',
    '50.00%',
    '83.33%',
  ]);
  expect(placeOnStrip(strip, find('Buran').spacecraft[0] as Spacecraft)).toBeNull();
});
