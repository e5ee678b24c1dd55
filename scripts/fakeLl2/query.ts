import { parseDuration } from '../../src/words/duration.ts';
import { dockingInMode, flightInMode, stationInMode } from './flightModes.ts';
import {
  agencyInMode,
  asItIs,
  configurationInMode,
  familyInMode,
  type InMode,
  type Mode,
  spacecraftInMode,
} from './modes.ts';
import { type Lists, type Row, recordsAt } from './row.ts';

/** What LL2 answers when it is asked for a list. */
export interface Envelope {
  count: number;
  next: string | null;
  previous: string | null;
  results: Row[];
}

/** LL2 answers 400, because it does not take the value of a filter. */
export class BadFilter extends Error {
  override name = 'BadFilter';
  readonly complaint: Record<string, string[]>;

  constructor(filter: string, complaint: string) {
    super(complaint);
    this.complaint = { [filter]: [complaint] };
  }
}

type Filter = {
  is: 'yes or no' | 'id' | 'ids' | 'number' | 'text' | 'part' | keyof typeof comparisons;
  of: (row: Row) => unknown;
};

/** What the filters `__gt` and so on compare: numbers, or times as their milliseconds. */
const comparisons = {
  gt: (held: number, asked: number) => held > asked,
  gte: (held: number, asked: number) => held >= asked,
  lt: (held: number, asked: number) => held < asked,
  lte: (held: number, asked: number) => held <= asked,
};

/** What LL2's OpenAPI description 2.3.0 documents of a list. */
interface Documented {
  modes: readonly Mode[];
  inMode: InMode;
  filters: Record<string, Filter>;
  search: readonly ((row: Row) => unknown)[];
  orderings: Record<string, (row: Row) => unknown>;
}

const field = (name: string) => (row: Row) => row[name];
const inner = (name: string, key: string) => (row: Row) => (row[name] as Row | null | undefined)?.[key];
const seconds = (name: string) => (row: Row) =>
  typeof row[name] === 'string' ? parseDuration(row[name]).seconds : null;
const text = (name: string): Filter => ({ is: 'text', of: field(name) });
const yesOrNo = (name: string): Filter => ({ is: 'yes or no', of: field(name) });
const idOf = (name: string): Filter => ({ is: 'id', of: inner(name, 'id') });
/** A filter for each comparison, such as `docking__gt`. */
const compared = (name: string): Record<string, Filter> =>
  Object.fromEntries(
    Object.keys(comparisons).map((is) => [`${name}__${is}`, { is: is as 'gt', of: field(name) }]),
  );
const number = (of: Filter['of']): Filter => ({ is: 'number', of });
const chaserName = (row: Row) =>
  ((row.flight_vehicle_chaser as Row | null | undefined)?.spacecraft as Row | null | undefined)?.name;
const owners = (key: string) => (row: Row) => recordsAt([row], 'owners').map((owner) => owner[key]);

