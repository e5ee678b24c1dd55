import type { Configuration, Family, Spacecraft } from '../catalog/model.ts';
import type { Filtered } from '../fields/filters.ts';

/** What the search finds. */
export type Searchable = Filtered;

/** The entry itself. */
export function entryOf(found: Searchable): Spacecraft | Configuration | Family {
  switch (found.kind) {
    case 'spacecraft':
      return found.spacecraft;
    case 'configuration':
      return found.configuration;
    case 'family':
      return found.family;
  }
}
