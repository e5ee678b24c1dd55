import { expect, test } from 'vitest';
import { embeddedEdition, readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { linkCatalog } from './link.ts';
import { allLosses, lossOf, neverLaunched } from './losses.ts';
import type { Spacecraft } from './model.ts';

const dataSet = readDataSet(frozenEdition);
const catalog = linkCatalog(dataSet);
const find = (name: string, of = catalog) => of.spacecraft.find((craft) => craft.name === name) as Spacecraft;

test('every row of the table of losses is of a spacecraft, and of a flight of it', () => {
  const shipped = linkCatalog(readDataSet(embeddedEdition));
  for (const { name, id, launch, fate } of dataSet.losses) {
    const craft = find(name, shipped);
    expect(craft?.id, name).toBe(id);
    const loss = craft.losses.find((one) => one.fate === fate);
    expect(loss?.flight ?? null, name).toEqual(launch === null ? null : expect.anything());
  }
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

test('a loss is of one flight, and one apart from any flight leaves all flights whole', () => {
  const challenger = find('Space Shuttle Challenger');
  expect(challenger.flights?.filter(lossOf).map(({ mission }) => mission)).toEqual(['STS-51-L']);
  const buran = find('Buran');
  expect(buran.losses.map(({ phase, flight }) => [phase, flight])).toEqual([['ground', null]]);
  expect(buran.flights?.some(neverLaunched)).toBe(false);
  expect(find('Apollo CSM-012').flights?.every(neverLaunched)).toBe(true);
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