const label: Documented = { modes: ['normal'], inMode: asItIs, filters: {}, search: [], orderings: {} };
const documented: Record<string, Documented> = {
  spacecraft: {
    modes: ['normal', 'detailed'],
    inMode: spacecraftInMode,
    filters: {
      in_space: yesOrNo('in_space'),
      is_placeholder: yesOrNo('is_placeholder'),
      name: text('name'),
      spacecraft_config: idOf('spacecraft_config'),
      status: idOf('status'),
    },
    search: [field('name'), inner('spacecraft_config', 'name')],
    orderings: {
      flights_count: field('flights_count'),
      id: field('id'),
      mission_ends_count: field('mission_ends_count'),
      time_docked: seconds('time_docked'),
      time_in_space: seconds('time_in_space'),
    },
  },
  spacecraft_configurations: {
    modes: ['normal', 'detailed'],
    inMode: configurationInMode,
    filters: {
      agency: idOf('agency'),
      human_rated: yesOrNo('human_rated'),
      in_use: yesOrNo('in_use'),
      name: text('name'),
    },
    search: [inner('agency', 'abbrev'), inner('agency', 'name'), field('name')],
    orderings: { name: field('name') },
  },
  spacecraft_configuration_families: {
    modes: ['list', 'normal', 'detailed'],
    inMode: familyInMode,
    filters: { manufacturer: idOf('manufacturer'), name: text('name') },
    search: [inner('manufacturer', 'abbrev'), inner('manufacturer', 'name'), field('name')],
    orderings: { name: field('name') },
  },
  spacecraft_flights: {
    modes: ['normal', 'detailed'],
    inMode: flightInMode,
    filters: { spacecraft: idOf('spacecraft') },
    search: [],
    orderings: {},
  },
  space_stations: {
    modes: ['normal', 'detailed'],
    inMode: stationInMode,
    filters: {
      docked_vehicles: number(field('docked_vehicles')),
      ...compared('docked_vehicles'),
      id: number(field('id')),
      name: text('name'),
      name__contains: { is: 'part', of: field('name') },
      onboard_crew: number(field('onboard_crew')),
      ...compared('onboard_crew'),
      status: idOf('status'),
      status__ids: { is: 'ids', of: inner('status', 'id') },
      owners: { is: 'ids', of: owners('id') },
      owner__ids: { is: 'ids', of: owners('id') },
      type: idOf('type'),
    },
    search: [field('name'), owners('abbrev'), owners('name')],
    orderings: {
      docked_vehicles: field('docked_vehicles'),
      founded: field('founded'),
      id: field('id'),
      name: field('name'),
      onboard_crew: field('onboard_crew'),
      status: inner('status', 'id'),
      type: inner('type', 'id'),
      volume: field('volume'),
    },
  },
  docking_events: {
    modes: ['normal', 'detailed'],
    inMode: dockingInMode,
    filters: {
      ...compared('docking'),
      docking_location__id: number(inner('docking_location', 'id')),
      flight_vehicle_chaser__id: number(inner('flight_vehicle_chaser', 'id')),
      space_station_target__id: number(inner('space_station_target', 'id')),
    },
    search: [inner('docking_location', 'name'), chaserName, inner('space_station_target', 'name')],
    orderings: { departure: field('departure'), docking: field('docking') },
  },
  agencies: {
    modes: ['list', 'normal', 'detailed'],
    inMode: agencyInMode,
    filters: {
      abbrev: text('abbrev'),
      featured: yesOrNo('featured'),
      founding_year: { is: 'number', of: field('founding_year') },
      id: { is: 'number', of: field('id') },
      name: text('name'),
      type__id: { is: 'number', of: inner('type', 'id') },
    },
    search: [field('abbrev'), field('name')],
    orderings: { featured: field('featured'), id: field('id'), name: field('name') },
  },
};

const documentedOf = (list: string): Documented => documented[list] ?? label;

/**
 * A page of a list. It has 10 rows unless another number is asked for, and 100 at most; `next` and `previous` repeat every
 * parameter, sorted by name. Unknown parameters are ignored, because LL2 ignores them.
 * @throws BadFilter where LL2 answers 400.
 */
export function pageOf(list: string, rows: readonly Row[], lists: Lists, url: URL): Envelope {
  const asked = (name: string, otherwise: number) => {
    const value = Number(url.searchParams.get(name) ?? otherwise);
    return Number.isInteger(value) && value >= 0 ? value : otherwise;
  };
  const limit = Math.min(100, asked('limit', 10) || 10);
  const offset = asked('offset', 0);
  const found = ordered(documentedOf(list), filtered(documentedOf(list), rows, url.searchParams), url);
  const at = (start: number) => {
    const parameters = new URLSearchParams(url.search);
    parameters.set('limit', String(limit));
    if (start > 0) parameters.set('offset', String(start));
    else parameters.delete('offset');
    parameters.sort();
    return `${url.origin}${url.pathname}?${parameters}`;
  };
  return {
    count: found.length,
    next: offset + limit < found.length ? at(offset + limit) : null,
    previous: offset > 0 ? at(Math.max(0, offset - limit)) : null,
    results: found.slice(offset, offset + limit).map((row) => recordOf(list, row, lists, url)),
  };
}

