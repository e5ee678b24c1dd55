import { webAddress } from '../dataset/webAddress.ts';

/** What a record of a rocket, a pad or a program says of pages elsewhere. */
interface Linked {
  wiki_url: string | null;
  info_url: string | null;
  map_url?: string | null;
}

/** A page elsewhere on a rocket, a pad or a program. */
export interface GroupLink {
  label: string;
  address: string;
}

/** The pages elsewhere that a record names, each once. Addresses in records are untrusted: what is no web address is left out. */
export function groupLinks({ wiki_url, info_url, map_url = null }: Linked): GroupLink[] {
  const links = [
    linkTo(wiki_url, (host) => (/(^|\.)wikipedia\.org$/.test(host) ? 'Wikipedia' : host)),
    linkTo(info_url, (host) => `More at ${host}`),
    linkTo(map_url, (host) => `Map at ${host}`),
  ].filter((link) => link !== null);
  return [...new Map(links.toReversed().map((link) => [link.address, link])).values()].reverse();
}

function linkTo(text: string | null, say: (host: string) => string): GroupLink | null {
  const address = webAddress(text);
  if (address === null) return null;
  return { label: say(new URL(address).hostname.replace(/^www\./, '')), address };
}
