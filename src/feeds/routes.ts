import type { Catalog } from '../catalog/model.ts';
import { kinds } from '../dataset/kinds.ts';
import { type FollowedEntry, followedEntries } from './followed.ts';

/** The routes of a file for each entry that can be followed, beside its page. */
export function followedRoutes(catalog: Catalog, has: (entry: FollowedEntry) => boolean = () => true) {
  return followedEntries(catalog)
    .filter(has)
    .map((entry) => ({
      params: { section: kinds[entry.kind].section, slug: entry.slug },
      props: { entry },
    }));
}
