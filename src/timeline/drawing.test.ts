import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import type { Spacecraft } from '../catalog/model.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { dayLength } from '../words/moment.ts';
import {
  axisOf,
  crossPath,
  packRows,
  rowsOf,
  type TimelineRow,
  tenthsAfter,
  tenthsBefore,
} from './drawing.ts';
import { type Bar, barsIn, barsOf } from './timeline.ts';

const { spacecraft, edition } = linkCatalog(readDataSet(frozenEdition));
const bars = barsOf(spacecraft, edition.date);
const decade = (year: number) =>
  axisOf({ from: Date.UTC(year, 0, 1), to: Date.UTC(year + 10, 0, 1) }, edition.date);
const rowsOn = (year: number, name: RegExp) => {
  const axis = decade(year);
  return rowsOf(
    barsIn(bars, axis.range).filter(({ flight }) => name.test(flight.spacecraft.name)),
    axis,
  );
};
const one = (year: number, name: RegExp) => rowsOn(year, name)[0]?.marks[0];

describe('the axis', () => {
  test('has a tick a year in a decade, and the date of the data where it lies in it', () => {
    expect(decade(1990).ticks.map(({ text }) => text)).toEqual(
      Array.from({ length: 10 }, (_, year) => String(1990 + year)),
    );
    expect(decade(1990).datePlace).toBeNull();
    // 2,396 of the 3,653 days from 2020 to 2029 had passed.
    expect(decade(2020).datePlace).toBeCloseTo(10 + (1160 * 2396) / 3653, 1);
  });

  test('has no date of the data where it begins or ends with them', () => {
    const [from, to] = [edition.date.time - 1, edition.date.time + 1];
    expect(axisOf({ from, to }, edition.date).datePlace).not.toBeNull();
    expect(axisOf({ from, to: edition.date.time }, edition.date).datePlace).toBeNull();
    expect(axisOf({ from: edition.date.time, to }, edition.date).datePlace).toBeNull();
  });

  test('names months where a year is all there is', () => {
    const year = axisOf({ from: Date.UTC(2025, 0, 1), to: Date.UTC(2026, 0, 1) }, edition.date);
    expect(year.ticks[0]?.text).toBe('2025');
    expect(year.ticks[1]?.text).toBe('February');
  });
});

