/** A view of the database: the tables that it reads, and how. */
interface View {
  of: readonly string[];
  select: string;
}

/** The views of the database, each the answer to a question that readers ask. */
export const views = {
  /** What is in space at the moment of the data, since when, and how long on all its flights? */
  in_space_now: {
    of: ['spacecraft', 'flights'],
    select: `
    SELECT s.name, s.configuration, f.mission, f.net AS launched, f.net_precision AS launched_precision, f.destination,
      f.duration_seconds / 86400.0 AS days_of_this_flight, s.time_in_space_seconds / 86400.0 AS days_of_all_flights, s.url
    FROM spacecraft s LEFT JOIN flights f ON f.spacecraft_slug = s.slug AND f.is_under_way
    WHERE s.in_space AND s.is_placeholder IS NOT 1 ORDER BY f.net`,
  },
  /** Which flights took longest? */
  longest_flights: {
    of: ['flights', 'spacecraft'],
    select: `
    SELECT s.name, f.mission, f.net AS launched, f.net_precision AS launched_precision, f.mission_end, f.mission_end_precision,
      f.duration_seconds / 86400.0 AS days, f.url
    FROM flights f JOIN spacecraft s ON s.slug = f.spacecraft_slug
    WHERE f.duration_seconds IS NOT NULL ORDER BY f.duration_seconds DESC`,
  },
  /** How many launches were there in each year, and how did they go? */
  launches_by_year: {
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
  /** Which spacecraft flew again, how often, and how fast? */
  reused_spacecraft: {
    of: ['spacecraft'],
    select: `
    SELECT name, configuration, flights_count, fastest_turnaround_seconds / 86400.0 AS fastest_turnaround_days, url
    FROM spacecraft WHERE flights_count > 1 AND is_placeholder IS NOT 1 ORDER BY flights_count DESC, name`,
  },
  /** Which families is a configuration of, the closest first? */
  configuration_families: {
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
  /** What was launched together? */
  launched_together: {
    of: ['flights', 'spacecraft'],
    select: `
    SELECT f.launch_designator, min(f.net) AS launched, f.net_precision AS launched_precision, count(*) AS spacecraft_count, group_concat(s.name, ', ') AS spacecraft
    FROM flights f JOIN spacecraft s ON s.slug = f.spacecraft_slug
    WHERE f.launch_designator IS NOT NULL GROUP BY f.launch_designator HAVING count(*) > 1 ORDER BY launched`,
  },
  /** What do LL2, COSPAR and GCAT call one flight? */
  crosswalk: {
    of: ['flights', 'spacecraft'],
    select: `
    SELECT s.slug, s.name, s.id AS ll2_id, f.flight_number, f.launch_id AS ll2_launch_id, f.launch_designator, f.cospar_piece, f.gcat_jcat
    FROM flights f JOIN spacecraft s ON s.slug = f.spacecraft_slug
    WHERE f.launch_designator IS NOT NULL ORDER BY f.launch_designator, s.name`,
  },
} satisfies Record<string, View>;
