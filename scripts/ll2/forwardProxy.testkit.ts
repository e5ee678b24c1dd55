import { createServer, request as forward } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect as connectSocket } from 'node:net';
import { generate } from 'selfsigned';
import { onTestFinished } from 'vitest';
import type { Proxies } from '../../src/environment.ts';
import { listen } from '../../src/tests/testkit/listen.ts';

// Tests of proxies share this.

/** A proxy that looks up every name as this machine, so that a test needs no name server. */
export interface ForwardProxy {
  host: string;
  /** Each request as it came: "CONNECT host:port", or "GET " and the whole address. */
  requests: string[];
  /** The names and passwords that it was given. */
  credentials: (string | undefined)[];
}

/** Starts a proxy on this machine that ends with the test; `status` is what it answers instead of forwarding. */
export async function startProxy({ status = 200 } = {}): Promise<ForwardProxy> {
  const requests: string[] = [];
  const credentials: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    credentials.push(request.headers['proxy-authorization']);
    if (status !== 200) {
      response.writeHead(status).end();
      return;
    }
    const { port, pathname, search } = new URL(request.url ?? '');
    const { 'proxy-authorization': _, ...headers } = request.headers;
    forward({ host: '127.0.0.1', port, path: pathname + search, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    })
      .on('error', () => response.destroy())
      .end();
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    credentials.push(request.headers['proxy-authorization']);
    socket.on('error', () => {});
    if (status !== 200) {
      socket.end(`HTTP/1.1 ${status} Refused\r\n\r\n`);
      return;
    }
    const target = connectSocket(Number(request.url?.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.pipe(socket).pipe(target);
    });
    target.on('error', () => socket.destroy());
    onTestFinished(() => void target.destroy());
  });
  return { host: `127.0.0.1:${await listen(server)}`, requests, credentials };
}

/** The proxies of an environment that names one proxy for all. */
export function proxiesAt(host: string, except = ''): Proxies {
  const address = `http://user:sec%20ret@${host}/`;
  return {
    https: { variable: 'HTTPS_PROXY', address },
    http: { variable: 'HTTP_PROXY', address },
    except,
  };
}

/** Serves over TLS, under a name and a certificate of its own, what a server on this machine answers. */
export async function startTls(name: string, origin: string): Promise<{ port: number; certificate: string }> {
  const { private: key, cert: certificate } = await generate([{ name: 'commonName', value: name }], {
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: name }] },
    ],
  });
  const server = createSecureServer({ key, cert: certificate }, ({ url, headers }, response) => {
    forward(`${origin}${url}`, { headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    }).end();
  });
  return { port: await listen(server), certificate };
}
