import type { BrowserContext } from 'playwright-core';

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

/** What a browser makes of documents: what would run, what they would load from elsewhere, and where their links lead. */
export async function readInBrowser(
  window: BrowserContext,
  type: 'text/html' | 'application/xml',
  documents: ReadonlyMap<string, string>,
) {
  const page = await window.newPage();
  const faults: string[] = [];
  const data: { at: string; text: string }[] = [];
  let links = 0;
  const inner = new Map<string, string>();
  for (const some of batches([...documents])) {
    const read = await page.evaluate(
      ([texts, type]) => {
        const isData = (one: Element) => one.getAttribute('type') === 'application/ld+json';
        const textOf = ({ textContent }: Element) => textContent ?? '';
        return texts.map((text) => {
          const elements = Array.from(new DOMParser().parseFromString(text, type).querySelectorAll('*'));
          const attributes = elements.flatMap((one) => Array.from(one.attributes));
          const scripts = elements.filter(({ localName }) => localName === 'script');
          return {
            data: scripts.filter(isData).map(textOf),
            html: elements.filter((one) => one.getAttribute('type') === 'html').map(textOf),
            addresses: [
              ...attributes
                .filter(({ name }) =>
                  /^(href|src|action|formaction|poster|data|cite|ping|xlink:href|background)$/.test(name),
                )
                .map(({ value }) => value),
              ...elements.filter(({ localName }) => /^(loc|uri|logo|icon)$/.test(localName)).map(textOf),
            ].filter(Boolean),
            faults: [
              ...elements
                .filter(({ localName }) =>
                  /^(parsererror|iframe|frame|object|embed|applet|base|foreignobject)$/i.test(localName),
                )
                .map((one) => `has <${one.localName}> ${textOf(one).slice(0, 200)}`),
              ...scripts
                .filter((one) => !one.hasAttribute('src') && !isData(one))
                .map((one) => `runs ${textOf(one)}`),
              ...attributes.filter(({ name }) => /^on/i.test(name)).map(({ name }) => `has ${name}`),
            ],
          };
        });
      },
      [some.map(([, text]) => text), type] as const,
    );
    for (const [index, one] of read.entries()) {
      const [at] = some[index] as [string, string];
      const astray = one.addresses.flatMap((address) => {
        const why = unsafe(address);
        return why ? [`leads to ${address}, which ${why}`] : [];
      });
      faults.push(...[...one.faults, ...astray].map((fault) => `${at} ${fault}`));
      data.push(...one.data.map((text) => ({ at, text })));
      links += one.addresses.length;
      for (const [number, html] of one.html.entries()) inner.set(`${at}, text ${number + 1}`, html);
    }
  }
  await page.close();
  if (inner.size > 0) faults.push(...(await readInBrowser(window, 'text/html', inner)).faults);
  return { faults, data, links };
}

/** So many documents at a time, because each way to the browser and back takes longer than reading one of them. */
const batch = 100;

function batches<One>(all: readonly One[]): One[][] {
  return Array.from({ length: Math.ceil(all.length / batch) }, (_, index) =>
    all.slice(index * batch, (index + 1) * batch),
  );
}
