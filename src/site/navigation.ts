import { isFilled } from '../catalog/everyOne.ts';
import { catalog } from '../catalog/index.ts';
import { paths } from '../catalog/paths.ts';
import { allKinds, type Kind, kinds } from '../dataset/kinds.ts';
import { isHardlyRecorded } from '../fields/flightsKnown.ts';
import { capitalized } from '../words/letterCase.ts';

/** A page that every page leads to. */
export interface MenuEntry {
  title: string;
  path: string;
  /** The words, beside its title, by which a reader asks the search for it; each stands for its plural too. */
  asked?: string;
}

/** Who and what readers call otherwise. */
const alsoCalled: Partial<Record<Kind, string>> = {
  spacecraft: 'spaceship, space ship',
  person: 'person, astronaut, cosmonaut, taikonaut, crew',
  rocket: 'launcher',
};

/** What the head of every page leads to. */
export const head: MenuEntry[] = [
  ...sectionsAt('head'),
  { title: 'In space', path: paths.inSpace, asked: 'in orbit, orbiting, now, currently, docked' },
  {
    title: 'Records',
    path: paths.records,
    asked:
      'record, longest, shortest, fastest, slowest, most, oldest, newest, youngest, first, highest, heaviest',
  },
  {
    title: 'Timeline',
    path: paths.timeline,
    asked: 'history, chronology, year, decade, upcoming, next launch, next flight, schedule',
  },
  { title: 'Compare', path: paths.compare, asked: 'comparison, comparing, difference, versus, vs' },
];

/** All but what the head leads to. */
const others: MenuEntry[] = [
  { title: 'Search', path: paths.search },
  ...sectionsAt('foot'),
  {
    title: 'Sizes',
    path: paths.sizes,
    asked: 'size, scale, dimension, drawing, big, biggest, largest, smallest, tallest',
  },
  {
    title: 'Losses',
    path: paths.losses,
    asked:
      'loss, lost, accident, disaster, catastrophe, tragedy, crash, death, died, killed, destroyed, explosion, exploded, failed, failure',
  },
  {
    title: 'On this day',
    path: paths.onDay,
    asked: 'today, anniversary, anniversaries',
  },
  { title: 'Filters', path: paths.filters },
  { title: 'Changes', path: paths.changes, asked: 'change, news, feed, atom, calendar, update' },
  { title: 'Data', path: paths.data, asked: 'download, csv, json, sqlite' },
  { title: 'Data quality', path: paths.quality, asked: 'quality, mistake' },
  { title: 'API', path: paths.api },
  { title: 'Removed records', path: paths.removed },
  { title: 'About, sources and terms', path: paths.about, asked: 'source, term, license, licence' },
];

/** The sections that say but little, because they are of what is hardly recorded. */
const bare: ReadonlySet<string> = new Set(
  allKinds.filter((kind) => isHardlyRecorded(catalog, kind)).map((kind) => paths[kinds[kind].section]),
);

/** What the foot of every page leads to: what is hardly recorded is found by the search and among the filters. */
export const foot: MenuEntry[] = others.filter(({ path }) => !bare.has(path));

/** What the search leads to beside its results: all of these but itself. */
export const overviews: MenuEntry[] = [...head, ...others].filter(({ path }) => path !== paths.search);

/** The sections of kinds; one without entries has no page. */
function sectionsAt(place: 'head' | 'foot'): MenuEntry[] {
  return allKinds
    .filter((kind) => kinds[kind].navigation === place && isFilled(catalog, kind))
    .map((kind) => ({
      title: capitalized(kinds[kind].many),
      path: paths[kinds[kind].section],
      ...(alsoCalled[kind] && { asked: alsoCalled[kind] }),
    }));
}
