import { inSpaceOf, recordedOf, vehicleCount } from '../../catalog/counts.ts';
import { isFilled } from '../../catalog/everyOne.ts';
import { catalog } from '../../catalog/index.ts';
import type { Group } from '../../catalog/model.ts';
import { decadePath, paths } from '../../catalog/paths.ts';
import { allKinds, kinds } from '../../dataset/kinds.ts';
import { configurationListPath, configurationLists } from '../../fields/configurationLists.ts';
import { listedFilters } from '../../fields/filterLists.ts';
import { isHardlyRecorded } from '../../fields/flightsKnown.ts';
import { orderPath, orders } from '../../fields/orders.ts';
import { capitalized } from '../../words/letterCase.ts';

/** A heading of the map with the pages below it. */
export interface Branch {
  title: string;
  /** The page of the heading. */
  path?: string;
  leaves: { title: string; path: string; count?: number }[];
}

/** All ways into the catalog; `decades` are the names of those that have a page. */
export function siteMap(decades: readonly string[]): Branch[] {
  const { spacecraft, configurations, families, statuses, types, agencies, destinations } = catalog;
  const counted = (group: Group) => ({
    title: group.title,
    path: group.path,
    count: vehicleCount(group.spacecraft),
  });
  const groups = (all: readonly Group[]) =>
    all
      .map(counted)
      .filter(({ count, title }) => count > 0 || recordedOf(all).some((one) => one.title === title));
  const cargo = listedFilters(catalog)
    .flatMap(({ lists }) => lists)
    .find(({ place }) => place === 'carries/cargo');
  // Sections that have no branch of their own.
  const others = allKinds
    .filter((kind) => kinds[kind].navigation === 'foot' && isFilled(catalog, kind))
    .filter((kind) => kind !== 'status' && kind !== 'type' && !isHardlyRecorded(catalog, kind))
    .map((kind) => ({ title: capitalized(kinds[kind].many), path: paths[kinds[kind].section] }));
  return [
    {
      title: 'Spacecraft in order',
      path: paths.spacecraft,
      leaves: orders.map(({ field, label, best, first }) => ({
        title: `${label}, ${first[best ?? 'asc']}`,
        path: orderPath(field, best ?? 'asc'),
      })),
    },
    {
      title: 'Spacecraft by filter',
      path: paths.filters,
      leaves: [
        {
          title: 'In space',
          path: paths.inSpace,
          count: inSpaceOf(spacecraft).length,
        },
        ...(cargo ? [{ title: 'All cargo craft', path: cargo.path }] : []),
        ...groups(statuses),
        { title: 'All filters', path: paths.filters },
      ],
    },
    { title: 'Spacecraft by family', path: paths.families, leaves: groups(families) },
    {
      title: 'Configurations',
      path: paths.configurations,
      leaves: [
        { title: 'All, A to Z', path: paths.configurations, count: recordedOf(configurations).length },
        ...configurationLists.map(({ slug, title }) => ({ title, path: configurationListPath(slug) })),
        { title: 'Compared side by side', path: paths.compare },
      ],
    },
    { title: 'Spacecraft by type', path: paths.types, leaves: groups(types) },
    { title: 'Spacecraft by agency', path: paths.agencies, leaves: groups(agencies) },
    { title: 'Spacecraft by destination', path: paths.destinations, leaves: groups(destinations) },
    {
      title: 'By date',
      path: paths.timeline,
      leaves: [
        { title: 'Timeline of all flights', path: paths.timeline },
        ...decades.map((decade) => ({ title: decade, path: decadePath(decade) })),
        { title: 'On this day', path: paths.onDay },
        { title: 'What was in space on a day', path: paths.inSpaceOn },
      ],
    },
    {
      title: 'At a glance',
      leaves: [
        { title: 'Records: longest, fastest, most flown, firsts', path: paths.records },
        { title: 'Losses and failed launches', path: paths.losses },
        ...others,
      ],
    },
    {
      title: 'The data',
      path: paths.data,
      leaves: [
        { title: 'Downloads', path: paths.data },
        { title: 'API', path: paths.api },
        { title: 'Data quality', path: paths.quality },
        { title: 'Changes', path: paths.changes },
        { title: 'About, sources and terms', path: paths.about },
      ],
    },
  ];
}
