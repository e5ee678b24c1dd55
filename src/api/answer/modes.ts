import { ll2Address } from '../../words/ll2Address.ts';
import type { Lists, Row } from './row.ts';

/** How much of a record LL2 sends. */
export type Mode = 'list' | 'normal' | 'detailed';

/** Reduces a whole record to the fields that a mode has, by LL2's OpenAPI description 2.3.0. */
export type InMode = (row: Row, mode: Mode, lists: Lists) => Row;

/** Mode detailed adds the flights, and the details of the configuration, which the list of configurations holds. */
export const spacecraftInMode: InMode = (row, mode, lists) => {
  const { flights, ...rest } = row;
  const configuration = row.spacecraft_config as Row | null | undefined;
  if (mode !== 'detailed') {
    return {
      ...rest,
      response_mode: 'normal',
      spacecraft_config: configuration && configurationNormal(configuration),
    };
  }
  const whole = configuration && lists.spacecraft_configurations?.find(({ id }) => id === configuration.id);
  return {
    ...row,
    spacecraft_config: whole ?? configuration,
    ...(Array.isArray(flights) && { flights: flights.map((flight) => flightOf(flight, row)) }),
  };
};

export const configurationInMode: InMode = (row, mode) =>
  mode === 'detailed' ? row : configurationNormal(row);

export const familyInMode: InMode = (row, mode) => {
  if (mode === 'list') return familyMini(row);
  if (mode === 'normal') return familyNormal(row);
  return row;
};

export const agencyInMode: InMode = (row, mode) => (mode === 'list' ? agencyMini(row) : row);

/** People have the fields of mode normal in mode list too, by LL2's description. */
export const personInMode: InMode = (row, mode) => ({ ...row, response_mode: mode });

/** A label has one form in all modes. */
export const asItIs: InMode = (row) => row;

function configurationNormal(row: Row): Row {
  const { id, url, name, type, agency, family, in_use, image } = row;
  return {
    response_mode: 'normal',
    id,
    url,
    name,
    type,
    agency: agency && agencyMini(agency as Row),
    family: Array.isArray(family) ? family.map(familyNormal) : family,
    in_use,
    image,
  };
}

function familyNormal(row: Row): Row {
  const { id, name, description, manufacturer, parent, maiden_flight } = row;
  return {
    response_mode: 'normal',
    id,
    name,
    description,
    manufacturer: manufacturer && agencyMini(manufacturer as Row),
    parent: parent && familyMini(parent as Row),
    maiden_flight,
  };
}

function familyMini({ id, name }: Row): Row {
  return { response_mode: 'list', id, name };
}

/** AgencyMini of an agency. */
export function agencyMini({ id, url, name, abbrev, type }: Row): Row {
  return { response_mode: 'list', id, url, name, abbrev, type };
}

/** A flight as LL2 has it: with its spacecraft and all fields of its launch, which are null where the edition has none. */
export function flightOf(flight: Row, spacecraft: Row): Row {
  const launch = flight.launch as Row | null | undefined;
  return {
    url: flight.id === null ? null : `${ll2Address}/spacecraft_flights/${flight.id}/`,
    ...flight,
    spacecraft: spacecraftInMode(spacecraft, 'normal', {}),
    launch: launch && { ...unknownLaunch, ...launch },
    response_mode: 'normal',
  };
}

const counts = ['orbital', 'location', 'pad', 'agency'].flatMap((of) => [
  [`${of}_launch_attempt_count`, null],
  [`${of}_launch_attempt_count_year`, null],
]);
const unknownLaunch = {
  response_mode: 'normal',
  launch_designator: null,
  status: null,
  net_precision: null,
  image: null,
  infographic: null,
  probability: null,
  weather_concerns: null,
  failreason: null,
  hashtag: null,
  launch_service_provider: null,
  mission: null,
  pad: null,
  webcast_live: null,
  program: null,
  ...Object.fromEntries(counts),
};
