/** A view of the database: the question that it answers, the tables that it reads, and how. */
interface View {
  /** The question, and what counts where that is not plain. */
  about: string;
  of: readonly string[];
  select: string;
}

/** The views of the database, each the answer to a question that readers ask. */
const views = {
  in_space_now: {
    about:
      'What is in space at the moment of the data, since when, and how long on all its flights? Placeholders do not count.',
    of: ['spacecraft', 'flights'],
    select: `
    SELECT s.name, s.configuration, f.mission, f.net AS launched, f.net_precision AS launched_precision, f.destination,
      f.duration_seconds / 86400.0 AS days_of_this_flight, s.time_in_space_seconds / 86400.0 AS days_of_all_flights, s.url
    FROM spacecraft s LEFT JOIN flights f ON f.spacecraft_slug = s.slug AND f.is_under_way
    WHERE s.in_space AND s.is_placeholder IS NOT 1 ORDER BY f.net`,
  },
  longest_flights: {
    about:
      'Which flights took longest? First those that the page of records ranks, then all others with the reason why they are not, in unranked_because.',
    of: ['flights', 'spacecraft'],
    select: `
    SELECT s.name, f.mission, f.net AS launched, f.net_precision AS launched_precision, f.mission_end, f.mission_end_precision,
      f.duration_seconds / 86400.0 AS days, f.duration_unranked_because AS unranked_because, f.url
    FROM flights f JOIN spacecraft s ON s.slug = f.spacecraft_slug
    WHERE f.duration_seconds IS NOT NULL ORDER BY unranked_because IS NOT NULL, f.duration_seconds DESC`,
  },
  launches_by_year: {
    about:
      'How many launches were there in each year, and how did they go? A launch counts once for each craft that it carried; what is planned, or never left the ground, does not.',
    of: ['flights'],
    select: `
    SELECT CAST(substr(net, 1, 4) AS INTEGER) AS year, count(*) AS flights,
      count(*) FILTER (WHERE launch_outcome = 'success') AS succeeded,
      count(*) FILTER (WHERE launch_outcome = 'partial failure') AS failed_in_part,
      count(*) FILTER (WHERE launch_outcome = 'failure') AS failed,
      count(*) FILTER (WHERE launch_outcome = 'in flight') AS in_flight,
      count(*) FILTER (WHERE launch_outcome IS NULL) AS not_recorded
    FROM flights WHERE net IS NOT NULL AND launch_outcome IS NOT 'planned' AND launch_outcome IS NOT 'never launched'
    GROUP BY year ORDER BY year`,
  },
  reused_spacecraft: {
    about:
      'Which spacecraft flew again, how often, and how fast? First those whose count of flights is ranked, then all others; flights_unranked_because and turnaround_unranked_because say why a figure is not. Placeholders do not count.',
    of: ['spacecraft'],
    select: `
    SELECT name, configuration, flights_count, flights_count_unranked_because AS flights_unranked_because,
      fastest_turnaround_seconds / 86400.0 AS fastest_turnaround_days,
      fastest_turnaround_unranked_because AS turnaround_unranked_because, url
    FROM spacecraft WHERE flights_count > 1 AND is_placeholder IS NOT 1
    ORDER BY flights_unranked_because IS NOT NULL, flights_count DESC, name`,
  },
  configuration_families: {
    about: 'Which families is a configuration of, the closest first?',
    of: ['configurations', 'families'],
    select: `
    WITH RECURSIVE line(configuration_slug, family_slug, distance) AS (
      SELECT slug, family_slug, 0 FROM configurations WHERE family_slug IS NOT NULL
      UNION ALL
      SELECT l.configuration_slug, f.parent_slug, l.distance + 1
      FROM line l JOIN families f ON f.slug = l.family_slug WHERE f.parent_slug IS NOT NULL
    )
    SELECT l.configuration_slug, l.family_slug, l.distance, c.name AS configuration, f.name AS family
    FROM line l JOIN configurations c ON c.slug = l.configuration_slug JOIN families f ON f.slug = l.family_slug
    ORDER BY c.name, l.distance`,
  },
  launched_together: {
    about: 'What was launched together, by the designator of the launch?',
    of: ['flights', 'spacecraft'],
    select: `
    SELECT f.launch_designator, min(f.net) AS launched, f.net_precision AS launched_precision, count(*) AS spacecraft_count, group_concat(s.name, ', ') AS spacecraft
    FROM flights f JOIN spacecraft s ON s.slug = f.spacecraft_slug
    WHERE f.launch_designator IS NOT NULL GROUP BY f.launch_designator HAVING count(*) > 1 ORDER BY launched`,
  },
  crosswalk: {
    about: 'What do LL2, COSPAR and GCAT call one flight? Only flights with a designator.',
    of: ['flights', 'spacecraft'],
    select: `
    SELECT s.slug, s.name, s.id AS ll2_id, f.flight_number, f.launch_id AS ll2_launch_id, f.launch_designator, f.cospar_piece, f.gcat_jcat
    FROM flights f JOIN spacecraft s ON s.slug = f.spacecraft_slug
    WHERE f.launch_designator IS NOT NULL ORDER BY f.launch_designator, s.name`,
  },
} satisfies Record<string, View>;

/** The views of a database that has these tables, by name; one of a table that is not there would be an error to whoever looks at it. */
export function viewsOf(tables: readonly { name: string }[]): [name: string, view: View][] {
  const names = new Set(tables.map(({ name }) => name));
  return Object.entries<View>(views).filter(([, { of }]) => of.every((table) => names.has(table)));
}
