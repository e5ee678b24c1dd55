import type { Configuration, Spacecraft } from '../catalog/model.ts';
import { inOrder } from '../fields/orders.ts';
import { countInWords } from '../words/count.ts';
import { durationInWords } from '../words/duration.ts';
import { inDigits } from '../words/number.ts';

/** The fleet of a configuration, one tick a craft: in order of serial number, or of first launch where some have none. */
export interface HullStrip {
  configuration: Configuration;
  ticks: Tick[];
  /** The craft that is drawn at full height, on this strip or on one of the same scale; null when no time is recorded. */
  longest: Spacecraft | null;
}

/** One craft on a hull strip. */
export interface Tick {
  spacecraft: Spacecraft;
  kind: TickKind;
  /** The name and the time in space of the craft. */
  title: string;
}

/** What a tick shows: a recorded time in space, or the reason why there is none. */
export type TickKind = 'recorded' | 'not recorded' | 'not flown' | 'placeholder';

/** Lines up the fleet of a configuration; `longest` is given where several strips share a scale. */
export function hullStripOf(
  configuration: Configuration,
  longest = longestOf(configuration.spacecraft),
): HullStrip {
  return {
    configuration,
    ticks: ticksOf(inOrder(configuration.spacecraft, orderFieldOf(configuration.spacecraft), 'asc')),
    longest,
  };
}

/** Hull strips on one scale, so that a height means the same time on each. */
export function hullStripsOf(configurations: readonly Configuration[]): HullStrip[] {
  const longest = longestOf(configurations.flatMap(({ spacecraft }) => spacecraft));
  return configurations.map((configuration) => hullStripOf(configuration, longest));
}

/** One tick for each craft, in the order given. */
export function ticksOf(spacecraft: readonly Spacecraft[]): Tick[] {
  return spacecraft.map((craft) => ({ spacecraft: craft, kind: kindOf(craft), title: titleOf(craft) }));
}

/** The craft that has been in space longest; null when no time in space is recorded. */
export function longestOf(spacecraft: readonly Spacecraft[]): Spacecraft | null {
  return spacecraft.reduce(
    (most: Spacecraft | null, craft) => (secondsOf(craft) > secondsOf(most) ? craft : most),
    null,
  );
}

/** The time in space of a craft, in seconds; 0 where there is none to draw. */
export function secondsOf(craft: Spacecraft | null): number {
  return craft?.timeInSpace?.seconds ?? 0;
}

/** Says what a hull strip shows, for readers who do not see it. */
export function hullStripInWords({ configuration, ticks }: HullStrip): string {
  const craft = ticks.map((tick) => tick.spacecraft);
  const count = (kind: TickKind) => ticks.filter((tick) => tick.kind === kind).length;
  const inSpace = craft.filter((one) => one.inSpace).length;
  const placeholders = count('placeholder');
  const fleet = [
    placeholders < ticks.length && `${inDigits(ticks.length - placeholders)} ${configuration.title}`,
    placeholders > 0 && countInWords(placeholders, 'placeholder'),
  ];
  const parts = [
    `${fleet.filter(Boolean).join(' and ')}${orderInWords(craft)}`,
    timesInWords(ticks.filter((tick) => tick.kind === 'recorded')),
    count('recorded') > 0 && count('not recorded') > 0 && `${count('not recorded')} without one`,
    count('not flown') > 0 && `${count('not flown')} not flown`,
    inSpace > 0 && `${inSpace} in space`,
  ];
  return `${parts.filter(Boolean).join('; ')}.`;
}

function kindOf({ isPlaceholder, flightsCount, timeInSpace }: Spacecraft): TickKind {
  if (isPlaceholder) return 'placeholder';
  if (flightsCount === 0) return 'not flown';
  return timeInSpace === null ? 'not recorded' : 'recorded';
}

function titleOf(craft: Spacecraft): string {
  const kind = kindOf(craft);
  const time = craft.timeInSpace && durationInWords(craft.timeInSpace, { ...craft, style: 'short' });
  const said = kind === 'recorded' ? time : kind === 'not recorded' ? 'time not recorded' : kind;
  return `${craft.name}: ${said}${craft.inSpace ? ', in space' : ''}`;
}

function orderInWords(craft: readonly Spacecraft[]): string {
  if (craft.length === 1) return '';
  return orderFieldOf(craft) === 'serial-number' ? ' in order of serial number' : ' in order of first launch';
}

/** The order of a fleet; serial numbers order it only where all have one, because craft without one would come last. */
function orderFieldOf(craft: readonly Spacecraft[]): 'serial-number' | 'first-launch' {
  return craft.every((one) => one.serialNumber !== null) ? 'serial-number' : 'first-launch';
}

function timesInWords(recorded: readonly Tick[]): string {
  const craft = recorded.map((tick) => tick.spacecraft);
  const longest = Math.max(...craft.map(secondsOf));
  const [first, ...others] = craft.filter((one) => secondsOf(one) === longest);
  if (!first?.timeInSpace) return 'none with a recorded time in space';
  const names = `${first.name}${others.length > 0 ? ` and ${others.length} more` : ''}`;
  const count = inDigits(recorded.length);
  return `${count} with a recorded time in space, longest ${durationInWords(first.timeInSpace, first)} (${names})`;
}
