import { expect, test } from 'vitest';
import { composeCatalog } from '../catalog/compose.ts';
import { linkCatalog } from '../catalog/link.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition, leftTheGround } from '../tests/testkit/edition.ts';
import { readRows } from '../tests/testkit/site.ts';
import { decadeStripInWords, decadeStripsOf } from './decadeStrips.ts';

const rows = readRows(`${frozenEdition}/spacecraft.json`);
const { spacecraft } = linkCatalog(readDataSet(frozenEdition));
const strips = decadeStripsOf(spacecraft);
const firstLaunches = rows
  .filter(leftTheGround)
  .map((row) => row.flights.map((flight: { launch: { net: string } }) => flight.launch.net).sort()[0])
  .filter(Boolean);

test('every spacecraft that was launched stands once on the strip of its first decade', () => {
  const counts: Record<string, number> = {};
  for (const net of firstLaunches) counts[`${net.slice(0, 3)}0s`] = (counts[`${net.slice(0, 3)}0s`] ?? 0) + 1;
  expect(Object.fromEntries(strips.map(({ decade, ticks }) => [decade, ticks.length]))).toEqual(counts);
  expect(strips.map(({ decade }) => decade)).toEqual(Object.keys(counts).sort());
});

test('the ticks go by first launch, on one scale', () => {
  const times = strips.flatMap(({ ticks }) =>
    ticks.map(({ spacecraft }) => spacecraft.firstLaunch?.time ?? 0),
  );
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(new Set(strips.map(({ longest }) => longest?.name))).toEqual(new Set(['Tesla Roadster']));
});

test('the longest of all is the tallest, also where ranks are kept apart', () => {
  const ranked = decadeStripsOf(composeCatalog(readDataSet(frozenEdition)).spacecraft);
  expect(new Set(ranked.map(({ longest }) => longest?.name))).toEqual(new Set(['Tesla Roadster']));
  expect(ranked.map(decadeStripInWords).join(' ')).toContain(
    'longest in space 3,089 days 3 hours (Tesla Roadster)',
  );
});

test('says what a strip shows', () => {
  expect(strips.map(decadeStripInWords)).toContain(
    '98 first launched in the 2020s; longest in space 868 days 14 hours (Crew Dragon Endeavour); 9 in space.',
  );
});

test('of more craft than an eye tells apart some share a tick, which is of the longest in space and counts for all', () => {
  const many = decadeStripsOf(Array.from({ length: 12 }, () => spacecraft).flat());
  const [{ shared }] = many as [(typeof many)[0]];
  expect(shared).toBeGreaterThan(1);
  for (const [index, { ticks, ...strip }] of many.entries()) {
    expect(strip.spacecraft).toHaveLength((strips[index]?.spacecraft.length ?? 0) * 12);
    expect(ticks).toHaveLength(Math.ceil(strip.spacecraft.length / shared));
    expect(ticks.length).toBeLessThanOrEqual(320);
    const seconds = (craft: (typeof spacecraft)[0]) => craft.timeInSpace?.seconds ?? 0;
    for (const [place, tick] of ticks.entries()) {
      const group = strip.spacecraft.slice(place * shared, (place + 1) * shared);
      expect(group).toContain(tick.spacecraft);
      if (tick.kind === 'recorded' && group.every(({ unranked }) => !unranked['time-in-space']))
        expect(seconds(tick.spacecraft)).toBe(Math.max(...group.map(seconds)));
    }
  }
  expect(decadeStripInWords(many.at(-1) as (typeof many)[0])).toMatch(/^1,176 first launched in the 2020s/);
});
