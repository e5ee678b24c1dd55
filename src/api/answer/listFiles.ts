import { type Documented, documented, documentedOf, modeOf } from './documented.ts';
import { gatheredOf } from './gather.ts';
import { orderOf } from './order.ts';
import { type Asked, readAsked } from './question.ts';
import type { Lists, Row } from './row.ts';

/** The lists that have files of their own, by the names of the files: `spacecraft.json` and, in mode detailed, `spacecraft-detailed.json`. */
export const listNames = {
  spacecraft: 'spacecraft',
  configurations: 'spacecraft_configurations',
  families: 'spacecraft_configuration_families',
  agencies: 'agencies',
  stations: 'space_stations',
  people: 'astronauts',
  flights: 'spacecraft_flights',
  dockings: 'docking_events',
  statuses: 'config/spacecraft_statuses',
  types: 'config/spacecraft_configuration_types',
} as const;

/** The name of a list of files. */
export type ListName = keyof typeof listNames;

/** The files of a list, without their ending: that of mode normal, and one of whole records where the list has mode detailed. */
export function fileNames(name: ListName): { normal: string; whole?: string } {
  const { modes }: Documented = documented[listNames[name]];
  return { normal: name, ...(modes.includes('detailed') && { whole: `${name}-detailed` }) };
}

/** The files that the rows of a list are read from, by its path at LL2. */
const filesOf: Partial<Record<string, { normal?: string; whole?: string }>> = {
  ...Object.fromEntries(
    (Object.keys(listNames) as ListName[])
      .filter((name) => name !== 'flights')
      .map((name) => [listNames[name], fileNames(name)]),
  ),
  // Flights are read from their spacecraft, and their crews from the flights.
  flight_crews: { whole: fileNames('flights').whole },
};

/** Fields that mode normal lacks: who asks by them needs whole records. */
const inWholeAlone = new Set(['human_rated', 'docked_vehicles', 'onboard_crew', 'volume']);

/** The list files of a catalog, each read when a query first needs it, and once. */
export class ListFiles {
  readonly #read: (file: string) => Promise<{ results: Row[] }>;
  readonly #rows = new Map<string, Promise<readonly Row[]>>();

  /** `read` reads the JSON of a file such as `spacecraft-detailed.json`. */
  constructor(read: (file: string) => Promise<{ results: Row[] }>) {
    this.#read = read;
  }

  /**
   * The lists that the answer to a query needs.
   * @throws Error as `read` does; a later call reads the file again.
   */
  async listsFor(pathAndQuery: string, base: string): Promise<Lists> {
    const needed = listsRead(pathAndQuery, base);
    return Object.fromEntries(
      await Promise.all(
        Object.entries(needed).map(
          async ([list, isWhole]) => [list, await this.#rowsOf(list, isWhole)] as const,
        ),
      ),
    );
  }

  #rowsOf(list: string, isWhole: boolean): Promise<readonly Row[]> {
    const { normal, whole } = filesOf[list] ?? {};
    // Whole records answer for mode normal too, so that a file that was read is enough.
    const hasWhole = whole !== undefined && (isWhole || normal === undefined || this.#rows.has(whole));
    const file = `${hasWhole ? whole : normal}`;
    const rows = this.#rows.get(file) ?? this.#read(`${file}.json`).then(({ results }) => results);
    this.#rows.set(file, rows);
    rows.catch(() => this.#rows.delete(file));
    return rows;
  }
}

/** The lists with files that the answer to a query is made of, and whether it needs their whole records. */
function listsRead(pathAndQuery: string, base: string): Record<string, boolean> {
  const asked = readAsked(pathAndQuery, base);
  const found = asked && documentedOf(asked.list);
  if (!asked || !found) return {};
  const isWhole = modeOf(asked, found) === 'detailed';
  const choices = Object.entries(found.filters).flatMap(([name, { choices: list }]) =>
    list && asked.parameters.get(name) ? list : [],
  );
  return Object.fromEntries(
    [
      ...choices.map((list) => ({ list, isWhole: false })),
      ...(isWhole ? found.joins : []).map((list) => ({ list, isWhole: true })),
      { list: asked.list, isWhole: isWhole || needsWhole(asked, found) },
    ]
      .flatMap(({ list, isWhole: is }) => withFiles(list, is))
      // Where a list is needed twice, whole records win.
      .sort((a, b) => Number(a.isWhole) - Number(b.isWhole))
      .map(({ list, isWhole: is }) => [list, is]),
  );
}

/** Whether a query, in whichever mode, asks by fields that only whole records have. */
export function needsWhole({ parameters, ordering }: Asked, { filters, orderings }: Documented): boolean {
  return [
    ...[...parameters.keys()].flatMap((name) =>
      Object.hasOwn(filters, name) ? (filters[name]?.at ?? []) : [],
    ),
    ...orderOf(ordering, orderings).map(({ name }) => orderings[name]?.at ?? ''),
  ].some((place) => inWholeAlone.has(place));
}

function withFiles(list: string, isWhole: boolean): { list: string; isWhole: boolean }[] {
  if (filesOf[list]) return [{ list, isWhole }];
  const made = gatheredOf(list);
  return (made?.from ?? []).flatMap((one) => withFiles(one, isWhole || made?.isOfWhole === true));
}
