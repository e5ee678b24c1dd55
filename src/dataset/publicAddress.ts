import ipaddr from 'ipaddr.js';

// Only this part of IPv6 is assigned, but ipaddr.js calls the rest unicast too, for example ::127.0.0.1.
const assigned = ipaddr.IPv6.parseCIDR('2000::/3');

/** Whether an IP address, as Node or a URL writes it, is public on the internet. */
export function isPublicAddress(address: string): boolean {
  const parsed = ipaddr.parse(address.replace(/^\[(.*)\]$/, '$1'));
  return parsed.range() === 'unicast' && (parsed instanceof ipaddr.IPv4 || parsed.match(assigned));
}

// Names below these mean another machine in each network (RFC 6761, RFC 6762 with its appendix G, RFC 8375, and ICANN for
// "internal").
const privateNames = /(^|\.)(localhost|local|internal|intranet|private|corp|home|lan|home\.arpa)$/;

/**
 * Whether the host of a URL, as URL.hostname writes it, can be public on the internet: a public IP address, or a name that has
 * a dot and is not kept for private networks. A name is not looked up.
 */
export function isPublicHost(hostname: string): boolean {
  if (isIpAddress(hostname)) return isPublicAddress(hostname);
  const name = hostname.replace(/\.$/, '').toLowerCase();
  return name.includes('.') && !privateNames.test(name);
}

/** Whether the host of a URL is an IP address, which nobody looks up. */
export function isIpAddress(hostname: string): boolean {
  // Asked for a name, ipaddr.js throws and catches an error, which takes longer than all else that is done with an address.
  return hostname.startsWith('[') || (/^\d/.test(hostname) && ipaddr.IPv4.isValidFourPartDecimal(hostname));
}
