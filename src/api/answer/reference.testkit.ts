import { DatabaseSync } from 'node:sqlite';
import type { Answer } from './answer.ts';
import type { Query } from './queries.testkit.ts';
import type { Lists, Row } from './row.ts';

/** A column of a list in SQL, over the JSON of its rows. */
const at = (path: string) => `json_extract(body, '$.${path}')`;
const lasting = (path: string) => `lasting(${at(path)})`;

type Is = 'truth' | 'text' | 'choice' | 'number';

/** What LL2's OpenAPI description says of the lists, written down apart from the code that is tested. */
const columns: Record<
  string,
  {
    filters: Record<string, [Is, string]>;
    search: string[];
    orderings: Record<string, string>;
    modes: string[];
  }
> = {
  spacecraft: {
    filters: {
      in_space: ['truth', at('in_space')],
      is_placeholder: ['truth', at('is_placeholder')],
      name: ['text', at('name')],
      spacecraft_config: ['choice', at('spacecraft_config.id')],
      status: ['choice', at('status.id')],
    },
    search: [at('name'), at('spacecraft_config.name')],
    orderings: {
      flights_count: at('flights_count'),
      id: 'id',
      mission_ends_count: at('mission_ends_count'),
      time_docked: lasting('time_docked'),
      time_in_space: lasting('time_in_space'),
    },
    modes: ['normal', 'detailed'],
  },
  spacecraft_configurations: {
    filters: {
      agency: ['choice', at('agency.id')],
      human_rated: ['truth', at('human_rated')],
      in_use: ['truth', at('in_use')],
      name: ['text', at('name')],
    },
    search: [at('agency.abbrev'), at('agency.name'), at('name')],
    orderings: { name: at('name') },
    modes: ['normal', 'detailed'],
  },
  spacecraft_configuration_families: {
    filters: { manufacturer: ['choice', at('manufacturer.id')], name: ['text', at('name')] },
    search: [at('manufacturer.abbrev'), at('manufacturer.name'), at('name')],
    orderings: { name: at('name') },
    modes: ['list', 'normal', 'detailed'],
  },
  agencies: {
    filters: {
      abbrev: ['text', at('abbrev')],
      featured: ['truth', at('featured')],
      founding_year: ['number', at('founding_year')],
      id: ['number', 'id'],
      name: ['text', at('name')],
      type__id: ['number', at('type.id')],
    },
    search: [at('abbrev'), at('name')],
    orderings: { featured: at('featured'), id: 'id', name: at('name') },
    modes: ['list', 'normal', 'detailed'],
  },
  spacecraft_flights: {
    filters: { spacecraft: ['choice', at('spacecraft.id')] },
    search: [],
    orderings: {},
    modes: ['normal', 'detailed'],
  },
};

const choices: Record<string, string> = {
  spacecraft_config: `SELECT id FROM rows WHERE list = 'spacecraft_configurations'`,
  status: `SELECT json_extract(body, '$.status.id') FROM rows WHERE list = 'spacecraft'`,
  agency: `SELECT id FROM rows WHERE list = 'agencies'`,
  manufacturer: `SELECT id FROM rows WHERE list = 'agencies'`,
  spacecraft: `SELECT id FROM rows WHERE list = 'spacecraft'`,
};

/** Fields that a mode has, and those of the records in them; a star stands for all that are there. */
interface Shape {
  mode: string;
  fields: string;
  in?: Record<string, Shape>;
}
const agencyMini: Shape = { mode: 'list', fields: 'id url name abbrev type' };
const familyMini: Shape = { mode: 'list', fields: 'id name' };
const familyNormal: Shape = {
  mode: 'normal',
  fields: 'id name description manufacturer parent maiden_flight',
  in: { manufacturer: agencyMini, parent: familyMini },
};
const configurationNormal: Shape = {
  mode: 'normal',
  fields: 'id url name type agency family in_use image',
  in: { agency: agencyMini, family: familyNormal },
};
const spacecraftNormal: Shape = {
  mode: 'normal',
  fields:
    'id url name serial_number is_placeholder image in_space time_in_space time_docked flights_count mission_ends_count status description spacecraft_config fastest_turnaround',
  in: { spacecraft_config: configurationNormal },
};
const shapes: Record<string, Record<string, Shape>> = {
  spacecraft: { normal: spacecraftNormal },
  spacecraft_configurations: { normal: configurationNormal },
  spacecraft_configuration_families: { normal: familyNormal, list: familyMini },
  agencies: { list: agencyMini },
  spacecraft_flights: { normal: { mode: 'normal', fields: '*', in: { spacecraft: spacecraftNormal } } },
};

/**
 * Answers queries from tables of SQLite: another implementation of what LL2 does, to hold the first against. Of flights in mode
 * detailed it tells no more than the ids.
 */
export class Reference {
  readonly #database = new DatabaseSync(':memory:');
  readonly #lists: Lists;

  constructor(lists: Lists) {
    this.#lists = lists;
    this.#database.function('lasting', lasts);
    this.#database.function('folded', (text) => String(text ?? '').toLowerCase());
    this.#database.exec('CREATE TABLE rows (list TEXT, id INTEGER, body TEXT)');
    const insert = this.#database.prepare('INSERT INTO rows VALUES (?, ?, ?)');
    for (const [list, rows] of Object.entries(lists))
      for (const row of rows) insert.run(list, row.id, JSON.stringify(row));
    this.#gatherAgencies();
    this.#gatherFlights();
    this.#database.exec(`CREATE INDEX flown ON rows (list, ${at('spacecraft.id')})`);
  }

