import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import type { Family, Flight, SearchedEntry, Spacecraft } from '../catalog/model.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { factInWords, factOf } from './fact.ts';
import { filters, valuesOf } from './filters.ts';
import { spacecraftFacts } from './spacecraft.ts';

const catalog = linkCatalog(readDataSet(frozenEdition));
const valuesIn = (entry: SearchedEntry) =>
  Object.fromEntries(
    filters.flatMap((filter) => {
      const values = valuesOf(filter, entry);
      return values.length > 0 ? [[filter.key, values]] : [];
    }),
  );
const ofCraft = (name: string, but: Partial<Spacecraft> = {}) => {
  const spacecraft = { ...(catalog.spacecraft.find((craft) => craft.name === name) as Spacecraft), ...but };
  return valuesIn(spacecraft);
};

test('a spacecraft can be found by everything it is', () => {
  expect(ofCraft('Crew Dragon Freedom')).toMatchObject({
    kind: ['spacecraft'],
    status: ['Active'],
    'in space': ['yes'],
    placeholder: ['no'],
    reused: ['yes'],
    'first launch': ['2020s'],
    type: ['Capsule'],
    configuration: ['Crew Dragon 2'],
    family: ['Dragon', 'Dragon 2'],
    agency: ['SpaceX'],
    letter: ['c'],
  });
  expect(ofCraft('Crew Dragon')).toMatchObject({ placeholder: ['yes'] });
  expect(ofCraft('Progress M-6')).toMatchObject({ reused: ['no'] });
});

test('what LL2 calls a capsule carries cargo where it carries no crew and brings a payload up and down', () => {
  const carries = (name: string) => ofCraft(name).carries;
  const dragons = catalog.spacecraft.filter(({ configuration: { name } }) =>
    /^(Dragon 1|Cargo Dragon 2)$/.test(name),
  );
  expect(dragons).toHaveLength(17);
  expect(dragons.every(({ configuration }) => configuration.type.name === 'Capsule')).toBe(true);
  for (const { name } of dragons) expect(carries(name), name).toEqual(['cargo']);
  expect(carries('Progress M-6')).toEqual(['cargo']);
  expect(carries('Crew Dragon Freedom')).toEqual(['crew']);
  expect(carries('Tesla Roadster')).toEqual(['not recorded']);
});

test('a spacecraft has each outcome of its launches once', () => {
  const { flights } = catalog.spacecraft.find(({ name }) => name === 'Dragon C106') as Spacecraft;
  const outcomes = ['success', 'failure', 'success'] as const;
  const flown = outcomes.map((outcome) => ({ ...(flights?.[0] as Flight), outcome }));
  expect(ofCraft('Dragon C106', { flights: flown })).toMatchObject({
    'launch outcome': ['success', 'failure'],
  });
});

test('what was not launched has no decade of a first launch, which is not to say that it is not recorded', () => {
  for (const name of ['Dream Chaser Tenacity', 'Apollo CSM-012'])
    expect(ofCraft(name, {}), name).toMatchObject({ 'first launch': ['not launched'] });
  const first = factOf(spacecraftFacts, 'first-launch');
  const said = (name: string) =>
    factInWords(first, catalog.spacecraft.find((craft) => craft.name === name) as Spacecraft);
  expect(said('Dream Chaser Tenacity')).toBe('not launched');
  expect(said('Apollo CSM-012')).toBe('never launched');
});

test('what the source does not say is not recorded, and no letter is another', () => {
  expect(ofCraft('Progress M-6', { flightsCount: null, firstLaunch: null, name: '11F35' })).toMatchObject({
    reused: ['not recorded'],
    'first launch': ['not recorded'],
    letter: ['other'],
  });
});

test('a name that was changed is under its own letter, though its page keeps its address', () => {
  expect(ofCraft('Progress M-6', { name: 'Ćalypso' })).toMatchObject({ letter: ['c'] });
  expect(ofCraft('Progress M-6', { name: '2', slug: 'spacecraft-2' })).toMatchObject({ letter: ['other'] });
});

test('a family has no values but its own, and without a manufacturer none of an agency', () => {
  const family = { ...(catalog.families[0] as Family), manufacturer: null };
  expect(valuesIn(family)).toEqual({ kind: ['family'], family: [family.title] });
});

test('a placeholder that is down as in space is neither counted there nor said to be of unrecorded whereabouts', () => {
  const name = 'Crew Dragon';
  expect(ofCraft(name, { inSpace: true })).not.toHaveProperty('in space');
  expect(ofCraft(name, { inSpace: false })).toMatchObject({ 'in space': ['no'] });
  expect(ofCraft(name, { inSpace: null })).toMatchObject({ 'in space': ['not recorded'] });
});
