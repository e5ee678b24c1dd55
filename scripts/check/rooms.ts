import { builtinModules } from 'node:module';
import path from 'node:path';
import type { IForbiddenRuleType } from 'dependency-cruiser';

const ground = ['words', 'dataset', 'catalog', 'fields', 'site/ui'];
const features = [
  'drawings',
  'timeline',
  'visits',
  'fleet',
  'pictures',
  'in-space',
  'superlatives',
  'origins',
  'quality',
  'history',
  'feeds',
  'search',
  'compare',
  'site/lists',
  'api',
  'downloads/tables',
  'downloads',
  'hosting',
];

/** The rooms of src/, from the ground floor up, each with the other rooms that it may import. */
const rooms: Record<string, readonly string[]> = {
  words: [],
  processes: [],
  dataset: ['words'],
  environment: ['words', 'dataset'],
  catalog: ['words', 'dataset'],
  fields: ['words', 'dataset', 'catalog'],
  'site/ui': ['words', 'dataset', 'catalog', 'fields'],
  drawings: ground,
  // Silhouettes stand beside the names of what flew, and destinations are named as in lists.
  timeline: [...ground, 'drawings', 'site/lists'],
  // Visits lie on the axis of the timeline.
  visits: [...ground, 'timeline', 'site/lists'],
  // Strips of a fleet are drawn for the decades of the timeline, and its silhouettes stand beside names.
  fleet: [...ground, 'timeline', 'drawings'],
  // A card shows the hull strip of its craft and is made in a process, and the environment says which pictures may be shown.
  pictures: [...ground, 'processes', 'environment', 'fleet', 'drawings'],
  // What is docked is drawn below its station.
  'in-space': [...ground, 'drawings'],
  // Superlatives leave out craft that were left in space, and take flights without an end to have lasted as the page of a day does.
  // The drawings know of sizes that the record has otherwise.
  superlatives: [...ground, 'in-space', 'timeline', 'drawings'],
  quality: ground,
  origins: ground,
  history: ground,
  // A feed tells the changes of the history beside the flights.
  feeds: [...ground, 'history'],
  search: [...ground, 'drawings'],
  // A comparison finds its subjects as the search does.
  compare: [...ground, 'search', 'drawings'],
  'site/lists': [...ground, 'drawings'],
  // Its browsable pages are lists as well, and its answers need nothing above words.
  // The rows of a list are those of the tables to download.
  api: [
    ...ground,
    'drawings',
    'site/lists',
    'in-space',
    'superlatives',
    'origins',
    'history',
    'downloads/tables',
  ],
  // The table of what was removed names what is listed in its place.
  'downloads/tables': [...ground, 'history'],
  // What changed on a day stands in the envelope of the API.
  // The archive is made beside the build.
  downloads: [...ground, 'processes', 'history', 'api', 'downloads/tables'],
  // Comparisons the other way round lead to the one that is there.
  hosting: [...ground, 'compare'],
  site: [...ground, ...features, 'environment', 'processes'],
  pages: [...ground, ...features, 'environment', 'site'],
};

/** The files of a room that may import more than the room, with what they may import. */
const doors: Record<string, readonly string[]> = {
  // It adds to the linked catalog what higher rooms work out of it, and only the door imports it.
  'src/catalog/compose.ts': [...(rooms.catalog ?? []), 'fields', 'quality'],
  // The door opens the data set that the environment names.
  'src/catalog/index.ts': [...(rooms.catalog ?? []), 'environment'],
  // The components that show a field are put together from those of site/ui.
  'src/fields/*.astro': [...(rooms.fields ?? []), 'site/ui'],
};

/** The files outside of pages and site that may import the door to the catalog, each for a reason. */
const usersOfTheDoor = [
  // It is the door itself.
  'src/catalog/index.ts',
  // Astro calls an integration without the catalog.
  'src/pictures/cards/integration.ts',
  'src/downloads/archive/integration.ts',
  'src/hosting/build/integration.ts',
  'src/search/build/integration.ts',
  // These answer for a route, as a page does.
  'src/pictures/pictureFiles.ts',
  'src/feeds/calendars.ts',
  'src/feeds/feeds.ts',
  'src/downloads/downloads.ts',
  // These components look up what belongs to an entry, and the pages that use them pass only the entry.
  'src/compare/CompareLinks.astro',
  'src/compare/SinceBefore.astro',
  'src/history/LastChange.astro',
  'src/history/RecordChanges.astro',
  'src/history/TombstoneNotice.astro',
  'src/pictures/Picture.astro',
  'src/timeline/FleetTimeline.astro',
  // Its templates hold a mark for each status of the catalog.
  'src/search/SearchTemplates.astro',
];

