import fc from 'fast-check';
import { type Lists, type Row, recordsAt } from './row.ts';

/** A query in its parts, so that who answers it need not read the address. */
export interface Query {
  list: string;
  mode: string | null;
  /** Values by the names of filters. */
  filters: Record<string, string>;
  /** Words and phrases. */
  terms: string[];
  ordering: string[];
  limit: number | null;
  offset: number | null;
}

type Pools = Record<string, readonly string[]>;

/** Makes queries over lists, always the same ones: each with some filters, of which a few have values that cannot be. */
export function someQueries(lists: Lists, count: number): Query[] {
  const { spacecraft = [], spacecraft_configurations: configurations = [] } = lists;
  const { spacecraft_configuration_families: families = [] } = lists;
  const agencies = [...recordsAt(configurations, 'agency'), ...recordsAt(families, 'manufacturer')];
  const names = (rows: readonly Row[]) => rows.map(({ name }) => name);
  const ids = (rows: readonly Row[]) => rows.map(({ id }) => String(id));
  const truths = ['true', 'false', 'True', 'False', 'perhaps', '1'];
  const pools: Record<string, Pools> = {
    spacecraft: {
      in_space: truths,
      is_placeholder: truths,
      name: names(spacecraft),
      spacecraft_config: [...ids(recordsAt(spacecraft, 'spacecraft_config')), '999', 'x'],
      status: ['1', '2', '3', '4', '77', 'flown'],
    },
    spacecraft_configurations: {
      agency: [...ids(agencies), '31337', 'ESA'],
      human_rated: truths,
      in_use: truths,
      name: names(configurations),
    },
    spacecraft_configuration_families: {
      manufacturer: [...ids(recordsAt(families, 'manufacturer')), '31337'],
      name: names(families),
    },
    agencies: {
      abbrev: agencies.map(({ abbrev }) => String(abbrev)),
      featured: truths,
      founding_year: ['1946', '1958', '2002', 'old'],
      id: [...ids(agencies), 'x'],
      name: names(agencies),
      type__id: ['1', '2', '3', '9'],
    },
    spacecraft_flights: { spacecraft: [...ids(spacecraft), 'x'] },
  };
  const orderings: Record<string, string[]> = {
    spacecraft: ['flights_count', 'id', 'mission_ends_count', 'time_docked', 'time_in_space', 'mass'],
    spacecraft_configurations: ['name', 'id'],
    spacecraft_configuration_families: ['name'],
    agencies: ['featured', 'id', 'name'],
    spacecraft_flights: ['id'],
  };
  const words = ['Soyuz', 'dragon', 'crew', 'MS', '2', 'TM-1', 'progress', 'russian', 'nasa', 'é', '%', 'O'];
  const phrases = ['crew dragon', 'soyuz ms', 'space agency', 'dragon 2'];
  const list = fc.constantFrom(...['spacecraft', 'spacecraft', 'spacecraft'], ...Object.keys(pools));
  const query = list.chain((of) =>
    fc.record({
      list: fc.constant(of),
      mode: fc.constantFrom(null, null, 'normal', 'detailed', 'list', 'odd'),
      filters: fc
        .uniqueArray(fc.constantFrom(...Object.keys(pools[of] ?? {})), { maxLength: 2 })
        .chain((filters) =>
          fc.record(
            Object.fromEntries(filters.map((name) => [name, fc.constantFrom(...(pools[of]?.[name] ?? []))])),
          ),
        ),
      terms: fc.oneof(
        { weight: 2, arbitrary: fc.constant<string[]>([]) },
        fc.array(fc.constantFrom(...words, ...phrases), { maxLength: 2 }),
      ),
      ordering: fc.uniqueArray(
        fc
          .tuple(fc.constantFrom('', '-'), fc.constantFrom(...(orderings[of] ?? [])))
          .map(([minus, name]) => minus + name),
        { maxLength: 3, selector: (one) => one.replace('-', '') },
      ),
      limit: fc.constantFrom(null, null, 1, 7, 50, 100, 1_000),
      offset: fc.constantFrom(null, null, 0, 3, 120, 590, 5_000),
    }),
  );
  return fc.sample(query, { seed: 2_026, numRuns: count });
}

/** A query as its path and parameters, with its terms in a search of Django REST framework. */
export function pathOf({ list, mode, filters, terms, ordering, limit, offset }: Query): string {
  const given = {
    ...(mode !== null && { mode }),
    ...filters,
    ...(terms.length > 0 && { search: inOneText(terms) }),
    ...(ordering.length > 0 && { ordering: ordering.join(',') }),
    ...(limit !== null && { limit: String(limit) }),
    ...(offset !== null && { offset: String(offset) }),
  };
  return `/${list}/?${new URLSearchParams(given)}`;
}

/** A comma parts words, but a phrase stands between spaces. */
function inOneText(terms: readonly string[]): string {
  const isPhrase = (term: string) => /\s/.test(term);
  return terms.some(isPhrase)
    ? terms.map((term) => (isPhrase(term) ? `"${term}"` : term)).join(' ')
    : terms.join(',');
}