describe('the tenths of an axis before the first row and after the last', () => {
  test('are as wide as the style sheet moves a drawing for each, and have a rule there', () => {
    const sheet = readFileSync('src/timeline/timeline.css', 'utf8');
    const { placeOf, range } = decade(1990);
    const tenth = (placeOf(range.to) - placeOf(range.from)) / 10;
    expect(/--tenth: ([\d.]+)px;/.exec(sheet)?.[1]).toBe(String(tenth));
    const rules = [...sheet.matchAll(/\.blank-(\d) \{/g)].map(([, tenths]) => Number(tenths));
    expect(rules).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('are none where nothing is drawn', () => {
    expect(tenthsBefore([], decade(1990))).toBe(0);
    expect(tenthsAfter([], decade(1990))).toBe(0);
    expect(tenthsBefore(rowsOn(1990, /^Soyuz TM-(12|29)$/), decade(1990))).toBe(1);
  });
});

describe('a bar', () => {
  test('lies from launch to end', () => {
    // Launched on 18 May 1991, 144.6 days long: 502.5 days after the decade began.
    const mark = one(1990, /^Soyuz TM-12$/);
    expect(mark?.from).toBeCloseTo(10 + (1160 * 502.5) / 3652, 0);
    expect((mark?.to ?? 0) - (mark?.from ?? 0)).toBeCloseTo((1160 * 144.6) / 3652, 0);
    expect(mark).toMatchObject({ state: 'ended', isCut: false });
    expect(mark?.path).toMatch(/^M[\d.]+ 5h[\d.]+v10h-[\d.]+z$/);
  });

  test('is wide enough to be seen, however short the flight', () => {
    const mark = one(1980, /^Buran/);
    expect((mark?.to ?? 0) - (mark?.from ?? 0)).toBeCloseTo(3);
  });

  test('is whole on an axis that begins and ends with it', () => {
    const bar = bars.find(({ flight }) => flight.spacecraft.name === 'Soyuz TM-12') as Bar;
    const axis = axisOf({ from: bar.start, to: bar.end as number }, edition.date);
    const mark = rowsOf([bar], axis)[0]?.marks[0];
    expect(mark).toMatchObject({ isCut: false, from: 10, to: 1170 });
    expect(mark?.path).toBe('M10 5h1160v10h-1160z');
  });

  test('is a line where the flight stands for a stay of unknown length', () => {
    const bar = bars.find(({ flight }) => flight.spacecraft.name === 'Soyuz TM-12') as Bar;
    const axis = axisOf({ from: bar.start, to: bar.end as number }, edition.date);
    const [row] = rowsOf([{ ...bar, isOfUnknownStay: true }], axis);
    expect(row?.marks[0]?.path).toBe('M10 8h1160v4h-1160z');
  });

  test('comes to a point where the flight goes on beyond the drawing, at both sides', () => {
    expect(one(1970, /^Soyuz T-1$/)).toMatchObject({ isCut: true, to: 1176 });
    expect(one(1970, /^Soyuz T-1$/)?.path).toContain('l6 5l-6 5');
    expect(one(1980, /^Soyuz T-1$/)).toMatchObject({ isCut: true, from: 4 });
    expect(one(1980, /^Soyuz T-1$/)?.path).toContain('l-6-5z');
  });

  test('of a flight under way reaches the date of the data', () => {
    const mark = one(2020, /^Tesla Roadster$/);
    expect(mark?.state).toBe('under-way');
    expect(mark?.to).toBeCloseTo((decade(2020).datePlace ?? 0) + 6);
  });

  test('is open where the end is not recorded, and of no length', () => {
    const mark = one(1960, /^Apollo CSM-002$/);
    expect(mark?.state).toBe('open');
    expect(mark?.path).not.toContain('z');
  });

  test('is open at the day on which a flight without a recorded end was last seen, and comes to a point where it began before', () => {
    const bar = bars.find(({ flight }) => flight.spacecraft.name === 'Apollo CSM-002') as Bar;
    const knownUntil = bar.start + 10 * dayLength;
    const markFrom = (from: number) =>
      rowsOf([{ ...bar, knownUntil }], axisOf({ from, to: bar.start + 20 * dayLength }, edition.date))[0]
        ?.marks[0];
    expect(markFrom(bar.start)).toMatchObject({ from: 10, to: 590, state: 'open', isCut: false });
    expect(markFrom(bar.start + dayLength)).toMatchObject({ from: 4, state: 'open', isCut: true });
  });

  test('is a cross where the launch failed, and of no length', () => {
    const mark = one(1960, /^Vostok-1K No.1$/);
    expect(mark?.state).toBe('failed');
    expect((mark?.to ?? 0) - (mark?.from ?? 0)).toBeCloseTo(8.6);
  });

  test('has a cross behind its end where that was a loss, whether the end has a time or not', () => {
    const x15 = rowsOn(1960, /^X-15-3$/)
      .flatMap(({ marks }) => marks)
      .at(-1);
    expect(x15).toMatchObject({ state: 'lost', isCut: false });
    expect((x15?.to ?? 0) - (x15?.from ?? 0)).toBeCloseTo(3 + 1 + 8.6);
    expect(x15?.path).toContain(`z${crossPath((x15?.to ?? 0) - 4.3)}`);
    expect(one(1970, /^Soyuz 11$/)?.state).toBe('lost');
    expect(one(1970, /^Soyuz 12$/)?.state).toBe('ended');
  });

  test('of a loss in a later decade has no cross yet', () => {
    const bar = bars.find(({ flight }) => flight.spacecraft.name === 'Soyuz 11') as Bar;
    const axis = axisOf({ from: bar.start, to: (bar.end as number) - 1 }, edition.date);
    expect(rowsOf([bar], axis)[0]?.marks[0]).toMatchObject({ state: 'ended', isCut: true });
  });

  test('is rough where only the month of the launch is known', () => {
    const [bar] = bars as [Bar];
    const flight = { ...bar.flight, launch: { time: bar.start, precision: 'month' as const } };
    expect(rowsOf([{ ...bar, flight }], decade(1960))[0]?.marks[0]?.isRough).toBe(true);
    expect(rowsOf([bar], decade(1960))[0]?.marks[0]?.isRough).toBe(false);
  });
});

describe('a row', () => {
  test('holds all flights of one spacecraft', () => {
    const [row, ...others] = rowsOn(1990, /^Space Shuttle Endeavour$/);
    expect(others).toEqual([]);
    expect(row?.marks).toHaveLength(13);
  });

  test('is one of several where flights would run into one', () => {
    const rows = rowsOn(2010, /^VSS Enterprise$/);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.flatMap(({ marks }) => marks)).toHaveLength(37);
    for (const { marks } of rows) expectApart(marks, 1);
  });

  test('bears a name behind its last flight, before its first, or in a gap', () => {
    const label = (year: number, name: RegExp) => rowsOn(year, name)[0]?.label;
    expect(label(1990, /^Soyuz TM-12$/)).toMatchObject({ text: 'Soyuz TM-12', anchor: 'start' });
    expect(label(1990, /^Soyuz TM-29$/)).toMatchObject({ text: 'Soyuz TM-29', anchor: 'end' });
    const [columbia] = rowsOn(1990, /^Space Shuttle Columbia$/) as [TimelineRow];
    expect(columbia.label).toMatchObject({ text: 'Columbia', anchor: 'start' });
    expect(columbia.label?.place).toBeLessThan(columbia.marks.at(-1)?.from ?? 0);
  });

  test('has none where there is no room', () => {
    const [bar] = bars as [Bar];
    const endless = { ...bar, start: 0, end: edition.date.time };
    expect(rowsOf([endless], decade(1990))[0]?.label).toBeNull();
  });

  test('shortens a long name: brackets go, then the end', () => {
    const text = (name: RegExp, title?: string) => {
      const [bar] = bars.filter(({ flight }) => name.test(flight.spacecraft.name)) as [Bar];
      const craft = { ...bar.flight.spacecraft, title: title ?? bar.flight.spacecraft.title } as Spacecraft;
      return rowsOf([{ ...bar, flight: { ...bar.flight, spacecraft: craft } }], decade(2010))[0]?.label?.text;
    };
    expect(text(/^Cygnus CRS Orb-1/)).toBe('Cygnus CRS Orb-1');
    expect(text(/^Dragon C101/, 'A name that is much too long to stand')).toBe(
      'A name that is much too long…',
    );
  });
});

test.each([1960, 1970, 1980, 1990, 2000, 2010, 2020])('lanes of the %is hold every row, apart', (year) => {
  const axis = decade(year);
  const rows = rowsOf(barsIn(bars, axis.range), axis);
  const lanes = packRows(rows);
  expect(new Set(lanes.flat())).toEqual(new Set(rows));
  expect(lanes.length).toBeLessThan(rows.length);
  for (const lane of lanes) expectApart(lane, 10);
  for (const { from, to } of rows) expect([from >= 0, to <= 1180]).toEqual([true, true]);
});

function expectApart(spans: { from: number; to: number }[], gap: number) {
  for (const [index, { from }] of spans.entries()) {
    const before = spans[index - 1];
    if (before) expect(from).toBeGreaterThanOrEqual(before.to + gap);
  }
}
