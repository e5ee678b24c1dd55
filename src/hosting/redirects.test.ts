import { expect, test } from 'vitest';
import { linkCatalog } from '../catalog/link.ts';
import { readDataSet } from '../dataset/dataSet.ts';
import { frozenEdition } from '../tests/testkit/edition.ts';
import { redirectsOf } from './redirects.ts';

test('what a reader is likeliest to follow comes first: names that were changed, and ids last', () => {
  const catalog = linkCatalog(readDataSet(frozenEdition));
  const to = { path: '/spacecraft/new/' };
  const redirects = [
    { path: '/id/spacecraft/1/', to },
    { path: '/spacecraft/old/', to },
  ] as typeof catalog.redirects;
  const from = redirectsOf({ ...catalog, redirects }).map((redirect) => redirect.from);
  expect([from[0], from.at(-1)]).toEqual(['/spacecraft/old/', '/id/spacecraft/1/']);
  const [order, turned] = ['/spacecraft/by/', '/compare/configurations/buran/space-shuttle/'].map((at) =>
    from.indexOf(at),
  );
  expect(order).toBeGreaterThan(0);
  expect(turned).toBeGreaterThan(order as number);
});
