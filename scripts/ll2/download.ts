import type { LookupAddress } from 'node:dns';
import { lookup as askResolver } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { isIpAddress, isPublicAddress, isPublicHost } from '../../src/dataset/publicAddress.ts';
import { httpAddress } from '../../src/dataset/webAddress.ts';
import type { Proxies } from '../../src/environment.ts';
import { openAgent } from './agent.ts';
import { Passing, Refused, Stopped } from './faults.ts';
import { userAgent } from './userAgent.ts';

/** Fetches files from the addresses in records. */
export interface Downloads {
  /**
   * Fetches a file. It follows no redirect, and asks for nothing that is not public.
   *
   * Without a proxy it connects only to addresses that it has looked up and found public. Through a proxy, the proxy looks the
   * name up: here it is refused before that when it is a private address, a name of private networks, or a name that this
   * machine finds at any private address. A name that this machine cannot look up is left to the proxy, because behind many
   * proxies no name can be. What the proxy finds may differ from what was found here, so a proxy that reaches private machines
   * has to refuse them itself.
   * @throws Passing when the host cannot be reached, Refused when the file cannot be used, Stopped.
   */
  get(address: string): Promise<Buffer>;
  /** Ends the downloads that are under way. */
  close(): Promise<void>;
}

export interface DownloadOptions {
  /** The origin of LL2 itself. It may be a private machine, because the user named it. */
  trustedOrigin?: string | undefined;
  proxies?: Proxies | undefined;
  /** Milliseconds that one file may take, from the first byte sent to the last one read. */
  deadline?: number;
  /** The most bytes of a file. */
  largest?: number;
  /** Finds all addresses of a name. */
  lookup?: (name: string) => Promise<LookupAddress[]>;
  /** Stops every download once it is aborted. */
  signal?: AbortSignal | undefined;
}

/** Opens the only way to fetch anything but LL2's own API, because addresses in records and their answers are untrusted. */
export function openDownloads({
  trustedOrigin,
  proxies,
  deadline = 30_000,
  largest = 25e6,
  lookup = (name) => askResolver(name, { all: true }),
  signal,
}: DownloadOptions = {}): Downloads {
  // A signal sets the deadline of a download, because undici's own timeouts never end a body that drips.
  const limits = { proxies, deadline, largest };
  const trusted = openAgent(limits);
  const guarded = openAgent({ ...limits, lookup: lookupPublic(lookup) });
  const refusePrivate = refusesPrivate(lookup);

  return {
    get: async (address) => {
      const url = parseAddress(address);
      const isTrusted = url.origin === trustedOrigin;
      // An IP address is never looked up, and some names are not worth a lookup.
      if (!isTrusted && !isPublicHost(url.hostname)) throw new Refused(notPublic(url.hostname));
      const agent = isTrusted ? trusted : guarded;
      const timeout = AbortSignal.timeout(deadline);
      try {
        if (!isTrusted && agent.proxyOf(url)) await refusePrivate(url.hostname);
        const response = await agent.dispatcher.request({
          origin: url.origin,
          path: `${url.pathname}${url.search}`,
          method: 'GET',
          headers: { accept: 'image/*', 'accept-encoding': 'identity', 'user-agent': userAgent },
          signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
        });
        if (response.statusCode === 200) return await buffer(response.body);
        response.body.on('error', () => {}).destroy();
        const message = `${url} answered ${response.statusCode}, where 200 was expected.`;
        throw isBusy(response.statusCode) ? new Passing(message) : new Refused(message);
      } catch (error) {
        throw signal?.aborted ? new Stopped() : faultOf(url, error, { deadline, largest });
      }
    },
    close: async () => {
      await Promise.all([trusted.dispatcher.destroy(), guarded.dispatcher.destroy()]);
    },
  };
}

function parseAddress(text: string): URL {
  const address = httpAddress(text);
  if (address === null) throw new Refused(`${text.slice(0, 100)} is no address of http or https.`);
  const url = new URL(address);
  if (url.username || url.password)
    throw new Refused(`The address at ${url.host} has a user name or password in it.`);
  return url;
}

function notPublic(host: string): string {
  return `${host} is no public address, where one was expected.`;
}

/**
 * Looks up a name for a connection and returns only its public addresses. The connection uses these and looks up nothing again,
 * because a second answer could differ from the one that was checked.
 */
export function lookupPublic(lookup: NonNullable<DownloadOptions['lookup']>): LookupFunction {
  const addressesOf = async (name: string): Promise<[LookupAddress, ...LookupAddress[]]> => {
    const [first, ...others] = (await lookup(name)).filter(({ address }) => isPublicAddress(address));
    if (!first) throw new Refused(notPublic(name));
    return [first, ...others];
  };
  return (name, { all }, callback) => {
    addressesOf(name).then(
      (found) => (all ? callback(null, found) : callback(null, found[0].address, found[0].family)),
      (error) => callback(error, []),
    );
  };
}

/** Makes a check that refuses a name at any private address, and looks each name up once. */
function refusesPrivate(lookup: NonNullable<DownloadOptions['lookup']>): (name: string) => Promise<void> {
  const found = new Map<string, Promise<LookupAddress[]>>();
  return async (name) => {
    if (isIpAddress(name)) return;
    const addresses = found.get(name) ?? lookup(name).catch(() => []);
    found.set(name, addresses);
    if ((await addresses).some(({ address }) => !isPublicAddress(address)))
      throw new Refused(notPublic(name));
  };
}

/** Whether a status is Too Many Requests or an error of the host itself. */
function isBusy(status: number): boolean {
  return status === 429 || status >= 500;
}

function faultOf(
  url: URL,
  error: unknown,
  { deadline, largest }: { deadline: number; largest: number },
): Error {
  if (error instanceof Refused || error instanceof Passing) return error;
  const { name, code = '', message } = error as Error & { code?: string };
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') {
    return new Refused(
      `${url} has more than the ${(largest / 1e6).toLocaleString('en-US')} MB that a picture may have.`,
    );
  }
  const isLate = name === 'TimeoutError' || /^UND_ERR_(HEADERS|BODY)_TIMEOUT$/.test(code);
  const reason = isLate ? `took longer than ${deadline / 1000} s` : `could not be had: ${message || code}`;
  return new Passing(`${url} ${reason}.`, { cause: error });
}
