import { describe, expect, test } from 'vitest';
import type { Lists } from '../dataset/lists.ts';
import { crewSchema } from '../dataset/wire/crew.ts';
import { changed, dataSet, find, first, historyAfter, second, third } from './carryOn.testkit.ts';

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
