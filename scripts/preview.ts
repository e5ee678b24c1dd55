import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Header, parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import compression from 'compression';
import sirv from 'sirv';
import { basePathIn } from '../src/hosting/build/headersFile.ts';
import { settingsFiles, unlessSaid } from '../src/hosting/headerRules.ts';
import { builtSite, endWith, exitCodes, orEnd, readFlags, wholeNumber } from './cli.ts';

const { values } = readFlags({
  call: 'npm run preview --',
  does:
    "Serves the built site as a CDN would: compressed, with the headers of the site's _headers file, 404.html for what is not\n" +
    'there, redirects to the trailing slash, and everything below the path that it was built for.',
  flags: {
    port: wholeNumber(4321, 'the port on this machine; 0 takes one that is free', 65_535),
    dist: builtSite(),
  },
});
const site = values.dist;
const base = orEnd(() => readBase(path.join(site, '_headers')));
const notWhole = ({ message }: Error) =>
  endWith(exitCodes.wrongCall, `${message} Run "npm run build" again.`);
const headers = await readHeaders(path.join(site, '_headers')).catch(notWhole);
const redirects = await readRedirects(path.join(site, '_redirects')).catch(notWhole);
const notFound = orEnd(() => readFileSync(path.join(site, '404.html')));
// With dev, sirv reads files for each request, because a rebuild should show at once; its headers and redirects show after a restart.
const serve = sirv(site, { dev: true, etag: true });

// It compresses with Brotli or gzip while it serves, as a CDN does.
const compress = compression();

const server = createServer((request, response) => {
  compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () =>
    answer(request, response),
  );
});
server.on('error', ({ message }) => {
  console.error(`${message}. Name another port with --port; 0 takes one that is free.`);
  process.exitCode = 1;
});
// As long as nginx does. Node closes a connection after five seconds, when a visitor who reads may be about to ask again.
server.keepAliveTimeout = 75_000;
server.listen(values.port, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`);
});

function answer(request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of Object.entries(unlessSaid)) response.setHeader(name, value);
  if (!['GET', 'HEAD'].includes(`${request.method}`)) {
    // RFC 9110, 15.5.6: what is allowed is said. A host of files takes nothing.
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const url = URL.parse(request.url ?? '/', 'http://localhost');
  if (!url) {
    answerNotFound(response);
    return;
  }
  const { pathname, search } = url;
  if (!pathname.startsWith(base)) {
    if (`${pathname}/` === base || pathname === '/') redirect(response, base);
    else answerNotFound(response);
    return;
  }
  const inside = pathname.slice(base.length - 1);
  setHeaders(response, pathname);
  const moved = redirects.get(pathname);
  if (settingsFiles.includes(inside.slice(1))) answerNotFound(response);
  else if (moved) redirect(response, `${moved}${search}`, 301);
  else if (!inside.endsWith('/') && isDirectory(inside)) redirect(response, `${pathname}/${search}`);
  else {
    request.url = inside + search;
    serve(request, response, () => answerNotFound(response));
  }
}

/**
 * The path that a site was built for, as its _headers file says. BASE_PATH says only what the next build is for.
 * @throws Error when the file does not say it.
 */
function readBase(file: string): string {
  try {
    return basePathIn(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} does not say which path the site was built for: run "npm run build" again.`, {
      cause: error,
    });
  }
}

/** The targets of a _redirects file, by address, as Netlify reads it. Throws an Error when a rule is none. */
async function readRedirects(file: string): Promise<Map<string, string>> {
  const read = await parseAllRedirects({ redirectsFiles: [file], configRedirects: [], minimal: true });
  if (read.errors.length > 0) throw new Error(`${file}: ${read.errors[0]}`);
  return new Map((read.redirects as { from: string; to: string }[]).map(({ from, to }) => [from, to]));
}

/** The rules of a _headers file as Netlify reads it. Throws an Error when a rule is none. */
async function readHeaders(file: string): Promise<Header[]> {
  const read = await parseAllHeaders({ headersFiles: [file], configHeaders: [], minimal: false });
  if (read.errors.length > 0) throw new Error(`${file}: ${read.errors[0]}`);
  return read.headers as Header[];
}

function setHeaders(response: ServerResponse, pathname: string): void {
  for (const { forRegExp, values } of headers) {
    if (!forRegExp.test(pathname)) continue;
    for (const [name, value] of Object.entries(values)) response.setHeader(name, value);
  }
}

function isDirectory(pathname: string): boolean {
  // A path with a stray % is no address of the site, and decoding it would throw.
  if (!/^(?:[^%]|%[0-7][\da-f])*$/i.test(pathname)) return false;
  return existsSync(path.join(site, path.posix.normalize(decodeURI(pathname)), 'index.html'));
}

function redirect(response: ServerResponse, location: string, status = 308): void {
  response.writeHead(status, { location }).end();
}

function answerNotFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
}