const test = '\\.test\\.ts$';
const helper = '\\.testkit\\.ts$|^src/tests/';
const client = '/client/|\\.client\\.[jt]s$';

const room = (name: string): string => (name === 'environment' ? '^src/environment\\.ts$' : `^src/${name}/`);
const within = (names: readonly string[]): string[] => names.map(room);
/** Rooms inside of a room, which have rows of their own. */
const innerRooms = (name: string): string[] =>
  within(Object.keys(rooms).filter((other) => other.startsWith(`${name}/`)));
/** A file, or files of a folder with a star for their names. An .astro file is checked as the modules that it holds. */
const exactly = (file: string): string =>
  `^${file.replaceAll('.', '\\.').replace('*', '[^/]*')}(\\.client)?(\\.ts)?$`;

/** The rules of imports. Imports of types count as well. */
export const rules: IForbiddenRuleType[] = [
  {
    name: 'no-circle',
    comment: 'Files that import each other in a circle cannot be read or moved one by one.',
    severity: 'error',
    from: { path: '^(src|scripts)/' },
    to: { circular: true },
  },
  ...Object.entries(rooms).map(
    ([name, allowed]): IForbiddenRuleType => ({
      name: `room-${name}`,
      comment: `src/${name} may import ${allowed.join(', ') || 'no other room'}.`,
      severity: 'error',
      from: {
        path: room(name),
        pathNot: [...innerRooms(name), test, helper, ...Object.keys(doors).map(exactly)],
      },
      to: { path: '^src/', pathNot: [...ownFiles(name), ...allowedFiles(allowed)] },
    }),
  ),
  {
    name: 'room-unknown',
    comment: 'Each folder of src/ needs a row in the table of rooms.',
    severity: 'error',
    from: { path: '^src/', pathNot: [...within(Object.keys(rooms)), test, helper] },
    to: {},
  },
  ...Object.entries(doors).map(
    ([file, allowed]): IForbiddenRuleType => ({
      name: `door-${file}`,
      comment: `${file} may import ${allowed.join(', ')}.`,
      severity: 'error',
      from: { path: exactly(file) },
      to: { path: '^src/', pathNot: [`^${path.dirname(file)}/`, ...allowedFiles(allowed)] },
    }),
  ),
  {
    name: 'catalog-door',
    comment: 'Pages and the site open the catalog; the rooms below get what they need from them.',
    severity: 'error',
    from: {
      path: '^src/',
      pathNot: ['^src/pages/', '^src/site/(?!ui/|lists/)', test, helper, ...usersOfTheDoor.map(exactly)],
    },
    to: { path: '^src/catalog/(index|compose)\\.ts$' },
  },
  {
    name: 'no-scripts-in-src',
    comment: 'A build touches no network, so src/ imports none of the commands.',
    severity: 'error',
    from: { path: '^src/', pathNot: [test, helper] },
    to: { path: '^scripts/' },
  },
  {
    name: 'no-tests-in-code',
    comment: 'What people run does not depend on tests and their helpers.',
    severity: 'error',
    from: { pathNot: [test, helper] },
    to: { path: [test, helper] },
  },
  {
    name: 'no-fake-in-fetch',
    comment: 'The client and the fetch do not know the stand-in for LL2.',
    severity: 'error',
    from: { path: '^scripts/(ll2|fetch)/|^scripts/fetch\\.ts$', pathNot: [test, helper] },
    to: { path: '^scripts/fakeLl2/' },
  },
  {
    name: 'no-node-in-client',
    comment: 'A browser has no modules of Node, so client code reaches none, however far away.',
    severity: 'error',
    from: { path: client, pathNot: [test, helper] },
    to: { path: `^(node:)?(${builtinModules.join('|')})$`, reachable: true },
  },
  {
    name: 'no-build-in-client',
    comment: 'Client code does not import what runs in a build.',
    severity: 'error',
    from: { path: client, pathNot: [test, helper] },
    to: { path: '^src/.*/build/' },
  },
];

function ownFiles(name: string): string[] {
  return name === 'site' ? ['^src/site/(?!ui/|lists/)'] : [room(name)];
}

function allowedFiles(names: readonly string[]): string[] {
  return names.flatMap(ownFiles);
}
