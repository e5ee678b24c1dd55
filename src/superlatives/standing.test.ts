import { describe, expect, test } from 'vitest';
import { composeCatalog } from '../catalog/compose.ts';
import type { Spacecraft } from '../catalog/model.ts';
import { catalogOf, craft, flight } from '../catalog/smallCatalog.testkit.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition, leftTheGround, leftThere } from '../tests/testkit/edition.ts';
import { readRows } from '../tests/testkit/site.ts';
import { type Duration, durationInWords, parseDuration } from '../words/duration.ts';
import { chapters, standingOf } from './standing.ts';
import type { RankingEntry } from './tables/superlative.ts';

const rows = readRows(`${frozenEdition}/spacecraft.json`);
const catalog = composeCatalog(readDataSet(frozenEdition));
const flown = rows.filter(
  (row) => row.flights_count > 0 && !row.is_placeholder && leftTheGround({ name: row.name }),
);
const isNamed =
  (...names: string[]) =>
  (row: (typeof rows)[number]) =>
    names.includes(row.name);
const isX15 = isNamed('X-15-1', 'X-15-3');

const superlative = (id: string) => {
  const found = chapters.flatMap((chapter) => chapter.superlatives).find((one) => one.id === id);
  if (!found) throw new Error(`There is no superlative ${id}.`);
  return found;
};
const standing = (id: string, of = catalog) => standingOf(superlative(id), of);
const listed = (id: string) => standing(id).rows.map(({ entry, measure }) => [entry.name, measure?.value]);
const times = (id: string) => standing(id).rows.map(({ measure }) => inMinutes(measure?.value));
const listedTimes = (id: string) =>
  standing(id).rows.map(({ entry, measure }) => [entry.name, inMinutes(measure?.value)]);
const inMinutes = (seconds: number | undefined) => Math.floor((seconds as number) / 60) * 60;

/** ISO 8601, without the catalog's own reader, in whole minutes: most of the edition is known no finer. */
function secondsOf(iso: string | null): number {
  const part = (unit: RegExp) => Number(unit.exec(iso ?? '')?.[1] ?? 0);
  return part(/(\d+)D/) * 86_400 + part(/(\d+)H/) * 3_600 + part(/(\d+)M/) * 60;
}

