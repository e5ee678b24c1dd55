/** What LL2 2.3.0 documents of the records in a file. */
export interface Documented {
  /** The fields of each object that the catalog reads from, by the object's path in the record. */
  fields: Record<string, string>;
  /** The values that the catalog has a meaning for, beside those of the embedded edition. */
  values: Record<string, string[]>;
}

// The names of fields are those of LL2's OpenAPI description, version 2.3.0.
const label = 'id name';
const image = 'id name image_url thumbnail_url credit license single_use variants';
const license = 'id name priority link';
const agencyMini = 'response_mode id url name abbrev type';
const agency = `${agencyMini} featured country description administrator founding_year launchers spacecraft parent image logo social_logo`;
const tallies =
  'spacecraft_flown total_launch_count successful_launches failed_launches attempted_landings successful_landings failed_landings';
const family = `response_mode id name description manufacturer parent maiden_flight ${tallies}`;
const configuration =
  'response_mode id url name type agency family in_use image capability history details maiden_flight height diameter ' +
  `human_rated crew_capacity payload_capacity payload_return_capacity flight_life wiki_link info_link ${tallies} fastest_turnaround`;
const launch =
  'id url name response_mode slug launch_designator status last_updated net net_precision window_end window_start image ' +
  'infographic probability weather_concerns failreason hashtag launch_service_provider rocket mission pad webcast_live program ' +
  'orbital_launch_attempt_count location_launch_attempt_count pad_launch_attempt_count agency_launch_attempt_count ' +
  'orbital_launch_attempt_count_year location_launch_attempt_count_year pad_launch_attempt_count_year agency_launch_attempt_count_year';

/** By the file of the data set. */
export const documented: Record<string, Documented> = {
  'spacecraft.json': {
    fields: {
      '':
        'response_mode id url name serial_number is_placeholder image in_space time_in_space time_docked flights_count ' +
        'mission_ends_count status description spacecraft_config fastest_turnaround flights',
      status: label,
      image,
      'image.license': license,
      spacecraft_config: configuration,
      'spacecraft_config.type': label,
      flights:
        'id url destination mission_end spacecraft launch landing duration turn_around_time response_mode',
      'flights.launch': launch,
      'flights.launch.net_precision': 'id name abbrev description',
      'flights.launch.rocket': 'id configuration',
      'flights.landing': 'id url attempt success description downrange_distance landing_location type',
    },
    values: {
      'status.name': [],
      'image.license.name': [],
      'flights.launch.net_precision.name': [
        ...[
          'Second',
          'Minute',
          'Hour',
          'Morning',
          'Afternoon',
          'Day',
          'Week',
          'Month',
          'Year',
          'Fiscal Year',
          'Decade',
        ],
        ...['Quarter 1', 'Quarter 2', 'Quarter 3', 'Quarter 4', 'Half 1', 'Half 2'],
      ],
    },
  },
  'spacecraft_configurations.json': {
    fields: { '': configuration, type: label, agency, image, 'image.license': license, family },
    values: { 'type.name': [], 'agency.type.name': [], 'image.license.name': [] },
  },
  'spacecraft_configuration_families.json': {
    fields: { '': `${family} spacecraft`, manufacturer: agency },
    values: { 'manufacturer.type.name': [] },
  },
};
