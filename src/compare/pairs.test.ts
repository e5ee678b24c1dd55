import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { chosenPairs, pairsOf, pairsWith } from './pairs.ts';

const dataSet = readDataSet(frozenEdition);
const catalog = linkCatalog(dataSet);

test('every pair that was chosen is there, at an address of its own', () => {
  const pairs = pairsOf(catalog);
  const chosen = pairs.slice(0, chosenPairs.configurations.length + chosenPairs.spacecraft.length);
  expect(new Set(chosen.map(({ reason }) => reason))).toEqual(
    new Set(Object.values(chosenPairs).flatMap((all) => all.map(([, , reason]) => reason))),
  );
  expect(new Set(pairs.map(({ path }) => path)).size).toBe(pairs.length);
  expect(new Set(pairs.map(({ reason }) => reason)).size).toBe(pairs.length);
  expect(pairs.map(({ path }) => path)).toContain('/compare/configurations/space-shuttle/buran/');
});

test('a pair with a member that is not there is left out', () => {
  const chosen = {
    configurations: [['space-shuttle', 'hermes', 'Never built.']],
    spacecraft: [['x-37b-1', 'x-37b-2', 'The two of their kind.']],
  } satisfies typeof chosenPairs;
  const paths = pairsOf(catalog, chosen).map(({ path }) => path);
  expect(paths).toContain('/compare/spacecraft/x-37b-1/x-37b-2/');
  expect(paths.some((path) => path.includes('hermes'))).toBe(false);
});

test('each configuration that followed another in its family is paired with it, once', () => {
  const pairs = pairsOf(catalog, { configurations: [], spacecraft: [] });
  expect(new Set(pairs.map(({ path }) => path)).size).toBe(pairs.length);
  expect(pairs.map(({ reason }) => reason)).toContain(
    'HTV-X followed H-II Transfer Vehicle (HTV) in the HTV family.',
  );
  const after = pairs.map(({ succession }) => succession?.after.title);
  expect(new Set(after).size).toBe(pairs.length);
  expect(after).toContain('Progress-MS');
  expect(after).not.toContain('Soyuz');
});

test('what flew on beside the later one is not said to have been followed by it', () => {
  const reasons = pairsOf(catalog, { configurations: [], spacecraft: [] }).map(({ reason }) => reason);
  for (const [before, after, family] of [
    ['Progress-MS', 'Progress M-UM', 'Progress'],
    ['Progress-M', 'Progress-M1', 'Progress'],
    ['Crew Dragon 2', 'Cargo Dragon 2', 'Dragon 2'],
  ])
    expect(reasons).toContain(
      `${after} came after ${before}, which flew on beside it, in the ${family} family.`,
    );
  expect(reasons).toContain('Progress-MS followed Progress-M (modified) in the Progress family.');
});

test('a chosen pair is not made a second time because one followed the other', () => {
  const pairs = pairsOf(catalog);
  const members = pairs.map((pair) =>
    pair.members
      .map(({ path }) => path)
      .sort()
      .join(' '),
  );
  expect(new Set(members).size).toBe(pairs.length);
  // "A cargo ship and its successor" was chosen, and says what changed all the same.
  const htv = pairs.find(({ path }) => path.endsWith('/h-ii-transfer-vehicle-htv/htv-x/'));
  expect(htv?.succession?.before.title).toBe('H-II Transfer Vehicle (HTV)');
  const turned = {
    configurations: [['htv-x', 'h-ii-transfer-vehicle-htv', 'Turned.']],
    spacecraft: [],
  } satisfies typeof chosenPairs;
  expect(pairsOf(catalog, turned)[0]?.succession).toEqual(htv?.succession);
});

test('a chosen pair says nothing of what its second followed, and takes no pair from what followed its first', () => {
  const chosen = {
    configurations: [
      ['soyuz', 'progress-ms', 'A ferry and a cargo ship.'],
      ['h-ii-transfer-vehicle-htv', 'soyuz', 'Two of two nations.'],
    ],
    spacecraft: [],
  } satisfies typeof chosenPairs;
  const pairs = pairsOf(catalog, chosen);
  expect(pairs.slice(0, 2).map(({ succession }) => succession)).toEqual([null, null]);
  expect(pairs.map(({ path }) => path)).toContain('/compare/configurations/h-ii-transfer-vehicle-htv/htv-x/');
});

test('a pair stays when one of it was removed, so that its address does', () => {
  const gone = dataSet.configurations.find(({ name }) => name === 'Buran');
  const craft = dataSet.spacecraft.filter(({ spacecraft_config }) => spacecraft_config?.id === gone?.id);
  const at = { removedAt: '2026-11-20T06:30:00Z', lastSeen: '2026-11-13T06:30:00Z' };
  const without = linkCatalog({
    ...dataSet,
    manifest: { ...dataSet.manifest, edition: 'live' },
    spacecraft: dataSet.spacecraft.filter((one) => !craft.includes(one)),
    configurations: dataSet.configurations.filter((one) => one !== gone),
    families: dataSet.families.map((family) => ({
      ...family,
      spacecraft: family.spacecraft?.filter(({ id }) => id !== gone?.id) ?? null,
    })),
    tombstones: [
      ...(gone
        ? [{ kind: 'configuration' as const, id: gone.id, name: gone.name, ...at, record: gone }]
        : []),
      ...craft.map((record) => ({
        kind: 'spacecraft' as const,
        id: record.id,
        name: record.name,
        ...at,
        record,
      })),
    ],
  });
  const pair = pairsOf(without).find(({ path }) => path === '/compare/configurations/space-shuttle/buran/');
  expect(pair?.members.map(({ title }) => title)).toEqual(['Space Shuttle', 'Buran (removed)']);
});

test('an entry finds the pairs it is in', () => {
  const orion = catalog.configurations.find(({ slug }) => slug === 'orion');
  const paths = orion && pairsWith(catalog, orion).map(({ path }) => path);
  expect(paths).toEqual([
    '/compare/configurations/starship-v3/orion/',
    '/compare/configurations/apollo-command-service-module/orion/',
  ]);
});
