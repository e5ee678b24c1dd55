import type { IncomingMessage, ServerResponse } from 'node:http';
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
export interface StandInOptions {
  /** Calls granted in a rolling window of `window` seconds; each key has a window of its own. */
  limit: number;
  limitWithKey: number;
  window: number;
  /** The directory of the data set that is served, whose times count on. By default it is the embedded edition. */
  data: string;
  /**
   * Adds the precisions of launches, and planned flights of each precision, as LL2 has them. Without it a data set is served
   * as it is stored, with as many flights as its file has.
   */
  hasPlans: boolean;
  /**
   * Adds what LL2 has and the data set lacks, in LL2's shapes: whole launches and landings, stations, docking events and crews.
   * All but a few public facts is invented, the people too.
   */
  isWhole: boolean;
  /** Whole records by the paths of their lists, in place of a data set. Their times stand still. */
  lists: Lists | null;
  /** Makes calls go wrong. */
  fault: Answer;
  faults: ArmedFault[];
  /** Serves the pictures of the records too, under addresses of the stand-in. */
  hasPictures: boolean;
  /** Milliseconds before each answer. */
  latency: number;
}

/** Where LL2 has this version of its API. */
export const versionPath = '/2.3.0/';

/** What answers as Launch Library 2 2.3.0 does, from a data set. */
export class StandIn {
  /** Path and query of every call that counted, in order. */
  readonly calls: string[] = [];
  /** Paths of the pictures that were asked for. */
  readonly pictures: string[] = [];
  /** Calls that were made although none was granted. */
  refused = 0;
  /** Of the latest request. */
  headers: IncomingMessage['headers'] = {};
  readonly #options: StandInOptions;
  readonly #whole: Lists;
  readonly #windows = new Map<string, RollingWindow>();

  constructor({
    limit = 15,
    limitWithKey = limit * 10,
    window = 3_600,
    data = embeddedEdition,
    lists = null,
    fault = () => false,
    faults = [],
    hasPlans = false,
    isWhole = false,
    hasPictures = false,
    latency = 0,
  }: Partial<StandInOptions>) {
    this.#options = {
      limit,
      limitWithKey,
      window,
      data,
      lists,
      fault,
      faults,
      hasPlans,
      isWhole,
      hasPictures,
      latency,
    };
    const stored = lists ?? listsIn(data);
    this.#whole = isWhole && !lists ? withStations(stored, { date: dateOf(data), now: Date.now() }) : stored;
  }

  /** The window of a caller, because each key has its own. */
  windowOf({ headers }: IncomingMessage): RollingWindow {
    const { limit, limitWithKey, window } = this.#options;
    const [, key] = /^Token (.+)$/.exec(headers.authorization ?? '') ?? [];
    const ident = key ?? '127.0.0.1';
    const its = this.#windows.get(ident) ?? new RollingWindow(ident, key ? limitWithKey : limit, window);
    this.#windows.set(ident, its);
    return its;
  }

  /** Answers a request, also one for an address that LL2 does not have. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.headers = request.headers;
    const { hasPictures } = this.#options;
    // What is no address is answered as LL2 answers one that it does not have.
    const url = URL.parse(request.url ?? '/', `http://${request.headers.host}`) ?? new URL(ll2Address);
    const reply: Reply = (status, body, more = {}) =>
      send(request, response, url, status, body, { more, hasPictures });
    try {
      await this.#reply({ request, response, url, reply });
    } catch (error) {
      reply(500, { detail: String(error) });
    }
  }

  async #reply(asked: Asked): Promise<void> {
    const { request, response, url, reply } = asked;
    const { pathname } = url;
    if (this.#options.hasPictures && pathname.startsWith('/media/')) {
      this.pictures.push(pathname);
      const { type, bytes } = await pictureAt(pathname);
      response.writeHead(200, { 'content-type': type }).end(bytes);
    } else if (request.method !== 'GET') reply(405, { detail: `Method "${request.method}" not allowed.` });
    else if (!pathname.startsWith(versionPath)) reply(404, { detail: 'Not found.' });
    else if (!pathname.endsWith('/'))
      response.writeHead(301, { location: `${pathname}/${url.search}` }).end();
    else if (pathname === `${versionPath}api-throttle/`) this.#replyWithThrottle(asked);
    else await this.#replyWithList(asked);
  }

  #replyWithThrottle({ request, reply }: Asked): void {
    const state = this.#options.faults.reduce<unknown>(
      (changed, one) => one.throttle?.(changed as Record<string, unknown>) ?? changed,
      this.windowOf(request).state,
    );
    reply(200, state);
  }

  async #replyWithList({ request, response, url, reply }: Asked): Promise<void> {
    const { fault, faults, latency } = this.#options;
    const grants = this.windowOf(request);
    const seconds = grants.wait();
    if (seconds > 0) {
      this.refused++;
      const detail = `Request was throttled. Expected available in ${seconds} second${seconds === 1 ? '' : 's'}.`;
      return reply(429, { detail }, { 'retry-after': String(seconds) });
    }
    grants.count();
    const query = `${url.pathname}${url.search}`;
    const call = this.calls.push(query);
    await pause(latency);
    const list = url.pathname.slice(versionPath.length).replace(/(\/\d+)?\/$/, '');
    const struck = faults.filter((one) => one.strikes(call, list));
    for (const goWrong of [fault, ...struck.flatMap((one) => one.answer ?? [])])
      if (await goWrong(request, response, call)) return;
    const lists = struck.reduce(
      (all, { rows = (same) => same }) =>
        Object.fromEntries(Object.entries(all).map(([name, its]) => [name, rows(its, name)])),
      this.#listsNow(),
    );
    const { status, body } = answerQuery(query, {
      // A data set may lack these, but LL2 does not.
      lists: {
        space_stations: [],
        docking_events: [],
        ...lists,
        ...(list === 'spacecraft_flights' && { flight_crews: allCrewsOf(lists) }),
      },
      base: `${url.origin}${versionPath}`,
      ties: scrambled,
      isUnknownGreatest: true,
    });
    reply(
      status,
      struck.reduce((changed, { page }) => (page && isPage(changed) ? page(changed, url) : changed), body),
    );
  }

  #listsNow(): Lists {
    const { data, lists, hasPlans, isWhole } = this.#options;
    if (lists) return this.#whole;
    const now = new Date();
    const ticked = tickedOn(this.#whole.spacecraft ?? [], data, now.getTime());
    const planned = hasPlans ? withPlans(ticked, now) : ticked;
    return {
      ...this.#whole,
      spacecraft: isWhole ? withWholeFlights(planned, this.#whole, now.getTime()) : planned,
    };
  }
}

type Reply = (status: number, body: unknown, more?: Record<string, string>) => void;

/** A request with its address, and what answers it. */
interface Asked {
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
  reply: Reply;
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
