import { expect, test } from 'vitest';
import { cutIntoParts } from './build/cutIntoParts.ts';
import { registryOf } from './build/registry.ts';
import { namedBy } from './find.ts';
import { catalog } from './reference.testkit.ts';
import type { Registry } from './registry.ts';
import { joinParts, placesFor } from './registryParts.ts';
import { figureInWords, rowsOf } from './rows.ts';

const registry = registryOf(catalog);
const parts = cutIntoParts(registry, 150) as [Registry, ...Registry[]];
const head = { parts: parts.map(({ titles }, index) => ({ version: `${index}`, from: titles[0] ?? '' })) };

test('the parts of a registry are the registry again once they are all here', () => {
  expect(parts.length).toBeGreaterThan(3);
  const { configurationSlugs, ...whole } = joinParts(parts);
  expect(whole).toEqual(registry);
});

test('a row says in a part what it says in the whole registry, but for moments', () => {
  const inParts = parts.flatMap(rowsOf);
  for (const [index, row] of rowsOf(registry).entries()) {
    const own = inParts[index];
    const saysOf = (one: typeof row | undefined) =>
      one && [
        one.path,
        one.whatItIs,
        one.serialNumber,
        one.isRemoved,
        one.names,
        one.configurationSlug,
        figureInWords(one, 'time-in-space'),
      ];
    expect(saysOf(own), row.title).toEqual(saysOf(row));
  }
});

test('what is no longer listed and begins the alphabet anew leads no name astray', () => {
  const parts = [
    { version: 'a', from: 'Apollo 1' },
    { version: 'b', from: 'Progress M-1' },
    { version: 'c', from: 'Cosmos', isRemoved: true },
  ];
  expect(placesFor({ parts }, 'Gemini')).toEqual([0, 1]);
  expect(placesFor({ parts }, 'Soyuz')).toEqual([1, 2]);
});

test('a name is looked for where it is in order with spaces, as it is written, and with hyphens', () => {
  const parts = ['Apollo 1', 'Progress M-1', 'Progress M-9', 'Progress MS-1', 'Progress-M', 'Soyuz'].map(
    (from) => ({ version: from, from }),
  );
  expect(placesFor({ parts }, 'progress-')).toEqual([0, 1, 3, 4]);
  expect(placesFor({ parts }, 'Progress M-10')).toEqual([0, 1, 2, 3, 4, 5]);
  expect(placesFor({ parts }, 'apollo')).toEqual([0, 1]);
});

test('the first row with a name is in one of the parts that its place tells', async () => {
  const rows = rowsOf(registry);
  const borders = [149, 150, 299, 300, 449, 450];
  for (const title of borders.map((place) => registry.titles[place] ?? '')) {
    const begun = placesFor(head, title).map((place) => parts[place]) as [Registry, ...Registry[]];
    const [first] = await namedBy(rowsOf(joinParts(begun)), title);
    const [whole] = await namedBy(rows, title);
    expect(first?.path, title).toBe(whole?.path);
  }
});