/** A record in the mode that is asked for, or in mode normal where the list lacks that mode. */
export function recordOf(list: string, row: Row, lists: Lists, url: URL, otherwise: Mode = 'normal'): Row {
  const { modes, inMode } = documentedOf(list);
  const mode = modes.find((one) => one === url.searchParams.get('mode')) ?? otherwise;
  return inMode(row, mode, lists);
}

function filtered({ filters, search }: Documented, rows: readonly Row[], parameters: URLSearchParams): Row[] {
  const keeps = [...parameters].flatMap(([name, value]): ((row: Row) => boolean)[] => {
    const filter = Object.hasOwn(filters, name) ? filters[name] : undefined;
    if (value === '') return [];
    if (filter) return matches(name, filter, value, rows);
    if (name !== 'search' || search.length === 0) return [];
    const words = value.toLowerCase().split(/[\s,]+/);
    const textOf = (row: Row) => search.map((of) => String(of(row) ?? '').toLowerCase());
    return [(row) => words.every((word) => textOf(row).some((held) => held.includes(word)))];
  });
  return rows.filter((row) => keeps.every((keep) => keep(row)));
}

/** Returns no filter for a value that LL2's filters ignore. */
function matches(name: string, { is, of }: Filter, value: string, rows: readonly Row[]) {
  const keep = (row: Row) => String(of(row)) === value;
  if (is === 'text') return [keep];
  if (is === 'part') return [(row: Row) => String(of(row)).includes(value)];
  if (is === 'ids') {
    const ids = value.split(',').map(Number);
    return [(row: Row) => [of(row)].flat().some((id) => ids.includes(id as number))];
  }
  if (is in comparisons) return [comparing(name, comparisons[is as 'gt'], of, value)];
  if (is === 'yes or no') {
    const wanted = value.toLowerCase();
    return wanted === 'true' || wanted === 'false' ? [(row: Row) => String(of(row)) === wanted] : [];
  }
  if (!Number.isFinite(Number(value))) {
    throw new BadFilter(
      name,
      is === 'number'
        ? 'Enter a number.'
        : 'Select a valid choice. That choice is not one of the available choices.',
    );
  }
  if (is === 'id' && !rows.some(keep)) {
    throw new BadFilter(name, 'Select a valid choice. That choice is not one of the available choices.');
  }
  return [keep];
}

/** Keeps what compares so; a row without the value never does. */
function comparing(
  name: string,
  holds: (held: number, asked: number) => boolean,
  of: Filter['of'],
  value: string,
) {
  const asNumber = (one: unknown) => (typeof one === 'number' ? one : Date.parse(String(one)));
  const isOfTimes = name.startsWith('docking__');
  const asked = isOfTimes ? Date.parse(value) : Number(value);
  if (Number.isNaN(asked))
    throw new BadFilter(name, isOfTimes ? 'Enter a valid date/time.' : 'Enter a number.');
  return (row: Row) => of(row) !== null && holds(asNumber(of(row)), asked);
}

/** Sorts as LL2's database does: nulls come last, and ties come in another order on every page, because nothing promises one. */
function ordered({ orderings }: Documented, rows: Row[], url: URL): Row[] {
  const asked = (url.searchParams.get('ordering') ?? '').split(',').flatMap((one) => {
    const [, minus = '', name = ''] = /^(-?)(\w+)$/.exec(one.trim()) ?? [];
    const of = Object.hasOwn(orderings, name) ? orderings[name] : undefined;
    return of ? [{ of, sign: minus ? -1 : 1 }] : [];
  });
  const salt = asked.length > 0 ? Number(url.searchParams.get('offset')) : 0;
  return rows.toSorted((a, b) => {
    for (const { of, sign } of asked) {
      const order = sign * compare(of(a), of(b));
      if (order !== 0) return order;
    }
    return scrambled(a.id, salt) - scrambled(b.id, salt);
  });
}

function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return 1;
  if (b === null || b === undefined) return -1;
  return (a as string | number) < (b as string | number) ? -1 : 1;
}

/** Turns ids into numbers of no order (Knuth's multiplicative hash). */
function scrambled(id: number, salt: number): number {
  return Math.imul(id + salt, 2_654_435_761) >>> 0;
}