  /** The status, and what the body must be, without the addresses of other pages. */
  answer({ list, mode, filters, terms, ordering, limit, offset }: Query): Pick<Answer, 'status' | 'body'> {
    const { filters: known, search, orderings, modes } = columns[list] as (typeof columns)[string];
    const where = ['list = ?'];
    const values: (string | number)[] = [list];
    for (const [name, value] of Object.entries(filters)) {
      const [is, column] = known[name] as [Is, string];
      const wrong = this.#complaint(is, name, value);
      if (wrong) return { status: 400, body: { [name]: [wrong] } };
      const truth = { true: 1, false: 0, '1': 1, '0': 0 }[value.toLowerCase()];
      if (is === 'truth' && truth === undefined) continue;
      where.push(`${column} = ?`);
      values.push(is === 'text' ? value.trim() : is === 'truth' ? Number(truth) : Number(value));
    }
    for (const term of search.length > 0 ? terms : []) {
      where.push(`(${search.map((column) => `instr(folded(${column}), folded(?)) > 0`).join(' OR ')})`);
      values.push(...search.map(() => term));
    }
    const order = ordering.flatMap((one) => {
      const column = orderings[one.replace('-', '')];
      if (!column) return [];
      return one.startsWith('-') ? `${column} DESC NULLS LAST` : `${column} ASC NULLS LAST`;
    });
    const clause = `FROM rows WHERE ${where.join(' AND ')}`;
    const size = Math.min(limit ?? 10, 100);
    const found = this.#database
      .prepare(`SELECT body ${clause} ORDER BY ${[...order, 'id'].join(', ')} LIMIT ? OFFSET ?`)
      .all(...values, size, offset ?? 0);
    const counted = this.#database.prepare(`SELECT count(*) AS count ${clause}`).get(...values);
    const inMode = modes.find((one) => one === mode) ?? 'normal';
    return {
      status: 200,
      body: {
        count: Number(counted?.count),
        next: null,
        previous: null,
        results: found.map(({ body }) => this.#shaped(list, inMode, JSON.parse(String(body))) as Row),
      },
    };
  }

  #complaint(is: Is, name: string, value: string): string | null {
    if (is === 'number') return /^\d+$/.test(value) ? null : 'Enter a number.';
    if (is !== 'choice') return null;
    const isChoice =
      /^\d+$/.test(value) &&
      this.#database.prepare(`SELECT ? IN (${choices[name]}) AS known`).get(Number(value))?.known === 1;
    return isChoice ? null : 'Select a valid choice. That choice is not one of the available choices.';
  }

  #gatherAgencies(): void {
    this.#database.exec(`
      INSERT INTO rows SELECT 'agencies', id, max(body) FROM (
        SELECT json_extract(body, '$.agency.id') AS id, json_extract(body, '$.agency') AS body
        FROM rows WHERE list = 'spacecraft_configurations'
        UNION ALL
        SELECT json_extract(body, '$.manufacturer.id'), json_extract(body, '$.manufacturer')
        FROM rows WHERE list = 'spacecraft_configuration_families'
      ) WHERE id IS NOT NULL GROUP BY id`);
  }

  #gatherFlights(): void {
    this.#database.exec(`
      INSERT INTO rows
      SELECT 'spacecraft_flights', json_extract(flight.value, '$.id'),
        json_set(flight.value, '$.spacecraft', json(rows.body), '$.response_mode', 'normal', '$.url',
          'https://ll.thespacedevs.com/2.3.0/spacecraft_flights/' || json_extract(flight.value, '$.id') || '/')
      FROM rows, json_each(rows.body, '$.flights') AS flight WHERE rows.list = 'spacecraft'`);
  }

  #shaped(list: string, mode: string, row: Row): unknown {
    const shape = shapes[list]?.[mode];
    if (shape) return cut(row, shape);
    if (list === 'spacecraft_flights') return { id: row.id };
    if (list !== 'spacecraft') return row;
    const config = row.spacecraft_config as Row;
    return {
      ...row,
      spacecraft_config: this.#lists.spacecraft_configurations?.find(({ id }) => id === config.id),
      flights: this.#database
        .prepare(`SELECT body FROM rows WHERE list = 'spacecraft_flights' AND ${at('spacecraft.id')} = ?`)
        .all(row.id)
        .map(({ body }) => cut(JSON.parse(String(body)), shapes.spacecraft_flights?.normal as Shape)),
    };
  }
}

function cut(value: unknown, { mode, fields, in: inner = {} }: Shape): unknown {
  if (Array.isArray(value)) return value.map((one) => cut(one, { mode, fields, in: inner }));
  if (value === null) return null;
  const row = value as Record<string, unknown>;
  const kept = fields === '*' ? Object.keys(row) : fields.split(' ');
  return {
    response_mode: mode,
    ...Object.fromEntries(
      kept.map((field) => [field, inner[field] ? cut(row[field], inner[field]) : row[field]]),
    ),
  };
}

/** Seconds of LL2's durations, which know days and less. */
function lasts(iso: unknown): number | null {
  if (typeof iso !== 'string') return null;
  const part = (unit: string) => Number(new RegExp(`([\\d.]+)${unit}`).exec(iso)?.[1] ?? 0);
  return ((part('D') * 24 + part('H')) * 60 + part('M')) * 60 + part('S');
}
