import { isStation } from '../catalog/destinations.ts';
import type { Catalog } from '../catalog/model.ts';
import { byText } from '../words/collation.ts';
import { byMoment } from '../words/moment.ts';
import { type Presence, presenceGroups } from './presence.ts';

/** A station with what is docked to it on the date of the data: by port where ports are known, else in order of launch. */
export interface DockedStation {
  name: string;
  /** The page of the station, or of the destination where the catalog has no stations. */
  path: string;
  visitors: Presence[];
}

/** The stations that something is docked to, the one with the most visitors first. */
export function dockedNow(catalog: Catalog): DockedStation[] {
  const groups = presenceGroups(catalog);
  const stations = groups.flatMap(({ station, members }) =>
    station ? [{ name: station.title, path: station.path, visitors: members }] : [],
  );
  const visitors = groups.flatMap(({ id, members }) => (id === 'visitors' ? members : []));
  const byDestination = Map.groupBy(visitors, ({ flight }) => flight?.destinations.find(isStation));
  const destinations = [...byDestination].flatMap(([destination, members]) =>
    destination
      ? [{ name: destination.title, path: destination.path, visitors: members.toSorted(byLaunch) }]
      : [],
  );
  return [...stations, ...destinations].sort(
    (a, b) => b.visitors.length - a.visitors.length || byText(a.name, b.name),
  );
}

/** What is in space on its own on the date of the data, docked to none of the stations: free flyers and what was left there. */
export function undockedNow(catalog: Catalog, stations: readonly DockedStation[]): Presence[] {
  const docked = new Set(stations.flatMap(({ visitors }) => visitors.map(({ craft }) => craft)));
  return presenceGroups(catalog)
    .flatMap(({ members }) => members)
    .filter(({ craft }) => !docked.has(craft));
}

function byLaunch(a: Presence, b: Presence): number {
  return byMoment(a.flight?.launch, b.flight?.launch);
}
