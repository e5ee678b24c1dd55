import type { Flight } from '../../catalog/model.ts';
import { webAddress } from '../../dataset/webAddress.ts';

/** A page elsewhere on a flight. */
export interface FlightLink {
  label: string;
  address: string;
}

/** The pages elsewhere on a flight, each only where the data say that it exists. Addresses in records are untrusted. */
export function flightLinks({ record, object }: Pick<Flight, 'record' | 'object'>): FlightLink[] {
  const { id, slug, mission } = record.launch ?? {};
  const own = [
    linkTo('Space Launch Now', slug?.trim(), (name) => `https://spacelaunchnow.me/launch/${name}`),
    linkTo('Launch Library 2', id, (key) => `https://ll.thespacedevs.com/2.3.0/launches/${key}/`),
    linkTo(`NASA's Space Science Data Archive: ${object?.piece}`, object?.piece, nssdcaAddress),
    // It has no page for an object, so its id is said.
    linkTo(
      `General Catalog of Artificial Space Objects: ${object?.jcat}`,
      object?.jcat,
      () => 'https://planet4589.org/space/gcat/',
    ),
  ].filter((link) => link !== null);
  const told = [
    ...(mission?.info_urls ?? []).map((link) => ({ ...link, kind: 'Page' })),
    ...(mission?.vid_urls ?? []).map((link) => ({ ...link, kind: 'Webcast' })),
  ].flatMap(({ url, title, kind }): FlightLink[] => {
    const address = webAddress(url);
    return address === null
      ? []
      : [{ label: `${kind}: ${title?.trim() || new URL(address).hostname}`, address }];
  });
  const known = new Set<string>();
  return [...own, ...told].filter(({ address }) => !known.has(address) && known.add(address));
}

/** The page of a piece at the NASA Space Science Data Coordinated Archive (NSSDCA). */
export function nssdcaAddress(piece: string): string {
  return `https://nssdc.gsfc.nasa.gov/nmc/spacecraft/display.action?id=${encodeURIComponent(piece)}`;
}

function linkTo(
  label: string,
  key: string | null | undefined,
  addressOf: (key: string) => string,
): FlightLink | null {
  return key ? { label, address: addressOf(encodeURIComponent(key)) } : null;
}
