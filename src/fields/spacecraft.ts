import { isLaunched } from '../catalog/counts.ts';
import { mayStillBeUp } from '../catalog/derelict.ts';
import { launchedFlights } from '../catalog/flights.ts';
import { notLaunchedInWords, wasNeverLaunched } from '../catalog/losses.ts';
import type { Spacecraft } from '../catalog/model.ts';
import { recorded } from '../catalog/notRecorded.ts';
import { leftTheGround } from '../catalog/outcomes.ts';
import { countInWords } from '../words/count.ts';
import { type Duration, durationInWords } from '../words/duration.ts';
import type { Among, Fact } from './fact.ts';

const real: Among<Spacecraft> = {
  label: 'that are not placeholders',
  has: ({ isPlaceholder }) => !isPlaceholder,
};
const launched: Among<Spacecraft> = {
  label: 'that were launched',
  has: isLaunched,
};
/** A turnaround takes two flights, so its absence says nothing of a craft that flew once. */
export const twice: Among<Spacecraft> = {
  label: 'that flew more than once',
  has: ({ flightsCount }) => (flightsCount ?? 0) > 1,
};

/** The facts of a spacecraft, in the order in which they are told. */
const rows = [
  {
    field: 'name',
    label: 'Name',
    quantity: 'text',
    source: 'name',
    value: ({ name }) => name,
    say: ({ title }) => title,
    isAlwaysKnown: true,
    first: { asc: 'A to Z', desc: 'Z to A' },
  },
  {
    field: 'configuration',
    label: 'Configuration',
    quantity: 'entry',
    source: 'spacecraft_config',
    value: ({ configuration }) => recorded(configuration),
    isCompared: true,
  },
  {
    field: 'agency',
    label: 'Agency',
    quantity: 'entry',
    source: null,
    value: ({ configuration }) => recorded(configuration.agency),
    isCompared: true,
  },
  {
    field: 'status',
    label: 'Status',
    quantity: 'entry',
    source: 'status',
    value: ({ status }) => recorded(status),
    isCompared: true,
  },
  {
    field: 'in-space',
    label: 'In space',
    quantity: 'flag',
    source: 'in_space',
    value: ({ inSpace }) => inSpace,
    remark: (craft) =>
      mayStillBeUp(craft) ? 'its mission is over, but what was left of it may still be up' : null,
    isCompared: true,
  },
  {
    field: 'placeholder',
    label: 'Placeholder',
    quantity: 'flag',
    source: 'is_placeholder',
    value: ({ isPlaceholder }) => isPlaceholder,
  },
  {
    field: 'serial-number',
    label: 'Serial number',
    quantity: 'code',
    source: 'serial_number',
    value: ({ serialNumber }) => serialNumber,
    first: { asc: 'lowest first', desc: 'highest first' },
    isCompared: true,
    counted: real,
  },
  {
    field: 'description',
    label: 'Description',
    quantity: 'prose',
    source: 'description',
    value: ({ description }) => description || null,
    counted: true,
  },
  {
    field: 'image',
    label: 'Image',
    quantity: 'picture',
    source: 'image',
    parts: { 'image.address': 'Image' },
    value: ({ image }) => image,
    counted: true,
  },
  {
    field: 'flights',
    label: 'Flights',
    quantity: 'flights',
    source: 'flights',
    value: ({ flights }) => flights,
    isRecorded: ({ flights, flightsCount }) => flights !== null && flightsCount !== null,
    counted: true,
  },
  {
    field: 'launched-with',
    label: 'Launched with',
    quantity: 'several',
    source: null,
    value: ({ launchedWith }) => launchedWith,
    isOnPage: true,
    appliesTo: { label: 'that shared a rocket', has: ({ launchedWith }) => launchedWith.length > 0 },
  },
  {
    field: 'first-launch',
    label: 'First launch',
    quantity: 'moment',
    source: null,
    value: ({ firstLaunch }) => firstLaunch,
    saySome: notLaunchedInWords,
    first: { asc: 'oldest first', desc: 'newest first' },
    superlative: { of: 'lowest', word: 'earliest' },
    isCompared: true,
    column: { place: 1 },
    counted: launched,
  },
  {
    field: 'latest-launch',
    label: 'Latest launch',
    quantity: 'moment',
    source: null,
    value: ({ flights }) =>
      flights?.findLast((flight) => flight.launch !== null && leftTheGround(flight))?.launch ?? null,
    saySome: notLaunchedInWords,
    superlative: { of: 'highest', word: 'latest' },
    isCompared: true,
  },
  {
    field: 'flights-count',
    label: 'Flights',
    quantity: 'count',
    source: 'flights_count',
    value: ({ flightsCount }) => flightsCount,
    remark: onlyListed,
    first: { asc: 'fewest first', desc: 'most first' },
    best: 'desc',
    superlative: { of: 'highest', word: 'most' },
    isCompared: true,
    column: { place: 2 },
  },
  {
    field: 'mission-ends-count',
    label: 'Flights ended',
    quantity: 'count',
    source: 'mission_ends_count',
    value: ({ missionEndsCount }) => missionEndsCount,
    remark: onlyListed,
    first: { asc: 'fewest first', desc: 'most first' },
    best: 'desc',
    superlative: { of: 'highest', word: 'most' },
    isCompared: true,
    counted: launched,
  },
  {
    field: 'time-in-space',
    label: 'Time in space',
    quantity: 'duration',
    source: 'time_in_space',
    value: ({ timeInSpace }) => timeInSpace,
    saySome: knownTimeInSpace,
    least: knownSecondsInSpace,
    first: { asc: 'shortest first', desc: 'longest first' },
    best: 'desc',
    superlative: { of: 'highest', word: 'longest' },
    isCompared: true,
    column: { place: 3 },
    counted: launched,
  },
  {
    field: 'time-docked',
    label: 'Time docked',
    quantity: 'duration',
    source: 'time_docked',
    value: ({ timeDocked }) => timeDocked,
    saySome: knownTimeDocked,
    least: ({ dockedByLog }) => dockedByLog?.sum.seconds ?? null,
    isRecorded: ({ timeDocked, dockedByLog }) => timeDocked !== null && dockedByLog === null,
    workedOut: 'added up from the dockings of their logs',
    first: { asc: 'shortest first', desc: 'longest first' },
    best: 'desc',
    superlative: { of: 'highest', word: 'longest' },
    isCompared: true,
    column: { place: 4 },
    counted: launched,
  },
  {
    field: 'docked-share',
    label: 'Docked share',
    quantity: 'share',
    source: null,
    value: ({ dockedShare }) => dockedShare,
    first: { asc: 'smallest first', desc: 'largest first' },
    best: 'desc',
    superlative: { of: 'highest', word: 'largest' },
    isCompared: true,
  },
  {
    field: 'fastest-turnaround',
    label: 'Fastest turnaround',
    quantity: 'duration',
    source: 'fastest_turnaround',
    value: ({ fastestTurnaround }) => fastestTurnaround,
    first: { asc: 'fastest first', desc: 'slowest first' },
    best: 'asc',
    superlative: { of: 'lowest', word: 'fastest' },
    isCompared: true,
    column: { place: 5 },
    counted: true,
    appliesTo: twice,
  },
  {
    field: 'id',
    label: 'LL2 id',
    quantity: 'id',
    source: 'id',
    value: ({ id }) => id,
    say: ({ id, isProvisional }) => (isProvisional ? 'provisional' : `${id}`),
    isAlwaysKnown: true,
    first: { asc: 'lowest first', desc: 'highest first' },
  },
] as const satisfies readonly Fact<Spacecraft>[];