/** Each flight whose end is known to the minute may move its time by half a minute, and so to the next minute. */
function expectNear(seen: readonly number[], records: readonly number[], flights = 1): void {
  expect(seen).toHaveLength(records.length);
  seen.forEach((seconds, index) => {
    expect(Math.abs(seconds - (records[index] as number))).toBeLessThanOrEqual(60 + 30 * (flights - 1));
  });
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
    const known = flown.filter((row) => !isNamed(...leftThere)(row) && time(row) > 0);
    const top = topOf(known, time);
    expect(listed('longest-time-in-space').map(([name]) => name)).toEqual(top.map(([name]) => name));
    expectNear(
      times('longest-time-in-space'),
      top.map(([, seconds]) => seconds),
      Math.max(...known.map((row) => row.flights_count)),
    );
    expect(listed('left-in-space')).toEqual([['Tesla Roadster', secondsOf('P3089DT3H15M')]]);
    const unknown = flown.filter((row) => time(row) === 0).length;
    expect(standing('longest-time-in-space').unknown).toBe(
      `${unknown} spacecraft have no recorded time in space and are not ranked.`,
    );
  });

  test('of flights and time docked are those of the records', () => {
    const isCarried = isNamed('VSS Enterprise', 'VSS Unity');
    const ranked = flown.filter((row) => !isX15(row) && !isCarried(row)).map((row) => row.flights_count);
    const tenth = ranked.toSorted((a, b) => b - a)[9];
    expect(listed('most-flown').map(([, count]) => count)).toEqual(
      ranked.filter((count) => count >= tenth).sort((a, b) => b - a),
    );
    expect(standing('most-flown').excluded).toMatchObject([
      {
        entries: [
          { entry: { name: 'VSS Enterprise' }, detail: 'it flew by itself 36 times' },
          { entry: { name: 'VSS Unity' }, detail: 'it flew by itself 26 times' },
        ],
        reason: expect.stringContaining('stayed on its carrier aircraft'),
      },
      {
        entries: [{ entry: { name: 'X-15-1' } }, { entry: { name: 'X-15-3' } }],
        reason: expect.stringContaining('above 80 km'),
      },
    ]);
    expect(standing('most-flown').unknown).toBeNull();
    expect(listedTimes('most-time-docked')).toEqual(topOf(flown, (row) => secondsOf(row.time_docked)));
  });

  test('of the longest and shortest flight are those of single flights', () => {
    const lost = isNamed(
      'Space Shuttle Challenger',
      'Soyuz 7K-LOK No.2',
      'Soyuz MS-10',
      'Soyuz 18a',
      'Mercury No.11',
    );
    const isBelowSpace = isNamed('Crew Dragon C205');
    const durationsOf = (all: typeof rows) =>
      all
        .flatMap((row) =>
          row.flights.map((flight: { duration: string | null }) => secondsOf(flight.duration)),
        )
        .filter((seconds) => seconds > 0)
        .sort((a, b) => a - b);
    const durations = durationsOf(flown.filter((row) => !isNamed(...leftThere)(row)));
    // Challenger's other flights are far from the shortest.
    expect(times('shortest-flight')).toEqual(
      durationsOf(flown.filter((row) => !lost(row) && !isX15(row) && !isBelowSpace(row))).slice(0, 10),
    );
    expectNear(times('longest-flight'), durations.slice(-10).reverse());
    const remarks = standing('shortest-flight').rows.map(({ remark }) => remark);
    // It is not ranked among the longest either.
    expect(remarks.join()).not.toContain('In-Flight Abort');
    expect(remarks.join()).not.toContain('STS-51-L');
  });

  test('of turnarounds put landers apart', () => {
    const turnarounds = (isLander: boolean) =>
      flown
        .filter(
          (row) =>
            row.fastest_turnaround &&
            !isX15(row) &&
            !isNamed('VSS Enterprise', 'Mercury No.2')(row) &&
            (row.spacecraft_config.type.name === 'Lander') === isLander,
        )
        .map((row) => secondsOf(row.fastest_turnaround))
        .sort((a, b) => a - b);
    expectNear(times('fastest-turnaround'), turnarounds(false).slice(0, 10));
    expectNear(times('shortest-stay-of-a-lander'), turnarounds(true));
  });

  test('of the shortest flights read alike only where they share a place', () => {
    const { rows, parts } = standing('shortest-flight');
    const seen = rows.map(({ figure, place: { place } }) =>
      figure.kind === 'duration' && figure.duration
        ? [durationInWords(figure.duration, { ...figure, parts }), place]
        : [],
    );
    expect(new Set(seen.map(([words]) => words)).size).toBe(new Set(seen.map(([, place]) => place)).size);
    // PT10M12S in the records ended at a full second.
    expect(seen.slice(0, 2)).toEqual([
      ['10 minutes', 1],
      ['10 minutes 12 seconds', 2],
    ]);
  });

  test('are said in a third unit where two do not tell them apart', () => {
    const [craft] = catalog.spacecraft as [Spacecraft];
    const entryOf = (duration: Duration): RankingEntry => ({
      entry: craft,
      of: craft.configuration,
      notes: 0,
      measure: { value: duration.seconds, precision: 'second' },
      excluded: null,
      figure: { kind: 'duration', duration },
      originPath: craft.path,
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
    expect(standing('first-launch').rows.map(({ measure }) => measure?.value)).toEqual(launches.slice(0, 10));
    expect(standing('latest-launch').rows[0]?.measure?.value).toBe(launches.at(-1));
  });

  test('of the longest spacecraft leave out a length that cannot be right', () => {
    expect(listed('longest-spacecraft')[0]).toEqual(['Starship V2', 52.1]);
    const byDrawing = /^the drawing goes by [\d.]+ m \(.+[^.]\)$/;
    expect(standing('longest-spacecraft').excluded).toMatchObject([
      {
        entries: [{ entry: { name: 'Cargo Dragon 2' } }, { entry: { name: 'Crew Dragon 2' } }],
        reason: expect.stringMatching(byDrawing),
      },
      { entries: [{ entry: { name: 'Soyuz' } }], reason: expect.stringMatching(byDrawing) },
      { entries: [{ entry: { name: 'Soyuz TMA' } }], reason: 'the figure is in doubt' },
      { entries: [{ entry: { name: 'Space Shuttle' } }], reason: expect.stringContaining('37.24 m') },
      { entries: [{ entry: { name: 'Tianzhou' } }], reason: expect.stringMatching(byDrawing) },
    ]);
    expect(listed('longest-spacecraft').flat()).not.toContain(748);
    expect(standing('longest-spacecraft').unknown).toMatch(/^5 configurations have no recorded length/);
  });

  test('of the longest spacecraft keep a length with a note, unless the note is a doubt', () => {
    const firstWith = (isDoubt: boolean) => {
      const note = { rule: 'harmless', field: 'length', text: 'Without its booster.', isDoubt } as const;
      const configurations = catalog.configurations.map((one) =>
        one.name === 'Starship V2' ? { ...one, notes: [note] } : one,
      );
      return standing('longest-spacecraft', { ...catalog, configurations }).rows[0]?.entry.name;
    };
    expect(firstWith(false)).toBe('Starship V2');
    expect(firstWith(true)).not.toBe('Starship V2');
  });
});

