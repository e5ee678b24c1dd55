import { expect, test } from 'vitest';
import { registryOf } from './build/registry.ts';
import { catalog, searched, titles } from './reference.testkit.ts';
import type { Registry } from './registry.ts';
import { cutIntoParts, joinParts, placesFor } from './registryParts.ts';
import { searchedIn } from './searched.ts';
import { suggestedAmong, suggestedFor } from './suggested.ts';

const parts = cutIntoParts(registryOf(catalog), 150);
const head = { parts: parts.map(({ titles }, index) => ({ version: `${index}`, from: titles[0] ?? '' })) };
const enough = 12;

/** What the parts of a registry suggest in which names would begin with a text. */
function begunFor(text: string) {
  const begun = placesFor(head, text).map((place) => parts[place]) as [Registry, ...Registry[]];
  return suggestedAmong(searchedIn(joinParts(begun)), text, enough);
}

test.each(['p', 'Progress M', 'soyuz tm-', 'Crew', 'Vostok', 'sojus'])(
  'a part of a large registry suggests for "%s" what the whole one does, or leaves it to that',
  async (text) => {
    const begun = await begunFor(text);
    if (begun === null) return;
    const whole = await suggestedFor(text, searched);
    expect(titles(begun).slice(0, enough)).toEqual(titles(whole).slice(0, enough));
    expect(begun[0]?.path).toBe(whole[0]?.path);
  },
);

test('a part is enough for a first letter and for a name that many begin with', async () => {
  for (const text of ['p', 'Progress M', 'soyuz tm-']) expect(await begunFor(text), text).not.toBeNull();
});

test('what few names begin with is left to the whole registry, which has it elsewhere', async () => {
  for (const text of ['Freedom', 'C206', 'Buran', 'Soviet']) expect(await begunFor(text), text).toBeNull();
});
