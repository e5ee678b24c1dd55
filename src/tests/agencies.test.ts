import { expect, inject, test } from 'vitest';
import { fact, readPages, textOf } from './testkit/site.ts';

const pages = readPages(inject('site'));
const energia = pages.get('/agencies/energia/');
const nasa = pages.get('/agencies/national-aeronautics-and-space-administration/');

test('an agency under which no spacecraft is filed leads to those that it built', () => {
  expect(textOf(energia?.querySelector('#spacecraft p'))).toBe(
    'None is filed under Energia. Those that it built are on the pages of the configurations above.',
  );
  expect(
    energia?.querySelectorAll('[aria-labelledby="built"] tbody a[href="/configurations/vostok/"]'),
  ).toHaveLength(1);
});

test('a table of one agency has no column that repeats its name', () => {
  const headsIn = (page: typeof nasa, section: string) =>
    page?.querySelectorAll(`[aria-labelledby="${section}"] thead th`).map(textOf);
  expect(headsIn(nasa, 'configurations')).toContain('Type');
  expect(headsIn(nasa, 'configurations')).not.toContain('Agency');
  expect(headsIn(energia, 'built')).not.toContain('Agency');
  expect(textOf(energia?.querySelector('[aria-labelledby="built"] caption'))).toContain('ROSCOSMOS');
});

test('a long name of an agency is short where it is counted, and what it is no part of is not asked', () => {
  expect(textOf(nasa?.querySelector('#spacecraft caption'))).toMatch(/^46 NASA spacecraft /);
  expect(textOf(nasa?.querySelector('h1'))).toBe('National Aeronautics and Space Administration');
  expect(fact(nasa, 'Kind')).toBe('Government');
  expect(fact(nasa, 'Part of')).toBeUndefined();
});

test('a value of a filter has the number of its spacecraft alone beside it', () => {
  const counts = pages.get('/spacecraft/where/')?.querySelectorAll('.counts li span').map(textOf);
  expect(counts?.length).toBeGreaterThan(100);
  const others = counts?.filter((count) => !/^[\d,]+$/.test(count ?? ''));
  expect(new Set(others)).toEqual(new Set(['2 placeholders']));
});
