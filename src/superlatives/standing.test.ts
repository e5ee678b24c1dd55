import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { composeCatalog } from '../catalog/compose.ts';
import type { Spacecraft } from '../catalog/model.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { type Duration, durationInWords, parseDuration } from '../words/duration.ts';
import { chapters, standingOf } from './standing.ts';
import type { RankingEntry } from './tables/superlative.ts';

// biome-ignore lint/suspicious/noExplicitAny: a test that typed them by the catalog's schemas would trust them
const rows: any[] = JSON.parse(readFileSync(`${frozenEdition}/spacecraft.json`, 'utf8'));
const catalog = composeCatalog(readDataSet(frozenEdition));
const flown = rows.filter((row) => row.flights_count > 0 && !row.is_placeholder);

const superlative = (id: string) => {
  const found = chapters.flatMap((chapter) => chapter.superlatives).find((one) => one.id === id);
  if (!found) throw new Error(`There is no superlative ${id}.`);
  return found;
};
const standing = (id: string, of = catalog) => standingOf(superlative(id), of);
const listed = (id: string) => standing(id).rows.map(({ entry, value }) => [entry.name, value]);
const times = (id: string) => standing(id).rows.map(({ value }) => inMinutes(value));
const listedTimes = (id: string) =>
  standing(id).rows.map(({ entry, value }) => [entry.name, inMinutes(value)]);
const inMinutes = (seconds: number | null) => Math.floor((seconds as number) / 60) * 60;

/** ISO 8601, without the catalog's own reader, in whole minutes: most of the edition is known no finer. */
function secondsOf(iso: string | null): number {
  const part = (unit: RegExp) => Number(unit.exec(iso ?? '')?.[1] ?? 0);
  return part(/(\d+)D/) * 86_400 + part(/(\d+)H/) * 3_600 + part(/(\d+)M/) * 60;
}

/** The first ten by a figure, the largest first, from the rows themselves. */
function topOf(candidates: typeof rows, figure: (row: (typeof rows)[number]) => number) {
  return candidates
    .map((row): [string, number] => [row.name, figure(row)])
    .sort(([, a], [, b]) => b - a)
    .slice(0, 10);
}

