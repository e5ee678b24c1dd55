import type { Browser } from 'playwright-core';

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
  browser: Browser,
  type: 'text/html' | 'application/xml',
  documents: ReadonlyMap<string, string>,
) {
  const page = await browser.newPage();
  const faults: string[] = [];
  const data: { at: string; text: string }[] = [];
  let links = 0;
  for (const [at, text] of documents) {
    const read = await page.evaluate(
      ([text, type]) => {
        const found = new DOMParser().parseFromString(text, type);
        const elements = Array.from(found.querySelectorAll('*'));
        const isData = (one: Element) => one.getAttribute('type') === 'application/ld+json';
        const scripts = elements.filter(({ localName }) => localName === 'script');
        return {
          data: scripts.filter(isData).map(({ textContent }) => textContent ?? ''),
          addresses: elements.flatMap((element) => [
            ...Array.from(element.attributes, ({ name, value }) =>
              /^(href|src|action|formaction|poster|data|cite|ping|xlink:href|background)$/.test(name)
                ? value
                : '',
            ),
            ...(/^(loc|uri|logo|icon)$/.test(element.localName) ? [element.textContent ?? ''] : []),
          ]),
          html: elements
            .filter((one) => one.getAttribute('type') === 'html')
            .map(({ textContent }) => textContent ?? ''),
          faults: elements.flatMap((element) => [
            ...(element.localName === 'parsererror' ? [element.textContent ?? ''] : []),
            ...(/^(iframe|frame|object|embed|applet|base|foreignobject)$/i.test(element.localName)
              ? [`has <${element.localName}>`]
              : []),
            ...(element.localName === 'script' && !element.hasAttribute('src') && !isData(element)
              ? [`runs ${element.textContent}`]
              : []),
            ...Array.from(element.attributes).flatMap(({ name }) =>
              /^on/i.test(name) ? [`has ${name}`] : [],
            ),
          ]),
        };
      },
      [text, type] as const,
    );
    const astray = read.addresses.filter(Boolean).flatMap((address) => {
      const why = unsafe(address);
      return why ? [`leads to ${address}, which ${why}`] : [];
    });
    links += read.addresses.filter(Boolean).length;
    faults.push(...[...read.faults, ...astray].map((fault) => `${at} ${fault}`));
    data.push(...read.data.map((one) => ({ at, text: one })));
    if (read.html.length > 0) {
      const inner = new Map(read.html.map((html, index) => [`${at}, text ${index + 1}`, html]));
      faults.push(...(await readInBrowser(browser, 'text/html', inner)).faults);
    }
  }
  await page.close();
  return { faults, data, links };
}
