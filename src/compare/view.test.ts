import { expect, test } from 'vitest';
import { titleOf, type View, viewOf, withAdded, withMoved, withoutSubject } from './view.ts';

const facts = {
  rows: [{ label: 'Flights', superlative: { of: 'highest' as const, word: 'most' } }],
  subjects: ['a', 'b', 'c', 'd', 'e'].map((slug, value) => ({
    slug,
    title: slug.toUpperCase(),
    path: `/spacecraft/${slug}/`,
    cells: [{ text: `${value}`, value }],
  })),
};
const of = (...slugs: string[]) => viewOf({ kind: 'spacecraft', slugs }, facts);
const slugsOf = (step: ReturnType<typeof withAdded>) =>
  step === null || typeof step === 'string' ? step : [step.selection.slugs.join(), step.news];

test('with fewer than two there is nothing to compare, but an invitation', () => {
  expect(of()).toMatchObject({
    rows: null,
    names: '',
    status: 'Choose two to four spacecraft, or one of the comparisons below.',
  });
  expect(of('a')).toMatchObject({ rows: null, status: 'Add one more to see A beside it.' });
});

test('two stand side by side, after a word on what led to them and what is wrong with them', () => {
  const { rows, names, status } = viewOf({ kind: 'spacecraft', slugs: ['b', 'x', 'a'] }, facts, 'A added.');
  expect(names).toBe('B and A');
  expect(rows?.[0]?.cells.map((cell) => cell?.mark)).toEqual(['most', undefined]);
  expect(status).toBe('A added. There is no spacecraft “x”. 1 fact differs.');
});

test('another is added at the end, up to four', () => {
  const choice = { kind: 'spacecraft' as const, slug: 'e', title: 'E', hint: '' };
  expect(slugsOf(withAdded(of('a', 'b', 'c'), choice))).toEqual(['a,b,c,e', 'E added.']);
  expect(withAdded(of('a', 'b', 'e'), choice)).toBe('E is chosen already.');
  expect(withAdded(of('a', 'b', 'c', 'd'), choice)).toBe(
    'Only 4 can stand side by side: remove one before you add E.',
  );
});

test('what was offered of the other kind is not added', () => {
  expect(withAdded(of('a'), { kind: 'configurations', slug: 'e', title: 'E', hint: '' })).toBeNull();
});

test('one is moved or taken out, and the rest stays in its order', () => {
  const view: View = of('a', 'b', 'c');
  expect(slugsOf(withMoved(view, 0, 1))).toEqual(['b,a,c', 'A is now 2 of 3.']);
  expect(slugsOf(withMoved(view, 2, 1))).toEqual(['a,c,b', 'C is now 2 of 3.']);
  expect(slugsOf(withoutSubject(view, 1))).toEqual(['a,c', 'B removed.']);
});

test('a page is named by what stands side by side, whatever letters the names have', () => {
  expect(titleOf(of('a'), 'Compare: Catalog')).toBe('Compare: Catalog');
  expect(titleOf(of('b', 'a'), 'Compare: Catalog')).toBe('B and A compared: Catalog');
  const names = 'Ship $& and Boat $1';
  expect(titleOf({ ...of('a', 'b'), names }, 'Compare: Catalog')).toBe(`${names} compared: Catalog`);
});
