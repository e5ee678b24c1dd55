import { expect, test } from 'vitest';
import { catalogOf, craft } from '../catalog/smallCatalog.testkit.ts';
import { stationSchema } from '../dataset/wire/station.ts';
import { lastChanges, sitemapItem } from './sitemap.ts';

test('a page changed last when its record did, and the page of a day with its last change', () => {
  const change = (hour: string) => ({
    at: `2026-11-20T${hour}:00:00Z`,
    kind: 'spacecraft' as const,
    id: 1,
    name: 'Soyuz 1',
    change: 'changed' as const,
    fields: [{ field: 'name', from: 'Soyuz', to: 'Soyuz 1' }],
  });
  const changes = [change('06'), change('18')];
  const catalog = catalogOf([craft(1, 'Soyuz 1', []), craft(2, 'Soyuz 2', [])], { changes });
  const changed = lastChanges(catalog);
  expect(changed.get('/spacecraft/soyuz-1/')?.toISOString()).toBe('2026-11-20T18:00:00.000Z');
  expect(changed.get('/changes/2026-11-20/')?.toISOString()).toBe('2026-11-20T18:00:00.000Z');
  // It has been as it is since before the first change.
  expect(changed.get('/spacecraft/soyuz-2/')?.toISOString()).toBe('2026-11-20T06:00:00.000Z');
  // Its page lists the spacecraft.
  const [configuration] = catalog.configurations;
  expect(changed.get(`${configuration?.path}`)?.toISOString()).toBe('2026-11-20T18:00:00.000Z');
});

test('a page that lists what is new is not as old as its own record, unless it was removed', () => {
  const at = '2026-11-20T06:00:00Z';
  const changed = { at, change: 'changed' as const, fields: [{ field: 'name', from: 'A', to: 'B' }] };
  const [there, gone] = [8, 9].map((id) => stationSchema.parse({ id, name: `Outpost ${id}` }));
  const changes = lastChanges(
    catalogOf([], {
      stations: there ? [there] : [],
      tombstones: [
        { kind: 'station', id: 9, name: 'Outpost 9', removedAt: at, lastSeen: at, record: gone as never },
      ],
      changes: [8, 9].map((id) => ({ ...changed, kind: 'station', id, name: `Outpost ${id}` })),
    }),
  );
  expect([changes.has('/stations/outpost-8/'), changes.has('/stations/outpost-9/')]).toEqual([false, true]);
});

test('a page of which nobody knows when it changed is not said to have changed with the data', async () => {
  expect(lastChanges(catalogOf([craft(1, 'Soyuz 1', [])]))).toEqual(new Map());
  const item = sitemapItem('/catalog/');
  for (const path of ['/about/', '/spacecraft/progress-m-6/']) {
    const page = { url: `https://example.org/catalog${path}` };
    expect(await item(page)).toEqual(page);
  }
});
