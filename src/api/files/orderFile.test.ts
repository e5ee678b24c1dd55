import { expect, test } from 'vitest';
import { orderingsOf } from '../../fields/orders.ts';
import { contentAt, frozenCatalog } from './files.testkit.ts';

interface Row {
  slug: string;
  value: number | string | null;
  rank: number | null;
  apart: string | null;
}

test.each(['asc', 'desc'])('the whole of an order is in one file, as its pages have it: %s', (direction) => {
  for (const ordering of orderingsOf(frozenCatalog)) {
    if (ordering.direction !== direction) continue;
    const { results, total } = contentAt(`/api/v1/by/${ordering.order.field}/${direction}.json`);
    expect(total).toBe(598);
    expect(results.map(({ slug }: Row) => slug)).toEqual(ordering.spacecraft.map(({ slug }) => slug));
  }
});

test('durations are seconds, moments ISO 8601, and what is not known is null and last', () => {
  const { results: longest } = contentAt('/api/v1/by/time-in-space/desc.json');
  expect(longest[0]).toMatchObject({ unit: 'seconds', precision: expect.any(String) });
  expect(longest[0].value).toBeGreaterThan(longest[1].value);
  expect(longest.at(-1)).toMatchObject({ value: null, precision: null, rank: null });
  const { results: first } = contentAt('/api/v1/by/first-launch/asc.json');
  expect(first[0]).toMatchObject({ unit: 'ISO 8601', value: expect.stringMatching(/^1960-05-15T/) });
});

test('the best has the first rank, whichever way the order goes', () => {
  const { results } = contentAt('/api/v1/by/fastest-turnaround/desc.json');
  const ranked: Row[] = results.filter(({ rank, apart }: Row) => rank !== null && apart === null);
  const least = Math.min(...ranked.map(({ value }) => Number(value)));
  expect(ranked.filter(({ rank }) => rank === 1).map(({ value }) => value)).toEqual([least]);
  expect(results.filter(({ apart }: Row) => apart !== null).length).toBeGreaterThan(0);
});
