import { expect, test } from 'vitest';
import { embeddedEdition, readDataSet } from '../dataset/dataSet.ts';
import { type LossRecord, lossSchema } from '../dataset/loss.ts';
import { crewSchema } from '../dataset/wire/crew.ts';
import { launchStatusIds, statusIds } from '../dataset/wire/ids.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { parseMoment } from '../words/moment.ts';
import { linkCatalog } from './link.ts';
import {
  allAboardDied,
  allLosses,
  destroyedAfterLanding,
  flightOfDay,
  lossOf,
  partialFailures,
  someAboardDied,
  unnamedDead,
} from './losses.ts';
import type { Spacecraft } from './model.ts';
import { hasFailed, neverLaunched } from './outcomes.ts';
import { catalogOf, craft, flight, loss } from './smallCatalog.testkit.ts';

const dataSet = readDataSet(frozenEdition);
const catalog = linkCatalog(dataSet);
const shipped = linkCatalog(readDataSet(embeddedEdition));
const find = (name: string, of = catalog) => of.spacecraft.find((craft) => craft.name === name) as Spacecraft;

test('every row of the table of losses is of a spacecraft, and of a flight of it', () => {
  for (const { name, id, launch, fate } of dataSet.losses) {
    const craft = find(name, shipped);
    expect(craft?.id, name).toBe(id);
    const loss = craft.losses.find((one) => one.fate === fate);
    expect(loss?.flight ?? null, name).toEqual(launch === null ? null : expect.anything());
  }
});

test('no row of the table is without a place in the edition that is shipped', () => {
  expect(shipped.unplacedLosses).toEqual([]);
});

/** The edition with the last launch of a spacecraft at another moment. */
const withLaunchAt = (name: string, net: string) =>
  linkCatalog({
    ...dataSet,
    spacecraft: structuredClone(dataSet.spacecraft).map((record) => {
      const launch = record.name === name ? record.flights?.at(-1)?.launch : null;
      if (launch) launch.net = net;
      return record;
    }),
  });

test.each(['1986-01-29T00:30:00Z', '1986-01-27T23:30:00Z'])(
  'a launch that the source moves past midnight, to %s, loses neither its fate nor its dead',
  (net) => {
    const name = 'Space Shuttle Challenger';
    const moved = withLaunchAt(name, net);
    const [loss] = find(name, moved).losses;
    expect([loss?.flight?.mission, loss?.livesLost, loss?.fate]).toEqual([
      'STS-51-L',
      7,
      find(name).losses[0]?.fate,
    ]);
    expect(moved.unplacedLosses).toEqual([]);
  },
);

test('a loss whose flight or spacecraft the data lack is told by itself, and by no other flight', () => {
  const name = 'Space Shuttle Challenger';
  const gone = withLaunchAt(name, '1986-01-31T00:30:00Z');
  expect(gone.unplacedLosses.map((row) => [row.name, row.launch])).toEqual([[name, '1986-01-28']]);
  const renamed = linkCatalog({
    ...dataSet,
    provenance: null,
    manifest: { ...dataSet.manifest, edition: 'live' },
    spacecraft: dataSet.spacecraft.map((record) =>
      record.name === 'Mercury No.14' ? { ...record, id: 1_999, name: 'Mercury 14' } : record,
    ),
  });
  expect(renamed.unplacedLosses.map((row) => row.name)).toEqual(['Mercury No.14']);
});

test('of two flights around a day none is taken for the one that was lost then', () => {
  const at = (net: string) => ({ launch: parseMoment(net) });
  const [before, after] = [at('2026-01-01T23:00:00Z'), at('2026-01-03T01:00:00Z')];
  expect(flightOfDay([before, after], '2026-01-02')).toBeUndefined();
  expect(flightOfDay([before, at('2026-01-04T01:00:00Z')], '2026-01-02')).toBe(before);
  const exact = at('2026-01-02T12:00:00Z');
  expect(flightOfDay([before, exact, after], '2026-01-02')).toBe(exact);
  expect(flightOfDay([{ launch: null }, exact], '2026-01-02')).toBe(exact);
});

test('the crews that died are those of seven flights, 23 people', () => {
  const ofCrews = allLosses(catalog).filter(({ aboard, livesLost }) => aboard && livesLost);
  expect(ofCrews.map(({ spacecraft, phase, livesLost }) => [spacecraft.name, phase, livesLost])).toEqual([
    ['Apollo CSM-012', 'ground', 3],
    ['Soyuz 1', 'landing', 1],
    ['X-15-3', 'flight', 1],
    ['Soyuz 11', 'flight', 3],
    ['Space Shuttle Challenger', 'launch', 7],
    ['Space Shuttle Columbia', 'flight', 7],
    ['VSS Enterprise', 'flight', 1],
  ]);
});

