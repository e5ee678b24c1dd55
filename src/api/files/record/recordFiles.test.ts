import { expect, test } from 'vitest';
import { composeCatalog } from '../../../catalog/compose.ts';
import type { Spacecraft } from '../../../catalog/model.ts';
import { catalogOf, craft, flight } from '../../../catalog/smallCatalog.testkit.ts';
import { readDataSet } from '../../../dataset/dataSet.ts';
import { frozenEdition } from '../../../tests/testkit/edition.ts';
import { contentAt, frozenCatalog } from '../files.testkit.ts';
import { recordHash } from './recordHash.ts';

const find = (name: string) => frozenCatalog.spacecraft.find((one) => one.name === name) as Spacecraft;

test('a record stands beside what the catalog knows of it', () => {
  const { record, catalog, ...head } = contentAt('/api/v1/spacecraft/progress-m-6.json');
  const progress = find('Progress M-6');
  expect(record).toEqual(frozenCatalog.source.rowOf(progress));
  expect(record).toMatchObject({ id: 367, response_mode: 'detailed', time_in_space: 'P60DT3H16M59S' });
  expect(catalog).toMatchObject({
    slug: 'progress-m-6',
    url: 'https://catalog.example.org/spacecraft/progress-m-6/',
    json: 'https://catalog.example.org/api/v1/spacecraft/progress-m-6.json',
    in_space: false,
    configuration: { slug: 'progress-m', title: 'Progress-M' },
    figures: { flights_count: 1, time_in_space_seconds: 5_195_819, docked_share: progress.dockedShare },
    losses: [],
  });
  expect(catalog.ranks).toContainEqual({
    field: 'time-in-space',
    apart: null,
    in_configuration: { place: 49, shared: 1, of: 68, unknown: 0, is_rough: false },
    in_catalog: { place: 302, shared: 1, of: 527, unknown: 53, is_rough: false },
  });
  expect(head).toMatchObject({ schema_version: 1, generated_at: '2026-07-24T00:00:00Z' });
});

