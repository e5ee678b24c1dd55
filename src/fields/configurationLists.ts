import { recordedOf } from '../catalog/counts.ts';
import type { Configuration } from '../catalog/model.ts';
import { paths } from '../catalog/paths.ts';
import { byName } from '../words/collation.ts';
import { configurationFacts, isCrewed } from './configuration.ts';
import { type Direction, factOf } from './fact.ts';
import { sortKnownFirst } from './orders.ts';

/** A list of all configurations in an order or in groups, which has a page of its own. */
export interface ConfigurationList {
  /** Its name in addresses. */
  slug: string;
  title: string;
  /** Completes "46 configurations …". */
  words: string;
  /** The fact that all of a group share. */
  shared?: string;
  /** The parts of the list in their order, each with its heading; an order has one part, without a heading. */
  parts: (configurations: readonly Configuration[]) => ConfigurationPart[];
}

/** Some configurations of a list. */
export interface ConfigurationPart {
  title: string | null;
  /** The page of what they have in common. */
  path?: string;
  configurations: Configuration[];
}

/** The lists, in the order in which they are offered. */
export const configurationLists: readonly ConfigurationList[] = [
  {
    slug: 'in-use',
    title: 'In use or not',
    words: 'by whether they are in use',
    shared: 'in-use',
    parts: byAnswer(
      ({ record }) => record.in_use,
      ['In use', 'No longer or not yet in use', 'Use not recorded'],
    ),
  },
  {
    slug: 'agency',
    title: 'By agency',
    words: 'by agency',
    shared: 'agency',
    parts: (configurations) =>
      [...Map.groupBy(configurations, ({ agency }) => agency)]
        .sort(([a], [b]) => byName(a, b))
        .map(([{ title, path }, own]) => ({ title, path, configurations: own })),
  },
  {
    slug: 'crew',
    title: 'For crews or not',
    words: 'by whether they carry crews',
    parts: byAnswer(
      ({ record }) => (record.human_rated === null ? null : isCrewed({ record })),
      ['Rated for a crew', 'Not rated for a crew', 'Not recorded'],
    ),
  },
  inOrder('length', 'size', 'By size, longest first', 'by length, longest first', 'desc'),
  inOrder(
    'crew-capacity',
    'seats',
    'By crew capacity, largest first',
    'by crew capacity, largest first',
    'desc',
  ),
  inOrder(
    'maiden-flight',
    'maiden-flight',
    'By maiden flight, oldest first',
    'by maiden flight, oldest first',
    'asc',
  ),
  inOrder(
    'spacecraft-listed',
    'fleet',
    'By fleet, largest first',
    'by number of spacecraft, most first',
    'desc',
  ),
];

/** The page of a list. */
export function configurationListPath(slug: string): string {
  return `${paths.configurations}by/${slug}/`;
}

function byAnswer(
  answer: (configuration: Configuration) => boolean | null,
  titles: [yes: string, no: string, unknown: string],
): ConfigurationList['parts'] {
  const answers = [true, false, null];
  return (configurations) =>
    answers
      .map((one, index) => ({
        title: titles[index] ?? null,
        configurations: recordedOf(configurations).filter((configuration) => answer(configuration) === one),
      }))
      .filter((part) => part.configurations.length > 0);
}

/** In the order of a fact, those of which it is not recorded last. */
function inOrder(
  field: string,
  slug: string,
  title: string,
  words: string,
  direction: Direction,
): ConfigurationList {
  const fact = factOf(configurationFacts, field);
  return {
    slug,
    title,
    words,
    parts: (configurations) => [
      { title: null, configurations: sortKnownFirst(configurations.toSorted(byName), fact, direction) },
    ],
  };
}
