import { expect, test } from 'vitest';
import { type Craft, type SourceRow, type Sources, sourceRows } from './sourceRows.ts';

const soyuz: Craft = {
  id: 900_001,
  name: 'Soyuz 2',
  spacecraft_config: { id: 1 },
  flights: [
    {
      destination: 'Low Earth Orbit',
      launch: { id: null, net: '1968-10-25T09:00:00Z' },
      landing: { success: true },
    },
  ],
};
const row: SourceRow = {
  id: '900001',
  name: 'Soyuz 2',
  field: 'flights[0].launch.launch_designator',
  source: 'General Catalog of Artificial Space Objects',
  source_id: 'S03511',
  raw: '1968-093A',
  release: 'psatcat',
  confidence: 'high',
  standing: 'source',
};
const docked: SourceRow = { ...row, field: 'flights[0].launch.id', source_id: 'docking event 3, flight 6' };
const sources: Sources = {
  configurations: [{ id: 1, successful_landings: 1, failed_landings: 0 }],
  payloads: new Map([['S03511', { LDate: '1968 Oct 25', UNPerigee: '185', UNApogee: '224', UNInc: '51.7' }]]),
  destinations: new Map([['3', 'Salyut 7']]),
};
const found = (craft: Craft, values: SourceRow[], changed: Partial<Sources> = {}) =>
  sourceRows([craft], values, { ...sources, ...changed }).map(({ field, raw, standing }) => [
    field.replace('flights[0].', ''),
    raw,
    standing,
  ]);

test('a payload shows the day of its launch and a low orbit, and counts of the configuration its landing', () => {
  expect(found(soyuz, [row])).toEqual([
    ['launch.net', '1968 Oct 25', 'agrees'],
    ['destination', '185, 224, 51.7', 'agrees'],
    ['landing.success', '1 successful', 'source'],
  ]);
});

test('another day of the launch differs, and an orbit that is not low shows nothing', () => {
  const payloads = new Map([['S03511', { LDate: '1968 Oct 26', UNPerigee: '185', UNApogee: '40000' }]]);
  expect(found(soyuz, [row], { payloads }).slice(0, -1)).toEqual([['launch.net', '1968 Oct 26', 'differs']]);
});

test('a landing is not shown by a count that is another than that of the landings listed', () => {
  const configurations = [{ id: 1, successful_landings: 2, failed_landings: 0 }];
  expect(found(soyuz, [], { configurations })).toEqual([]);
});

test('a docking agrees with a destination that has a source, because a value has one', () => {
  const craft = { ...soyuz, flights: [{ destination: 'Salyut 7', launch: null, landing: null }] };
  const sourced = { ...row, field: 'flights[0].destination', source: 'NASA' };
  expect(found(craft, [docked])).toEqual([['destination', 'Salyut 7', 'source']]);
  expect(found(craft, [docked, sourced])).toEqual([['destination', 'Salyut 7', 'agrees']]);
});

test('a docking shows the destination of its flight, agrees with a shorter name of it, or differs', () => {
  const standingOf = (destination: string) =>
    found({ ...soyuz, flights: [{ destination, launch: null, landing: null }] }, [docked]);
  expect(standingOf('Salyut 7')).toEqual([['destination', 'Salyut 7', 'source']]);
  expect(standingOf('Salyut')).toEqual([['destination', 'Salyut 7', 'agrees']]);
  expect(standingOf('Mir')).toEqual([['destination', 'Salyut 7', 'differs']]);
});
