import { expect, test } from 'vitest';
import type { Catalog } from '../catalog/model.ts';
import type { Change } from '../dataset/change.ts';
import { changeInWords, changeLogOf, countsInWords } from './log.ts';

const change = (at: string, id: number, more: Partial<Change> = {}): Change => ({
  at,
  kind: 'spacecraft',
  id,
  name: `Craft ${id}`,
  change: 'changed',
  fields: [],
  ...more,
});
const entry = {
  kind: 'spacecraft' as const,
  id: 1,
  name: 'Craft 1',
  title: 'Craft 1',
  slug: 'craft-1',
  path: '/spacecraft/craft-1/',
  tombstone: null,
};
const link = (...changes: Change[]) =>
  changeLogOf({ changes, find: (_, id) => (id === 1 ? entry : null) } as Partial<Catalog> as Catalog);

test('the days come newest first, and so do the changes of a record', () => {
  const { days, of } = link(
    change('2026-10-01T06:00:00Z', 1),
    change('2026-10-08T06:00:00Z', 1),
    change('2026-10-08T18:00:00Z', 1),
  );
  expect(days.map(({ path, changes }) => [path, changes.length])).toEqual([
    ['/changes/2026-10-08/', 2],
    ['/changes/2026-10-01/', 1],
  ]);
  expect(of.get(entry)?.map(({ day, anchor }) => `${day.date} ${anchor}`)).toEqual([
    '2026-10-08 spacecraft-1-180000',
    '2026-10-08 spacecraft-1-060000',
    '2026-10-01 spacecraft-1-060000',
  ]);
});

test('a day tells what came and went before what changed, then by kind and name', () => {
  const at = '2026-10-08T06:00:00Z';
  const { days } = link(
    change(at, 10),
    change(at, 9),
    change(at, 5, { kind: 'family' }),
    change(at, 4, { change: 'removed' }),
    change(at, 3, { change: 'returned' }),
    change(at, 8, { change: 'added' }),
  );
  expect(days[0]?.changes.map(({ name, place }) => `${place} ${name}`)).toEqual([
    '0 Craft 8',
    '1 Craft 4',
    '2 Craft 3',
    '3 Craft 9',
    '4 Craft 10',
    '5 Craft 5',
  ]);
  expect(countsInWords(days[0]?.changes ?? [])).toBe('1 added, 1 removed, 1 returned, 3 changed');
});

test('says in a line what happened, and of a long text only that it is another', () => {
  const say = (more: Partial<Change>) => {
    const [only] = link(change('2026-10-08T06:00:00Z', 1, more)).days[0]?.changes ?? [];
    return only && changeInWords(only);
  };
  expect(say({ change: 'added' })).toEqual(['The spacecraft was added']);
  expect(say({ change: 'removed', kind: 'agency' })).toEqual(['The agency was removed']);
  expect(say({ change: 'returned' })).toEqual(['The spacecraft is listed again after it had been removed']);
  const long = 'x'.repeat(500);
  expect(
    say({
      fields: [
        { field: 'status', from: 'Active', to: 'Retired' },
        { field: 'serial_number', from: null, to: '205' },
        { field: 'description', from: long, to: 'Short' },
        { field: 'details', from: null, to: long },
      ],
    }),
  ).toEqual([
    'Status: from Active to Retired',
    'Serial number: from not recorded to 205',
    'Description: rewritten',
    'Details: written',
  ]);
});

test('a change of a flight names its mission as the spacecraft has it, or else its id', () => {
  const flights = [
    { id: 7, mission: 'Crew-1' },
    { id: 8, mission: null },
  ];
  const fields = [7, 8].map((id) => ({ field: `flights.${id}.destination`, from: null, to: 'ISS' }));
  const { days } = changeLogOf({
    changes: [change('2026-10-08T06:00:00Z', 1, { fields })],
    find: () => ({ ...entry, flights }),
  } as unknown as Catalog);
  expect(days[0]?.changes[0]?.fields.map(({ label }) => label)).toEqual([
    'Flight Crew-1: destination',
    'Flight 8: destination',
  ]);
});
