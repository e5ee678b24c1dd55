import { describe, expect, test } from 'vitest';
import { entriesOf } from '../catalog/entries.ts';
import { catalogOf, craft, flight, loss } from '../catalog/smallCatalog.testkit.ts';
import { searchedKinds } from '../dataset/kinds.ts';
import { crewSchema } from '../dataset/wire/crew.ts';
import { factInWords } from '../fields/fact.ts';
import { orderingsOf, orders } from '../fields/orders.ts';
import { registryOf } from './build/registry.ts';
import { inOrder } from './order.ts';
import { catalog, row, searched, titles } from './reference.testkit.ts';
import type { ValueField } from './registry.ts';
import { figureInWords, type Row, rowsOf } from './rows.ts';

const { rows } = searched;

describe('the registry', () => {
  test('has every page of a kind that is searched once', () => {
    const paths = entriesOf(catalog, searchedKinds).map(({ path }) => path);
    expect(rows.map(({ path }) => path).sort()).toEqual(paths.sort());
  });

  test('sorts as the lists do, and puts what is no spacecraft after all that are', async () => {
    for (const { order, direction, spacecraft } of orderingsOf(catalog)) {
      const sorted = await inOrder(rows, `${order.field}-${direction}`);
      const craft = sorted.filter(({ isSpacecraft }) => isSpacecraft);
      expect(titles(craft), `${order.field}-${direction}`).toEqual(titles(spacecraft));
      if (order.field !== 'name') expect(sorted.slice(0, craft.length)).toEqual(craft);
    }
  });

  test('says figures as the tables do', () => {
    const said = (title: string, field: ValueField) => figureInWords(row(title), field);
    expect(said('Progress MS-22', 'time-in-space')).toBe('192\u00a0d 20\u00a0h');
    expect(said('Crew Dragon Freedom', 'docked-share')).toBe('98.34%');
    expect(said('Space Shuttle Discovery', 'flights-count')).toBe('39');
    expect(said('Space Shuttle Discovery', 'time-docked')).toBe('not recorded');
    expect(said('Progress MS-22', 'first-launch')).toBe('9 Feb 2023');
    expect(said('Orion', 'time-in-space')).toBeNull();
  });

  test('says of a figure that is known in part what the tables say', () => {
    const said = (title: string) => figureInWords(row(title), 'time-in-space');
    expect(said('Apollo Lunar Module LM-5 Eagle')).toBe('≥\u00a04\u00a0d 6\u00a0h');
    const byPath = new Map(rows.map((one) => [one.path, one]));
    for (const order of orders.filter(({ saySome }) => saySome))
      for (const craft of catalog.spacecraft) {
        // The tables give a placeholder the figures of its source, all of which are nothing.
        const words = craft.isPlaceholder
          ? null
          : (factInWords(order, craft, { isShort: true }) ?? 'not recorded');
        const own = byPath.get(craft.path) as Row;
        expect(figureInWords(own, order.field as ValueField), craft.title).toBe(words);
      }
  });

  test('gives an agency no abbreviation that is blank', () => {
    const [craft] = catalog.spacecraft.filter(({ configuration: { agency } }) => agency.record.abbrev);
    const { agency } = (craft as (typeof catalog.spacecraft)[number]).configuration;
    const agencies = catalog.agencies.map((one) =>
      one === agency ? { ...one, record: { ...one.record, abbrev: ' ' } } : one,
    );
    const own = rowsOf(registryOf({ ...catalog, agencies })).find(({ path }) => path === craft?.path);
    expect(own?.namedGroups).toContainEqual({ key: 'agency', name: agency.title });
  });

  test('takes no agency for a word of the program that has its name', () => {
    const [craft] = catalog.spacecraft as [(typeof catalog.spacecraft)[number]];
    const agency = { ...craft.configuration.agency, title: 'constructor' };
    const own = { ...craft, configuration: { ...craft.configuration, agency } };
    const found = rowsOf(registryOf({ ...catalog, spacecraft: [own] })).find(({ path }) => path === own.path);
    expect(found?.namedGroups).toContainEqual({ key: 'agency', name: 'constructor' });
  });

  test('puts what the source no longer has last, in no filter', async () => {
    const [first, ...rest] = catalog.spacecraft;
    const tombstone = { lastSeen: catalog.edition.date, removed: catalog.edition.date } as never;
    const removed = { ...catalog.removed, spacecraft: [{ ...first, tombstone } as never] };
    const all = rowsOf(registryOf({ ...catalog, spacecraft: rest, removed }));
    expect(all.at(-1)).toMatchObject({ title: first?.title, isRemoved: true });
    expect(all.at(-1)?.valuesOf('kind')).toEqual([]);
    for (const sort of ['name-desc', 'time-in-space-asc'])
      expect((await inOrder(all, sort)).at(-1)?.title).toBe(first?.title);
  });
});

test('a rocket, a pad and a person have the flights that left the ground', () => {
  const launch = { net: '2026-01-01T12:00:00Z', pad: { id: 1, name: 'Pad' } };
  const rocket = { configuration: { id: 1, name: 'Soyuz', full_name: 'Soyuz' } };
  const flights = [1, 2].map((id) => flight(id, { launch: { ...launch, rocket } }));
  const small = catalogOf(
    flights.map((one) => craft(one.id, `Soyuz ${one.id}`, [one])),
    {
      losses: [loss(2, 'Soyuz 2', '2026-01-01', { aboard: '1', lost: '0', fate: 'it burned on the pad' })],
      crews: [1, 2].map((id) =>
        crewSchema.parse({ id, name: 'Crew', launch_crew: [{ astronaut: { id: 1, name: 'Ada' } }] }),
      ),
    },
  );
  const all = rowsOf(registryOf(small));
  const counts = all.flatMap((one) => (one.flights === null ? [] : [[one.whatItIs, one.flights]]));
  expect(counts).toEqual(
    expect.arrayContaining([
      ['rocket', 1],
      ['pad', 1],
      ['person', 1],
    ]),
  );
});

test('a spacecraft and its configuration have the slug of the configuration, whatever its title', () => {
  const registry = registryOf(catalog);
  const { place, title } = rows.find(({ path }) => path === '/configurations/progress-ms/') as Row;
  registry.paths[place] = '/configurations/earlier/';
  const all = rowsOf(registry);
  const slugOf = (name: string) => all.find((one) => one.title === name)?.configurationSlug;
  expect([title, 'Progress MS-22', 'Orion'].map(slugOf)).toEqual(['earlier', 'earlier', 'orion']);
  expect(slugOf('International Space Station')).toBeNull();
});

test('a person is known by the last name as well, and by no other order of names', () => {
  const registry = registryOf({
    ...catalog,
    people: [{ ...catalog.destinations[0], kind: 'person', title: 'Yuri A. Gagarin', flights: [] } as never],
  });
  const person = rowsOf(registry).find(({ title }) => title === 'Yuri A. Gagarin');
  expect(person?.names).toEqual(expect.arrayContaining(['Yuri A. Gagarin', 'Gagarin Yuri A.']));
  expect(person?.flights).toBe(0);
});
