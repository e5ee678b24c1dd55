import { inOrderOfLaunch } from '../catalog/flights.ts';
import type { Flight, Spacecraft } from '../catalog/model.ts';
import { pageRoutes, pageSizeBelowMore } from './ui/paging.ts';

/**
 * The routes of all pages of all groups for a `[slug]/[...page]` file: each lists the spacecraft of its group, by name
 * unless `order` puts them in another.
 */
export function groupRoutes<Group extends { slug: string; path: string; spacecraft: Spacecraft[] }>(
  groups: readonly Group[],
  order: (spacecraft: Spacecraft[]) => Spacecraft[] = (spacecraft) => spacecraft,
) {
  return groups.flatMap((group) =>
    pageRoutes(group.path, order(group.spacecraft), { slug: group.slug }, pageSizeBelowMore).map(
      ({ params, props }) => ({
        params,
        props: { ...props, group },
      }),
    ),
  );
}

/** The routes of all pages of all groups of flights for a `[slug]/[...page]` file: each lists flights in order of launch. */
export function flightRoutes<Group extends { slug: string; path: string; flights: Flight[] }>(
  groups: readonly Group[],
) {
  return groups.flatMap((group) =>
    pageRoutes(group.path, inOrderOfLaunch(group.flights), { slug: group.slug }).map(({ params, props }) => ({
      params,
      props: { ...props, group },
    })),
  );
}
