import { launchDesignator, launchId } from '../../catalog/launchIds.ts';
import type { Flight, SpaceObject } from '../../catalog/model.ts';
import { gcatAddress, gcatLaunchAddress } from '../../catalog/spaceObject.ts';
import { webAddress } from '../../dataset/webAddress.ts';
import { ll2Address } from '../../words/ll2Address.ts';

/** A page elsewhere on a flight. */
export interface FlightLink {
  label: string;
  /** What the link is called in the cell of a table. */
  short: string;
  address: string;
}

/**
 * The pages elsewhere on a flight, each only where the data say that it exists, without that of NASA's archive, to which the
 * designator in the log leads. Addresses in records are untrusted.
 */
export function flightLinks(flight: Pick<Flight, 'record' | 'object'>): FlightLink[] {
  const { slug, mission } = flight.record.launch ?? {};
  const own = [
    linkTo('Space Launch Now', slug?.trim(), (name) => `https://spacelaunchnow.me/launch/${name}`),
    linkTo(
      'Launch Library 2 (JSON)',
      launchId(flight),
      (key) => `${ll2Address}/launches/${key}/`,
      'LL2 (JSON)',
    ),
    gcatLink(flight.object, launchDesignator(flight)),
  ].filter((link) => link !== null);
  const told = [
    ...(mission?.info_urls ?? []).map((link) => ({ ...link, kind: 'Page' })),
    ...(mission?.vid_urls ?? []).map((link) => ({ ...link, kind: 'Webcast' })),
  ].flatMap(({ url, title, kind }): FlightLink[] => {
    const address = webAddress(url);
    return address === null
      ? []
      : [{ label: `${kind}: ${title?.trim() || new URL(address).hostname}`, short: kind, address }];
  });
  const known = new Set<string>();
  return [...own, ...told].filter(({ address }) => !known.has(address) && known.add(address));
}

/**
 * The page of a piece at the NASA Space Science Data Coordinated Archive (NSSDCA), which is certain for the main piece of a launch
 * alone: it has other letters than the General Catalog for some of the rest.
 */
export function nssdcaAddress(piece: string): string | null {
  return piece.endsWith('A')
    ? `https://nssdc.gsfc.nasa.gov/nmc/spacecraft/display.action?id=${encodeURIComponent(piece)}`
    : null;
}

/** The line of the object in the General Catalog, or of its launch where the object is not known. */
function gcatLink(object: SpaceObject | null, designator: string | null): FlightLink | null {
  const address = object ? gcatAddress(object.jcat) : designator ? gcatLaunchAddress(designator) : null;
  const what = object ? object.jcat : `launch ${designator}`;
  return address === null
    ? null
    : { label: `General Catalog of Artificial Space Objects: ${what}`, short: `GCAT ${what}`, address };
}

function linkTo(
  label: string,
  key: string | null | undefined,
  addressOf: (key: string) => string,
  short = label,
): FlightLink | null {
  return key ? { label, short, address: addressOf(encodeURIComponent(key)) } : null;
}
