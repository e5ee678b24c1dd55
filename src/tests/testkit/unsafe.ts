import { createServer } from 'node:http';
import type { BrowserContext } from 'playwright-core';
import { listen } from './listen.ts';

/** Why no reader may be led to an address, or null. It is written without the rules of the project, which it stands against. */
export function unsafe(address: string): string | null {
  const url = URL.parse(address.trim(), 'https://catalog.example.org/');
  if (url === null) return 'is no address';
  const { protocol, username, password, hostname } = url;
  if (!/^(https?|mailto|webcal):$/.test(protocol)) return `is of ${protocol}`;
  if (username !== '' || password !== '') return 'names a user';
  // The hostile names and addresses have this host where it must never become a link.
  if (/(^|\.)evil\.example\.org$/.test(hostname)) return 'is in a text alone';
  return privateHost.test(hostname) ? 'is of a private network' : null;
}

const privateHost =
  /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01]))\.|^\[|(^|\.)(localhost|local|internal|lan)\.?$/;

/**
 * The addresses in a value of JSON that no reader may be led to, with where they stand. An address is what stands alone in a
 * text; of those of the stand-in, which the data were fetched from, the origin is this machine.
 */
export function unsafeIn(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => unsafeIn(one, `${at}[]`));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => unsafeIn(one, `${at}.${key}`));
  if (
    typeof value !== 'string' ||
    !/^\s*((https?|javascript|data|vbscript|file|ftp):|\/\/)\S*\s*$/i.test(value)
  )
    return [];
  const why = /^http:\/\/127\.0\.0\.1:\d+\/(media|2\.3\.0)\//.test(value) ? null : unsafe(value);
  return why ? [`${at} ${why}: ${value.slice(0, 100)}`] : [];
}

/**
 * What a browser makes of documents: what would run, what they would load from elsewhere, and where their links lead. An address that
 * many documents have is a fault of the first of them.
 */
export async function readInBrowser(
  window: BrowserContext,
  type: 'text/html' | 'application/xml',
  documents: ReadonlyMap<string, string>,
) {
  const texts = [...documents.values()];
  const page = await window.newPage();
  await page.goto(await serve(texts));
  const read = await page.evaluate(readAll, [texts.length, type] as const);
  await page.close();
  const names = [...documents.keys()];
  const atOf = (index: number) => names[index] as string;
  const faults = read.faults.map(([index, fault]) => `${atOf(index)} ${fault}`);
  for (const [address, index] of read.addresses) {
    const why = unsafe(address);
    if (why) faults.push(`${atOf(index)} leads to ${address}, which ${why}`);
  }
  const inner = new Map(read.html.map(([index, html, number]) => [`${atOf(index)}, text ${number}`, html]));
  if (inner.size > 0) faults.push(...(await readInBrowser(window, 'text/html', inner)).faults);
  return {
    faults,
    data: read.data.map(([index, text]) => ({ at: atOf(index), text })),
    links: read.links,
  };
}

/** So many documents go to the browser at a time. */
const batch = 100;

/**
 * Serves texts below the address that it gives, a batch under the number of its first, until the test ends. As arguments of Playwright
 * they would take longer than the browser takes to read them.
 */
async function serve(texts: readonly string[]): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    const first = Number(url.slice('/from/'.length));
    const isBatch = url.startsWith('/from/');
    response.writeHead(200, { 'content-type': isBatch ? 'application/json' : 'text/html' });
    response.end(isBatch ? JSON.stringify(texts.slice(first, first + batch)) : '');
  });
  return `http://127.0.0.1:${await listen(server)}/`;
}

/** Reads the documents that are served in the browser, each element once. What it finds has the number of the document. */
async function readAll([count, type]: readonly [number, 'text/html' | 'application/xml']) {
  const faults: [index: number, fault: string][] = [];
  const data: [index: number, text: string][] = [];
  const html: [index: number, text: string, number: number][] = [];
  const addresses = new Map<string, number>();
  let links = 0;
  const leads = /^(href|src|action|formaction|poster|data|cite|ping|xlink:href|background)$/;
  const foreign = /^(parsererror|iframe|frame|object|embed|applet|base|foreignobject)$/i;

  function read(text: string, index: number) {
    const lead = (address: string | null) => {
      if (!address) return;
      links++;
      if (!addresses.has(address)) addresses.set(address, index);
    };
    let inner = 0;
    for (const one of new DOMParser().parseFromString(text, type).querySelectorAll('*')) {
      const { localName } = one;
      for (const name of one.getAttributeNames()) {
        if (leads.test(name)) lead(one.getAttribute(name));
        else if (/^on/i.test(name)) faults.push([index, `has ${name}`]);
        else if (name === 'type' && one.getAttribute(name) === 'html')
          html.push([index, one.textContent ?? '', ++inner]);
      }
      if (/^(loc|uri|logo|icon)$/.test(localName)) lead(one.textContent);
      else if (foreign.test(localName))
        faults.push([index, `has <${localName}> ${one.textContent?.slice(0, 200)}`]);
      else if (localName === 'script') {
        if (one.getAttribute('type') === 'application/ld+json') data.push([index, one.textContent ?? '']);
        else if (!one.hasAttribute('src')) faults.push([index, `runs ${one.textContent}`]);
      }
    }
  }

  for (let index = 0; index < count; ) {
    const texts: string[] = await (await fetch(`/from/${index}`)).json();
    for (const text of texts) read(text, index++);
  }
  return { faults, data, html, addresses: [...addresses], links };
}
