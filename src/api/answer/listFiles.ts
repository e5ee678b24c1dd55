import { documentedOf } from './documented.ts';
import { gatheredOf } from './gather.ts';
import { readAsked } from './question.ts';
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

/** The file that the rows of a list are read from. Flights are read from their spacecraft, and their crews from the flights. */
const fileOf: Partial<Record<string, string>> = {
  spacecraft: 'spacecraft-detailed',
  spacecraft_configurations: 'configurations-detailed',
  spacecraft_configuration_families: 'families-detailed',
  agencies: 'agencies-detailed',
  space_stations: 'stations-detailed',
  astronauts: 'people-detailed',
  flight_crews: 'flights-detailed',
  docking_events: 'dockings',
  'config/spacecraft_statuses': 'statuses',
  'config/spacecraft_configuration_types': 'types',
};

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
    const needed = [...new Set(listsRead(pathAndQuery, base))];
    return Object.fromEntries(
      await Promise.all(needed.map(async (list) => [list, await this.#rowsOf(list)] as const)),
    );
  }

  #rowsOf(list: string): Promise<readonly Row[]> {
    const file = `${fileOf[list]}.json`;
    const rows = this.#rows.get(file) ?? this.#read(file).then(({ results }) => results);
    this.#rows.set(file, rows);
    rows.catch(() => this.#rows.delete(file));
    return rows;
  }
}

/** The lists with files that the answer to a query is made of. */
function listsRead(pathAndQuery: string, base: string): string[] {
  const asked = readAsked(pathAndQuery, base);
  const found = asked && documentedOf(asked.list);
  if (!asked || !found) return [];
  const isDetailed = asked.mode === 'detailed' || asked.id !== null;
  const choices = Object.entries(found.filters).flatMap(([name, { choices: list }]) =>
    list && asked.parameters.get(name) ? list : [],
  );
  return [asked.list, ...(isDetailed ? found.joins : []), ...choices].flatMap(withFiles);
}

function withFiles(list: string): string[] {
  return fileOf[list] ? [list] : (gatheredOf(list)?.from ?? []).flatMap(withFiles);
}
