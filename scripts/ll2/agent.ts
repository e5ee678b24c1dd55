import type { LookupFunction } from 'node:net';
import { buildConnector, type Dispatcher, EnvHttpProxyAgent, Pool } from 'undici';
import type { NamedProxy, Proxies } from '../../src/environment.ts';

export interface AgentOptions {
  proxies?: Proxies | undefined;
  /** Milliseconds that the headers, and each piece of a body, may take. */
  deadline: number;
  /** The most bytes of an answer as it comes. */
  largest: number;
  /** Looks up names for connections without a proxy. A proxy looks names up by itself. */
  lookup?: LookupFunction;
}

/** What requests are sent with. */
export interface Agent {
  dispatcher: Dispatcher;
  /** Says in a sentence which way requests to an address have gone. It never holds the password of a proxy. */
  routeOf(address: URL): string;
  /** The proxy for an address, unless NO_PROXY lists its host. */
  proxyOf(address: URL): NamedProxy | null;
}

const noProxies: Proxies = { https: null, http: null, except: '' };

/**
 * Opens connections, through the proxies where some are named: https in a tunnel that the proxy cannot read (CONNECT), and http
 * by asking the proxy for the whole address. A proxy may be on a private network, because the user named it.
 */
export function openAgent({ proxies = noProxies, deadline, largest, lookup }: AgentOptions): Agent {
  const limits = { maxResponseSize: largest, headersTimeout: deadline, bodyTimeout: deadline };
  const direct = buildConnector({ timeout: connectTimeout, ...(lookup && { lookup }) });
  const directHosts = new Set<string>();
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy: proxies.http?.address ?? '',
    httpsProxy: proxies.https?.address ?? '',
    noProxy: proxies.except,
    connectTimeout,
    // undici connects to a proxy by other means, so this is called only where none is used.
    connect: (options, callback) => {
      directHosts.add(options.hostname);
      direct(options, callback);
    },
    // undici drops the limits of the agent where it asks a proxy for a whole address.
    factory: (origin, options) => new Pool(origin, { ...options, ...limits }),
  });
  const proxyOf = ({ protocol }: URL) => (protocol === 'https:' ? proxies.https : proxies.http);

  return {
    dispatcher,
    proxyOf,
    routeOf: (address) => {
      const proxy = proxyOf(address);
      if (!proxy) return 'No proxy is set (HTTPS_PROXY, HTTP_PROXY).';
      const isDirect = directHosts.has(address.hostname.replace(/^\[(.*)\]$/, '$1'));
      return isDirect
        ? `NO_PROXY keeps ${address.hostname} from the proxy that ${proxy.variable} names.`
        : `The proxy was ${new URL(proxy.address).host}, which ${proxy.variable} names.`;
    },
  };
}

const connectTimeout = 10_000;
