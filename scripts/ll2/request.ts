import { isIPv4 } from 'node:net';
import { text } from 'node:stream/consumers';
import { Agent, type Dispatcher, interceptors } from 'undici';
import { Passing, Refused, Stopped, Throttled } from './faults.ts';
import { secondsToWait } from './retryAfter.ts';
import { userAgent } from './userAgent.ts';

/** The connection that all requests of a run share. */
export interface Requests {
  /** Asks for a JSON document. */
  get(address: URL): Promise<unknown>;
  close(): Promise<void>;
}

export interface RequestOptions {
  /** It is sent as "Authorization: Token …" to the origin of `base` only, and never printed. */
  apiKey?: string | undefined;
  base: URL;
  /** Milliseconds that one request may take, from the first byte sent to the last one read. */
  deadline?: number;
  /** The most bytes of an answer, both compressed and decompressed. */
  largest?: { compressed: number; plain: number };
  /** Stops every request once it is aborted. */
  signal?: AbortSignal | undefined;
}

/** Whether a status is Request Timeout, Too Early, or an error of the server or of a gateway. */
const isPassing = (status: number) => status === 408 || status === 425 || status >= 500;
// Of these, some say that the answer took too long.
const heavy = new Set([408, 504, 524]);
const tookTooLong = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);
// The certificate cannot be trusted, or the answer is no TLS. Another try would not help.
const untrusted = /^(ERR_TLS_|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_SSL|EPROTO)/;

/**
 * Opens the connection to LL2. A `get` follows no redirect and takes only JSON.
 * `get` throws Passing when another try may help, Throttled on 429, Refused when it would not help, and Stopped.
 * @throws Refused when a key would have to go over the network in plain text.
 */
export function openRequests({
  apiKey,
  base,
  deadline = 60_000,
  largest = { compressed: 16e6, plain: 64e6 },
  signal,
}: RequestOptions): Requests {
  if (apiKey && base.protocol === 'http:' && !isThisMachine(base.hostname)) {
    throw new Refused(
      `LL2_API_KEY would be sent in plain text to ${base.origin}; use https there, or no key.`,
    );
  }
  const agent = new Agent({
    connect: { timeout: 10_000 },
    maxResponseSize: largest.compressed,
    // A signal sets the deadline of a request, because undici's own timeouts never end a body that drips.
    headersTimeout: deadline,
    bodyTimeout: deadline,
  }).compose(
    interceptors.decompress({ maxSize: largest.plain, skipErrorResponses: false, skipStatusCodes: [] }),
  );

  return {
    get: async (address) => {
      const answer = await send(agent, address, {
        deadline,
        signal,
        headers: {
          accept: 'application/json',
          'accept-encoding': 'gzip, br',
          'user-agent': userAgent,
          ...(apiKey && address.origin === base.origin && { authorization: `Token ${apiKey}` }),
        },
      });
      return readJson(address, apiKey ? withoutKey(answer, apiKey) : answer);
    },
    close: () => agent.close(),
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
}

async function send(
  agent: Dispatcher,
  address: URL,
  { deadline, signal, headers }: Sending,
): Promise<Answer> {
  const timeout = AbortSignal.timeout(deadline);
  try {
    const response = await agent.request({
      origin: address.origin,
      path: `${address.pathname}${address.search}`,
      method: 'GET',
      headers,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    return { status: response.statusCode, headers: response.headers, body: await text(response.body) };
  } catch (error) {
    if (signal?.aborted) throw new Stopped();
    throw faultOf(address, error, deadline);
  }
}

function faultOf(address: URL, error: unknown, deadline: number): Error {
  const { name, code = '', message } = error as Error & { code?: string };
  if (untrusted.test(code))
    return new Refused(`${address} is not to be trusted: ${message}.`, { cause: error });
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE')
    return new Refused(`${address} answers too much: ${message}.`);
  if (name === 'TimeoutError' || tookTooLong.has(code)) {
    const message = `${address} took longer than ${deadline / 1000} s.`;
    return new Passing(message, { isHeavy: true, cause: error });
  }
  return new Passing(`${address}: ${message || code}.`, { cause: error });
}

function readJson(address: URL, { status, headers, body }: Answer): unknown {
  const seconds = secondsToWait(headerOf(headers, 'retry-after'));
  if (status === 429) throw new Throttled(seconds ?? secondsIn(body) ?? Number.NaN);
  if (isPassing(status))
    throw new Passing(`${address} answered ${status}.`, { seconds, isHeavy: heavy.has(status) });
  if (status !== 200) throw new Refused(`${address} answered ${status}: ${body.slice(0, 200)}`);
  const type = headerOf(headers, 'content-type') ?? 'no content type';
  // Some gateways send their error page with 200.
  if (!/^application\/(\w+\+)?json\b/.test(type)) throw new Passing(`${address} answered ${type}, not JSON.`);
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new Passing(`${address} answered broken JSON.`, { cause: error });
  }
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
