import { expect, test } from 'vitest';
import { readDataSet } from '../dataset/dataSet.ts';
import type { Kind } from '../dataset/kinds.ts';
import { recordsByKind } from '../dataset/records.ts';
import type { LabelRecord } from '../dataset/wire/label.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { changesBetween } from './diff.ts';

const records = recordsByKind(readDataSet(frozenEdition));
type Flight = NonNullable<(typeof records.spacecraft)[number]['flights']>[number];
const at = '2026-11-20T06:30:00Z';

/** The changes from the records of the embedded edition to changed ones; `written` is how the older files had a record. */
function changesOf(
  change: (now: typeof records) => void,
  written: (record: LabelRecord) => object | undefined = (record) => record,
) {
  const now = structuredClone(records);
  change(now);
  const original = (kind: Kind, id: number) => {
    const record = (records[kind] as LabelRecord[]).find((one) => one.id === id);
    return record && written(record);
  };
  return changesBetween(records, now, { at, returning: () => false, original, isNews: () => true });
}

const toSpacecraft = (now: typeof records) => {
  for (const craft of now.spacecraft) craft.serial_number = 'New';
};

test('a field that the older data set did not have is not told as changed', () => {
  expect(changesOf(toSpacecraft).length).toBeGreaterThan(500);
  expect(changesOf(toSpacecraft, ({ ...record }) => without(record, 'serial_number'))).toEqual([]);
});

test('a field inside a flight that the older data set did not have is not told, but a new flight is', () => {
  const [craft] = records.spacecraft;
  const [flight] = craft?.flights ?? [];
  const changes = changesOf(
    ({ spacecraft: [now] }) => {
      const [own] = now?.flights ?? [];
      if (own) own.destination = 'Elsewhere';
      if (own) now?.flights?.push({ ...own, id: 999_999 });
    },
    (record) => ({ ...record, flights: [without(flight ?? {}, 'destination')] }),
  );
  expect(changes.map(({ name }) => name)).toEqual([craft?.name]);
  expect(changes[0]?.fields.some(({ field }) => field === 'flights.999999.destination')).toBe(true);
  expect(changes[0]?.fields.some(({ field }) => field === `flights.${flight?.id}.destination`)).toBe(false);
});

test('what was null before is told when it is filled in', () => {
  const before = records.spacecraft.find(({ serial_number }) => serial_number === null);
  const changes = changesOf(({ spacecraft }) => {
    for (const craft of spacecraft) if (craft.id === before?.id) craft.serial_number = '7';
  });
  expect(changes.map(({ fields }) => fields)).toEqual([[{ field: 'serial_number', from: null, to: '7' }]]);
});

test('the time of a flight without an end is no news, though LL2 does not have its spacecraft in space', () => {
  const withEnd = (mission_end: string | null, duration: string) =>
    changesOf(({ spacecraft }) => {
      const flight = spacecraft.find(({ in_space }) => in_space === false)?.flights?.[0];
      if (flight) Object.assign(flight, { mission_end, duration });
    }).flatMap(({ fields }) => fields.map(({ field }) => field.split('.').at(-1)));
  expect(withEnd(null, 'P999D')).toEqual(['mission_end']);
  expect(withEnd('2026-01-02T00:00:00Z', 'P999D')).toEqual(['mission_end', 'duration']);
});

test('what the source leaves empty is no news where it was null, nor the other way round', () => {
  const mission = { id: 1, name: 'M', type: null, orbit: null, agencies: [], vid_urls: [], info_urls: [] };
  const empty = { program: [], failreason: '', mission: { ...mission, description: ' ' } };
  const withEmpty = ({ spacecraft: [craft] }: typeof records) =>
    craft?.flights?.push({
      ...structuredClone(records.spacecraft[0]?.flights?.[0] as Flight),
      id: 999_999,
      launch: { ...(records.spacecraft[0]?.flights?.[0]?.launch as NonNullable<Flight['launch']>), ...empty },
    });
  const [change] = changesOf(withEmpty);
  const added = change?.fields.map(({ field }) => field.replace('flights.999999.', '')) ?? [];
  expect(added).toEqual(expect.arrayContaining(['id', 'launch.name', 'launch.mission.name']));
  expect(added.filter((field) => /program|failreason|agencies|description/.test(field))).toEqual([]);
});

test('the links of a mission are no news of its spacecraft, but its description is', () => {
  const withMission = (description: string, links: { url: string; title: string }[]) => {
    const all = structuredClone(records);
    const launch = all.spacecraft[0]?.flights?.[0]?.launch;
    const none = { id: 1, name: null, type: null, orbit: null, agencies: null, vid_urls: links };
    if (launch) launch.mission = { ...none, description, info_urls: links };
    return all;
  };
  const before = withMission('Old.', []);
  const after = withMission('New.', [{ url: 'https://example.org/', title: 'New' }]);
  const circumstances = { at, returning: () => false, original: () => undefined, isNews: () => true };
  const [change] = changesBetween(before, after, circumstances);
  expect(change?.fields.map(({ field }) => field)).toEqual([
    expect.stringMatching(/^flights\.\d+\.launch\.mission\.description$/),
  ]);
});

test('a record that an older program wrote in a shape of its own is not told as added', () => {
  const [first, ...rest] = records.spacecraft;
  const original = (kind: Kind, id: number) =>
    kind === 'spacecraft' && id === first?.id ? first : undefined;
  const before = { ...records, spacecraft: rest };
  expect(
    changesBetween(before, records, { at, returning: () => false, original, isNews: () => true }),
  ).toEqual([]);
  const unknown = { at, returning: () => false, original: () => undefined, isNews: () => true };
  expect(changesBetween(before, records, unknown).map(({ change }) => change)).toEqual(['added']);
});

function without(record: object, key: string): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
