import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { firstsOf } from './firsts.ts';

// biome-ignore lint/suspicious/noExplicitAny: a test that typed them by the catalog's schemas would trust them
const rows: any[] = JSON.parse(readFileSync(`${frozenEdition}/spacecraft.json`, 'utf8'));
const catalog = linkCatalog(readDataSet(frozenEdition));
const flights = rows.flatMap((row) =>
  row.flights.map((flight: (typeof rows)[number]) => ({
    type: row.spacecraft_config.type.name,
    agency: row.spacecraft_config.agency.name,
    launch: Date.parse(flight.launch.net),
  })),
);

test('each decade, type and agency has its oldest launch', () => {
  const [decades, types, agencies] = firstsOf(catalog).map(({ rows: firsts }) =>
    firsts.map(({ label, flight }) => [label, flight.launch.time]),
  );
  const oldest = (key: (flight: (typeof flights)[number]) => string) =>
    [...Map.groupBy(flights, key)]
      .map(([label, group]) => [label, Math.min(...group.map(({ launch }) => launch))])
      .sort((a, b) => Number(a[1]) - Number(b[1]));
  expect(decades).toEqual(oldest(({ launch }) => `${new Date(launch).toISOString().slice(0, 3)}0s`));
  expect(types).toEqual(oldest(({ type }) => type));
  expect(agencies).toEqual(oldest(({ agency }) => agency));
});
