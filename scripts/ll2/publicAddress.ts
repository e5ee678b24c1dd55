import ipaddr from 'ipaddr.js';

// Only this part of IPv6 is assigned, but ipaddr.js calls the rest unicast too, for example ::127.0.0.1.
const givenOut = ipaddr.IPv6.parseCIDR('2000::/3');

/** Whether an IP address, as Node or a URL writes it, is public on the internet. */
export function isPublicAddress(address: string): boolean {
  const parsed = ipaddr.parse(address.replace(/^\[(.*)\]$/, '$1'));
  return parsed.range() === 'unicast' && (parsed instanceof ipaddr.IPv4 || parsed.match(givenOut));
}
