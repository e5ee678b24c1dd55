import { inSpaceOf, isInSpace, isLaunched, vehiclesOf } from '../catalog/counts.ts';
import type { Configuration, Spacecraft } from '../catalog/model.ts';
import { inOrder } from '../fields/orders.ts';
import { countInWords } from '../words/count.ts';
import { durationInWords } from '../words/duration.ts';
import { inDigits } from '../words/number.ts';
import { once } from '../words/once.ts';

/** The fleet of a configuration, one tick a craft: in order of serial number, or of first launch where some have none. */
export interface HullStrip {
  configuration: Configuration;
  ticks: Tick[];
  order: 'serial-number' | 'first-launch';
  /** The craft that is drawn at full height, on this strip or on one of the same scale; null when no time is recorded. */
  longest: Spacecraft | null;
  /** How many craft the fleet has, where the strip shows but a part of it. */
  fleet?: number;
}

/** One craft on a hull strip. */
export interface Tick {
  spacecraft: Spacecraft;
  kind: TickKind;
  /** The name and the time in space of the craft. */
  title: string;
}

/** What a tick shows: a recorded time in space, or the reason why there is none. */
export type TickKind = 'recorded' | 'not recorded' | 'not ranked' | 'not launched' | 'placeholder';

/** Lines up the fleet of a configuration; `longest` is given where several strips share a scale. */
export function hullStripOf(
  configuration: Configuration,
  longest = tallestOf(configuration.spacecraft),
): HullStrip {
  const order = orderFieldOf(configuration.spacecraft);
  return { configuration, ticks: ticksOf(inOrder(configuration.spacecraft, order, 'asc')), order, longest };
}

/** Hull strips on one scale, so that a height means the same time on each. */
export function hullStripsOf(configurations: readonly Configuration[]): HullStrip[] {
  const longest = tallestOf(configurations.flatMap(({ spacecraft }) => spacecraft));
  return configurations.map((configuration) => hullStripOf(configuration, longest));
}

/** The craft of the largest part of a fleet on the page of one of them: pages that showed all would grow with its square. */
const mostAround = 151;

/** The part of a hull strip around a craft, at the same scale; the whole strip where it is no longer. Null where a longer one is without it. */
export function stripAround(strip: HullStrip, craft: Spacecraft): HullStrip | null {
  const { ticks } = strip;
  if (ticks.length <= mostAround) return strip;
  const place = ticks.findIndex(({ spacecraft }) => spacecraft === craft);
  // What the source no longer has stands beside none of them.
  if (place < 0) return null;
  const first = Math.max(0, Math.min(place - (mostAround - 1) / 2, ticks.length - mostAround));
  return { ...strip, ticks: ticks.slice(first, first + mostAround), fleet: ticks.length };
}

/** One tick for each craft, in the order given. */
export function ticksOf(spacecraft: readonly Spacecraft[]): Tick[] {
  return spacecraft.map((craft) => ({ spacecraft: craft, kind: kindOf(craft), title: titleOf(craft) }));
}

/** The craft whose tick is the tallest: the longest in space of all, however they are ranked. Null when no such time is recorded. */
export function tallestOf(spacecraft: readonly Spacecraft[]): Spacecraft | null {
  return spacecraft
    .filter((craft) => kindOf(craft) === 'recorded')
    .reduce<Spacecraft | null>((most, craft) => (secondsOf(craft) > secondsOf(most) ? craft : most), null);
}

/** The time in space of a craft, in seconds; 0 where there is none to draw. */
export function secondsOf(craft: Spacecraft | null): number {
  return craft?.timeInSpace?.seconds ?? 0;
}

/** Says what a hull strip shows, for readers who do not see it. */
export const hullStripInWords = once(({ configuration, ticks, order, fleet: all }: HullStrip): string => {
  const craft = ticks.map((tick) => tick.spacecraft);
  const count = (kind: TickKind) => ticks.filter((tick) => tick.kind === kind).length;
  const inSpace = inSpaceOf(craft).length;
  const placeholders = count('placeholder');
  const fleet = [
    placeholders < ticks.length && `${inDigits(ticks.length - placeholders)} ${configuration.title}`,
    placeholders > 0 && countInWords(placeholders, 'placeholder'),
  ];
  const parts = [
    `${fleet.filter(Boolean).join(' and ')}${ticks.length > 1 ? orderInWords[order] : ''}`,
    timesInWords(
      ticks.filter((tick) => tick.kind === 'recorded'),
      ticks.length === 1,
    ),
    count('recorded') > 0 && count('not recorded') > 0 && `${inDigits(count('not recorded'))} without one`,
    count('not ranked') > 0 && `${inDigits(count('not ranked'))} not ranked`,
    count('not launched') > 0 && `${inDigits(count('not launched'))} not launched`,
    inSpace > 0 && `${inDigits(inSpace)} in space`,
  ];
  const whole = all === undefined ? '' : `Of ${inDigits(all)} craft those beside this one: `;
  return `${whole}${parts.filter(Boolean).join('; ')}.`;
});

function kindOf(craft: Spacecraft): TickKind {
  if (craft.isPlaceholder) return 'placeholder';
  if (!isLaunched(craft)) return 'not launched';
  if (craft.timeInSpace === null) return 'not recorded';
  const isKeptOut = craft.unranked['time-in-space'] !== undefined && !craft.ranks['time-in-space'];
  return isKeptOut ? 'not ranked' : 'recorded';
}

function titleOf(craft: Spacecraft): string {
  const kind = kindOf(craft);
  const time = craft.timeInSpace && durationInWords(craft.timeInSpace, { style: 'short' });
  const said = saidOf[kind]?.(time) ?? kind;
  return `${craft.name}: ${said}${isInSpace(craft) ? ', in space' : ''}`;
}

const saidOf: Partial<Record<TickKind, (time: string | null) => string>> = {
  recorded: (time) => `${time}`,
  'not recorded': () => 'time not recorded',
  'not ranked': (time) => `${time}, not ranked`,
};

const orderInWords = {
  'serial-number': ' in order of serial number',
  'first-launch': ' in order of first launch',
} as const;

/** The order of a fleet; serial numbers order it only where all have one, because craft without one would come last. */
function orderFieldOf(craft: readonly Spacecraft[]): HullStrip['order'] {
  return vehiclesOf(craft).every(({ serialNumber }) => serialNumber !== null)
    ? 'serial-number'
    : 'first-launch';
}

function timesInWords(recorded: readonly Tick[], isAlone: boolean): string {
  const craft = recorded.map((tick) => tick.spacecraft);
  const longest = tallestOf(craft);
  const [first, ...others] = craft.filter((one) => secondsOf(one) === secondsOf(longest));
  if (!first?.timeInSpace) return 'none with a recorded time in space';
  const time = durationInWords(first.timeInSpace);
  if (isAlone) return `${time} in space`;
  const names = `${first.name}${others.length > 0 ? ` and ${inDigits(others.length)} more` : ''}`;
  const count = inDigits(recorded.length);
  return `${count} with a recorded time in space, longest ${time} (${names})`;
}
