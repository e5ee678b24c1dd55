import { type Bias, type Duration, durationOf, type Precision, recordedDuration } from '../words/duration.ts';
import { hasClock, isFullMinute, isMidnight, type Moment } from '../words/moment.ts';

/**
 * How far a time from a launch to an end that is known to the minute is off. Where the launch has seconds, only the end was cut
 * off, and the time is half a minute short on average; a launch at a full minute is taken to be cut off as well.
 */
export function biasOf(launch: Moment | null, end: string | null, precision: Precision): Bias {
  if (launch === null || end === null || precision !== 'minute') return { shift: 0, margin: 0 };
  return isFullMinute(launch.time) ? { shift: 0, margin: 60 } : { shift: 30, margin: 30 };
}

/** How exactly a moment seems to be known, and by how many seconds it may have been cut off. */
export function cutOff(moment: Pick<Moment, 'time' | 'precision'>): {
  precision: Precision;
  seconds: number;
} {
  if (!hasClock(moment) || isMidnight(moment)) return { precision: 'day', seconds: 86_400 };
  return isFullMinute(moment.time)
    ? { precision: 'minute', seconds: 60 }
    : { precision: 'second', seconds: 0 };
}

/** Says of a time how exactly it is known; whole days between two dates may be up to a day more or less. */
export function knownTo(precision: Precision, duration: Duration): Duration {
  return { ...duration, precision, ...(precision === 'day' ? { margin: 86_400 } : {}) };
}

/** Says of a time up to an end that is known to the day how short and how long it can be, where the launch is known better. */
export function within(duration: Duration, launch: Moment | null, end: string | null): Duration {
  if (duration.precision !== 'day' || !launch || !hasClock(launch) || end === null) return duration;
  const least = (Date.parse(end) - launch.time) / 1000;
  return { ...duration, bounds: [Math.max(least, 0), least + 86_400] };
}

/**
 * How exactly the end of one flight is known: an end with seconds, or with a time of day, is known better than the coarsest. Midnight
 * stands for the day, unless the data set says that it knows the ends to the minute; one that repeats the midnight of a launch whose
 * day alone is known, as that of a craft which never left the ground, always does. Without an end the time of a flight is known as
 * exactly as its launch.
 */
export function endPrecision(
  end: string | null,
  { ends: coarsest, launch }: { ends: Precision; launch: Moment | null },
): Precision {
  if (end === null) return launch === null ? coarsest : clockPrecision(launch);
  const time = Date.parse(end);
  if (launch?.precision === 'day' && time === launch.time) return 'day';
  if (isMidnight({ time, precision: 'second' })) return coarsest === 'minute' ? coarsest : 'day';
  return coarsest === 'second' || !isFullMinute(time) ? 'second' : 'minute';
}

/** How exactly a time is known that is counted from a moment: from a day, or from less, in days alone. */
function clockPrecision({ precision }: Moment): Precision {
  return precision === 'second' || precision === 'minute' ? precision : 'day';
}

/** The time of a flight, known as its end is. Zero counts as not recorded, because every flight takes time. */
export function flightTime(iso: string | null, precision: Precision): Duration | null {
  const duration = recordedDuration(iso);
  return duration !== null && duration.seconds > 0 ? { ...duration, precision } : null;
}

/** The time of a flight up to the date of the data; null where it had not been launched. */
export function timeSoFar(launch: Moment | null, date: number, precision: Precision): Duration | null {
  if (launch === null || launch.time > date) return null;
  return { ...durationOf(Math.round((date - launch.time) / 1000)), precision };
}
