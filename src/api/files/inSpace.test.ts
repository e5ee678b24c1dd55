import { expect, test } from 'vitest';
import { presenceGroups } from '../../in-space/presence.ts';
import { contentAt, frozenCatalog } from './files.testkit.ts';

test('what is in space stands in the groups and in the order of the page', () => {
  const { results, groups, total } = contentAt('/api/v1/in-space.json');
  const told = presenceGroups(frozenCatalog).map(({ id, members }) => ({
    id,
    slugs: members.map(({ craft }) => craft.slug),
  }));
  const read = groups.map(({ id }: { id: string }) => ({
    id,
    slugs: results.flatMap((row: { group: string; slug: string }) => (row.group === id ? row.slug : [])),
  }));
  expect(read).toEqual(told);
  expect(total).toBe(frozenCatalog.spacecraft.filter(({ inSpace }) => inSpace).length);
});

test('times in space are seconds at the date of the data', () => {
  const { results, generated_at } = contentAt('/api/v1/in-space.json');
  expect(generated_at).toBe('2026-07-24T00:00:00Z');
  const row = results.find(({ slug }: { slug: string }) => slug === 'crew-dragon-freedom');
  const craft = frozenCatalog.spacecraft.find(({ slug }) => slug === 'crew-dragon-freedom');
  expect(row).toMatchObject({
    time_in_space_seconds: craft?.timeInSpace?.seconds,
    time_docked_seconds: craft?.timeDocked?.seconds,
  });
});
