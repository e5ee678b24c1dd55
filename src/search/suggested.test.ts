import { describe, expect, test } from 'vitest';
import { cutIntoParts } from './build/cutIntoParts.ts';
import { registryOf } from './build/registry.ts';
import { catalog, searched, titles } from './reference.testkit.ts';
import type { Registry } from './registry.ts';
import { joinParts, placesFor } from './registryParts.ts';
import { type Searched, searchedIn } from './searched.ts';
import { type Suggestion, suggestedAmong, suggestedFor } from './suggested.ts';

const registry = registryOf(catalog);
const sizes = [100, 150];
const enough = 12;

/** The parts of the registry of so many rows each, and what tells of them. */
const cuts = sizes.map((size) => {
  const parts = cutIntoParts(registry, size);
  const named = parts.map(({ titles, removedFrom }, index) => ({
    version: `${index}`,
    from: titles[0] ?? '',
    ...(removedFrom === 0 && { isRemoved: true }),
  }));
  return { parts, head: { parts: named }, begun: new Map<string, Searched>() };
});

/** What the parts of a registry suggest in which names would begin with a text. */
function begunFor(text: string, { parts, head, begun }: (typeof cuts)[number]) {
  const places = placesFor(head, text);
  const key = places.join();
  const ofPlaces = begun.get(key) ?? searchedIn(joinParts(places.map((place) => parts[place]) as [Registry]));
  begun.set(key, ofPlaces);
  return suggestedAmong(ofPlaces, text, enough);
}

/** The addresses of what a list shows. */
const shown = (suggestions: readonly Suggestion[]) =>
  suggestions.slice(0, enough).map(({ address }) => address);

test.each(['p', 'Progress M', 'Progress-', 'progress-m', 'soyuz tm-', 'Vostok'])(
  'the parts of a large registry suggest for "%s" what the whole one does',
  async (text) => {
    for (const cut of cuts) {
      const begun = await begunFor(text, cut);
      expect(begun && shown(begun)).toEqual(shown((await suggestedFor(text, searched, '/search/')).choices));
    }
  },
);

test.each([
  ['few titles begin with it', ['Crew', 'Freedom', 'Buran', 'Soviet']],
  ['serial numbers do, which any part may have', ['1', '001', 'C206', 'L']],
  ['titles begin with it only without spaces', ['SoyuzT', 'ProgressM1']],
  ['names are spelled otherwise', ['sojus', 'cosmos']],
])('the whole registry suggests where %s', async (_, texts) => {
  for (const text of texts) for (const cut of cuts) expect(await begunFor(text, cut), text).toBeNull();
});

test('no beginning of a title is answered by parts otherwise than by the whole registry', async () => {
  const lengths = Array.from({ length: 15 }, (_, index) => index + 1);
  const texts = new Set(registry.titles.flatMap((title) => lengths.map((length) => title.slice(0, length))));
  let answered = 0;
  for (const cut of cuts)
    for (const text of texts) {
      const begun = await begunFor(text, cut);
      if (begun === null) continue;
      answered++;
      expect(shown(begun), text).toEqual(shown((await suggestedFor(text, searched, '/search/')).choices));
    }
  expect(answered).toBeGreaterThan(100);
});

describe('of a text that no name has', () => {
  const suggested = async (text: string) => {
    const { choices, note } = await suggestedFor(text, searched, '/search/');
    return { note, addresses: choices.map(({ address }) => address), titles: titles(choices) };
  };

  test.each([
    ['vostock 1', 'Vostok 1'],
    ['souyz', 'Soyuz'],
    ['endevour', 'Endeavour'],
  ])(
    'a clear slip such as "%s" is said, and comes after the search for what was typed',
    async (text, meant) => {
      const { note, addresses, titles } = await suggested(text);
      expect(note).toBe(`Nothing is called “${text}”. Did you mean ${meant}?`);
      expect([addresses[0], titles[0]]).toEqual([
        `/search/?q=${text.replace(' ', '+')}`,
        `Search all pages for “${text}”`,
      ]);
      expect(titles[1]).toContain(meant);
    },
  );

  test.each(['Gagarin', 'Houston', 'fire', 'disaster', 'reboost', 'zzzzqqqq'])(
    '"%s", which is no slip of any name, is replaced by none',
    async (text) => {
      expect(await suggested(text)).toEqual({
        note: `Nothing is called “${text}”.`,
        addresses: [`/search/?q=${text}`],
        titles: [`Search all pages for “${text}”`],
      });
    },
  );

  test('the names that have the most of its words come after the search for all of them', async () => {
    const { note, titles } = await suggested('Soyuz MS-22 leak');
    expect(note).toBe('Nothing is called “Soyuz MS-22 leak”.');
    expect(titles).toEqual(['Search all pages for “Soyuz MS-22 leak”', 'Soyuz MS-22']);
  });

  test.each(['12 April', '12th of April', 'April 12, 1961'])(
    'the day "%s" has what was launched on it, and no correction',
    async (text) => {
      const { note, titles } = await suggested(text);
      expect([note, titles.at(-1)]).toEqual(['', 'Vostok 1']);
    },
  );

  test('the other usual spelling of a name is none', async () => {
    const { note, titles } = await suggested('cosmos 110');
    expect([note, titles[0]]).toEqual(['', 'Kosmos 110']);
  });

  test('nothing is said of no text', async () => {
    expect(await suggested(' ')).toEqual({ note: '', addresses: [], titles: [] });
  });
});
