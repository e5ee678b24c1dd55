import { isPublicHost } from './publicAddress.ts';

/** The address of http or https that a text of the source is, or null, because any other one may run code or read files. */
export function httpAddress(text: string | null): string | null {
  const url = URL.parse(text ?? '');
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : null;
}

/**
 * The address that a page may lead its readers to, or null: of http or https, at a host that can be public, without a user name
 * and a password, because a reader would be sent into a network of their own or shown another host than it leads to.
 */
export function webAddress(text: string | null): string | null {
  const address = httpAddress(text);
  if (address === null) return null;
  const { username, password, hostname } = new URL(address);
  return username === '' && password === '' && isPublicHost(hostname) ? address : null;
}
