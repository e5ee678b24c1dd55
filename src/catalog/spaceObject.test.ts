import { expect, test } from 'vitest';
import type { Provenance } from '../dataset/provenance.ts';
import type { FlightRecord } from '../dataset/wire/flight.ts';
import { gcatAddress, gcatLaunchAddress, sameObject, spaceObjectOf } from './spaceObject.ts';

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
  expect(spaceObjectOf(saying('1969-059A'), record, 1)).toEqual({
    jcat: 'S04039',
    piece: '1969-059A',
    lent: null,
  });
});

test.each([['1969-059'], ['1962 GAM 1'], ['1969-060A']])('no piece is made of "%s"', (raw) => {
  expect(spaceObjectOf(saying(raw), record, 1)).toEqual({ jcat: 'S04039', piece: null, lent: null });
});

test('there is none of another flight, of a source that only agrees, without an id, or without sources', () => {
  expect(spaceObjectOf(saying('1969-059A'), record, 0)).toBeNull();
  expect(spaceObjectOf(saying('1969-059A', { standing: 'agrees' }), record, 1)).toBeNull();
  expect(spaceObjectOf(saying('1969-059A', { source_id: '' }), record, 1)).toBeNull();
  expect(spaceObjectOf(null, record, 1)).toBeNull();
});

test('another data set has the object of the embedded edition where the designator of the launch agrees', () => {
  const { values } = saying('1969-059A');
  expect(sameObject(values, record)).toEqual({ jcat: 'S04039', piece: '1969-059A', lent: values[0] });
  const launchedAs = (designator: string | null) =>
    ({ launch: { launch_designator: designator } }) as FlightRecord;
  expect(sameObject(values, launchedAs('1969-099'))).toBeNull();
  expect(sameObject(values, launchedAs(null))).toBeNull();
  expect(sameObject(values, launchedAs('1969-059 '))).toEqual(sameObject(values, record));
  expect(sameObject(values, { launch: null })).toBeNull();
  expect(sameObject(saying('1969-059').values, record)).toBeNull();
  expect(sameObject(saying('1969-059A', { source_id: '' }).values, record)).toBeNull();
});

test('the General Catalog has a line for each object, and one for each launch that is not counted in Greek', () => {
  expect(gcatAddress('S04039')).toBe('https://planet4589.org/space/gcat/tsv/cat/psatcat.tsv#:~:text=S04039');
  expect(gcatLaunchAddress('1969-059')).toBe(
    'https://planet4589.org/space/gcat/tsv/launch/launch.tsv#:~:text=1969%2D059',
  );
  expect(gcatLaunchAddress('1962-003')).toBeNull();
  expect(gcatLaunchAddress('a/b')).toBeNull();
});
