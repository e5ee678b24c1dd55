import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type Answer as Answered,
  answer as answerQuery,
  type Envelope,
} from '../../src/api/answer/answer.ts';
import type { Row } from '../../src/api/answer/row.ts';
import { embeddedEdition } from '../../src/dataset/dataSet.ts';
import { ll2Address } from '../../src/words/ll2Address.ts';
import type { ArmedFault } from './armedFault.ts';
import { allCrewsOf, dateOf, listsIn, tickedOn } from './edition.ts';
import type { Answer } from './faults.ts';
import { withStations, withWholeFlights } from './invented/whole.ts';
import { withPlans } from './launchPrecisions.ts';
import { pictureAt, source } from './media.ts';
import type { Lists } from './row.ts';
import { RollingWindow } from './window.ts';

/** What a stand-in serves, and how it behaves. */
export interface FakeLl2Options {
  port?: number;
  /** Calls granted in a rolling window of `window` seconds; each key has a window of its own. */
  limit?: number;
  limitWithKey?: number;
  window?: number;
  /** The directory of the data set that is served, whose times count on. By default it is the embedded edition. */
  data?: string;
  /**
   * Adds the precisions of launches, and planned flights of each precision, as LL2 has them. Without it a data set is served
   * as it is stored, with as many flights as its file has.
   */
  hasPlans?: boolean;
  /**
   * Adds what LL2 has and the data set lacks, in LL2's shapes: whole launches and landings, stations, docking events and crews.
   * All but a few public facts is invented, the people too.
   */
  isWhole?: boolean;
  /** Whole records by the paths of their lists, in place of a data set. Their times stand still. */
  lists?: Lists;
  /** Makes calls go wrong. */
  fault?: Answer;
  faults?: ArmedFault[];
  /** Serves the pictures of the records too, under addresses of the stand-in. */
  hasPictures?: boolean;
  /** Milliseconds before each answer. */
  latency?: number;
  /** Is called with each request once it is answered. */
  log?: (line: string) => void;
}

/** A stand-in for LL2 that runs. */
export interface FakeLl2 {
  /** What LL2_BASE_URL must be. */
  baseUrl: string;
  /** Path and query of every call that counted, in order. */
  calls: string[];
  /** Paths of the pictures that were asked for. */
  pictures: string[];
  /** Calls that were made although none was granted. */
  readonly refused: number;
  /** Headers of the latest request. */
  latestHeaders(): IncomingMessage['headers'];
  close(): Promise<void>;
}

const version = '/2.3.0/';

