import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** A record as LL2 sends it. */
export type Row = { id: number; name: string } & Record<string, unknown>;

/** Something that goes wrong with one call; true when it has answered itself. */
export type Fault = (
  request: IncomingMessage,
  response: ServerResponse,
  call: number,
) => boolean | Promise<boolean>;

export interface StandInOptions {
  port?: number;
  /** Calls granted in a rolling window of `window` seconds. */
  limit?: number;
  window?: number;
  /** The lists by the last part of their path; the embedded edition unless given. */
  lists?: Record<string, Row[]>;
  fault?: Fault;
}

export interface StandIn {
  /** What LL2_BASE_URL must be. */
  baseUrl: string;
  /** Path and query of every call that counted, in order. */
  calls: string[];
  /** Headers of the latest request. */
  latestHeaders(): IncomingMessage['headers'];
  close(): Promise<void>;
}

const edition = 'src/data/reference';
const version = '/2.3.0/';

/** Starts a server on this machine that answers as Launch Library 2 2.3.0 does, from the embedded edition. */
export async function startStandIn({
  port = 0,
  limit = 15,
  window = 3_600,
  lists = embeddedLists(),
  fault = () => false,
}: StandInOptions = {}): Promise<StandIn> {
  const calls: string[] = [];
  const times: number[] = [];
  let headers: IncomingMessage['headers'] = {};

  const use = () => {
    const now = Date.now();
    while (times[0] !== undefined && times[0] <= now - window * 1000) times.shift();
    const seconds = times.length < limit ? 0 : Math.ceil(((times[0] ?? now) + window * 1000 - now) / 1000);
    return { now, seconds };
  };

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', baseUrlOf(server.address() as AddressInfo));
    headers = request.headers;
    if (!url.pathname.startsWith(version)) return answer(response, 404, { detail: 'Not found.' });
    const [list = '', id] = url.pathname.slice(version.length).split('/').filter(Boolean);
    if (list === 'api-throttle') {
      const { seconds } = use();
      return answer(response, 200, {
        your_request_limit: limit,
        limit_frequency_secs: window,
        current_use: times.length,
        next_use_secs: seconds,
        ident: '127.0.0.1',
      });
    }
    const { now, seconds } = use();
    if (seconds > 0) {
      const detail = `Request was throttled. Expected available in ${seconds} second${seconds === 1 ? '' : 's'}.`;
      return answer(response, 429, { detail }, { 'retry-after': String(seconds) });
    }
    times.push(now);
    calls.push(`${url.pathname}${url.search}`);
    if (await fault(request, response, calls.length)) return;
    const rows = lists[list];
    if (!rows) return answer(response, 404, { detail: 'Not found.' });
    if (id === undefined) return answer(response, 200, pageOf(rows, url));
    const row = rows.find((one) => String(one.id) === id);
    return row
      ? answer(response, 200, row)
      : answer(response, 404, { detail: 'No such record matches the given query.' });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));

  return {
    baseUrl: baseUrlOf(server.address() as AddressInfo).slice(0, -1),
    calls,
    latestHeaders: () => headers,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function baseUrlOf({ port }: AddressInfo): string {
  return `http://127.0.0.1:${port}${version}`;
}

function embeddedLists(): Record<string, Row[]> {
  const names = ['spacecraft', 'spacecraft_configurations', 'spacecraft_configuration_families'];
  return Object.fromEntries(
    names.map((name) => [name, JSON.parse(readFileSync(path.join(edition, `${name}.json`), 'utf8'))]),
  );
}

/** LL2's envelope: 10 rows unless asked, 100 at most; next and previous repeat every parameter, sorted by name. */
function pageOf(rows: Row[], url: URL) {
  const asked = (name: string, otherwise: number) => {
    const value = Number(url.searchParams.get(name) ?? otherwise);
    return Number.isInteger(value) && value >= 0 ? value : otherwise;
  };
  const limit = Math.min(100, asked('limit', 10) || 10);
  const offset = asked('offset', 0);
  const found = ordered(filtered(rows, url.searchParams), url.searchParams.get('ordering'));
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
    results: found
      .slice(offset, offset + limit)
      .map((row) => inMode(row, url.searchParams.get('mode') ?? 'normal')),
  };
}

const filters: Record<string, (row: Row, value: string) => boolean> = {
  name: (row, value) => row.name === value,
  in_space: (row, value) => String(row.in_space) === value,
  is_placeholder: (row, value) => String(row.is_placeholder) === value,
  status: (row, value) => String((row.status as Row | undefined)?.id) === value,
  spacecraft_config: (row, value) => String((row.spacecraft_config as Row | undefined)?.id) === value,
  search: (row, value) => row.name.toLowerCase().includes(value.toLowerCase()),
};

/** An unknown parameter is ignored, as LL2 does. */
function filtered(rows: Row[], parameters: URLSearchParams): Row[] {
  const asked = [...parameters].flatMap(([name, value]) => {
    const keeps = filters[name];
    return keeps ? [(row: Row) => keeps(row, value)] : [];
  });
  return rows.filter((row) => asked.every((keeps) => keeps(row)));
}

function ordered(rows: Row[], ordering: string | null): Row[] {
  const [, minus, field] = /^(-?)(id|name|flights_count|mission_ends_count)$/.exec(ordering ?? '') ?? [];
  if (field === undefined) return rows;
  const sign = minus ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [one, two] = [a[field] as string | number, b[field] as string | number];
    return one === two ? 0 : sign * (one < two ? -1 : 1);
  });
}

/** Mode normal has no flights. */
function inMode(row: Row, mode: string): Row {
  if (mode === 'detailed' || !('flights' in row)) return row;
  const { flights: _, ...normal } = row;
  return { ...normal, response_mode: 'normal' } as Row;
}

function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    allow: 'GET',
    vary: 'Accept',
    ...headers,
  });
  response.end(JSON.stringify(body));
}
