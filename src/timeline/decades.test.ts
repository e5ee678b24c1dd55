import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition, leftTheGround } from '../tests/testkit/edition.ts';
import { decadeInWords, decadeNameOf, decadesOf, spreadInWords } from './decades.ts';
import { barsOf } from './timeline.ts';

type Row = { name: string; flights: { id: number; launch: { net: string }; mission_end: string | null }[] };
const rows: Row[] = JSON.parse(readFileSync(`${frozenEdition}/spacecraft.json`, 'utf8'));
const flights = rows.filter(leftTheGround).flatMap((row) => row.flights);
const { spacecraft, edition } = linkCatalog(readDataSet(frozenEdition));
const bars = barsOf(spacecraft, edition.date);
const decades = decadesOf(bars, edition.date);

test('the decades go from the first launch to the date of the data', () => {
  expect(decades.map(({ name }) => name)).toEqual([
    '1960s',
    '1970s',
    '1980s',
    '1990s',
    '2000s',
    '2010s',
    '2020s',
  ]);
  expect(decades[0]?.path).toBe('/timeline/1960s/');
  expect(decadesOf([], edition.date)).toEqual([]);
});

describe.each(decades)('the $name', ({ name, launched, launches }) => {
  const begins = name.slice(0, 3);

  test('count the launches of each year', () => {
    const expected = [...'0123456789'].map((digit) =>
      `${begins}${digit}` > '2026'
        ? null
        : flights.filter(({ launch }) => launch.net.startsWith(`${begins}${digit}`)).length,
    );
    expect(launches).toEqual(expected);
    expect(launched).toHaveLength(expected.reduce<number>((sum, count) => sum + (count ?? 0), 0));
  });
});

test('a flight that spans decades is in each of them', () => {
  const inDecades = (craft: string) =>
    decades
      .filter((decade) => decade.bars.some(({ flight }) => flight.spacecraft.name === craft))
      .map(({ name }) => name);
  expect(inDecades('Tesla Roadster')).toEqual(['2010s', '2020s']);
  expect(inDecades('Soyuz T-1')).toEqual(['1970s', '1980s']);
  expect(inDecades('Progress M-6')).toEqual(['1990s']);
});

test('a decade without a flight stands between those that have some', () => {
  const ends = [decades[0]?.launched[0], decades[6]?.launched[0]].flatMap((bar) => bar ?? []);
  const sparse = decadesOf(ends, edition.date);
  expect(sparse.map(({ bars: own }) => own.length)).toEqual([1, 0, 0, 0, 0, 0, 1]);
  expect(sparse.slice(0, 2).map(decadeInWords)).toEqual([
    '1 flight of 1 spacecraft was launched in the 1960s',
    'No flight was launched in the 1970s',
  ]);
});

test('says what a decade saw', () => {
  expect(decadeInWords(decades[2] as (typeof decades)[number])).toBe(
    '98 flights of 70 spacecraft were launched in the 1980s; 1 was still on from before',
  );
  expect(spreadInWords(decades.slice(0, 2).flatMap(({ launched }) => launched))).toBe(
    '106 in the 1960s, 68 in the 1970s',
  );
  expect(decadeNameOf(Date.parse('1999-12-31T23:59:59Z'))).toBe('1990s');
});
