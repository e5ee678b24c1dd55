import { isFilled } from '../catalog/everyOne.ts';
import { catalog } from '../catalog/index.ts';
import { paths } from '../catalog/paths.ts';
import { allKinds, kinds } from '../dataset/kinds.ts';
import { capitalized } from '../words/letterCase.ts';

/** A page that every page leads to. */
export interface Destination {
  title: string;
  path: string;
}

/** What the head of every page leads to. */
export const head: Destination[] = [
  ...sectionsAt('head'),
  { title: 'In space', path: paths.inSpace },
  { title: 'Records', path: paths.records },
  { title: 'Timeline', path: paths.timeline },
  { title: 'Compare', path: paths.compare },
];

/** What the foot of every page leads to. */
export const foot: Destination[] = [
  { title: 'Search', path: paths.search },
  ...sectionsAt('foot'),
  { title: 'Sizes', path: paths.sizes },
  { title: 'Losses', path: paths.losses },
  { title: 'On this day', path: paths.onDay },
  { title: 'Filters', path: paths.filters },
  { title: 'Changes', path: paths.changes },
  { title: 'Data', path: paths.data },
  { title: 'Data quality', path: paths.quality },
  { title: 'API', path: paths.api },
  { title: 'Removed records', path: paths.removed },
  { title: 'About, sources and terms', path: paths.about },
];

/** The sections of kinds; one without entries has no page. */
function sectionsAt(place: 'head' | 'foot'): Destination[] {
  return allKinds
    .filter((kind) => kinds[kind].navigation === place && isFilled(catalog, kind))
    .map((kind) => ({ title: capitalized(kinds[kind].many), path: paths[kinds[kind].section] }));
}
