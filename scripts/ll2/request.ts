import { isIPv4 } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Dispatcher, interceptors } from 'undici';
import type { NamedProxy, Proxies } from '../../src/environment.ts';
import { openAgent } from './agent.ts';
import { Passing, Refused, Stopped, Throttled, Unreachable } from './faults.ts';
import { secondsToWait } from './retryAfter.ts';
import { userAgent } from './userAgent.ts';

/** The connection that all requests of a run share. */
export interface Requests {
  /** Asks for a JSON document. */
  get(address: URL): Promise<unknown>;
  /** Says in a sentence which proxy requests went through, or that none is set where nothing has answered; else it is empty. */
  readonly route: string;
  close(): Promise<void>;
}

export interface RequestOptions {
  /** It is sent as "Authorization: Token …" to the origin of `base` only, and never printed. */
  apiKey?: string | undefined;
  base: URL;
  proxies?: Proxies | undefined;
  /** Milliseconds that one request may take, from the first byte sent to the last one read. */
  deadline?: number;
  /** The most bytes of an answer, both compressed and decompressed. */
  largest?: { compressed: number; plain: number };
  /** Stops every request once it is aborted. */
  signal?: AbortSignal | undefined;
}

/** The address that all of the API lies below, with a slash at its end. */
export function rootOf(baseUrl: string): URL {
  return new URL(baseUrl.replace(/\/*$/, '/'));
}

/** Whether a status is Request Timeout, Too Early, or an error of the server or of a gateway. */
const isPassing = (status: number) => status === 408 || status === 425 || status >= 500;
// Of these, some say that the answer took too long.
const heavy = new Set([408, 504, 524]);
const tookTooLong = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);
// The certificate cannot be trusted, or the answer is no TLS. Another try would not help.
const untrusted = /^(ERR_TLS_|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_SSL|EPROTO)/;
// undici has no code for an answer of 407, neither to a tunnel nor to a request.
const proxyAsksWho = /^(Proxy response \(407\)|Proxy Authentication Required)/;

/**
 * Opens the connection to LL2. A `get` follows no redirect and takes only JSON.
 * `get` throws Passing when another try may help, Throttled on 429, Refused or Unreachable when it would not help, and Stopped.
 * @throws Refused when a key would have to go over the network in plain text.
 */
export function openRequests({
  apiKey,
  base,
  proxies,
  deadline = 60_000,
  largest = { compressed: 16e6, plain: 64e6 },
  signal,
}: RequestOptions): Requests {
  // A signal sets the deadline of a request, because undici's own timeouts never end a body that drips.
  const agent = openAgent({ proxies, deadline, largest: largest.compressed });
  if (apiKey && base.protocol === 'http:') refusePlainText(base, agent.proxyOf(base), proxies?.except ?? '');
  const dispatcher = agent.dispatcher.compose(
    interceptors.decompress({ maxSize: largest.plain, skipErrorResponses: false, skipStatusCodes: [] }),
  );

  let hasAnswered = false;

  return {
    get: async (address) => {
      const answer = await send(dispatcher, address, {
        deadline,
        signal,
        route: () => (agent.proxyOf(base) ? ` ${agent.routeOf(base)}` : ''),
        headers: {
          accept: 'application/json',
          'accept-encoding': 'gzip, br',
          'user-agent': userAgent,
          ...(apiKey && address.origin === base.origin && { authorization: `Token ${apiKey}` }),
        },
      });
      hasAnswered = true;
      return readJson(address, apiKey ? withoutKey(answer, apiKey) : answer, apiKey !== undefined);
    },
    get route() {
      return hasAnswered && !agent.proxyOf(base) ? '' : agent.routeOf(base);
    },
    close: () => agent.dispatcher.close(),
  };
}

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

interface Sending {
  deadline: number;
  signal: AbortSignal | undefined;
  headers: Record<string, string>;
  /** The sentence on the proxy, with a space before it; empty without one. */
  route: () => string;
}

async function send(
  dispatcher: Dispatcher,
  address: URL,
  { deadline, signal, headers, route }: Sending,
): Promise<Answer> {
  const timeout = AbortSignal.timeout(deadline);
  try {
    const response = await dispatcher.request({
      origin: address.origin,
      path: `${address.pathname}${address.search}`,
      method: 'GET',
      headers,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    return { status: response.statusCode, headers: response.headers, body: await text(response.body) };
  } catch (error) {
    if (signal?.aborted) throw new Stopped();
    throw faultOf(address, error, { deadline, route: route() });
  }
}

function faultOf(
  address: URL,
  error: unknown,
  { deadline, route }: { deadline: number; route: string },
): Error {
  const { name, code = '', message } = error as Error & { code?: string };
  if (untrusted.test(code)) {
    // A proxy that reads https has a certificate of its own.
    return new Refused(`${address} is not to be trusted: ${message}.${route}`, { cause: error });
  }
  if (proxyAsksWho.test(message)) {
    return new Unreachable(`The proxy asks for a user name and a password (407).${route}`, { cause: error });
  }
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE')
    return new Refused(`${address} answers too much: ${message}.`);
  if (name === 'TimeoutError' || tookTooLong.has(code)) {
    const message = `${address} took longer than ${deadline / 1000} s.`;
    return new Passing(message, { isHeavy: true, cause: error });
  }
  return new Passing(`${address}: ${message || code}.`, { cause: error });
}

function readJson(address: URL, answer: Answer, hasKey: boolean): unknown {
  const { status, headers, body } = answer;
  const seconds = secondsToWait(headerOf(headers, 'retry-after'));
  if (status === 429) throw new Throttled(seconds ?? secondsIn(body) ?? Number.NaN);
  if (isPassing(status))
    throw new Passing(`${address} answered ${status}.`, { seconds, isHeavy: heavy.has(status) });
  if (status !== 200) throw new Refused(refusalInWords(address, answer, hasKey));
  const type = headerOf(headers, 'content-type') ?? 'no content type';
  // Some gateways send their error page with 200.
  if (!/^application\/(\w+\+)?json\b/.test(type)) throw new Passing(`${address} answered ${type}, not JSON.`);
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new Passing(`${address} answered broken JSON.`, { cause: error });
  }
}

/** Says which status an address answered, what came with it, and what to do where that is known. */
function refusalInWords(address: URL, { status, headers, body }: Answer, hasKey: boolean): string {
  const aim = headerOf(headers, 'location');
  if (status >= 300 && status < 400 && aim) {
    const advice = 'No redirect is followed: set LL2_BASE_URL to where LL2 answers now.';
    return `${address} answered ${status}, which leads to ${aim.slice(0, 200)}. ${advice}`;
  }
  const said = body.trim().slice(0, 200);
  const answered = `${address} answered ${status}${said ? `: ${said}` : '.'}`;
  if (status === 404 || status === 410) return `${answered} Check LL2_BASE_URL.`;
  if (status !== 401 && status !== 403) return answered;
  return hasKey ? `${answered} Check LL2_API_KEY.` : `${answered} No LL2_API_KEY is set.`;
}

/**
 * Holds a key back that would go over the network in plain text, to LL2 or to a proxy.
 * @throws Refused
 */
function refusePlainText(base: URL, proxy: NamedProxy | null, except: string): void {
  if (!isThisMachine(base.hostname)) {
    throw new Refused(
      `LL2_API_KEY would be sent in plain text to ${base.origin}; use https there, or no key.`,
    );
  }
  const isDirect = !proxy || isThisMachine(new URL(proxy.address).hostname);
  // NO_PROXY may say the same in other ways, and then it is only asked for more than is needed.
  if (isDirect || except.split(/[,\s]+/).some((host) => host === '*' || host === base.hostname)) return;
  throw new Refused(
    `LL2_API_KEY would be sent in plain text to the proxy that ${proxy.variable} names; add ${base.hostname} to NO_PROXY, or use no key.`,
  );
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || (isIPv4(host) && host.startsWith('127.'));
}

/** Removes the key from an answer, because LL2 may quote it. */
function withoutKey(answer: Answer, apiKey: string): Answer {
  return { ...answer, body: answer.body.replaceAll(apiKey, '…') };
}

function headerOf(headers: Answer['headers'], name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** The seconds in a text such as "Request was throttled. Expected available in 1631 seconds.", or null. */
function secondsIn(body: string): number | null {
  const match = /available in (\d+) second/.exec(body);
  return match ? Number(match[1]) : null;
}
