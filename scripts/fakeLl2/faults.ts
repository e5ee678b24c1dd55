import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Envelope } from '../../src/api/answer/answer.ts';
import { hostileRows } from './hostile.ts';
import type { Row } from './row.ts';

/** Goes wrong with one call, and returns true when it has answered the call itself. */
export type Answer = (
  request: IncomingMessage,
  response: ServerResponse,
  call: number,
) => boolean | Promise<boolean>;

/** A way to misbehave, by any of three means. */
export interface Fault {
  name: string;
  /** What it does, for a person who chooses one. */
  does: string;
  /** Answers instead of the list. */
  answer?: Answer;
  /** Replaces the records of the list. */
  rows?: (rows: Row[], list: string) => Row[];
  /** Replaces a page. */
  page?: (page: Envelope<Row>, url: URL) => Envelope<Row>;
  /** Replaces the answer of /api-throttle/. */
  throttle?: (state: Record<string, unknown>) => unknown;
}

const json = { 'content-type': 'application/json' };

const ofSpacecraft = (change: (rows: Row[]) => Row[]) => (rows: Row[], list: string) =>
  list === 'spacecraft' ? change(rows) : rows;

/** All ways to misbehave except those whose names carry a number. */
export const faults: Fault[] = [
  {
    name: 'silent',
    does: 'takes the call and never answers',
    answer: () => true,
  },
  {
    name: 'drip',
    does: 'answers one space every 20 ms, for ever',
    answer: (_request, response) => {
      response.writeHead(200, json);
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
      return true;
    },
  },
  {
    name: 'cut',
    does: 'closes the connection in the middle of the body',
    answer: (_request, response) => {
      response.writeHead(200, { ...json, 'content-length': '5000' });
      response.write('{"count":');
      setTimeout(() => response.destroy(), 20);
      return true;
    },
  },
  {
    name: 'reset',
    does: 'resets the connection',
    answer: (request) => {
      request.socket.resetAndDestroy();
      return true;
    },
  },
  {
    name: 'html',
    does: 'answers a page of HTML with status 200, as gateways do',
    answer: (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>We will be back soon</h1>');
      return true;
    },
  },
  {
    name: 'broken-json',
    does: 'answers JSON that ends too early',
    answer: (_request, response) => {
      response.writeHead(200, json).end('{"count":598,"results":[');
      return true;
    },
  },
  {
    name: 'bomb',
    does: 'answers 500 MB of zeros, gzipped',
    answer: (_request, response) => {
      const bomb = gzipSync(Buffer.alloc(500e6, '0'), { level: 1 });
      response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(bomb);
      return true;
    },
  },
  {
    name: 'redirect',
    does: 'sends the caller to another host',
    answer: (_request, response) => {
      response.writeHead(302, { location: 'https://example.org/' }).end();
      return true;
    },
  },
  {
    name: 'heavy-50',
    does: 'answers 504 to detailed pages of more than 50 records',
    answer: (request, response) => heavy(request, response, 50),
  },
  {
    name: 'heavy-all',
    does: 'answers 504 to every detailed page of spacecraft',
    answer: (request, response) => heavy(request, response, 0),
  },
  {
    name: 'foreign-next',
    does: 'names a page of another list, at another host, as the next one',
    page: (page) => ({ ...page, next: 'https://example.org/2.3.0/agencies/?limit=100&offset=100' }),
  },
  {
    name: 'mirrored-next',
    does: 'names the next page at another host, as a mirror does',
    page: (page) => ({
      ...page,
      next: page.next?.replace(/^http:\/\/[^/]+/, 'https://ll2.example.org') ?? null,
    }),
  },
  {
    name: 'looping-next',
    does: 'names the page itself as the next one',
    page: (page, url) => ({ ...page, next: url.href }),
  },
  { name: 'early-null', does: 'names no next page', page: (page) => ({ ...page, next: null }) },
  {
    name: 'count',
    does: 'counts one record more on every page',
    page: (page, url) => ({
      ...page,
      count: page.count + 1 + Number(url.searchParams.get('offset') ?? 0) / 100,
    }),
  },
  {
    name: 'duplicate',
    does: 'sends the first spacecraft in place of the second too',
    rows: ofSpacecraft((rows) =>
      rows.map((row, index) => (index === 1 ? { ...rows[0], ...row, id: rows[0]?.id ?? 0 } : row)),
    ),
  },
  {
    name: 'shrink',
    does: 'has lost half of the spacecraft',
    rows: ofSpacecraft((rows) => rows.slice(0, rows.length / 2)),
  },
  {
    name: 'gone',
    does: 'has lost the first spacecraft',
    rows: ofSpacecraft((rows) => rows.slice(1)),
  },
  {
    name: 'nameless',
    does: 'has no name for one spacecraft in fifty',
    rows: ofSpacecraft((rows) => rows.map((row, index) => (index % 50 === 0 ? { ...row, name: '' } : row))),
  },
  {
    name: 'dangling',
    does: 'has lost the configuration Crew Dragon 2, which spacecraft refer to',
    rows: (rows, list) =>
      list === 'spacecraft_configurations' ? rows.filter(({ name }) => name !== 'Crew Dragon 2') : rows,
  },
  {
    name: 'new-field',
    does: 'sends a field that is not documented',
    rows: (rows) => rows.map((row) => ({ ...row, orbit: 'LEO' })),
  },
  {
    name: 'lost-field',
    does: 'no longer sends the serial number',
    rows: ofSpacecraft((rows) => rows.map(({ serial_number: _, ...row }) => row as Row)),
  },
  {
    name: 'new-value',
    does: 'has a status that nobody knows yet',
    rows: ofSpacecraft((rows) =>
      rows.map((row, index) => (index === 4 ? { ...row, status: { id: 77, name: 'On the Moon' } } : row)),
    ),
  },
  { name: 'hostile', does: 'has names and texts made to break pages, files and scripts', rows: hostileRows },
  {
    name: 'throttle-array',
    does: 'answers api-throttle with a list, as is documented',
    throttle: (state) => [state],
  },
  {
    name: 'throttle-negative',
    does: 'says in api-throttle that the next call was due some seconds ago',
    throttle: (state) => ({ ...state, next_use_secs: Number(state.next_use_secs) || -7 }),
  },
  {
    name: 'throttle-odd',
    does: 'answers api-throttle with something else',
    throttle: () => ({ hello: 'world' }),
  },
];

function heavy(request: IncomingMessage, response: ServerResponse, most: number): boolean {
  const url = request.url ?? '';
  const limit = Number(/limit=(\d+)/.exec(url)?.[1] ?? 10);
  if (!/\/spacecraft\/.*mode=detailed/.test(url) || limit <= most) return false;
  return failed(response, 504, { 'retry-after': '0' });
}

/** Answers with a status and no explanation. */
export function failed(response: ServerResponse, status: number, headers: Record<string, string> = {}): true {
  response.writeHead(status, { ...json, ...headers }).end('{"detail":"…"}');
  return true;
}
