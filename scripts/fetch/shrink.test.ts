import { describe, expect, test } from 'vitest';
import { beginWithData, connect, contents, lists, useDirectory } from './run.testkit.ts';
import { refuseShrink, Shrunk } from './shrink.ts';

useDirectory();

const ids = (count: number) => new Set(Array.from({ length: count }, (_, index) => index + 1));
/** A list of which the first records are lost, and as many new ones there as asked. */
const rows = (count: number, lost: number, added = 0) => [
  ...[...ids(count)].slice(lost).map((id) => ({ id })),
  ...[...ids(added)].map((id) => ({ id: 2_000_000 + id })),
];

describe('of a list', () => {
  test.each([
    [598, 29],
    [100, 5],
    [46, 2],
    [39, 1],
    [8, 1],
    [1, 1],
    [0, 0],
  ])('of %i records %i may be lost, however many are new', (count, most) => {
    for (const added of [0, 50]) {
      expect(() => refuseShrink('x.json', rows(count, most, added), ids(count))).not.toThrow();
      if (count > most) {
        expect(() => refuseShrink('x.json', rows(count, most + 1, added), ids(count))).toThrow(Shrunk);
      }
    }
  });

  test('that is known by its number alone, the number counts', () => {
    expect(() => refuseShrink('x.json', rows(569, 0), 598)).not.toThrow();
    expect(() => refuseShrink('x.json', rows(568, 0), 598)).toThrow(
      'x.json: 568 records, where 598 were, and 30 of those are missing. More than 29 are too many to be believed. --accept-shrink',
    );
  });
});

test('a data set in which every second id is another one is refused, and goes through when it is asked for', async () => {
  await beginWithData();
  const before = contents();
  const replaced = await connect({
    limit: 100,
    lists: lists(({ spacecraft = [] }) => {
      for (const [index, row] of spacecraft.entries()) if (index % 2) row.id = Number(row.id) + 2_000_000;
    }),
  });
  const report = await replaced.fetch();
  expect([report.code, report.message]).toEqual([
    65,
    expect.stringContaining(
      'spacecraft.json: 298 records, where 298 were, and 149 of those are missing. Missing: id 2, id 4,',
    ),
  ]);
  expect(report.message).toContain('--accept-shrink');
  expect(contents()).toEqual(before);
  expect(await replaced.fetch({ acceptShrink: true })).toMatchObject({
    code: 0,
    changes: { added: 149, removed: 149 },
  });
});
