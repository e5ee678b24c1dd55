import { expect, test } from 'vitest';
import { catalogOf, craft, flight } from '../../catalog/smallCatalog.testkit.ts';
import { parseMoment } from '../../words/moment.ts';
import { isOn, mayBeOn, type Span } from '../spans.ts';
import { launchInWords } from '../spansInWords.ts';
import { barInWords, barsOf } from '../timeline.ts';
import { spansOf } from './spansFile.ts';

const date = parseMoment('2026-07-24T00:00:00Z');
const launched = (net: string, end: string | null, more: object = {}) =>
  flight(Number(net.replace(/\D/g, '').slice(2, 8)), {
    launch: { net: `${net}T00:00:00Z`, launch_designator: '2026-001' },
    mission_end: end && `${end}T00:00:00Z`,
    ...more,
  });

/** The days of those named on which a flight without a recorded end may have been up. */
function daysPerhaps(flights: object[], days: string[]): string[] {
  const { spacecraft } = catalogOf([craft(1, 'Soyuz A', flights)]);
  const spans = spansOf(barsOf(spacecraft, date), date);
  return days.filter((day) => spans.some((span) => mayBeOn(span, Date.parse(day))));
}

test('a flight without a recorded end may have been as long as the longest of its configuration', () => {
  const ten = launched('2026-01-01', '2026-01-11');
  const open = launched('2026-02-01', null);
  expect(daysPerhaps([ten, open], ['2026-02-01', '2026-02-02', '2026-02-11', '2026-02-12'])).toEqual([
    '2026-02-02',
    '2026-02-11',
  ]);
});

test('what is under way is not the longest of its configuration, because nobody knows how long it will be', () => {
  const [ten, open] = [launched('2026-01-01', '2026-01-11'), launched('2026-02-01', null)];
  const { spacecraft } = catalogOf([
    craft(1, 'Soyuz A', [ten, open]),
    craft(2, 'Soyuz B', [launched('2026-03-01', null)], { in_space: true }),
  ]);
  const spans = spansOf(barsOf(spacecraft, date), date);
  expect(spans.some((span) => mayBeOn(span, Date.parse('2026-02-12')))).toBe(false);
});

test('nothing is said of one whose configuration has no recorded length, or that stayed below orbit', () => {
  expect(daysPerhaps([launched('2026-02-01', null)], ['2026-02-02'])).toEqual([]);
  const below = launched('2026-02-01', null, { destination: 'Suborbital' });
  expect(daysPerhaps([launched('2026-01-01', '2026-01-11'), below], ['2026-02-02'])).toEqual([]);
});

test('what is not under way on the date of the data was over by then', () => {
  const long = launched('2026-01-01', '2026-06-01');
  const open = launched('2026-07-01', null);
  expect(daysPerhaps([long, open], ['2026-07-23', '2026-07-24'])).toEqual(['2026-07-23']);
});

test('one that is known between which days it ended was on until the first, and may have been until the second', () => {
  const { spacecraft } = catalogOf([
    craft(1, 'Soyuz A', [launched('2026-01-01', '2026-03-31')]),
    craft(2, 'Soyuz B', [launched('2026-04-01', null)]),
  ]);
  const [open] = spacecraft.find(({ name }) => name === 'Soyuz B')?.flights ?? [];
  const [seen, over] = ['2026-04-10', '2026-05-01'].map((day) => parseMoment(`${day}T00:00:00Z`, 'day'));
  if (open) Object.assign(open, { lastSeen: seen, overBy: over });
  const spans = spansOf(barsOf(spacecraft, date), date);
  const days = ['2026-04-09', '2026-04-10', '2026-04-11', '2026-05-01', '2026-05-02'].map((day) =>
    Date.parse(day),
  );
  expect(days.map((day) => spans.some((span) => isOn(span, day)))).toEqual([true, true, false, false, false]);
  expect(days.map((day) => spans.some((span) => mayBeOn(span, day)))).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
});

test('a flight that ended on the day of the data is over, and one under way lasts whatever end is planned', () => {
  const evening = parseMoment('2026-07-24T18:00:00Z');
  const endsOf = (end: string | null, inSpace: boolean) => {
    const { spacecraft } = catalogOf([
      craft(1, 'Soyuz A', [launched('2026-07-01', end)], { in_space: inSpace }),
    ]);
    const spans = spansOf(barsOf(spacecraft, evening), evening);
    expect(spans.filter((span) => isOn(span, Date.parse('2026-07-24')))).toEqual(spans);
    return spans.map(([, , , , own]) => own);
  };
  expect(endsOf('2026-07-24', false)).toEqual([Date.parse('2026-07-24')]);
  expect(endsOf(null, true)).toEqual(['ahead']);
  expect(endsOf('2026-12-05', true)).toEqual(['ahead']);
});

test('a test of the escape from a rocket, far below space, is no flight that was in space', () => {
  const spansOfOne = (name: string, ...days: string[]) => {
    const flights = days.map((day) => launched(day, day, { destination: 'Suborbital' }));
    return spansOf(barsOf(catalogOf([craft(1, name, flights)]).spacecraft, date), date);
  };
  expect(spansOfOne('Crew Dragon C205', '2020-01-19')).toEqual([]);
  expect(spansOfOne('Mercury No.7', '2020-01-19')).toHaveLength(1);
  const [reached, ...others] = spansOfOne('New Shepard Crew Capsule 1', '2016-06-19', '2016-10-05');
  expect(reached?.[3]).toBe(Date.UTC(2016, 5, 19));
  expect(others).toEqual([]);
});

test('a launch whose day is not known is said by its month alone, on the page of a day as well', () => {
  const said = (net_precision: object | null) => {
    const launch = { net: '2026-01-01T00:00:00Z', net_precision, launch_designator: '2026-001' };
    const { spacecraft } = catalogOf([
      craft(1, 'Soyuz A', [flight(1, { launch, mission_end: '2026-02-01T00:00:00Z' })]),
    ]);
    const [bar] = barsOf(spacecraft, date);
    const [span] = spansOf(bar ? [bar] : [], date);
    // As the page has it from the file.
    const read: Span = JSON.parse(JSON.stringify(span));
    expect([isOn(read, Date.parse('2026-01-01')), isOn(read, Date.parse('2025-12-31'))]).toEqual([
      true,
      false,
    ]);
    return [launchInWords(read), bar && barInWords(bar).split(', ')[1]];
  };
  expect(said({ id: 7, name: 'Month' })).toEqual(['launched Jan 2026', 'launched January 2026']);
  expect(said(null)).toEqual(['launched 1 Jan 2026', 'launched 1 January 2026']);
});