test('all who died aboard are named, and those on the ground are counted apart', () => {
  for (const { spacecraft, livesLost, dead } of allLosses(shipped))
    expect(dead, spacecraft.name).toHaveLength(livesLost ?? 0);
  expect(find('Space Shuttle Columbia').losses[0]?.dead).toContain('Kalpana Chawla');
  const ground = (name: string) => find(name).losses[0]?.livesLostOnGround;
  expect(ground('Buran')).toEqual({ number: 8, isLeast: false });
  expect(ground('Soyuz 7K-OK No.1')).toEqual({ number: 1, isLeast: true });
  expect(lossSchema.shape.ground.safeParse('some').success).toBe(false);
});

test('every craft that is down as destroyed is a loss, or landed on its last flight', () => {
  for (const { spacecraft } of [shipped, catalog]) {
    const destroyed = spacecraft.filter(({ status }) => status.id === statusIds.destroyed);
    const landed = destroyedAfterLanding({ spacecraft });
    expect(destroyed.length).toBeGreaterThan(landed.length);
    for (const craft of destroyed) expect(craft.losses.length > 0, craft.name).toBe(!landed.includes(craft));
    expect(landed.filter(({ flights }) => flights?.at(-1)?.landing !== 'successful')).toEqual([]);
  }
  const name = 'Dream Chaser Tenacity';
  const { status } = find('Soyuz 1').record;
  const unflown = linkCatalog({
    ...dataSet,
    spacecraft: dataSet.spacecraft.map((record) => (record.name === name ? { ...record, status } : record)),
  });
  expect(find(name, unflown).losses).toMatchObject([{ flight: null, phase: null, fate: null }]);
});

test('a launch that failed in part is no loss, and is listed by itself', () => {
  expect(partialFailures(shipped).map(({ spacecraft, mission }) => [spacecraft.name, mission])).toEqual([
    ['Kosmos 154', 'Kosmos 154'],
    ['Apollo CSM-020', 'Apollo 6'],
    ['Dragon C103', 'SpX CRS-1'],
  ]);
  expect(partialFailures(shipped).flatMap((flight) => lossOf(flight) ?? [])).toEqual([]);
});

test('what sank at its landing is lost, whether it was raised or not', () => {
  for (const name of ['Mercury No.11', 'Kosmos 140']) {
    expect(find(name).losses, name).toMatchObject([{ phase: 'landing', livesLost: 0 }]);
    expect(find(name).losses[0]?.fate, name).toContain('sank');
  }
});

test('what was blown up on purpose is told so', () => {
  for (const name of ['Zond 4', 'Kosmos 133', 'Kosmos 188', 'Vostok-1K No.5', 'Voskhod-3KD No.1'])
    expect(find(name).losses[0]?.fate, name).toContain('its own charge blew');
});

test('a loss is of one flight, and one apart from any flight leaves all flights whole', () => {
  const challenger = find('Space Shuttle Challenger');
  expect(challenger.flights?.filter(lossOf).map(({ mission }) => mission)).toEqual(['STS-51-L']);
  const buran = find('Buran');
  expect(buran.losses.map(({ phase, flight }) => [phase, flight])).toEqual([['ground', null]]);
  expect(buran.flights?.some(neverLaunched)).toBe(false);
  expect(find('Apollo CSM-012').flights?.every(neverLaunched)).toBe(true);
});

test('a flight whose rocket never left the ground has that for its outcome, whatever the source says', () => {
  const failed = { id: launchStatusIds.failure, name: 'Launch Failure', abbrev: null };
  const told = linkCatalog({
    ...dataSet,
    spacecraft: structuredClone(dataSet.spacecraft).map((record) => {
      for (const { launch } of record.flights ?? [])
        if (launch) Object.assign(launch, { status: failed, failreason: 'An engine failed.' });
      return record;
    }),
  });
  const outcomes = (name: string) => find(name, told).flights?.map(({ outcome }) => outcome);
  expect(outcomes('Apollo CSM-012')).toEqual(['never launched']);
  expect(outcomes('Space Shuttle Challenger')?.at(-1)).toBe('failure');
});

test('a launch at which a spacecraft was lost failed where no source gives its outcome, on every page', () => {
  const outcomes = (name: string) => find(name).flights?.map(({ outcome }) => outcome);
  expect(outcomes('Mercury No.14')).toEqual(['failure', null]);
  for (const { spacecraft, flight, phase } of [...allLosses(shipped), ...allLosses(catalog)])
    if (phase === 'launch') expect(flight && hasFailed(flight), spacecraft.name).toBe(true);
});

