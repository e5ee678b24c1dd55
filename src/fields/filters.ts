import type { Catalog, Group, Spacecraft } from '../catalog/model.ts';
import { decadeOf } from '../words/moment.ts';

/** Something that spacecraft can be narrowed by: the filters LL2 has and those it lacks. */
export interface Filter {
  title: string;
  /** Every value that any spacecraft has, none twice. */
  values: FilterValue[];
}

/** The spacecraft that a filter lets through for one value, or two filters for two. */
export interface FilterValue {
  /** As it stands in the list of values. */
  title: string;
  /** Completes "Spacecraft …". */
  phrase: string;
  /** Of the list: of a page of its own, or of the page of the group that it is. */
  path: string;
  /** By name. */
  spacecraft: Spacecraft[];
}

const root = '/spacecraft/where/';
const groupPath = (filter: string, { slug }: Group) => `${filter}/${slug}`;

/** All filters of a catalog, with their values. */
export function filtersOf(catalog: Catalog): Filter[] {
  const { spacecraft, statuses, configurations, families, agencies, types } = catalog;
  const pages = (filter: string, values: [slug: string, title: string, phrase: string, Spacecraft[]][]) =>
    values.map(([slug, title, phrase, its]) => listed(`${filter}/${slug}`, title, phrase, its));
  const groups = (
    values: Pick<Group, 'title' | 'path' | 'spacecraft'>[],
    phrase: (title: string) => string,
  ) =>
    values.map(({ title, path, spacecraft: its }) => ({
      title,
      phrase: phrase(title),
      path,
      spacecraft: its,
    }));
  const filters: Filter[] = [
    {
      title: 'In space',
      values: pages('in-space', [
        ['yes', 'Yes', 'in space', spacecraft.filter((craft) => craft.inSpace)],
        ['no', 'No', 'not in space', spacecraft.filter((craft) => !craft.inSpace)],
      ]),
    },
    { title: 'Status', values: groups(statuses, (title) => `with the status ${title}`) },
    { title: 'Type', values: groups(types, (title) => `of the type ${title}`) },
    { title: 'Agency', values: groups(agencies, (title) => `of ${title}`) },
    {
      title: 'Family',
      values: [
        ...groups(families, (title) => `of the ${title} family`),
        ...pages('family', [
          [
            'not-recorded',
            'Not recorded',
            'of no recorded family',
            spacecraft.filter(({ configuration }) => configuration.families.length === 0),
          ],
        ]),
      ],
    },
    { title: 'Configuration', values: groups(configurations, (title) => `of the configuration ${title}`) },
    { title: 'Decade of first launch', values: pages('decade', decades(spacecraft)) },
    {
      title: 'Reused',
      values: pages('reused', [
        ['yes', 'Yes', 'that flew more than once', spacecraft.filter((craft) => flights(craft) > 1)],
        ['no', 'No', 'that flew once or not at all', spacecraft.filter((craft) => flights(craft) <= 1)],
        [
          'not-recorded',
          'Not recorded',
          'whose flights are not counted',
          spacecraft.filter((craft) => craft.flightsCount === null),
        ],
      ]),
    },
    {
      title: 'Placeholder',
      values: pages('placeholder', [
        [
          'yes',
          'Yes',
          'that stand for craft not told apart yet',
          spacecraft.filter((craft) => craft.isPlaceholder),
        ],
        ['no', 'No', 'that are no placeholders', spacecraft.filter((craft) => !craft.isPlaceholder)],
      ]),
    },
    { title: 'First letter of the name', values: pages('letter', letters(spacecraft)) },
  ];
  return filters.map(({ title, values }) => ({ title, values: values.filter(isNotEmpty) }));
}

/**
 * Two filters at once, where they tell apart what one alone does not: the statuses of a configuration, the types of an
 * agency.
 */
export function combinationsOf({ configurations, agencies }: Catalog): FilterValue[][] {
  const byStatus = configurations.map((configuration) =>
    parts(configuration.spacecraft, (craft) => craft.status).map(([status, its]) =>
      listed(
        `configuration/${configuration.slug}/${groupPath('status', status)}`,
        `${configuration.title}: ${status.title}`,
        `of the configuration ${configuration.title} with the status ${status.title}`,
        its,
      ),
    ),
  );
  const byType = agencies.map((agency) =>
    parts(agency.spacecraft, (craft) => craft.configuration.type).map(([type, its]) =>
      listed(
        `${groupPath('agency', agency)}/${groupPath('type', type)}`,
        `${agency.title}: ${type.title}`,
        `of ${agency.title} of the type ${type.title}`,
        its,
      ),
    ),
  );
  return [...byStatus, ...byType].filter((values) => values.length > 0);
}

/** The lists that have a page of their own, in rows of one filter or combination each. */
export function filterPages(catalog: Catalog): FilterValue[][] {
  const rows = filtersOf(catalog).map(({ values }) => values.filter(({ path }) => path.startsWith(root)));
  return [...rows, ...combinationsOf(catalog)];
}

function listed(path: string, title: string, phrase: string, spacecraft: Spacecraft[]): FilterValue {
  return { title, phrase, path: `${root}${path}/`, spacecraft };
}

function isNotEmpty({ spacecraft }: FilterValue): boolean {
  return spacecraft.length > 0;
}

/** The flights of a spacecraft, NaN when they are not counted. */
function flights({ flightsCount }: Spacecraft): number {
  return flightsCount ?? Number.NaN;
}

function decades(spacecraft: readonly Spacecraft[]): [string, string, string, Spacecraft[]][] {
  const decade = ({ firstLaunch }: Spacecraft) => firstLaunch && decadeOf(firstLaunch);
  const byDecade = [...Map.groupBy(spacecraft, decade)].sort(([a], [b]) => (a ?? 9_999) - (b ?? 9_999));
  return byDecade.map(([decade, its]) =>
    decade === null
      ? ['not-recorded', 'Not recorded', 'whose first launch is not recorded', its]
      : [`${decade}s`, `${decade}s`, `first launched in the ${decade}s`, its],
  );
}

function letters(spacecraft: readonly Spacecraft[]): [string, string, string, Spacecraft[]][] {
  const letterOf = ({ slug }: Spacecraft) => (/^[a-z]/.test(slug) ? (slug[0] as string) : 'other');
  const byLetter = [...Map.groupBy(spacecraft, letterOf)].sort(([a], [b]) =>
    a === 'other' ? 1 : b === 'other' ? -1 : a < b ? -1 : 1,
  );
  return byLetter.map(([letter, its]) =>
    letter === 'other'
      ? [letter, 'Other', 'whose names begin with no letter', its]
      : [letter, letter.toUpperCase(), `whose names begin with ${letter.toUpperCase()}`, its],
  );
}

/** Spacecraft by a group that they are in, unless all are in one. */
function parts(
  spacecraft: readonly Spacecraft[],
  groupOf: (craft: Spacecraft) => Group,
): [Group, Spacecraft[]][] {
  const found = [...Map.groupBy(spacecraft, groupOf)].sort(([a], [b]) => (a.title < b.title ? -1 : 1));
  return found.length > 1 ? found : [];
}
