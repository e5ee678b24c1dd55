import { recordsAt } from '../../../src/api/answer/row.ts';
import type { Row } from '../row.ts';

/** What LL2 counts launches by, with the record of a launch that has the count. */
const counted: Record<string, (launch: Row) => unknown> = {
  orbital: () => 'all',
  location: ({ pad }) => ((pad as Row).location as Row).id,
  pad: ({ pad }) => (pad as Row).id,
  agency: ({ launch_service_provider }) => (launch_service_provider as Row).id,
};

/** Counts the launches of all flights, ever and in their year, as if there were no others. */
export function withCounts(spacecraft: readonly Row[]): Row[] {
  const launches = new Map(
    recordsAt(recordsAt(spacecraft, 'flights'), 'launch').map((launch) => [launch.id, launch]),
  );
  const counts = new Map<unknown, Record<string, number>>();
  const made = new Map<string, number>();
  const next = (key: string) => {
    made.set(key, (made.get(key) ?? 0) + 1);
    return made.get(key) as number;
  };
  for (const launch of [...launches.values()].sort((a, b) => (String(a.net) < String(b.net) ? -1 : 1))) {
    const year = String(launch.net).slice(0, 4);
    const its = Object.entries(counted).flatMap(([name, of]) => [
      [`${name}_launch_attempt_count`, next(`${name} ${of(launch)}`)],
      [`${name}_launch_attempt_count_year`, next(`${name} ${of(launch)} ${year}`)],
    ]);
    counts.set(launch.id, Object.fromEntries(its));
  }
  return spacecraft.map((craft) => ({
    ...craft,
    flights: recordsAt([craft], 'flights').map((flight) => {
      const launch = flight.launch as Row | null;
      return { ...flight, launch: launch && { ...launch, ...counts.get(launch.id) } };
    }),
  }));
}
