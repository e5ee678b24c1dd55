import { expect, test } from 'vitest';
import { catalogOf, craft, flight } from '../catalog/smallCatalog.testkit.ts';
import { parseMoment } from '../words/moment.ts';
import { spansOf } from './build/spansFile.ts';
import { decadeInWords, decadesOf } from './decades.ts';
import { mayBeOn } from './spans.ts';
import { barsOf } from './timeline.ts';
import { yearInWords, yearsWithFlights } from './years.ts';

const date = parseMoment('2026-07-24T00:00:00Z');
const launched = (net: string, end: string | null, more: object = {}) =>
  flight(Number(net.replaceAll('-', '').slice(2)), {
    launch: { net: `${net}T00:00:00Z`, launch_designator: '2019-001' },
    mission_end: end && `${end}T00:00:00Z`,
    ...more,
  });
/** The bars of flights, each of a spacecraft of its own. */
const barsWith = (flights: object[]) =>
  barsOf(catalogOf(flights.map((one, index) => craft(index, `Soyuz ${index}`, [one]))).spacecraft, date);
/** A flight of 60 days, which says how long others may have been. */
const long = launched('2019-02-01', '2019-04-02');
const open = launched('2019-12-01', null);
const isOver = launched('2019-10-01', null);
const known = launched('2019-12-15', '2020-01-15');

function saidOf(flights: object[], year: number): string | undefined {
  const found = yearsWithFlights(barsWith(flights), date).find((one) => one.year === year);
  return found && yearInWords(found);
}

test('a year says which flights may still have been on when it began, because their ends are not recorded', () => {
  expect(saidOf([long, isOver, open, known], 2020)).toBe(
    'No flight was launched in 2020; 1 was still on from before, and 1 more may have been',
  );
  expect(saidOf([long, open], 2020)).toBe('No flight was launched in 2020; 1 may have been on from before');
  expect(saidOf([long, isOver, known], 2020)).toBe(
    'No flight was launched in 2020; 1 was still on from before',
  );
  expect(saidOf([long, open], 2019)).toBe('2 flights were launched in 2019');
});

test('a flight without a recorded end that was seen in a year was still on when it began', () => {
  const bars = barsWith([long, open]).map((bar) =>
    bar.end === null ? { ...bar, knownUntil: Date.UTC(2020, 0, 5) } : bar,
  );
  const found = yearsWithFlights(bars, date).find(({ year }) => year === 2020);
  expect(found && yearInWords(found)).toBe('No flight was launched in 2020; 1 was still on from before');
});

test('a flight without a recorded end was over when its spacecraft was launched again', () => {
  const again = [long, launched('2019-12-01', null), launched('2019-12-15', '2019-12-20')];
  const { spacecraft } = catalogOf([craft(1, 'Shuttle', again)]);
  const found = yearsWithFlights(barsOf(spacecraft, date), date).find(({ year }) => year === 2020);
  expect(found?.perhaps).toEqual([]);
});

test('a year and the page of its first day name the same flights that may have been on', () => {
  const bars = barsWith([
    long,
    isOver,
    open,
    known,
    launched('2019-12-20', null, { destination: 'Suborbital' }),
  ]);
  for (const { range, perhaps } of yearsWithFlights(bars, date)) {
    const spans = spansOf(bars, date).filter((span) => mayBeOn(span, range.from));
    expect(perhaps.map(({ start }) => start)).toEqual(spans.map(([, , , start]) => start));
  }
});

test('a decade says the same of its beginning', () => {
  expect(
    decadesOf(barsWith([long, open, known]), date)
      .map(decadeInWords)
      .at(-1),
  ).toBe('No flight was launched in the 2020s; 1 was still on from before, and 1 more may have been');
});
