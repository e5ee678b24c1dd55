import ipaddr from 'ipaddr.js';

// What has been given out of IPv6 at all: ipaddr.js calls the rest of it unicast too, ::127.0.0.1 among it.
const givenOut = ipaddr.IPv6.parseCIDR('2000::/3');

/** Whether an IP address, written as Node or a URL writes it, is one that anyone on the internet has. */
export function isPublicAddress(address: string): boolean {
  const parsed = ipaddr.parse(address.replace(/^\[(.*)\]$/, '$1'));
  return parsed.range() === 'unicast' && (parsed instanceof ipaddr.IPv4 || parsed.match(givenOut));
}
