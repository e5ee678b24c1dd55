import { expect, test } from 'vitest';
import type { Provenance } from '../dataset/provenance.ts';
import type { FlightRecord } from '../dataset/wire/flight.ts';
import { spaceObjectOf } from './spaceObject.ts';

const saying = (raw: string, fields: object = {}) =>
  ({
    values: [
      {
        field: 'flights[1].launch.launch_designator',
        standing: 'source',
        source_id: 'S04039',
        raw,
        ...fields,
      },
    ],
  }) as Provenance;
const record = { launch: { launch_designator: '1969-059' } } as FlightRecord;

test('the object of a flight is the piece that the source of its designator names', () => {
  expect(spaceObjectOf(saying('1969-059A'), record, 1)).toEqual({ jcat: 'S04039', piece: '1969-059A' });
});

test.each([['1969-059'], ['1962 GAM 1'], ['1969-060A']])('no piece is made of "%s"', (raw) => {
  expect(spaceObjectOf(saying(raw), record, 1)).toEqual({ jcat: 'S04039', piece: null });
});

test('there is none of another flight, of a source that only agrees, without an id, or without sources', () => {
  expect(spaceObjectOf(saying('1969-059A'), record, 0)).toBeNull();
  expect(spaceObjectOf(saying('1969-059A', { standing: 'agrees' }), record, 1)).toBeNull();
  expect(spaceObjectOf(saying('1969-059A', { source_id: '' }), record, 1)).toBeNull();
  expect(spaceObjectOf(null, record, 1)).toBeNull();
});
