import { describe, expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import { type DataSet, readDataSet } from '../dataset/dataSet.ts';
import type { Kind } from '../dataset/kinds.ts';
import type { Lists } from '../dataset/lists.ts';
import { recordsByKind } from '../dataset/records.ts';
import { crewSchema } from '../dataset/wire/crew.ts';
import type { LabelRecord } from '../dataset/wire/label.ts';
import { orderingsOf } from '../fields/orders.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { carryOn, type History, type PreviousHistory } from './carryOn.ts';

const dataSet = readDataSet(frozenEdition);
const [first, second, third] = ['2026-08-01T06:00:00Z', '2026-09-01T06:00:00Z', '2026-10-01T06:00:00Z'];

/** The lists of the embedded edition with something changed. */
function changed(change: (lists: Lists) => void, from: Lists = dataSet): Lists {
  const { spacecraft, configurations, families, stations, dockings, crews } = structuredClone(from);
  const lists = { spacecraft, configurations, families, stations, dockings, crews };
  change(lists);
  return lists;
}

/** Fetches the lists one after the other and gives back the history after the last. */
function historyAfter(...fetches: [at: string, lists: Lists][]): History {
  let previous: PreviousHistory | null = null;
  let history: History = { slugs: [], changes: [], tombstones: [] };
  for (const [at, lists] of fetches) {
    const records = recordsByKind(lists);
    history = carryOn(previous, lists, at, null);
    const original = (kind: Kind, id: number) =>
      (records[kind] as LabelRecord[]).find((record) => record.id === id);
    previous = {
      ...history,
      records,
      crewsRead: new Set(lists.crews.map(({ id }) => id)),
      dateOf: () => at,
      original,
    };
  }
  return history;
}

/** The catalog that a build makes of lists and their history. */
function link(lists: Lists, history: History) {
  const { slugs, changes, tombstones } = history;
  const manifest = { ...dataSet.manifest, edition: 'live' as const };
  const state = { slugs, changes, tombstones: tombstones as DataSet['tombstones'] };
  return linkCatalog({
    ...lists,
    ...state,
    manifest,
    provenance: null,
    aliases: [],
    pictures: [],
    losses: [],
    designators: [],
  });
}

const find = (lists: Lists, name: string) => {
  const record = lists.spacecraft.find((one) => one.name === name);
  if (!record) throw new Error(`No spacecraft is called ${name}.`);
  return record;
};

test('the first fetch gives slugs and finds no changes', () => {
  const { slugs, changes, tombstones } = historyAfter([first, dataSet]);
  expect(changes).toEqual([]);
  expect(tombstones).toEqual([]);
  expect(slugs.filter((row) => row.kind === 'spacecraft')).toHaveLength(598);
  expect(slugs).toContainEqual({
    kind: 'spacecraft',
    id: find(dataSet, 'Progress M-6').id,
    name: 'Progress M-6',
    slug: 'progress-m-6',
    redirects: [],
  });
});

test('the tombstone of a record that could not be read for days has the day on which it was read', () => {
  const gone = changed((lists) => {
    lists.spacecraft = lists.spacecraft.filter(({ name }) => name !== 'Tesla Roadster');
  });
  const { id } = find(dataSet, 'Tesla Roadster');
  const records = recordsByKind(dataSet);
  const original = (kind: Kind, of: number) =>
    (records[kind] as LabelRecord[]).find((record) => record.id === of);
  const dateOf = (_: string, record?: string) => (record === `spacecraft ${id}` ? first : second);
  const before = { ...historyAfter([first, dataSet]), records, crewsRead: new Set<number>() };
  const { tombstones } = carryOn({ ...before, dateOf, original }, gone, third as string, null);
  expect(tombstones.map(({ name, lastSeen }) => [name, lastSeen])).toContainEqual(['Tesla Roadster', first]);
});

test('what is kept is in the order of kinds and ids, so that a run which changes nothing writes the same', () => {
  const [one, other] = ['Progress M-16', 'Progress M-6'].map((name) => find(dataSet, name).id);
  const [later, earlier] = [
    Math.max(one as number, other as number),
    Math.min(one as number, other as number),
  ];
  const [family] = dataSet.families;
  const without = (...ids: number[]) =>
    changed((lists) => {
      lists.spacecraft = lists.spacecraft.filter(({ id }) => !ids.includes(id)).reverse();
      lists.families = lists.families.filter((row) => ids.length < 2 || row.id !== family?.id);
    });
  const { slugs, tombstones } = historyAfter(
    [first, dataSet],
    [second, without(later)],
    [third, without(later, earlier)],
  );
  expect(tombstones.map(({ kind, id }) => [kind, id])).toEqual([
    ['spacecraft', earlier],
    ['spacecraft', later],
    ['family', family?.id],
  ]);
  const ids = slugs.flatMap(({ kind, id }) => (kind === 'spacecraft' ? id : []));
  expect(ids).toHaveLength(598);
  expect(ids).toEqual(ids.toSorted((a, b) => a - b));
});

describe('a change', () => {
  test('is told field by field, in the words of the record', () => {
    const now = changed((lists) => {
      const craft = find(lists, 'Progress M-6');
      craft.serial_number = '205-A';
      craft.status = { id: 2, name: 'Retired' };
      if (craft.flights?.[0]) craft.flights[0].destination = 'Salyut 7';
    });
    const { id, flights } = find(now, 'Progress M-6');
    const { changes } = historyAfter([first, dataSet], [second, now]);
    expect(changes).toEqual([
      {
        at: second,
        kind: 'spacecraft',
        id,
        name: 'Progress M-6',
        change: 'changed',
        fields: [
          { field: 'serial_number', from: find(dataSet, 'Progress M-6').serial_number, to: '205-A' },
          { field: 'status', from: 'Single Use', to: 'Retired' },
          {
            field: `flights.${flights?.[0]?.id}.destination`,
            from: find(dataSet, 'Progress M-6').flights?.[0]?.destination,
            to: 'Salyut 7',
          },
        ],
      },
    ]);
  });

  test('is none in what a lesser copy of a record cannot carry', () => {
    const withLaunch = (lists: Lists) => {
      const [flight] = find(lists, 'Progress M-6').flights ?? [];
      const [{ agency }] = lists.configurations as [(typeof lists.configurations)[number]];
      if (!flight?.launch || !agency) throw new Error('There is nothing to launch.');
      const { id, name, abbrev, type } = agency;
      flight.launch = { ...flight.launch, launch_service_provider: { id, name, abbrev, type } as never };
      return id;
    };
    const before = changed((lists) => void withLaunch(lists));
    const after = changed((lists) => {
      const id = withLaunch(lists);
      // Nothing but a launch names it any more.
      for (const row of lists.configurations) if (row.agency?.id === id) row.agency = null;
      for (const row of lists.families)
        if ((row.manufacturer as { id: number } | null)?.id === id) row.manufacturer = null;
    });
    const { changes } = historyAfter([first, before], [second, after]);
    expect(changes.filter(({ kind }) => kind === 'agency')).toEqual([]);
  });

  test('is none when the times of a craft in space tick on', () => {
    const now = changed(({ spacecraft }) => {
      for (const craft of spacecraft.filter((one) => one.in_space)) {
        Object.assign(craft, { time_in_space: 'P999D', time_docked: 'P998D' });
        for (const flight of craft.flights ?? []) if (flight.mission_end === null) flight.duration = 'P999D';
      }
    });
    expect(historyAfter([first, dataSet], [second, now]).changes).toEqual([]);
  });

  test('is its final time when a craft has come back', () => {
    const flying = dataSet.spacecraft.find((craft) => craft.in_space);
    const now = changed(({ spacecraft }) => {
      const craft = spacecraft.find((one) => one.id === flying?.id);
      if (craft) Object.assign(craft, { in_space: false, time_in_space: 'P200D' });
    });
    expect(historyAfter([first, dataSet], [second, now]).changes[0]?.fields).toEqual([
      { field: 'in_space', from: true, to: false },
      { field: 'time_in_space', from: flying?.time_in_space, to: 'P200D' },
    ]);
  });

  test('of a configuration is told once, not on each of its spacecraft', () => {
    const now = changed((lists) => {
      for (const craft of lists.spacecraft)
        if (craft.spacecraft_config?.name === 'Progress-M') craft.spacecraft_config.name = 'Progress M';
      for (const family of lists.families)
        for (const member of family.spacecraft ?? [])
          if (member.name === 'Progress-M') member.name = 'Progress M';
      for (const record of lists.configurations) if (record.name === 'Progress-M') record.name = 'Progress M';
    });
    const { changes } = historyAfter([first, dataSet], [second, now]);
    expect(changes.map(({ kind, fields }) => [kind, fields])).toEqual([
      ['configuration', [{ field: 'name', from: 'Progress-M', to: 'Progress M' }]],
    ]);
  });

  test('of a picture is told of the configuration that it is of, or of the spacecraft that has its own', () => {
    const own = changed((lists) => {
      const craft = find(lists, 'Progress M-6');
      craft.image = craft.image && { ...craft.image, id: 999_999 };
    });
    const now = changed((lists) => {
      for (const { image } of [...lists.configurations, ...lists.spacecraft]) if (image) image.credit = 'New';
      for (const { spacecraft_config: copy } of lists.spacecraft) if (copy?.image) copy.image.credit = 'New';
    }, own);
    const { changes } = historyAfter([first, own], [second, now]);
    expect(changes.filter(({ kind }) => kind === 'spacecraft').map(({ name }) => name)).toEqual([
      'Progress M-6',
    ]);
    expect(changes.filter(({ kind }) => kind === 'configuration').length).toBeGreaterThan(1);
  });

  test('is none when the families of a configuration come in another order', () => {
    const now = changed(({ configurations }) => {
      for (const record of configurations) record.family?.reverse();
    });
    expect(historyAfter([first, dataSet], [second, now]).changes).toEqual([]);
  });

  test('is none of flights that were not read before, or are not now', () => {
    const unread = changed((lists) => Object.assign(find(lists, 'Progress M-6'), { flights: null }));
    expect(historyAfter([first, dataSet], [second, unread], [third, dataSet]).changes).toEqual([]);
    const described = changed((lists) => {
      Object.assign(find(lists, 'Progress M-6'), { flights: null, description: 'Docked to Mir.' });
    });
    const { changes } = historyAfter([first, dataSet], [second, described]);
    expect(changes.map(({ fields }) => fields.map(({ field }) => field))).toEqual([['description']]);
  });

  test('stays in the history when others follow', () => {
    const one = changed((lists) => Object.assign(find(lists, 'Progress M-6'), { description: 'One' }));
    const two = changed((lists) => Object.assign(find(lists, 'Progress M-6'), { description: 'Two' }), one);
    const { changes } = historyAfter([first, dataSet], [second, one], [third, two]);
    expect(changes.map(({ at, fields }) => [at, fields[0]?.to])).toEqual([
      [second, 'One'],
      [third, 'Two'],
    ]);
  });
});

describe('a renamed spacecraft', () => {
  const now = changed((lists) => Object.assign(find(lists, 'Progress M-6'), { name: 'Progress M-06' }));
  const history = historyAfter([first, dataSet], [second, now]);

  test('keeps its address, and that of its new name leads there', () => {
    const { spacecraft, redirects } = link(now, history);
    const craft = spacecraft.find((one) => one.name === 'Progress M-06');
    expect(craft?.path).toBe('/spacecraft/progress-m-6/');
    expect(redirects).toContainEqual({ path: '/spacecraft/progress-m-06/', to: craft });
    expect(redirects).toContainEqual({ path: `/id/${craft?.id}/`, to: craft });
  });

  test('leaves neither of its addresses to another', () => {
    const later = changed(({ spacecraft }) => {
      const craft = spacecraft[0] as (typeof spacecraft)[0];
      spacecraft.push({ ...craft, id: 2_000_001, name: 'Progress M-6' });
      spacecraft.push({ ...craft, id: 2_000_002, name: 'Progress M-06' });
    }, now);
    const { slugs } = historyAfter([first, dataSet], [second, now], [third, later]);
    expect(slugs.filter((row) => row.id > 2_000_000).map((row) => row.slug)).toEqual([
      'progress-m-6-2000001',
      'progress-m-06-2000002',
    ]);
  });

  test('leads nowhere new when the address of its new name is taken', () => {
    const taken = changed((lists) => Object.assign(find(lists, 'Progress M-6'), { name: 'Progress M-7' }));
    const { slugs } = historyAfter([first, dataSet], [second, taken]);
    expect(slugs.flatMap((row) => row.redirects)).toEqual([]);
  });

  test('leads alone where another gets the same name at once', () => {
    const alike = changed((lists) => {
      for (const name of ['Progress M-6', 'Progress M-16']) find(lists, name).name = 'Twin';
    });
    const { slugs } = historyAfter([first, dataSet], [second, alike]);
    expect(slugs.flatMap((row) => row.redirects)).toEqual(['twin']);
  });
});

describe('a removed record', () => {
  const now = changed((lists) => {
    lists.spacecraft = lists.spacecraft.filter((craft) => craft.name !== 'Tesla Roadster');
    lists.configurations = lists.configurations.filter((record) => record.name !== 'Tesla Roadster');
  });
  const history = historyAfter([first, dataSet], [second, now]);

  test('gets a tombstone with its last content and both dates', () => {
    const record = find(dataSet, 'Tesla Roadster');
    expect(history.tombstones).toContainEqual({
      kind: 'spacecraft',
      id: record.id,
      name: 'Tesla Roadster',
      removedAt: second,
      lastSeen: first,
      record,
    });
    expect(history.changes.map(({ kind, change }) => [kind, change])).toContainEqual([
      'configuration',
      'removed',
    ]);
  });

  test('keeps its page and its links, and is on no list and has no rank', () => {
    const catalog = link(now, history);
    expect(catalog.spacecraft).toHaveLength(597);
    const [craft] = catalog.removed.spacecraft;
    expect(craft).toMatchObject({
      path: '/spacecraft/tesla-roadster/',
      title: 'Tesla Roadster (removed)',
      ranks: {},
    });
    expect(craft?.tombstone?.at.time).toBe(Date.parse(second as string));
    expect(craft?.configuration).toBe(catalog.removed.configurations[0]);
    expect(craft?.configuration.spacecraft).toEqual([craft]);
    for (const list of [...orderingsOf(catalog), ...catalog.statuses, ...catalog.agencies, ...catalog.types])
      expect(list.spacecraft).not.toContain(craft);
  });

  test('keeps the tombstone at later fetches, and loses it when it comes back to its old address', () => {
    expect(historyAfter([first, dataSet], [second, now], [third, now]).tombstones).toEqual(
      history.tombstones,
    );
    const back = historyAfter([first, dataSet], [second, now], [third, dataSet]);
    expect(back.tombstones).toEqual([]);
    expect(back.changes.filter(({ at }) => at === third).map(({ change }) => change)).toContain('returned');
    expect(link(dataSet, back).spacecraft.find((one) => one.name === 'Tesla Roadster')?.slug).toBe(
      'tesla-roadster',
    );
  });

  test('loses the tombstone when it comes back while the file of its kind is damaged, and has one address', () => {
    const { spacecraft: _, ...undamaged } = recordsByKind(now);
    const date = second as string;
    const damaged = {
      ...history,
      records: undamaged,
      crewsRead: new Set<number>(),
      dateOf: () => date,
    };
    const back = carryOn({ ...damaged, original: () => undefined }, dataSet, third as string, null);
    const { id } = find(dataSet, 'Tesla Roadster');
    expect(back.tombstones).toEqual([]);
    const slugs = back.slugs.filter((row) => row.kind === 'spacecraft' && row.id === id);
    expect(slugs.map(({ slug }) => slug)).toEqual(['tesla-roadster']);
    expect(link(dataSet, back).spacecraft).toHaveLength(598);
  });

  test('that is a family is none of its parent and of its maker', () => {
    const without = changed((lists) => {
      lists.families = lists.families.filter((record) => record.name !== 'Dragon 2');
      for (const record of lists.configurations)
        record.family = (record.family ?? []).filter((family) => family.name !== 'Dragon 2');
    });
    const catalog = link(without, historyAfter([first, dataSet], [second, without]));
    const [family] = catalog.removed.families;
    expect(family).toMatchObject({ name: 'Dragon 2', parent: { name: 'Dragon' } });
    expect(family?.parent?.children).toEqual([]);
    expect(family?.manufacturer?.families).not.toContain(family);
  });

  test('is no excuse for a reference to it', () => {
    const broken = changed((lists) => {
      lists.configurations = lists.configurations.filter((record) => record.name !== 'Tesla Roadster');
    });
    expect(() => link(broken, history)).toThrow(/"Tesla Roadster" refers to configuration 20/);
  });
});

test('the address of a record that was lost with a damaged file stays its own', () => {
  const before = historyAfter([first, dataSet]);
  const gone = dataSet.spacecraft[0];
  const lists = changed(({ spacecraft }) => {
    spacecraft.shift();
    // Who comes later may have the name, but not the address.
    spacecraft.push({
      ...structuredClone(dataSet.spacecraft[0]),
      id: 2_000_000,
    } as (typeof spacecraft)[number]);
  });
  const { spacecraft: _, ...known } = recordsByKind(dataSet);
  const after = carryOn(
    {
      ...before,
      records: known,
      crewsRead: new Set(),
      dateOf: () => first,
      original: () => undefined,
    },
    lists,
    second,
    null,
  );
  const slugsOf = (id: number) => after.slugs.filter((row) => row.kind === 'spacecraft' && row.id === id);
  expect(slugsOf(gone?.id ?? 0)).toEqual(
    before.slugs.filter((row) => row.kind === 'spacecraft' && row.id === gone?.id),
  );
  expect(slugsOf(2_000_000)[0]?.slug).not.toBe(slugsOf(gone?.id ?? 0)[0]?.slug);
  expect(link(lists, after).spacecraft).toHaveLength(dataSet.spacecraft.length);
});

test('a person is new where the crew had been read or the flight is new, not where it was there and unread', () => {
  const crew = (id: number, ...names: string[]) =>
    crewSchema.parse({
      id,
      name: 'Crew',
      launch_crew: names.map((name) => ({ astronaut: { id: name.charCodeAt(0), name } })),
    });
  const [read, unread] = dataSet.spacecraft.flatMap(({ flights }) => flights ?? []).map(({ id }) => id);
  const newest = 3_000_000;
  const before = changed((lists) => {
    lists.crews = [crew(read as number, 'Ada')];
  });
  const after = changed((lists) => {
    const flights = lists.spacecraft.find((one) => one.flights?.length)?.flights;
    flights?.push({ ...structuredClone(flights[0]), id: newest } as (typeof flights)[number]);
    lists.crews = [crew(read as number, 'Ada', 'Bea'), crew(unread as number, 'Cy'), crew(newest, 'Dee')];
  });
  const { changes } = historyAfter([first, before], [second, after]);
  expect(changes.filter(({ kind }) => kind === 'person').map(({ name, change }) => [name, change])).toEqual([
    ['Bea', 'added'],
    ['Dee', 'added'],
  ]);
});
