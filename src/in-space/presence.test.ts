import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { presenceGroups } from './presence.ts';

const dataSet = readDataSet(frozenEdition);
const groupsOf = (from = dataSet) =>
  Object.fromEntries(
    presenceGroups(linkCatalog(from)).map(({ id, members }) => [id, members.map(({ craft }) => craft.name)]),
  );

test('visitors to a station, free flyers and derelicts are told apart, each craft once', () => {
  const groups = groupsOf();
  expect(groups['free-flyers']).toEqual(['Chinese Reusable Space Vehicle', 'X-37B 1']);
  expect(groups.derelicts).toEqual(['Tesla Roadster']);
  expect(groups.visitors?.slice(0, 2)).toEqual(['Soyuz MS-29', 'Progress MS-34']);
  const inSpace = dataSet.spacecraft.filter((row) => row.in_space).map((row) => row.name);
  expect(Object.values(groups).flat().sort()).toEqual(inSpace.sort());
});

test('a craft on the way to a station that has not docked flies freely', () => {
  const copy = structuredClone(dataSet);
  for (const row of copy.spacecraft) if (row.name === 'Soyuz MS-29') row.time_docked = null;
  expect(groupsOf(copy)['free-flyers']).toContain('Soyuz MS-29');
});

test.each([
  ['Second', true],
  ['Minute', true],
  ['Hour', false],
  ['Day', false],
  ['Month', false],
])('of a launch that is known to the %s a clock runs: %s', (name, runs) => {
  const record = structuredClone(dataSet.spacecraft.find((row) => row.name === 'Soyuz MS-29'));
  const launch = record?.flights?.[0]?.launch;
  if (!record || !launch) throw new Error('There is no launch of Soyuz MS-29.');
  launch.net_precision = { id: 1, name };
  const manifest = { ...dataSet.manifest, edition: 'live' as const };
  const groups = presenceGroups(linkCatalog({ ...dataSet, manifest, spacecraft: [record] }));
  const starts = groups.flatMap(({ members }) => members.map(({ clockStart }) => clockStart));
  expect(starts).toEqual([runs ? Date.parse(launch.net ?? '') : null]);
});
