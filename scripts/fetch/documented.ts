import schemas from './ll2-2.3.0.json' with { type: 'json' };

// The file holds the names of the properties of some schemas in LL2's OpenAPI description, version 2.3.0. It is made with
// jq '.components.schemas | with_entries(select(.key | IN("AgencyNormal", …)) | .value |= (.properties | keys_unsorted))'.
type Schema = keyof typeof schemas;

/** What LL2 2.3.0 documents of the records in a file. */
export interface Documented {
  /** The fields of each object that the catalog reads from, by the object's path in the record. */
  fields: Record<string, readonly string[]>;
  /** The values that the catalog has a meaning for, beside those of the embedded edition. */
  values: Record<string, readonly string[]>;
}

// LL2 describes the field as text, so its values are listed here.
const precisions = [
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
  'Quarter 1',
  'Quarter 2',
  'Quarter 3',
  'Quarter 4',
  'Half 1',
  'Half 2',
];

/** By the file of the data set. */
export const documentedFields: Record<string, Documented> = {
  'spacecraft.json': {
    fields: fieldsOf({
      '': 'SpacecraftEndpointDetailed',
      status: 'SpacecraftStatus',
      image: 'Image',
      'image.license': 'ImageLicense',
      spacecraft_config: 'SpacecraftConfigDetailed',
      'spacecraft_config.type': 'SpacecraftConfigType',
      flights: 'SpacecraftFlightNormal',
      'flights.launch': 'LaunchNormal',
      'flights.launch.net_precision': 'NetPrecision',
      'flights.launch.rocket': 'RocketNormal',
      'flights.landing': 'Landing',
    }),
    values: { 'status.name': [], 'image.license.name': [], 'flights.launch.net_precision.name': precisions },
  },
  'spacecraft_configurations.json': {
    fields: fieldsOf({
      '': 'SpacecraftConfigDetailed',
      type: 'SpacecraftConfigType',
      agency: 'AgencyNormal',
      image: 'Image',
      'image.license': 'ImageLicense',
      family: 'SpacecraftConfigFamilyDetailed',
    }),
    values: { 'type.name': [], 'agency.type.name': [], 'image.license.name': [] },
  },
  'spacecraft_configuration_families.json': {
    fields: fieldsOf({ '': 'SpacecraftConfigFamilyEndpointDetailed', manufacturer: 'AgencyNormal' }),
    values: { 'manufacturer.type.name': [] },
  },
  'space_stations.json': {
    fields: fieldsOf({
      '': 'SpaceStationDetailedEndpoint',
      status: 'SpaceStationStatus',
      type: 'SpaceStationType',
      owners: 'AgencyNormal',
      image: 'Image',
      'image.license': 'ImageLicense',
      active_expeditions: 'ExpeditionMini',
      docking_location: 'DockingLocationSerializerForSpacestation',
      'docking_location.currently_docked': 'DockingEventDetailedSerializerForSpacestation',
      'docking_location.currently_docked.flight_vehicle_chaser': 'SpacecraftFlightForDockingEvent',
    }),
    // The embedded edition has no stations, so their values are known from LL2 alone.
    values: {},
  },
};

function fieldsOf(schemaAt: Record<string, Schema>): Documented['fields'] {
  return Object.fromEntries(Object.entries(schemaAt).map(([at, schema]) => [at, schemas[schema]]));
}
