import type { Flight } from '../../catalog/model.ts';
import { webAddress } from '../../dataset/webAddress.ts';

/** A page elsewhere on a flight. */
export interface FlightLink {
  label: string;
  address: string;
}

/** The pages elsewhere on a flight, each only where the data say that it exists. Addresses in records are untrusted. */
export function flightLinks({ record }: Pick<Flight, 'record'>): FlightLink[] {
  const { id, slug, mission } = record.launch ?? {};
  const own: FlightLink[] = [
    ...(slug?.trim()
      ? [
          {
            label: 'Space Launch Now',
            address: `https://spacelaunchnow.me/launch/${encodeURIComponent(slug.trim())}`,
          },
        ]
      : []),
    ...(id
      ? [
          {
            label: 'Launch Library 2',
            address: `https://ll.thespacedevs.com/2.3.0/launches/${encodeURIComponent(id)}/`,
          },
        ]
      : []),
  ];
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