export const spacecraftFacts: readonly Fact<Spacecraft>[] = rows;

/** The fields of the facts that spacecraft can be ordered by. */
export type OrderField = Extract<(typeof rows)[number], { first: object }>['field'];

/** What the source counts as a flight may have burned on its pad. */
function onlyListed(craft: Spacecraft): string | null {
  return wasNeverLaunched(craft) ? 'listed, never launched' : null;
}

/** Says how long the flights took whose time is known: "at least 3 hours, in 5 of 6 flights", or "≥ 3 h"; null where none is. What was never launched has none. */
function knownTimeInSpace(craft: Spacecraft, { isShort }: { isShort: boolean }): string | null {
  if (wasNeverLaunched(craft)) return 'none';
  const seconds = knownSecondsInSpace(craft);
  if (seconds === null) return null;
  const [flights, known] = [launchedFlights(craft), knownDurations(craft)];
  const time = durationInWords({ seconds, precision: 'minute' }, { style: isShort ? 'short' : 'long' });
  return isShort ? `≥\u00a0${time}` : `at least ${time}, in ${known.length} of ${flights.length} flights`;
}

/** The seconds that the flights took whose time is known; null where none is, or all are. */
function knownSecondsInSpace(craft: Spacecraft): number | null {
  const known = knownDurations(craft);
  if (known.length === 0 || known.length === launchedFlights(craft).length) return null;
  return known.reduce((sum, { seconds }) => sum + seconds, 0);
}

function knownDurations(craft: Spacecraft): Duration[] {
  return launchedFlights(craft).flatMap(({ duration }) => duration ?? []);
}

/** Says how long the dockings took that are known from beginning to end: "at least 3 days, in 2 dockings of its log", or "≥ 3 d". */
function knownTimeDocked({ dockedByLog }: Spacecraft, { isShort }: { isShort: boolean }): string | null {
  if (dockedByLog === null) return null;
  const { sum, dockings } = dockedByLog;
  const time = durationInWords(sum, { style: isShort ? 'short' : 'long' });
  return isShort ? `≥\u00a0${time}` : `at least ${time}, in ${countInWords(dockings, 'docking')} of its log`;
}