test('a table names those whose figure is not recorded, but may be ahead of any place shown', () => {
  const rivals = (of: typeof catalog) =>
    standing('most-time-docked', of).rivals.flatMap(
      ({ id }) => of.spacecraft.find((craft) => craft.id === id) ?? [],
    );
  const names = (of: typeof catalog) => rivals(of).map(({ name }) => name);
  const last = standing('most-time-docked').rows.at(-1)?.measure?.value as number;
  // It was in space for 368 days, and 212 of them docked would be no first place, but one that is shown.
  expect(names(catalog)).toEqual(expect.arrayContaining(['Crew Dragon Endeavour', 'Progress MS-14']));
  expect(
    rivals(catalog).filter(({ timeInSpace }) => timeInSpace && timeInSpace.seconds + 60 <= last),
  ).toEqual([]);
  const docked = catalog.spacecraft.map((craft) =>
    craft.name === 'Crew Dragon Endeavour' ? { ...craft, timeDocked: parseDuration('P800D') } : craft,
  );
  expect(names({ ...catalog, spacecraft: docked })).not.toContain('Crew Dragon Endeavour');
});

test('a flight of which no end is recorded may be a record as far as it can have lasted, and no further', () => {
  // Nobody says when these were over.
  const unbounded = {
    ...catalog,
    spacecraft: catalog.spacecraft.map((one) => ({
      ...one,
      flights: one.flights?.map((flight) => ({ ...flight, overBy: null })) ?? null,
    })),
  };
  const names = (id: string, of: typeof catalog = unbounded) =>
    standing(id, of).rivals.map(({ name }) => name);
  // Launched 374, 315 and 240 days before the date of the data: the tenth of the table was in space for 309.
  for (const id of ['longest-time-in-space', 'longest-flight']) {
    expect(names(id)).toEqual(expect.arrayContaining(['Progress MS-32', 'Tianzhou-9']));
    // They were over 229 and 301 days after their launches.
    for (const name of ['Progress MS-32', 'Tianzhou-9']) expect(names(id, catalog)).not.toContain(name);
    expect(names(id)).not.toContain('Shenzhou 22');
    expect(names(id)).not.toContain('Ship 37');
    expect(names(id)).not.toContain('Apollo Lunar Module LM-5 Eagle');
  }
});

test('a flight that stayed far below space is no shortest one, nor one without a time', () => {
  const { rivals, unknown } = standing('shortest-flight');
  const names = rivals.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['VSS Unity', 'New Shepard Crew Capsule 1']));
  for (const name of ['Apollo CSM-002', 'Gaganyaan TV-D1 crew module', 'Mercury No.14', 'VSS Enterprise'])
    expect(names).not.toContain(name);
  expect(unknown).toMatch(/^65 flights have/);
});

test('a craft whose flights have no recorded ends is named beside the turnarounds, with what its launches tell', () => {
  const { excluded, rows, isComplete } = standing('fastest-turnaround');
  const open = excluded.find(({ reason }) => reason === 'not all ends of the flights are recorded');
  const unity = open?.entries.find(({ entry }) => entry.name === 'VSS Unity');
  expect(unity?.detail).toBe('its launches were as few as 2 days apart');
  expect(rows.map(({ entry }) => entry.name)).not.toContain('VSS Unity');
  expect(isComplete).toBe(false);
});

test('a table names those that may belong before the one above them, because a time is known to the minute', () => {
  const { close, excluded } = standing('shortest-flight');
  const names = close.map(({ entry, detail }) => `${entry.name} (${detail})`);
  expect(names).toContain('New Shepard Crew Capsule 1 (NS-2)');
  expect(names.join()).not.toContain('Crew Dragon C205');
  // Launched at 22:48 on the day before its end, which is known to the day, it flew for more than an hour.
  expect(names.join()).not.toContain('Apollo Lunar Module LM-1');
  expect(excluded).toMatchObject([
    {
      entries: [{ entry: { name: 'X-15-1' } }, { entry: { name: 'X-15-3' } }],
      reason: expect.stringContaining('above 80 km'),
    },
  ]);
  expect(standing('most-flown').close).toEqual([]);
});

