import { expect, test } from 'vitest';
import { composeCatalog } from '../../catalog/compose.ts';
import { catalogOf, craft, flight } from '../../catalog/smallCatalog.testkit.ts';
import { readDataSet } from '../../dataset/dataSet.ts';
import { contentAt, frozenCatalog } from './files.testkit.ts';

interface Row {
  kind: string;
  slug: string;
  ll2_id: number | null;
}
const rowOf = (rows: Row[], slug: string) => rows.find((row) => row.slug === slug);

test('each record of the catalog has one row, with the address of its file', () => {
  const { results } = contentAt('/api/v1/identifiers.json');
  const spacecraft = results.filter(({ kind }: Row) => kind === 'spacecraft');
  expect(spacecraft).toHaveLength(598);
  expect(rowOf(results, 'progress-m-6')).toMatchObject({
    ll2_id: 367,
    serial_number: 'Progress M-6 (No.205)',
    is_removed: false,
    json: 'https://catalog.example.org/api/v1/spacecraft/progress-m-6.json',
  });
  const provisional = frozenCatalog.spacecraft.filter(({ isProvisional }) => isProvisional).length;
  expect(spacecraft.filter(({ ll2_id }: Row) => ll2_id === null)).toHaveLength(provisional);
});

test('a launch designator names a launch; an object of GCAT is named where the data prove it', () => {
  const row = craft(1, 'A', [
    flight(2, { launch: { net: '1991-01-14T14:50:00Z', launch_designator: '1991-002' } }),
  ]);
  const { results } = contentAt('/api/v1/identifiers.json', catalogOf([row]));
  expect(rowOf(results, 'a')).toMatchObject({ launch_designators: ['1991-002'], jcat: [], pieces: [] });

  const set = readDataSet('src/tests/data/edition');
  const value = {
    id: 367,
    name: 'Progress M-6',
    field: 'flights[0].launch.launch_designator',
    release: 'psatcat',
    source: 'General Catalog of Artificial Space Objects',
    source_id: 'S21053',
    raw: '1991-002A',
    confidence: 'high' as const,
    standing: 'source' as const,
  };
  set.provenance?.find(({ id }) => id === 367)?.values.push(value);
  const launch = set.spacecraft.find(({ id }) => id === 367)?.flights?.[0]?.launch;
  if (launch) launch.launch_designator = '1991-002';
  const proven = contentAt('/api/v1/identifiers.json', composeCatalog(set));
  expect(rowOf(proven.results, 'progress-m-6')).toMatchObject({ jcat: ['S21053'], pieces: ['1991-002A'] });
});

test('an empty designator is none, neither of a spacecraft nor of its flight', () => {
  const empty = ['', ' '].map((launch_designator, index) =>
    flight(index + 1, { launch: { net: `2026-0${index + 1}-14T14:50:00Z`, launch_designator } }),
  );
  const catalog = catalogOf([craft(1, 'A', empty)]);
  expect(rowOf(contentAt('/api/v1/identifiers.json', catalog).results, 'a')).toMatchObject({
    launch_designators: [],
  });
  const { flights } = contentAt('/api/v1/spacecraft/a.json', catalog).catalog;
  expect(flights.map(({ designator }: { designator: unknown }) => designator)).toEqual([null, null]);
});

test('a word for no serial number is no identifier', () => {
  const { results } = contentAt('/api/v1/identifiers.json');
  const words = frozenCatalog.spacecraft.filter(({ serialNumberGiven }) => serialNumberGiven === 'TBD');
  expect(words.length).toBeGreaterThan(1);
  for (const { slug } of words) expect(rowOf(results, slug)).toMatchObject({ serial_number: null });
});

test('old slugs are told, and what LL2 no longer has comes last', () => {
  const record = { id: 9, name: 'Gone' };
  const small = catalogOf([craft(1, 'A', [])], {
    slugs: [{ kind: 'spacecraft', id: 1, slug: 'a', redirects: ['alpha'] }] as never,
    tombstones: [
      {
        kind: 'type',
        removedAt: '2026-03-01T06:30:00Z',
        lastSeen: '2026-02-01T06:30:00Z',
        ...record,
        record,
      },
    ] as never,
  });
  const { results } = contentAt('/api/v1/identifiers.json', small);
  expect(rowOf(results, 'a')).toMatchObject({ old_slugs: ['alpha'] });
  expect(results.at(-1)).toMatchObject({ kind: 'type', slug: 'gone', is_removed: true });
});
