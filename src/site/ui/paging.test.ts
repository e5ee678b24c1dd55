import { expect, test } from 'vitest';
import { pagePath, pageRoutes, pageSizeBelowMore, pageSuffix, paginate } from './paging.ts';

const items = (count: number) => Array.from({ length: count }, (_, index) => index);

test('spreads a list over pages of 100, each item once', () => {
  const pages = paginate('/spacecraft/', items(598));
  expect(pages.map((page) => page.items.length)).toEqual([100, 100, 100, 100, 100, 98]);
  expect(pages.flatMap((page) => page.items)).toEqual(items(598));
  expect(pages[5]).toMatchObject({ number: 6, of: 6, total: 598 });
});

test('a list of exactly a hundred has one page, and so has an empty one', () => {
  expect(paginate('/', items(100))).toHaveLength(1);
  expect(paginate('/', [])).toEqual([{ path: '/', number: 1, of: 1, items: [], all: [], total: 0 }]);
});

test('the first page has no number in its address or title', () => {
  const [first, second] = pageRoutes('/types/capsule/', items(324), { slug: 'capsule' });
  expect(first?.params).toEqual({ slug: 'capsule', page: undefined });
  expect(second?.params).toEqual({ slug: 'capsule', page: '2' });
  expect(pagePath({ path: '/types/capsule/' }, 1)).toBe('/types/capsule/');
  expect(pagePath({ path: '/types/capsule/' }, 2)).toBe('/types/capsule/2/');
  expect(pageSuffix({ number: 1, of: 4 })).toBe('');
  expect(pageSuffix({ number: 2, of: 4 })).toBe(', page 2 of 4');
});

test('a list below more has pages of its own size', () => {
  const [first, second, ...others] = pageRoutes('/families/soyuz/', items(79), {}, pageSizeBelowMore);
  expect([first?.props.list.items.length, second?.props.list.items.length]).toEqual([50, 29]);
  expect([others, second?.props.list.of]).toEqual([[], 2]);
});