test('a craft of which nobody confirmed which flights are its own is marked in its row and named beside it', () => {
  const { rows, doubted } = standing('longest-time-in-space');
  expect(doubted.map(({ name }) => name)).toEqual(['X-37B 2', 'X-37B 1']);
  expect(rows.slice(0, 2).map(({ notes }) => notes)).toEqual([1, 1]);
  expect(standing('most-flown').doubted.map(({ name }) => name)).toEqual([
    'RSS First Step',
    'RSS H.G. Wells',
  ]);
  expect(standing('most-time-docked').doubted).toEqual([]);
});

test('the launches of a configuration are those that its spacecraft have flown', () => {
  const rowOf = (id: string) => standing(id).rows.find(({ entry }) => entry.name === 'Soyuz');
  expect(rowOf('most-launches')?.measure).toEqual(rowOf('most-spacecraft')?.measure);
  expect(rowOf('most-launches')?.remark).toBe('without 3 that never left the ground');
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

test('what may still be up though its mission is over is named below what was left in space for good', () => {
  const { rows: left, mentioned } = standing('left-in-space');
  expect(left.map(({ entry }) => entry.name)).toEqual(['Tesla Roadster']);
  expect(mentioned.map(({ name }) => name)).toContain('Kosmos 382');
  expect(standing('longest-time-in-space').mentioned).toEqual([]);
});

test('who is in space longest now goes by the flight under way, and not by one before or what was left there', () => {
  const launchIn = (id: number, month: string, more: object = {}) =>
    flight(id, { launch: { net: `${month}-01T12:00:00Z` }, ...more });
  const up = { in_space: true, flights_count: 1 };
  const { rows, unknown } = standing(
    'oldest-in-space',
    catalogOf([
      craft(
        1,
        'Soyuz 1',
        [launchIn(1, '2025-01', { mission_end: '2025-02-01T12:00:00Z' }), launchIn(2, '2026-03')],
        { ...up, flights_count: 2 },
      ),
      craft(2, 'Soyuz 2', [launchIn(3, '2026-02')], up),
      craft(3, 'Soyuz 3', [launchIn(4, '2026-01')], { ...up, in_space: false }),
      craft(4, 'Roadster', [launchIn(5, '2018-02', { destination: 'Heliocentric orbit' })], up),
      craft(5, 'Some', [launchIn(6, '2026-01')], { ...up, is_placeholder: true }),
    ]),
  );
  expect(rows.map(({ entry }) => entry.name)).toEqual(['Soyuz 2', 'Soyuz 1']);
  expect(unknown).toBeNull();
});

test('a stay at a station that is not recorded may lead by the share docked where the way took the least that it can', () => {
  const to = (id: number, destination: string, days: number, more: object = {}) =>
    craft(id, `Soyuz ${id}`, [flight(id, { destination })], {
      flights_count: 1,
      time_in_space: `P${days}D`,
      ...more,
    });
  const { rows, rivals } = standing(
    'highest-docked-share',
    catalogOf([
      to(1, 'ISS', 100, { time_docked: 'P99D' }),
      // It is still there, and nobody knows how long the way back will take.
      to(2, 'ISS', 10, { time_docked: 'P9DT23H', in_space: true }),
      to(3, 'ISS', 200),
      to(4, 'ISS', 50),
      to(5, 'Low Earth Orbit', 200),
      to(6, 'ISS', 1000, { time_docked: 'P980D' }),
    ]),
  );
  expect(rows.map(({ entry }) => entry.name)).toEqual(['Soyuz 2', 'Soyuz 1', 'Soyuz 6']);
  expect(rivals.map(({ name }) => name)).toEqual(['Soyuz 3']);
});

test('times known to the day are only close where one may be longer than that at the place before', () => {
  const lasting = (days: number, index: number) => {
    const [net, mission_end] = [1, 1 + days].map((day) => new Date(Date.UTC(2026, 0, day)).toISOString());
    const flown = flight(index + 1, { launch: { net }, mission_end, duration: `P${days}D` });
    return craft(index + 1, `Soyuz ${index + 1}`, [flown], { flights_count: 1 });
  };
  const closeOf = (...days: number[]) =>
    standing('longest-flight', catalogOf(days.map(lasting))).close.map(({ entry }) => entry.name);
  expect(closeOf(30, 20, 10)).toEqual([]);
  expect(closeOf(30, 29, 10)).toEqual(['Soyuz 2']);
});
