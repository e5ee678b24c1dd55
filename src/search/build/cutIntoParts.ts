import type { Registry } from '../registry.ts';
import { byColumn } from '../registryParts.ts';
import { configurationSlugs } from '../rows.ts';

/** Cuts a registry into parts of so many rows. What says moments is in the first alone, because it is of all rows at once. */
export function cutIntoParts(registry: Registry, rowsInPart: number): Registry[] {
  const { titles, removedFrom, moments } = registry;
  const slugs = Object.fromEntries(configurationSlugs(registry));
  return Array.from({ length: Math.ceil(titles.length / rowsInPart) }, (_, index) => {
    const from = index * rowsInPart;
    const part = byColumn([registry], ([column = []]) => column.slice(from, from + rowsInPart));
    return {
      ...part,
      moments: index === 0 ? moments : ({} as Registry['moments']),
      removedFrom: Math.min(Math.max(0, removedFrom - from), part.titles.length),
      configurationSlugs: slugs,
    };
  });
}