/** Starts a server on this machine that answers as Launch Library 2 2.3.0 does, from a data set. */
export async function startFakeLl2({
  port = 0,
  limit = 15,
  limitWithKey = limit * 10,
  window = 3_600,
  data = embeddedEdition,
  lists: given,
  fault = () => false,
  faults = [],
  hasPlans = false,
  isWhole = false,
  hasPictures = false,
  latency = 0,
  log = () => {},
}: FakeLl2Options = {}): Promise<FakeLl2> {
  const calls: string[] = [];
  const pictures: string[] = [];
  let refused = 0;
  let headers: IncomingMessage['headers'] = {};
  const stored = given ?? listsIn(data);
  const whole = isWhole && !given ? withStations(stored, { date: dateOf(data), now: Date.now() }) : stored;
  const windows = new Map<string, RollingWindow>();

  /** The window of a caller, because each key has its own. */
  const windowOf = (request: IncomingMessage): RollingWindow => {
    const [, key] = /^Token (.+)$/.exec(request.headers.authorization ?? '') ?? [];
    const ident = key ?? '127.0.0.1';
    const its = windows.get(ident) ?? new RollingWindow(ident, key ? limitWithKey : limit, window);
    windows.set(ident, its);
    return its;
  };

  const listsNow = (): Lists => {
    if (given) return whole;
    const now = new Date();
    const ticked = tickedOn(whole.spacecraft ?? [], data, now.getTime());
    const planned = hasPlans ? withPlans(ticked, now) : ticked;
    return { ...whole, spacecraft: isWhole ? withWholeFlights(planned, whole, now.getTime()) : planned };
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const reply = (status: number, body: unknown, more: Record<string, string> = {}) =>
      send(request, response, url, status, body, { more, hasPictures });
    headers = request.headers;
    if (hasPictures && url.pathname.startsWith('/media/')) {
      pictures.push(url.pathname);
      const { type, bytes } = await pictureAt(url.pathname);
      response.writeHead(200, { 'content-type': type }).end(bytes);
      return;
    }
    if (request.method !== 'GET') return reply(405, { detail: `Method "${request.method}" not allowed.` });
    if (!url.pathname.startsWith(version)) return reply(404, { detail: 'Not found.' });
    if (!url.pathname.endsWith('/')) {
      response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end();
      return;
    }
    const list = url.pathname.slice(version.length).replace(/(\/\d+)?\/$/, '');
    const grants = windowOf(request);
    if (list === 'api-throttle') {
      const changed = faults.reduce<unknown>(
        (state, one) => one.throttle?.(state as Record<string, unknown>) ?? state,
        grants.state,
      );
      return reply(200, changed);
    }
    const seconds = grants.wait();
    if (seconds > 0) {
      refused++;
      const detail = `Request was throttled. Expected available in ${seconds} second${seconds === 1 ? '' : 's'}.`;
      return reply(429, { detail }, { 'retry-after': String(seconds) });
    }
    grants.count();
    const call = calls.push(`${url.pathname}${url.search}`);
    await pause(latency);
    const struck = faults.filter((one) => one.strikes(call, list));
    for (const goWrong of [fault, ...struck.flatMap((one) => one.answer ?? [])]) {
      if (await goWrong(request, response, call)) return;
    }
    const lists = struck.reduce(
      (all, { rows = (same) => same }) =>
        Object.fromEntries(Object.entries(all).map(([name, its]) => [name, rows(its, name)])),
      listsNow(),
    );
    const base = `${url.origin}${version}`;
    const { status, body } = answerQuery(`${url.pathname}${url.search}`, {
      // A data set may lack these, but LL2 does not.
      lists: {
        ...{ space_stations: [], docking_events: [], ...lists },
        ...(list === 'spacecraft_flights' && { flight_crews: allCrewsOf(lists) }),
      },
      ...{ base, ties: scrambled, isUnknownGreatest: true },
    });
    return reply(
      status,
      struck.reduce((changed, { page }) => (page && isPage(changed) ? page(changed, url) : changed), body),
    );
  };

  const server = createServer(async (request, response) => {
    const began = performance.now();
    response.on('close', () => {
      const { limit: granted, used } = windowOf(request);
      const took = Math.round(performance.now() - began);
      log(
        `${request.method} ${request.url} ${response.writableFinished ? response.statusCode : 'cut'} ${took} ms, ${used} of ${granted} calls used`,
      );
    });
    await answer(request, response).catch((error) => {
      // What is no address of LL2 is answered as LL2 answers one that it does not have.
      const url = URL.parse(request.url ?? '/', ll2Address);
      if (url) send(request, response, url, 500, { detail: String(error) });
      else send(request, response, new URL(ll2Address), 404, { detail: 'Not found.' });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}${version.slice(0, -1)}`,
    calls,
    pictures,
    get refused() {
      return refused;
    },
    latestHeaders: () => headers,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function isPage(body: Answered['body']): body is Envelope<Row & { id: number }> {
  return 'results' in body;
}

/** Ties come in another order on every page, because LL2 promises none (Knuth's multiplicative hash). */
function scrambled(a: Row, b: Row, offset: number): number {
  const place = ({ id }: Row) => Math.imul((id ?? 0) + offset, 2_654_435_761) >>> 0;
  return place(a) - place(b);
}

/** Sends JSON, or a page for a browser that asks for no format. */
function send(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  status: number,
  body: unknown,
  { more = {}, hasPictures = false }: { more?: Record<string, string>; hasPictures?: boolean } = {},
): void {
  const format = url.searchParams.get('format');
  const isPage = format === 'api' || (format === null && /text\/html/.test(request.headers.accept ?? ''));
  const plain = JSON.stringify(body, null, isPage ? 2 : undefined);
  const json = hasPictures ? plain.replaceAll(source, `${url.origin}/media/`) : plain;
  const page = `<!doctype html><title>Launch Library 2, stand-in</title><pre>${json.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`;
  const type = isPage ? 'text/html; charset=utf-8' : 'application/json';
  response.writeHead(status, { 'content-type': type, allow: 'GET', vary: 'Accept', ...more });
  response.end(isPage ? page : json);
}
