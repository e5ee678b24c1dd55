import { expect, test } from 'vitest';
import { row, searched, titles } from './reference.testkit.ts';
import { narrowedInWords, placeIn, shownAtOnce, titleOf, viewOf } from './view.ts';

const query = { text: '', filters: {}, sort: '' };
const answer = (count: number, isPartial = false) => ({
  rows: searched.rows.slice(0, count),
  counts: {} as never,
  spellings: [],
  isPartial,
  meant: null,
});
const shown = (asked: Partial<typeof query>, ...found: Parameters<typeof answer>) => {
  const { rows, status } = viewOf({ ...query, ...asked }, answer(...found));
  return [rows.length, status];
};

test('with nothing asked it says how many pages there are, and shows none', () => {
  expect(shown({}, 600)).toEqual([0, '600 pages to search.']);
  expect(shown({ sort: 'name-asc' }, 600)).toEqual([600, '600 pages found.']);
});

test('an answer says how many pages were found, and whether they have all of the words', () => {
  expect(shown({ text: 'orion' }, 2)).toEqual([2, '2 pages found.']);
  expect(shown({ text: 'orion' }, 1)).toEqual([1, '1 page found.']);
  expect(shown({ text: 'orion leak' }, 1, true)).toEqual([
    1,
    'No page has all of these words. 1 page with most of them found.',
  ]);
  expect(shown({ text: 'xyzzy' }, 0, true)).toEqual([0, 'Nothing found.']);
});

test('what is called so is shown at once, unless it waits for another order', async () => {
  const named = [row('Orion'), row('Soyuz MS-22')];
  const filters = { kind: ['spacecraft'] };
  expect(titles(await shownAtOnce({ ...query, filters }, named))).toEqual(['Soyuz MS-22']);
  expect(await shownAtOnce({ ...query, sort: 'name-asc' }, named)).toEqual([]);
});

test('the title of the page names the question', () => {
  const title = 'Search · Spacecraft Catalog';
  expect(titleOf({ ...query, text: 'Skylab 4' }, title)).toBe('“Skylab 4”: Search · Spacecraft Catalog');
  expect(titleOf(query, title)).toBe(title);
});

test('the filters say how many values narrow', () => {
  expect(narrowedInWords(query)).toBe('');
  expect(narrowedInWords({ ...query, filters: { status: ['Active', 'Retired'], kind: ['family'] } })).toBe(
    ' (3)',
  );
});

test('the history tells how many results were shown, and how high they were', () => {
  const states = [{ shown: 40, height: 1600.5 }, { shown: 'all', height: '9px' }, null, {}, 7];
  const nowhere = { shown: 0, height: 0 };
  expect(states.map(placeIn)).toEqual([states[0], nowhere, nowhere, nowhere, nowhere]);
});
