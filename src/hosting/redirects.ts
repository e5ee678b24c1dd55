import type { Catalog } from '../catalog/model.ts';
import { pairPath, paths } from '../catalog/paths.ts';
import { pairsOf } from '../compare/pairs.ts';
import { filterAliases } from '../fields/filterLists.ts';

/** An address that leads to another. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * All redirects of a catalog below the base path, with those first that a reader is likeliest to follow, because Cloudflare takes
 * so many and no more: names that were changed, then what nothing links to but readers may try (the address of an order without its
 * end, a filter by a group, whose page is in the section of the group, and a comparison the other way round), then ids.
 */
export function redirectsOf(catalog: Catalog): Redirect[] {
  const { ids = [], names = [] } = Object.groupBy(catalog.redirects, ({ path }) =>
    path.startsWith('/id/') ? 'ids' : 'names',
  );
  const turned = pairsOf(catalog).map(({ kind, members: [one, other], path }) => ({
    path: pairPath(kind, other.slug, one.slug),
    to: { path },
  }));
  const shortened = [paths.spacecraft, paths.configurations].map((path) => ({
    path: `${path}by/`,
    to: { path },
  }));
  return [...names, ...shortened, ...filterAliases(catalog), ...turned, ...ids].map(({ path, to }) => ({
    from: path,
    to: to.path,
  }));
}