test('the file of a spacecraft is its answer to oEmbed', () => {
  expect(contentAt('/api/v1/spacecraft/progress-m-6.json')).toMatchObject({
    version: '1.0',
    type: 'link',
    title: 'Progress M-6',
    provider_name: 'Spacecraft Catalog',
    provider_url: 'https://catalog.example.org/',
    thumbnail_url: 'https://catalog.example.org/og/spacecraft/progress-m-6.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

test('says where each figure comes from', () => {
  const { provenance } = contentAt('/api/v1/spacecraft/progress-m-6.json').catalog;
  const share = provenance.find(({ field }: { field: string }) => field === 'docked-share');
  expect(share).toMatchObject({
    value: '96.18%',
    worked_out_from: ['time-docked', 'time-in-space'],
    records: [],
  });
  const { records } = provenance.find(({ field }: { field: string }) => field === 'status');
  expect(records).toMatchObject([
    { source: 'Launch Library 2', source_id: 'spacecraft 367', field: 'status' },
  ]);
});

test('an id that only the embedded edition has is in no file', () => {
  const provisional = frozenCatalog.spacecraft.find(({ isProvisional }) => isProvisional) as Spacecraft;
  const { record, catalog } = contentAt(`/api/v1/spacecraft/${provisional.slug}.json`);
  expect(record.id).toBeNull();
  expect(catalog.is_id_known).toBe(false);
  expect(catalog.flights[0].id).toBeNull();
});

test('the launch designators stand with their flights', () => {
  const set = readDataSet(frozenEdition);
  const row = set.spacecraft.find(({ name }) => name === 'Progress M-6');
  for (const one of row?.flights ?? []) if (one.launch) one.launch.launch_designator = '1991-002';
  const { catalog } = contentAt('/api/v1/spacecraft/progress-m-6.json', composeCatalog(set));
  expect(catalog.launch_designators).toEqual(['1991-002']);
  expect(catalog.flights[0]).toMatchObject({
    number: 1,
    designator: '1991-002',
    piece: null,
    launch: '1991-01-14T14:50:27Z',
    launch_precision: 'second',
    end_precision: 'second',
    duration_seconds: 5_195_819,
    duration_margin_seconds: 0,
  });
});

test('was modified when its record last changed, else before all changes', () => {
  const change = (at: string) => ({
    at,
    kind: 'spacecraft' as const,
    id: 1,
    name: 'A',
    change: 'changed' as const,
    fields: [{ field: 'name', from: 'Z', to: 'A' }],
  });
  const small = catalogOf([craft(1, 'A', []), craft(2, 'B', [])], {
    changes: [change('2026-03-01T06:30:00Z'), change('2026-04-01T06:30:00Z')],
  });
  const modified = (slug: string) =>
    contentAt(`/api/v1/spacecraft/${slug}.json`, small).catalog.last_modified;
  expect(modified('a')).toBe('2026-04-01T06:30:00Z');
  expect(modified('b')).toBe('2026-03-01T06:30:00Z');
});

test('a slug that it had before and the fetch that no longer found it are told', () => {
  const row = { id: 9, name: 'Gone' };
  const small = catalogOf([craft(1, 'A', [])], {
    slugs: [{ kind: 'spacecraft', id: 1, slug: 'a', redirects: ['alpha'] }] as never,
    tombstones: [
      {
        kind: 'status',
        removedAt: '2026-03-01T06:30:00Z',
        lastSeen: '2026-02-01T06:30:00Z',
        ...row,
        record: row,
      },
    ] as never,
  });
  expect(contentAt('/api/v1/spacecraft/a.json', small).catalog.old_slugs).toEqual(['alpha']);
  expect(contentAt('/api/v1/statuses/gone.json', small).catalog).toMatchObject({
    removed_at: '2026-03-01T06:30:00Z',
    last_seen_at: '2026-02-01T06:30:00Z',
  });
});

test('a hash stays while the fields do, in whatever order they come, and changes with any of them', () => {
  const record = { id: 1, name: 'A', status: { id: 1, name: 'Active' }, flights: [{ id: 2 }, { id: 3 }] };
  const shuffled = { flights: [{ id: 2 }, { id: 3 }], status: { name: 'Active', id: 1 }, name: 'A', id: 1 };
  expect(recordHash(shuffled)).toBe(recordHash(record));
  expect(recordHash({ ...record, name: 'B' })).not.toBe(recordHash(record));
  expect(recordHash({ ...record, flights: [{ id: 3 }, { id: 2 }] })).not.toBe(recordHash(record));
});

test('a moment is no finer than it is known, and one that is not recorded is null', () => {
  const net_precision = { id: 7, name: 'Month' };
  const planned = flight(2, { launch: { net: '2027-04-30T00:00:00Z', net_precision } });
  const small = catalogOf([craft(1, 'A', [planned, flight(3, { launch: null })])]);
  const { flights } = contentAt('/api/v1/spacecraft/a.json', small).catalog;
  expect(flights).toMatchObject([
    { launch: '2027-04', launch_precision: 'month', is_ahead: true },
    { launch: null, launch_precision: null },
  ]);
});

test('what is not known of flights is null, and no empty list, no 0 and no finer than it is known', () => {
  // The edition knows of no flight who launched it, of which program it is, or who was aboard.
  expect(contentAt('/api/v1/agencies/spacex.json').catalog.launches).toBeNull();
  const [apollo] = contentAt('/api/v1/spacecraft/apollo-columbia-csm-107.json').catalog.flights;
  expect(apollo).toMatchObject({ programs: null, dockings: null, crew_at_launch: null });
  expect([apollo.launch, apollo.launch_precision]).toEqual(['1969-07-16T13:32Z', 'minute']);
  const { results } = contentAt('/api/v1/flights-detailed.json');
  const known = results.filter(({ launch_crew }: { launch_crew: unknown }) => launch_crew !== null);
  expect([results.length, known]).toEqual([886, []]);
  // Docking events are of mode detailed.
  expect(contentAt('/api/v1/flights.json').results.filter((row: object) => 'docking_events' in row)).toEqual(
    [],
  );
});

test('a configuration has a note on a size that its drawing does not go by', () => {
  const { catalog } = contentAt('/api/v1/configurations/crew-dragon-2.json');
  expect(catalog.notes).toContainEqual(expect.objectContaining({ rule: 'drawing', field: 'length' }));
  expect(catalog.notes).toContainEqual(expect.objectContaining({ rule: 'drawing', field: 'diameter' }));
});
