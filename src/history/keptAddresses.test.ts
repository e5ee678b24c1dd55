import { describe, expect, test } from 'vitest';
import type { Kind } from '../dataset/kinds.ts';
import { recordsByKind } from '../dataset/records.ts';
import type { LabelRecord } from '../dataset/wire/label.ts';
import { orderingsOf } from '../fields/orders.ts';
import { changed, dataSet, find, first, historyAfter, link, second, third } from './carryOn.testkit.ts';
import { carryOn } from './carryOn.ts';

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
