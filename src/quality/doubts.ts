import type { Precision } from '../words/duration.ts';
import { capitalized } from '../words/letterCase.ts';
import { plainRemark } from '../words/plainRemark.ts';

const withoutStatus = 'status not in sources';
/** Says more than the one before it. */
const chosenStatus = 'status and name style chosen here';

/** Readers get these sentences for the phrases that recur in provenance.csv; null where the page says it elsewhere. */
const phrases: Record<string, string | null> = {
  // The record section of the page says that the id is provisional, and no page shows the address.
  'provisional id, not an LL2 id': null,
  'url is a pattern only': null,
  [chosenStatus]: 'The status and the spelling of the name were chosen for this edition.',
  'name style chosen here': 'The spelling of the name was chosen for this edition.',
  'description is a template on the normal use of the type, not checked for this craft':
    'The description tells the normal use of such ships; it was not checked for this one.',
  'serial number from general knowledge': 'The serial number is from general knowledge.',
  'which flights belong to this vehicle is from general knowledge':
    'Which flights belong to this craft is from general knowledge.',
  'assignment of flights to this capsule from general knowledge':
    'Which flights belong to this craft is from general knowledge.',
  'flown and launch counts agree with LL2': 'The counts of flights agree with LL2.',
  'end not in sources': 'The end of the flight is not in the sources.',
  'time not in sources': 'The time of the landing is not in the sources.',
  'end of the ascent stage mission not in sources': 'The end of the ascent stage is not in the sources.',
  'mission_end = launch + LL2 time_in_space': "The end of the flight was computed from LL2's time in space.",
  'time_in_space and time_docked are the LL2 figures moved back 4415 s to the snapshot time':
    "Time in space and time docked are LL2's figures, moved back an hour and a quarter to the date of these data.",
};

/**
 * Says how exactly the times of a spacecraft are known, of which `ends` is how exactly the ends of its flights are, undefined for
 * none, and what is doubtful about its record, in sentences.
 */
export function doubtsInWords(
  doubts: readonly string[],
  ends: Precision | undefined,
  { name, flights }: { name: string; flights: number | null },
): string[] {
  const [unknown, others] = [
    doubts.filter(isMissingDuration),
    doubts.filter((doubt) => !isMissingDuration(doubt)),
  ];
  const missing =
    unknown.length > 1 ? [`The durations of ${unknown.length} flights are not in the sources.`] : [];
  const rest = (unknown.length > 1 ? others : doubts).filter(
    (doubt) => doubt !== withoutStatus || !doubts.includes(chosenStatus),
  );
  const said = rest.map((doubt) =>
    Object.hasOwn(phrases, doubt) ? phrases[doubt] : inSentence(doubt, name),
  );
  return [precisionInWords(ends, flights), ...missing, ...said].filter(
    (sentence) => typeof sentence === 'string',
  );
}

function precisionInWords(ends: Precision | undefined, flights: number | null): string | null {
  if (ends === undefined || ends === 'second' || flights === 0) return null;
  const isOfDay = ends === 'day';
  if (flights !== 1)
    return `Ends of its flights are known to the ${ends} only, at least in part; those times ${isOfDay ? 'count whole days between two dates' : 'are shown no finer'}.`;
  return isOfDay
    ? 'The end of its flight is known to the day only: its time counts whole days between two dates.'
    : 'The end of its flight is known to the minute, so its time is shown no finer.';
}

function isMissingDuration(doubt: string): boolean {
  return /: flight duration not in sources$/.test(doubt);
}

/** Makes a phrase a sentence, which names a mission but not the spacecraft that the page is of. */
function inSentence(doubt: string, name: string): string {
  const own = doubt.startsWith(`${name}: `) ? doubt.slice(name.length + 2) : doubt;
  return `${capitalized(plainRemark(own))}.`;
}
