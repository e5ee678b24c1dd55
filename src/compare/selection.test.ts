import { describe, expect, test } from 'vitest';
import { checkSelection, readSelection, writeSelection } from './selection.ts';

describe('the address', () => {
  test('holds the kind and the slugs in order', () => {
    const selection = { kind: 'spacecraft' as const, slugs: ['x-37b-1', 'orion-001'] };
    expect(writeSelection(selection)).toBe('?spacecraft=x-37b-1,orion-001');
    expect(readSelection('?spacecraft=x-37b-1,orion-001')).toEqual(selection);
  });

  test('is read as people may write it', () => {
    expect(readSelection('')).toEqual({ kind: 'configurations', slugs: [] });
    expect(readSelection('?spacecraft=')).toEqual({ kind: 'spacecraft', slugs: [] });
    expect(readSelection('?configurations=Orion,%20buran,,orion').slugs).toEqual(['orion', 'buran']);
    expect(readSelection('?configurations=orion%2Cburan&utm=1').slugs).toEqual(['orion', 'buran']);
  });

  test('stays one when a slug is none', () => {
    expect(writeSelection({ kind: 'configurations', slugs: ['a&b=c', '<x>'] })).toBe(
      '?configurations=a%26b%3Dc,%3Cx%3E',
    );
  });
});

describe('a selection', () => {
  const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => ({ slug, title: slug.toUpperCase() }));
  const check = (...slugs: string[]) => checkSelection({ kind: 'configurations', slugs }, all);

  test('that is known has no problem', () => {
    expect(check('b', 'a')).toEqual({ entries: [all[1], all[0]], problems: [] });
  });

  test('names what is unknown, shortened, and goes on with the rest', () => {
    const { entries, problems } = check('a', 'nonesuch', 'x'.repeat(500));
    expect(entries).toEqual([all[0]]);
    expect(problems).toEqual([`There is no configuration “nonesuch” or “${'x'.repeat(60)}…”.`]);
  });

  test('names the first of many that are unknown', () => {
    expect(check('u', 'v', 'w', 'x', 'y', 'z', '0').problems).toEqual([
      'There is no configuration “u”, “v”, “w”, “x”, “y” or 2 more.',
    ]);
  });

  test('names what is too much', () => {
    const { entries, problems } = check('a', 'b', 'c', 'd', 'e', 'f');
    expect(entries).toHaveLength(4);
    expect(problems).toEqual(['Only 4 can stand side by side: without E and F.']);
  });
});