test('without the table the record proves a failed landing, and the end of what is down as destroyed unless it landed', () => {
  const proven = linkCatalog({ ...dataSet, losses: [] });
  const phases = (name: string) => find(name, proven).losses.map(({ phase, fate }) => [phase, fate]);
  expect(phases('Soyuz 1')).toEqual([['landing', null]]);
  expect(phases('Dragon C109')).toEqual([[null, null]]);
  expect(find('Space Shuttle Challenger', proven).losses[0]?.flight?.mission).toBe('STS-51-L');
  // They went down in the sea as planned.
  expect(phases('Ship 29')).toEqual([]);
  expect(phases('Progress M-6')).toEqual([]);
});

test('without the table a launch that failed is a loss, of a craft that is not down as destroyed too', () => {
  const status = { id: launchStatusIds.failure, name: 'Launch Failure' };
  const [lost] = catalogOf([
    craft(1, 'Lost', [flight(1, { launch: { net: '2026-01-05T12:00:00Z', status } })]),
  ]).spacecraft;
  expect(lost?.losses.map(({ phase }) => phase)).toEqual(['launch']);
});

test('a loss whose day accounts differ on is told by its month, on its own page too', () => {
  const craft = find('Soyuz 7K-L1 No.8L', shipped);
  expect(craft.losses[0]?.date).toEqual({ time: Date.UTC(1968, 6), precision: 'month' });
  expect(lossSchema.shape.date.safeParse('1968-13').success).toBe(false);
  for (const { spacecraft, date } of allLosses(shipped)) expect(date, spacecraft.name).not.toBeNull();
});

test('a flight that never left the ground has no end, though the source gives its beginning as one', () => {
  const [flight] = find('Soyuz 7K-L1 No.8L', shipped).flights ?? [];
  expect([flight?.launch?.precision, flight?.end]).toEqual(['day', null]);
  expect(flight?.record.mission_end).toBe(flight?.record.launch?.net);
});

test('what never left the ground stands behind its fleet, not at the day of its fire', () => {
  const never = shipped.spacecraft.filter(
    ({ flights, firstLaunch }) => flights?.length && firstLaunch === null,
  );
  expect(never.map(({ name }) => name)).toContain('Soyuz 7K-OK No.1');
  for (const { name, next } of never) expect([name, next?.firstLaunch ?? null]).toEqual([name, null]);
});

/** The losses of a craft that is down as destroyed, with one flight that had a crew of two, and a row of the table. */
const lossesOf = (row: Partial<LossRecord>) => {
  const launch_crew = [1, 2].map((id) => ({ astronaut: { id, name: `Person ${id}` } }));
  const status = { id: statusIds.destroyed, name: 'Destroyed' };
  const [lost] = catalogOf([craft(1, 'Lost', [flight(1)], { status })], {
    losses: [{ ...loss(1, 'Lost', '', { date: '2026-06-01' }), ...row }],
    crews: [crewSchema.parse({ id: 1, name: 'Crew', launch_crew })],
  }).spacecraft;
  return lost?.losses ?? [];
};

test('what was lost apart from any flight is not lost again with its last one', () => {
  expect(lossesOf({}).map(({ phase }) => phase)).toEqual(['ground']);
});

test('where the table does not say how many were aboard, it is the crew of the flight', () => {
  const aboard = (row: Partial<LossRecord>) => lossesOf({ launch: '2026-01-01', phase: 'flight', ...row });
  expect(aboard({}).map((loss) => loss.aboard)).toEqual([2]);
  expect(aboard({ aboard: 1 }).map((loss) => loss.aboard)).toEqual([1]);
  expect([null, 0, 1].map((lost) => aboard({ lost }).some(someAboardDied))).toEqual([false, false, true]);
  expect(aboard({ aboard: 0, lost: 1 }).some(someAboardDied)).toBe(false);
  expect([null, 1, 2].map((lost) => aboard({ lost }).some(allAboardDied))).toEqual([false, false, true]);
  // How many were aboard what never flew is not recorded, and neither is how many died.
  expect(lossesOf({}).some(allAboardDied)).toBe(false);
});

test('the dead are listed unless the sentence on the loss names them', () => {
  expect(unnamedDead({ dead: ['Ada', 'Bea'], fate: 'the parachute of Ada failed' })).toEqual(['Bea']);
  expect(unnamedDead({ dead: ['Ada'], fate: null })).toEqual(['Ada']);
});