describe('the first places', () => {
  const time = (row: (typeof rows)[number]) => secondsOf(row.time_in_space);

  test('of time in space are those of the records, but for what was left there', () => {
    const known = flown.filter((row) => row.name !== 'Tesla Roadster' && time(row) > 0);
    expect(listedTimes('longest-time-in-space')).toEqual(topOf(known, time));
    expect(listed('left-in-space')).toEqual([['Tesla Roadster', secondsOf('P3089DT3H15M')]]);
    const unknown = flown.filter((row) => time(row) === 0).length;
    expect(standing('longest-time-in-space').unknown).toBe(
      `${unknown} spacecraft have no recorded time in space and are not ranked.`,
    );
  });

  test('of flights and time docked are those of the records', () => {
    expect(listed('most-flown')).toEqual(topOf(flown, (row) => row.flights_count));
    expect(standing('most-flown').unknown).toBeNull();
    expect(listedTimes('most-time-docked')).toEqual(topOf(flown, (row) => secondsOf(row.time_docked)));
  });

  test('of the longest and shortest flight are those of single flights', () => {
    const durations = flown
      .filter((row) => row.name !== 'Tesla Roadster')
      .flatMap((row) => row.flights.map((flight: { duration: string | null }) => secondsOf(flight.duration)))
      .filter((seconds) => seconds > 0)
      .sort((a, b) => a - b);
    expect(times('shortest-flight')).toEqual(durations.slice(0, 10));
    expect(times('longest-flight')).toEqual(durations.slice(-10).reverse());
    expect(standing('shortest-flight').rows[0]?.remark).toContain('STS-51-L');
  });

  test('of turnarounds put landers apart', () => {
    const turnarounds = (isLander: boolean) =>
      flown
        .filter(
          (row) => row.fastest_turnaround && (row.spacecraft_config.type.name === 'Lander') === isLander,
        )
        .map((row) => secondsOf(row.fastest_turnaround))
        .sort((a, b) => a - b);
    expect(times('fastest-turnaround')).toEqual(turnarounds(false).slice(0, 10));
    expect(times('shortest-stay-of-a-lander')).toEqual(turnarounds(true));
  });

  test('of the shortest flights read alike only where they share a place', () => {
    const { rows, parts } = standing('shortest-flight');
    const seen = rows.map(({ figure, place: { place } }) =>
      figure.kind === 'duration' && figure.duration
        ? [durationInWords(figure.duration, { ...figure, parts }), place]
        : [],
    );
    expect(new Set(seen.map(([words]) => words)).size).toBe(new Set(seen.map(([, place]) => place)).size);
    // One of them is PT10M12S in the records, but their times are known to the minute only.
    expect(seen.filter(([words]) => words === '10 minutes').map(([, place]) => place)).toEqual([5, 5, 5]);
  });

  test('are said in a third unit where two do not tell them apart', () => {
    const [craft] = catalog.spacecraft as [Spacecraft];
    const entryOf = (duration: Duration): RankingEntry => ({
      entry: craft,
      of: craft.configuration,
      notes: 0,
      value: duration.seconds,
      figure: { kind: 'duration', duration, precision: 'second' },
      remark: null,
    });
    const partsOf = (...isos: string[]) =>
      standingOf(
        { ...superlative('longest-flight'), entries: () => isos.map(parseDuration).map(entryOf) },
        catalog,
      ).parts;
    expect(partsOf('P10DT1H5M', 'P10DT2H5M')).toBe(2);
    expect(partsOf('P10DT1H5M', 'P10DT1H9M')).toBe(3);
    expect(partsOf('P10DT1H5M1S', 'P10DT1H5M2S')).toBe(4);
    expect(partsOf('P10DT1H5M1S', 'P10DT1H5M1S')).toBe(2);
  });

  test('of launches are the oldest and the latest', () => {
    const launches = flown
      .flatMap((row) =>
        row.flights.map((flight: { launch: { net: string } }) => Date.parse(flight.launch.net)),
      )
      .sort((a, b) => a - b);
    expect(standing('first-launch').rows.map(({ value }) => value)).toEqual(launches.slice(0, 10));
    expect(standing('latest-launch').rows[0]?.value).toBe(launches.at(-1));
  });

  test('of the longest spacecraft leave out a length that cannot be right', () => {
    expect(listed('longest-spacecraft')[0]).toEqual(['Space Shuttle', 56.1]);
    expect(listed('longest-spacecraft').flat()).not.toContain(748);
    expect(standing('longest-spacecraft').unknown).toMatch(/^5 configurations have no recorded length/);
  });

  test('of the longest spacecraft keep a length with a note, unless the note is a doubt', () => {
    const firstWith = (isDoubt: boolean) => {
      const note = { rule: 'with-tank', field: 'length', text: 'With its tank.', isDoubt } as const;
      const configurations = catalog.configurations.map((one) =>
        one.name === 'Space Shuttle' ? { ...one, notes: [note] } : one,
      );
      return standing('longest-spacecraft', { ...catalog, configurations }).rows[0]?.entry.name;
    };
    expect(firstWith(false)).toBe('Space Shuttle');
    expect(firstWith(true)).not.toBe('Space Shuttle');
  });
});

describe('ties', () => {
  test('share a place, and all that share the last one are shown', () => {
    const places = standing('most-launches').rows.map(({ entry, place }) => [entry.name, place.place]);
    expect(places.slice(5, 8)).toEqual([
      ['Progress-MS', 6],
      ['Soyuz TM', 6],
      ['Crew Capsule 2.0', 8],
    ]);
  });

  test('that are too many are cut at ten, and the rest is counted', () => {
    const single = superlative('most-flown');
    const once = { ...catalog, spacecraft: catalog.spacecraft.filter((craft) => craft.flightsCount === 1) };
    const { rows: shown, more } = standingOf(single, once);
    expect(shown).toHaveLength(10);
    expect(more).toBe(flown.filter((row) => row.flights_count === 1).length - 10);
  });
});
