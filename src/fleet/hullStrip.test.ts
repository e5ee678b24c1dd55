import { describe, expect, test } from 'vitest';
import { composeCatalog } from '../catalog/compose.ts';
import { linkCatalog } from '../catalog/link.ts';
import type { Configuration, Spacecraft } from '../catalog/model.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { readRows } from '../tests/testkit/site.ts';
import { type HullStrip, hullStripInWords, hullStripOf, hullStripsOf, stripAround } from './hullStrip.ts';

const rows = readRows(`${frozenEdition}/spacecraft.json`);
const catalog = linkCatalog(readDataSet(frozenEdition));
const find = (name: string) => catalog.configurations.find((one) => one.name === name) as Configuration;
const kinds = (name: string) => {
  const { ticks } = hullStripOf(find(name));
  return Object.fromEntries(ticks.map(({ spacecraft, kind }) => [spacecraft.name, kind]));
};

test('has one tick for each craft of a configuration', () => {
  for (const configuration of catalog.configurations) {
    const fleet = rows.filter((row) => row.spacecraft_config.id === configuration.id);
    const names = hullStripOf(configuration).ticks.map(({ spacecraft }) => spacecraft.name);
    expect(names.sort(), configuration.name).toEqual(fleet.map((row) => row.name).sort());
  }
});

test('goes by serial number, 9 before 10, and by first launch where some have none', () => {
  const { ticks } = hullStripOf(find('Mercury'));
  const serials = ticks.map(({ spacecraft }) => Number(spacecraft.serialNumber));
  const expected = rows
    .filter((row) => row.spacecraft_config.name === 'Mercury')
    .map((row) => Number(row.serial_number));
  expect(serials).toEqual(expected.sort((a, b) => a - b));
  const progress = hullStripOf(find('Progress-MS')).ticks.map(({ spacecraft }) => spacecraft.name);
  expect(progress.slice(0, 3)).toEqual(['Progress MS-01', 'Progress MS-02', 'Progress MS-03']);
  expect(progress.slice(-2)).toEqual(['Progress MS-33', 'Progress MS-34']);
});

test('goes by first launch where a serial number is still to come, unless it is that of a placeholder', () => {
  const orderWith = (changed: Partial<Spacecraft>) => {
    const orion = find('Orion');
    const [first, ...others] = orion.spacecraft as [Spacecraft];
    return hullStripOf({ ...orion, spacecraft: [{ ...first, ...changed }, ...others] }).order;
  };
  expect(orderWith({ serialNumber: null })).toBe('first-launch');
  expect(orderWith({ serialNumber: null, isPlaceholder: true })).toBe('serial-number');
});

test('tells craft without a time apart: not recorded, not launched, placeholder', () => {
  expect(kinds('Orion')).toEqual({
    'Orion 001': 'recorded',
    'Orion 002': 'recorded',
    'Orion Integrity': 'not recorded',
  });
  expect(kinds('Starship V3')).toEqual({ 'Ship 39': 'recorded', 'Ship 40': 'not launched' });
  expect(kinds('Crew Dragon 2')['Crew Dragon']).toBe('placeholder');
});

test('counts none that ranks keep out, and none that never left the ground', () => {
  const composed = composeCatalog(readDataSet(frozenEdition));
  const stripOf = (name: string) => {
    const strip = hullStripOf(composed.configurations.find((one) => one.name === name) as Configuration);
    return { strip, words: hullStripInWords(strip) };
  };
  const vostok = stripOf('Vostok');
  const ranked = composed.spacecraft.find(({ name }) => name === 'Vostok 6')?.ranks['time-in-space'];
  const { of } = ranked?.inConfiguration ?? {};
  expect(vostok.words).toContain(`; ${of} with a recorded time in space, longest`);
  expect(vostok.words).toContain('; 1 not ranked');
  expect(vostok.strip.longest?.name).toBe('Vostok 5');
  expect(stripOf('Soyuz').words).toContain('; 3 not launched');
});

test('says of every craft its time and that it is in space', () => {
  const titles = hullStripOf(find('Crew Dragon 2')).ticks.map(({ title }) => title);
  expect(titles).toContain('Crew Dragon Freedom: 533\u00a0d 4\u00a0h, in space');
  expect(titles).toContain('Crew Dragon: placeholder');
});

test('stands on the scale of the longest of all that are shown together', () => {
  const strips = hullStripsOf([find('Dragon 1'), find('Crew Dragon 2')]);
  expect(strips.map(({ longest }) => longest?.name)).toEqual([
    'Crew Dragon Endeavour',
    'Crew Dragon Endeavour',
  ]);
  expect(hullStripOf(find('Dragon 1')).longest?.name).toBe('Dragon C112');
  expect(hullStripOf(find('Starship V1')).longest).toBeNull();
});

describe('in words', () => {
  test.each([
    [
      'Soyuz MS',
      '29 Soyuz MS in order of first launch; 29 with a recorded time in space, longest 244 days 23 hours (Soyuz MS-27); 2 in space.',
    ],
    [
      'Crew Dragon 2',
      '7 Crew Dragon 2 and 1 placeholder in order of serial number; 7 with a recorded time in space, longest 868 days 14 hours (Crew Dragon Endeavour); 1 in space.',
    ],
    [
      'Orion',
      '3 Orion in order of serial number; 2 with a recorded time in space, longest 25 days 10 hours (Orion 002); 1 without one.',
    ],
    ['Buran', '1 Buran; 3 hours 24 minutes in space.'],
    ['Starship V1', '6 Starship V1 in order of serial number; none with a recorded time in space.'],
    [
      'Progress-M1',
      '11 Progress-M1 in order of first launch; 11 with a recorded time in space, longest 173 days (Progress M1-2).',
    ],
  ])('%s', (name, words) => expect(hullStripInWords(hullStripOf(find(name)))).toBe(words));

  test('names the first of those that share the longest time, and counts the others', () => {
    const dragon = find('Progress-M1');
    const shared = { ...dragon, spacecraft: dragon.spacecraft.flatMap((craft) => [craft, craft]) };
    expect(hullStripInWords(hullStripOf(shared))).toContain('(Progress M1-2 and 1 more)');
  });
});

test('shows on the page of a craft of a large fleet those beside it, and says of how many', () => {
  const strip = hullStripOf(find('Soyuz'));
  const large = { ...strip, ticks: [strip, strip, strip].flatMap(({ ticks }) => ticks) };
  const [first] = large.ticks as [(typeof large.ticks)[0]];
  const last = large.ticks.at(-1) as typeof first;
  expect(stripAround(strip, first.spacecraft)).toBe(strip);
  const part = stripAround(large, last.spacecraft);
  expect(part?.ticks).toHaveLength(151);
  expect(part?.ticks.some(({ spacecraft }) => spacecraft === last.spacecraft)).toBe(true);
  expect(hullStripInWords(part as HullStrip)).toMatch(/^Of 237 craft those beside this one: /);
  // The order is that of the fleet, though all that are shown could be in another.
  const inOther = { ...large, order: 'first-launch' } as const;
  expect(hullStripInWords(stripAround(inOther, last.spacecraft) as HullStrip)).toContain(
    'in order of first launch',
  );
  expect(stripAround(large, { ...last.spacecraft })).toBeNull();
});
